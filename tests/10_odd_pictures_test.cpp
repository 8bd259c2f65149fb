// Pictures that are whole and yet unusual: 16 bits that mean what 8 bits mean, ink on glass, stray bytes of
// cameras, and other formats.
#include <png.h>

#include "10_your_digit/picture_files/other_formats.hpp"
#include "10_your_digit/picture_files/picture_file.hpp"
#include "10_your_digit/picture_files/transparency.hpp"
#include "common/byte_source.hpp"
#include "support/broken_pictures.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_odd_pictures)

namespace {

// One row of grey pixels of 16 bits; `gamma` is what the file says of them, 0 for nothing.
std::string deep_png(const std::vector<std::uint16_t>& greys, double gamma) {
  std::string bytes, row;
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
  png_infop info = png_create_info_struct(png);
  const auto append = [](png_structp writer, png_bytep data, std::size_t size) {
    static_cast<std::string*>(png_get_io_ptr(writer))->append(reinterpret_cast<char*>(data), size);
  };
  png_set_write_fn(png, &bytes, append, nullptr);
  png_set_IHDR(png, info, static_cast<png_uint_32>(greys.size()), 1, 16, PNG_COLOR_TYPE_GRAY,
               PNG_INTERLACE_NONE, 0, 0);
  if (gamma > 0.0) png_set_gAMA(png, info, gamma);
  for (const std::uint16_t grey : greys) row += {static_cast<char>(grey >> 8), static_cast<char>(grey & 255)};
  png_write_info(png, info);
  png_write_row(png, reinterpret_cast<png_bytep>(row.data()));
  png_write_end(png, info);
  png_destroy_write_struct(&png, &info);
  return bytes;
}

// 10 x 10 pixels of clear glass, the first `inked` of them covered.
AlphaPicture covered(std::size_t inked, const Colour& ink, const Colour& other) {
  AlphaPicture picture{10, 10, std::vector<AlphaPixel>(100)};
  for (std::size_t i = 0; i < inked; ++i) picture.pixels[i] = {i % 4 == 0 ? other : ink, 255};
  return picture;
}

int ground_of(const AlphaPicture& picture) { return brightness(on_ground(picture).pixels.back()); }

std::string advice(const std::string& bytes, const std::string& name) {
  return advice_on_other_format(bytes, name).value_or("none");
}

}  // namespace

// 0x8000 of 0xffff is 127.5 of 255 as it stands; as linear light it would be 188.
BOOST_AUTO_TEST_CASE(sixteen_bits_mean_what_eight_bits_mean_unless_the_file_says_more) {
  const ColourPicture plain = decode_picture(deep_png({0, 0x8000, 0xffff}, 0.0), "x");
  BOOST_TEST(plain(0, 0).green == 0);
  BOOST_TEST(std::abs(plain(0, 1).green - 128) <= 1);
  BOOST_TEST(plain(0, 2).green == 255);
  const ColourPicture linear = decode_picture(deep_png({0, 0x8000, 0xffff}, 1.0), "x");
  BOOST_TEST(std::abs(linear(0, 1).green - 188) <= 3);
}

BOOST_AUTO_TEST_CASE(ink_on_glass_is_put_where_it_stands_out) {
  constexpr Colour white = {255, 255, 255}, black = {0, 0, 0}, red = {200, 30, 30}, yellow = {250, 230, 60};
  BOOST_TEST(ground_of(covered(30, black, black)) == 255);
  BOOST_TEST(ground_of(covered(30, white, white)) == 0);
  BOOST_TEST(ground_of(covered(30, red, red)) == 255);
  BOOST_TEST(ground_of(covered(30, yellow, yellow)) == 0);
  BOOST_TEST(ground_of(covered(80, white, white)) == 0);  // cut close around a 1
  BOOST_TEST(ground_of(covered(0, black, black)) == 255);
}

BOOST_AUTO_TEST_CASE(a_ground_of_its_own_goes_on_under_the_glass) {
  constexpr Colour white = {255, 255, 255}, black = {0, 0, 0};
  BOOST_TEST(ground_of(covered(96, white, black)) == 255);  // a page with rounded corners
  BOOST_TEST(ground_of(covered(96, black, white)) == 0);    // a blackboard
  BOOST_TEST(ground_of(covered(40, white, black)) == 0);    // a white digit with a dark outline
}

// Half a black pixel over white is grey: 255 * (255 - 128) / 255 = 127.
BOOST_AUTO_TEST_CASE(half_a_pixel_of_ink_is_grey) {
  const AlphaPicture picture{1, 3, {{{0, 0, 0}, 128}, {{0, 0, 0}, 255}, {{9, 9, 9}, 0}}};
  BOOST_TEST((on_ground(picture).pixels == std::vector<Colour>{{127, 127, 127}, {0, 0, 0}, {255, 255, 255}}));
}

BOOST_AUTO_TEST_CASE(a_few_stray_bytes_before_the_end_are_said_and_no_harm) {
  const ColourPicture whole = decode_picture(small_jpeg, "x");
  std::string note;
  BOOST_TEST((decode_picture(small_jpeg, "x", &note) == whole));
  BOOST_TEST((decode_picture(with_stray_bytes(1), "x", &note) == whole));
  BOOST_TEST(note.empty());  // libjpeg itself reads so far
  BOOST_TEST((decode_picture(with_stray_bytes(8), "x", &note) == whole));
  BOOST_TEST(note == "has stray bytes before its end, from the camera or from damage; it was read anyway");
  BOOST_CHECK_EXCEPTION(decode_picture(with_stray_bytes(100), "x"), DataError,
                        says("is a broken JPEG picture"));
}

BOOST_AUTO_TEST_CASE(other_formats_are_answered_with_the_command_that_converts_them) {
  const std::string heic = std::string("\0\0\0\x18", 4) + "ftypheic";
  BOOST_TEST(
      advice(heic, "photos/a.HEIC") ==
      "is a HEIC picture, which this program cannot read; "
      "convert it: heif-convert photos/a.HEIC photos/a.jpg, on macOS: sips -s format jpeg photos/a.HEIC --out photos/a.jpg");
  BOOST_TEST(
      advice("GIF89a", "it's 5.gif") ==
      "is a GIF picture, which this program cannot read; convert it: convert 'it'\\''s 5.gif''[0]' 'it'\\''s 5.png'");
  BOOST_TEST(advice("%PDF", "a.pdf").find("pdftoppm -png -singlefile a.pdf a") != std::string::npos);
  BOOST_TEST(advice("hello", "a.txt") == "none");
}

BOOST_AUTO_TEST_SUITE_END()

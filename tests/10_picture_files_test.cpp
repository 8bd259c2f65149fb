// Pictures from outside: every form that the readers promise, and every broken one we could think of.
#include <png.h>
#include <sys/stat.h>
#include <turbojpeg.h>

#include "10_your_digit/picture_files/picture_file.hpp"
#include "common/byte_source.hpp"
#include "common/whole_file.hpp"
#include "support/broken_pictures.hpp"
#include "support/memory.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_picture_files)

namespace {

// The message without the name, or "accepted".
std::string answer_to(const std::string& bytes) {
  try {
    decode_picture(bytes, "x");
    return "accepted";
  } catch (const DataError& error) {
    return std::string(error.what()).substr(3);
  }
}

// Written by libpng's simplified interface in another of its formats.
std::string png_as(png_uint_32 format, const void* pixels, const void* colours = nullptr) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = image.height = 2;
  image.format = format;
  image.colormap_entries = 2;
  std::string bytes(4096, '\0');
  png_alloc_size_t size = bytes.size();
  BOOST_REQUIRE(png_image_write_to_memory(&image, bytes.data(), &size, 0, pixels, 0, colours) != 0);
  return bytes.substr(0, size);
}

// The small picture with its rows in seven passes.
std::string interlaced_png() {
  std::string bytes;
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
  png_infop info = png_create_info_struct(png);
  const auto append = [](png_structp writer, png_bytep data, std::size_t size) {
    static_cast<std::string*>(png_get_io_ptr(writer))->append(reinterpret_cast<char*>(data), size);
  };
  png_set_write_fn(png, &bytes, append, nullptr);
  ColourPicture picture = small_picture();
  png_set_IHDR(png, info, 16, 12, 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_ADAM7, 0, 0);
  std::vector<png_bytep> rows;
  for (std::size_t row = 0; row < 12; ++row) rows.push_back(&picture(row, 0).red);
  png_write_info(png, info);
  png_write_image(png, rows.data());
  png_write_end(png, info);
  png_destroy_write_struct(&png, &info);
  return bytes;
}

// The small picture's pixels by libjpeg-turbo in another form.
std::string jpeg_as(int pixel_format, int sampling, int flags) {
  const std::vector<unsigned char> pixels(16 * 12 * 4, 100);
  unsigned char* made = nullptr;
  unsigned long size = 0;
  tjhandle handle = tjInitCompress();
  BOOST_REQUIRE(
      tjCompress2(handle, pixels.data(), 16, 0, 12, pixel_format, &made, &size, sampling, 90, flags) == 0);
  const std::string bytes(reinterpret_cast<char*>(made), size);
  tjFree(made);
  tjDestroy(handle);
  return bytes;
}

// With an Exif segment that holds nothing but the orientation, the numbers in little-endian order.
std::string held(const std::string& jpeg, char orientation) {
  const std::string tiff =
      std::string("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18) + orientation + std::string(7, '\0');
  const std::string segment = std::string("Exif\0\0", 6) + tiff;
  return jpeg.substr(0, 2) + "\xff\xe1" + big_endian(segment.size() + 2).substr(2) + segment + jpeg.substr(2);
}

}  // namespace

BOOST_AUTO_TEST_CASE(png_and_pgm_come_back_as_they_were_written) {
  BOOST_TEST((decode_picture(small_png, "x") == small_picture()));
  BOOST_TEST((decode_picture(interlaced_png(), "x") == small_picture()));
  BOOST_TEST((decode_picture(small_pgm, "x") == in_colour(in_grey(small_picture()))));
}

BOOST_AUTO_TEST_CASE(jpeg_comes_back_nearly_as_it_was_written) {
  ColourPicture smooth(40, 60);
  for (std::size_t i = 0; i < smooth.pixels.size(); ++i) {
    const auto n = static_cast<std::uint8_t>(4 * (i % 60));
    smooth.pixels[i] = {n, n, static_cast<std::uint8_t>(i / 60)};
  }
  const ColourPicture back = decode_picture(encode_jpeg(smooth), "x");
  BOOST_REQUIRE(back.height == 40u);
  BOOST_REQUIRE(back.width == 60u);
  for (std::size_t i = 0; i < back.pixels.size(); ++i)
    BOOST_TEST(std::abs(brightness(back.pixels[i]) - brightness(smooth.pixels[i])) <= 6);
}

BOOST_AUTO_TEST_CASE(colours_become_grey_as_the_eye_sees_them) {
  BOOST_TEST(brightness({255, 255, 255}) == 255);
  BOOST_TEST(brightness({255, 0, 0}) == 76);    // 0.299 * 255 = 76.2
  BOOST_TEST(brightness({0, 255, 0}) == 150);   // 0.587 * 255 = 149.7
  BOOST_TEST(brightness({10, 20, 100}) == 26);  // 2.99 + 11.74 + 11.4 = 26.13
}

BOOST_AUTO_TEST_CASE(palettes_sixteen_bits_and_transparency_are_understood) {
  const std::uint8_t places[] = {0, 1, 1, 0}, colours[] = {255, 0, 0, 0, 0, 255};
  const ColourPicture palette = decode_picture(png_as(PNG_FORMAT_RGB_COLORMAP, places, colours), "x");
  BOOST_TEST((palette.pixels == std::vector<Colour>{{255, 0, 0}, {0, 0, 255}, {0, 0, 255}, {255, 0, 0}}));
  // Linear light of 65535 and 0 is white and black; a fifth of the light looks half as bright.
  const std::uint16_t light[] = {65535, 0, 14000, 65535};
  const ColourPicture deep = decode_picture(png_as(PNG_FORMAT_LINEAR_Y, light), "x");
  BOOST_TEST((deep(0, 0) == Colour{255, 255, 255}));
  BOOST_TEST((deep(0, 1) == Colour{0, 0, 0}));
  BOOST_TEST(std::abs(deep(1, 0).green - 127) < 5);
  // Black, all of it transparent, but for one pixel: paper shows through, and it is white.
  const std::uint8_t glass[] = {0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0, 0, 0, 0, 0, 0};
  const ColourPicture through = decode_picture(png_as(PNG_FORMAT_RGBA, glass), "x");
  BOOST_TEST((through(0, 0) == Colour{255, 255, 255}));
  BOOST_TEST((through(0, 1) == Colour{0, 0, 0}));
}

BOOST_AUTO_TEST_CASE(progressive_and_grey_jpegs_are_read_and_those_for_printers_refused) {
  for (const std::string& bytes :
       {jpeg_as(TJPF_RGB, TJSAMP_420, TJFLAG_PROGRESSIVE), jpeg_as(TJPF_GRAY, TJSAMP_GRAY, 0)}) {
    const ColourPicture picture = decode_picture(bytes, "x");
    BOOST_TEST(picture.pixels.size() == 16u * 12u);
    BOOST_TEST(std::abs(picture(5, 5).green - 100) < 3);
  }
  BOOST_TEST(answer_to(jpeg_as(TJPF_CMYK, TJSAMP_444, 0)) ==
             "is a JPEG picture in the colours of printers (CMYK); save it in RGB");
}

BOOST_AUTO_TEST_CASE(photos_are_turned_as_the_camera_was_held) {
  // White in one corner of the stored picture, at row 0 and column 0.
  ColourPicture corner(16, 24);
  for (std::size_t row = 0; row < 8; ++row) {
    for (std::size_t column = 0; column < 8; ++column) corner(row, column) = {255, 255, 255};
  }
  const std::string jpeg = encode_jpeg(corner);
  const ColourPicture stored = decode_picture(jpeg, "x");
  struct Held {
    char orientation;
    std::size_t height;
    bool bottom, right;  // where the white corner is to be seen
  };
  for (const Held& now : {Held{1, 16, false, false}, Held{2, 16, false, true}, Held{3, 16, true, true},
                          Held{4, 16, true, false}, Held{5, 24, false, false}, Held{6, 24, false, true},
                          Held{7, 24, true, true}, Held{8, 24, true, false}, Held{9, 16, false, false}}) {
    const ColourPicture seen = decode_picture(held(jpeg, now.orientation), "x");
    BOOST_TEST_CONTEXT("orientation " << static_cast<int>(now.orientation)) {
      BOOST_REQUIRE(seen.height == now.height);
      BOOST_TEST(brightness(seen(now.bottom ? seen.height - 4 : 3, now.right ? seen.width - 4 : 3)) > 200);
      BOOST_TEST(brightness(seen(now.bottom ? 3 : seen.height - 4, now.right ? 3 : seen.width - 4)) < 50);
      bool same = true;  // every pixel, and not only those two
      for (std::size_t row = 0; row < seen.height; ++row) {
        for (std::size_t column = 0; column < seen.width; ++column) {
          const std::size_t i = now.bottom ? seen.height - 1 - row : row,
                            j = now.right ? seen.width - 1 - column : column;
          same = same && seen(row, column) ==
                             (now.orientation < 5 || now.orientation > 8 ? stored(i, j) : stored(j, i));
        }
      }
      BOOST_TEST(same);
    }
  }
}

BOOST_AUTO_TEST_CASE(large_photos_come_out_smaller) {
  const ColourPicture photo = decode_picture(encode_jpeg(ColourPicture(1500, 5000, {200, 200, 200})), "x");
  BOOST_TEST(photo.width == 1250u);
  BOOST_TEST(photo.height == 375u);
}

BOOST_AUTO_TEST_CASE(pgm_may_be_text_have_remarks_and_any_brightest_value) {
  const ColourPicture text = decode_picture("P2 # made by hand\n2 1\n# brightest\n4\n0 4\n", "x");
  BOOST_TEST((text.pixels == std::vector<Colour>{{0, 0, 0}, {255, 255, 255}}));
  const ColourPicture deep = decode_picture(std::string("P5\n2 1\n510\n\x01\xfe\0\x02", 15), "x");
  BOOST_TEST((deep.pixels == std::vector<Colour>{{255, 255, 255}, {1, 1, 1}}));
}

BOOST_AUTO_TEST_CASE(broken_pictures_are_answered_in_one_line) {
  const std::vector<BrokenPicture>& pictures = broken_pictures();
  const double before = peak_megabytes();
  std::size_t clear = 0;
  for (const BrokenPicture& broken : pictures) {
    const std::string answer = answer_to(broken.bytes);
    const bool expected = answer.rfind(broken.answer, 0) == 0 && answer.find("; ") != std::string::npos;
    BOOST_TEST(expected, broken.how << ": it says: " << answer);
    BOOST_TEST(answer.find('\n') == std::string::npos, broken.how);
    clear += expected;
  }
  BOOST_TEST_MESSAGE(clear << " of " << pictures.size() << " broken pictures were answered clearly");
  BOOST_TEST(peak_megabytes() - before < 64.0);
}

BOOST_AUTO_TEST_CASE(pictures_cut_anywhere_are_refused) {
  for (const std::string& whole : {small_png, small_jpeg, small_pgm}) {
    for (std::size_t size = 0; size + 16 < whole.size(); ++size)
      BOOST_TEST(answer_to(whole.substr(0, size)) != "accepted", whole.substr(0, 4) << " cut after " << size);
  }
}

BOOST_AUTO_TEST_CASE(what_is_no_file_is_refused_in_one_line) {
  TemporaryFolder folder;
  const std::string path = (folder.path() / "picture.png").string();
  BOOST_CHECK_EXCEPTION(
      read_picture(path), DataError,
      says(path + ": cannot be opened: No such file or directory; give a PNG, JPEG or PGM"));
  BOOST_CHECK_EXCEPTION(read_picture(folder.path()), DataError, says("is a folder, not a file; give a PNG"));
  BOOST_REQUIRE(mkfifo(path.c_str(), 0600) == 0);
  BOOST_CHECK_EXCEPTION(read_picture(path), DataError, says("is not an ordinary file; give a PNG"));
}

BOOST_AUTO_TEST_CASE(endings_of_names_choose_the_format) {
  TemporaryFolder folder;
  for (const char* name : {"a.png", "b.jpg", "c.pgm"}) {
    write_picture(folder.path() / name, small_picture());
    BOOST_TEST(read_picture(folder.path() / name).pixels.size() == 16u * 12u);
  }
  BOOST_TEST(read_text(folder.path() / "b.jpg").substr(0, 2) == "\xff\xd8");
  BOOST_CHECK_EXCEPTION(write_picture("d.gif", small_picture()), std::invalid_argument,
                        says("'.gif' is not .png"));
  BOOST_CHECK_THROW(write_picture(folder.path() / "none" / "a.png", small_picture()), WriteError);
}

BOOST_AUTO_TEST_SUITE_END()

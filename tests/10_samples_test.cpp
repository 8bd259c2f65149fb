// The pictures to try: that they can be drawn again, and that the network reads them.
#include "10_your_digit/samples.hpp"

#include <algorithm>

#include "09_look_inside/shipped_model.hpp"
#include "10_your_digit/picture_files/picture_file.hpp"
#include "10_your_digit/picture_files/picture_formats.hpp"
#include "10_your_digit/preparation/prepare.hpp"
#include "10_your_digit/reading.hpp"
#include "10_your_digit/shipped_reader.hpp"
#include "common/whole_file.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_samples)

namespace {

const Model& shipped() {
  static const Model model = read_digit_reader(shipped_model());
  return model;
}

std::size_t answer_to(const GreyPicture& digit) { return read_digit(shipped(), digit).answer; }

}  // namespace

// Ten drawn digits of each class in both polarities, as PNG files, off-centre.
BOOST_AUTO_TEST_CASE(drawn_digits_are_read_when_they_are_prepared_and_hardly_when_not) {
  std::size_t prepared[2] = {}, raw[2] = {}, count = 0;
  draw_two_ways(10, 1, [&](std::size_t digit, bool dark_ink, const ColourPicture& drawn) {
    const ColourPicture picture = decode_picture(encode_png(drawn), "drawn");
    BOOST_TEST(picture.width == 200u);
    BOOST_TEST(picture.height == 200u);
    prepared[dark_ink] += answer_to(prepare(picture, "drawn").digit) == digit;
    raw[dark_ink] += answer_to(prepare_raw(picture)) == digit;
    ++count;
  });
  BOOST_TEST_MESSAGE("black on white: " << prepared[1] << " of 100, raw " << raw[1]
                                        << "; white on black: " << prepared[0] << " of 100, raw " << raw[0]);
  BOOST_TEST(count == 200u);
  for (const int dark_ink : {0, 1}) {
    BOOST_TEST(prepared[dark_ink] >= 95u);
    BOOST_TEST(raw[dark_ink] <= 45u);
  }
}

// From the hand that strays twice as far the network reads nine of ten however they come to it.
BOOST_AUTO_TEST_CASE(wild_digits_lose_nothing_by_their_preparation) {
  std::size_t prepared = 0;
  draw_two_ways(
      20, 1,
      [&](std::size_t digit, bool, const ColourPicture& picture) {
        prepared += answer_to(prepare(picture, "drawn").digit) == digit;
      },
      1.0);
  BOOST_TEST_MESSAGE("by a wild hand: " << prepared << " of 400");
  BOOST_TEST(prepared >= 340u);
}

BOOST_AUTO_TEST_CASE(shipped_samples_can_be_drawn_again_and_are_read) {
  std::uintmax_t bytes = 0;
  for (std::size_t i = 0; i < samples().size(); ++i) {
    const Sample& sample = samples()[i];
    BOOST_TEST_CONTEXT(sample.name) {
      const ColourPicture shipped = read_picture(shipped_samples() / sample.name);
      TemporaryFolder folder;
      write_picture(folder.path() / sample.name, draw_sample(i));
      BOOST_TEST((read_picture(folder.path() / sample.name) == shipped));
      BOOST_TEST(answer_to(prepare(shipped, sample.name).digit) == sample.digit);
    }
    bytes += std::filesystem::file_size(shipped_samples() / sample.name);
  }
  BOOST_TEST(bytes < 150'000u);
  const auto files = std::distance(std::filesystem::directory_iterator(shipped_samples()), {});
  BOOST_TEST(static_cast<std::size_t>(files) == samples().size());
}

BOOST_AUTO_TEST_CASE(digits_are_written_a_file_each) {
  TemporaryFolder folder;
  BOOST_TEST(write_digits(folder.path() / "new" / "digits", 2, 1) == 40u);
  for (const char* name : {"0_00_black.png", "0_00_white.png", "9_01_black.png", "9_01_white.png"})
    BOOST_TEST(read_picture(folder.path() / "new" / "digits" / name).width == 200u);
  BOOST_TEST(!(read_picture(folder.path() / "new" / "digits" / "3_00_black.png") ==
               read_picture(folder.path() / "new" / "digits" / "3_01_black.png")));
}

BOOST_AUTO_TEST_CASE(pictures_of_the_same_name_are_not_overwritten) {
  TemporaryFolder folder;
  write_text(folder.path() / "3_marker.jpg", "my own");
  write_text(folder.path() / "7_00_white.png", "my own");
  const auto refuses = says("a different picture has this name already; name another folder");
  BOOST_CHECK_EXCEPTION(write_samples(folder.path()), WriteError, refuses);
  BOOST_CHECK_EXCEPTION(write_digits(folder.path(), 1, 1), WriteError, refuses);
  BOOST_TEST(read_text(folder.path() / "3_marker.jpg") == "my own");
  BOOST_TEST(read_text(folder.path() / "7_00_white.png") == "my own");
  const auto files = std::distance(std::filesystem::directory_iterator(folder.path()), {});
  BOOST_TEST(files == 2);  // nothing was written before it was noticed
  write_digits(folder.path() / "new", 1, 1);
  BOOST_TEST(write_digits(folder.path() / "new", 1, 1) == 20u);  // the very same ones
  BOOST_CHECK_EXCEPTION(write_digits(folder.path() / "new", 1, 2), WriteError, refuses);
}

BOOST_AUTO_TEST_SUITE_END()

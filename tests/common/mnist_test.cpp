// Sets that are whole files each, and do not go together or are not what a network needs.
#include "common/mnist.hpp"

#include <iostream>
#include <sstream>

#include "support/drawn_set.hpp"
#include "support/idx_files.hpp"
#include "support/support.hpp"

using namespace nn;

struct SetsThatMustFit {
  TemporaryFolder folder;

  void write(std::size_t training, std::size_t test, std::size_t test_width = 2) {
    const std::filesystem::path& place = folder.path();
    write_text(place / "train-images-idx3-ubyte", pixel_file(training, 9));
    write_text(place / "train-labels-idx1-ubyte", label_file(training, 3));
    write_text(place / "t10k-images-idx3-ubyte", pixel_file(test, 7, test_width));
    write_text(place / "t10k-labels-idx1-ubyte", label_file(test, 5));
  }
  std::string said_while_reading() {
    std::ostringstream said;
    std::streambuf* before = std::cerr.rdbuf(said.rdbuf());
    Mnist digits(folder.path());
    std::cerr.rdbuf(before);
    return said.str();
  }
};

BOOST_FIXTURE_TEST_SUITE(mnist_sets, SetsThatMustFit)

BOOST_AUTO_TEST_CASE(six_pictures_are_the_least) {
  write(6, 1);
  const Mnist digits(folder.path());
  BOOST_TEST(digits.training().count() == 5u);
  BOOST_TEST(digits.validation().count() == 1u);
  BOOST_TEST(digits.test().count() == 1u);
  write(5, 1);
  BOOST_CHECK_EXCEPTION(Mnist(folder.path()), DataError,
                        says("train-images-idx3-ubyte: 5 pictures are too few to hold a sixth back; 6 is"));
}

BOOST_AUTO_TEST_CASE(both_files_have_pictures_of_one_size) {
  write(6, 1, 3);
  BOOST_CHECK_EXCEPTION(
      Mnist(folder.path()), DataError,
      says(
          "t10k-images-idx3-ubyte: its pictures have another size than those of train-images-idx3-ubyte; take both from one source"));
}

BOOST_AUTO_TEST_CASE(pictures_of_another_height_do_not_fit_either) {
  write(6, 1);
  write_text(folder.path() / "t10k-images-idx3-ubyte",
             big_endian(0x803) + big_endian(1) + big_endian(3) + big_endian(2) + std::string(6, 7));
  BOOST_CHECK_EXCEPTION(Mnist(folder.path()), DataError,
                        says("t10k-images-idx3-ubyte: its pictures have another size"));
}

BOOST_AUTO_TEST_CASE(pictures_of_another_size_than_needed_are_refused_with_both) {
  const std::vector<std::uint8_t> pixels(6, 0), labels(1, 0);
  const ImageSet images{2, 3, pixels, labels};
  BOOST_CHECK_NO_THROW(require_picture_size(images, 2, 3, "mine"));
  const std::string words = "mine: its pictures are 2 x 3 pixels where ";
  BOOST_CHECK_EXCEPTION(require_picture_size(images, 3, 3, "mine"), DataError, says(words + "3 x 3 are"));
  BOOST_CHECK_EXCEPTION(require_picture_size(images, 2, 2, "mine"), DataError, says(words + "2 x 2 are"));
}

BOOST_AUTO_TEST_CASE(other_pictures_are_not_taken_for_those_of_mnist) {
  const std::vector<std::uint8_t> labels(50'000, 3), few(49'999, 3);
  BOOST_TEST(!are_from_mnist({1, 1, labels, labels}));
  BOOST_TEST(!are_from_mnist({1, 1, few, few}));
}

BOOST_AUTO_TEST_CASE(pictures_on_their_side_are_noticed_in_one_line) {
  DrawnDigits drawn(240);
  write(6, 1);
  const auto write_training = [&](bool on_their_side) {
    std::string pixels = big_endian(0x803) + big_endian(240) + big_endian(28) + big_endian(28);
    std::string labels = big_endian(0x801) + big_endian(240);
    for (std::size_t i = 0; i < drawn.images().count(); ++i) {
      for (std::size_t k = 0; k < 784; ++k) {
        const std::size_t place = on_their_side ? k % 28 * 28 + k / 28 : k;
        pixels += static_cast<char>(drawn.images().image(i)[place]);
      }
    }
    for (const std::uint8_t label : drawn.images().labels) labels += static_cast<char>(label);
    for (const char* name : {"train", "t10k"}) {
      write_text(folder.path() / (std::string(name) + "-images-idx3-ubyte"), pixels);
      write_text(folder.path() / (std::string(name) + "-labels-idx1-ubyte"), labels);
    }
  };
  write_training(false);
  BOOST_TEST(said_while_reading() == "");
  write_training(true);
  BOOST_TEST(
      said_while_reading() ==
      "note: the pictures in " + folder.path().string() +
          " look transposed, rows and columns exchanged; ./learn data --from FOLDER --transpose writes them upright\n");
}

BOOST_AUTO_TEST_SUITE_END()

// Pictures that lie on their side are noticed, and only those.
#include "common/upright.hpp"

#include <cmath>

#include "common/drawn/digits.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

struct Drawn {
  DrawnSet set;
  explicit Drawn(std::uint32_t seed, std::size_t count = 400) {
    Engine engine(seed);
    set = draw_digits(count, {}, engine);
  }
  ImageSet images() const { return {28, 28, set.pixels.bytes, set.labels.bytes}; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(upright_pictures)

BOOST_AUTO_TEST_CASE(rows_become_columns) {
  const std::vector<std::uint8_t> two = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
  BOOST_TEST(transposed_pictures(two, 2, 3) ==
             (std::vector<std::uint8_t>{1, 4, 2, 5, 3, 6, 7, 10, 8, 11, 9, 12}));
  BOOST_TEST(transposed_pictures(transposed_pictures(two, 2, 3), 3, 2) == two);
  BOOST_TEST(transposed_pictures({}, 28, 28).empty());
  BOOST_TEST(transposed_pictures({1, 2}, 0, 28) == (std::vector<std::uint8_t>{1, 2}));
}

BOOST_AUTO_TEST_CASE(digits_look_transposed_when_they_are) {
  for (const std::uint32_t seed : {1u, 2u, 3u}) {
    Drawn digits(seed);
    BOOST_TEST(!look_transposed(digits.images()));
    digits.set.pixels.bytes = transposed_pictures(digits.set.pixels.bytes, 28, 28);
    BOOST_TEST(look_transposed(digits.images()));
  }
}

// Neither what its labels do not fit, nor what is no digit, nor a handful.
BOOST_AUTO_TEST_CASE(other_things_do_not) {
  Drawn digits(4);
  digits.set.pixels.bytes = transposed_pictures(digits.set.pixels.bytes, 28, 28);
  const std::vector<std::uint8_t> labels = digits.set.labels.bytes;
  for (std::uint8_t& label : digits.set.labels.bytes) label = static_cast<std::uint8_t>((label + 1) % 10);
  BOOST_TEST(!look_transposed(digits.images()));
  digits.set.labels.bytes = labels;
  const ImageSet all = digits.images();
  BOOST_TEST(!look_transposed(all.part(0, 99)));
  BOOST_TEST(look_transposed(all.part(0, 100)));
  BOOST_TEST(!look_transposed({14, 56, all.pixels, all.labels}));
  Engine engine(5);
  for (std::uint8_t& pixel : digits.set.pixels.bytes) pixel = static_cast<std::uint8_t>(engine());
  BOOST_TEST(!look_transposed(digits.images()));
  std::ranges::fill(digits.set.pixels.bytes, std::uint8_t{0});
  BOOST_TEST(!look_transposed(digits.images()));
}

// A ring around the middle looks like a 0 both ways: that says nothing about how it lies.
BOOST_AUTO_TEST_CASE(pictures_that_are_alike_both_ways_do_not) {
  std::vector<std::uint8_t> pixels;
  for (int p = 0; p < 100 * 784; ++p) {
    const double y = p % 784 / 28 - 13.5, x = p % 28 - 13.5, radius = std::sqrt(x * x + y * y);
    pixels.push_back(radius > 6.0 && radius < 9.0 ? 255 : 0);
  }
  const std::vector<std::uint8_t> zeros(100, 0);
  BOOST_TEST(!look_transposed({28, 28, pixels, zeros}));
}

// Twice as wide or as high, each begins with a digit on its side.
BOOST_AUTO_TEST_CASE(pictures_of_another_width_or_height_are_not_looked_at) {
  const Drawn digits(6, 200);
  const std::vector<std::uint8_t> lying = transposed_pictures(digits.set.pixels.bytes, 28, 28);
  std::vector<std::uint8_t> twice;
  for (auto picture = lying.begin(); picture != lying.end(); picture += 784) {
    for (int time = 0; time < 2; ++time) twice.insert(twice.end(), picture, picture + 784);
  }
  BOOST_TEST(look_transposed({28, 28, lying, digits.set.labels.bytes}));
  BOOST_TEST(!look_transposed({28, 56, twice, digits.set.labels.bytes}));
  BOOST_TEST(!look_transposed({56, 28, twice, digits.set.labels.bytes}));
}

BOOST_AUTO_TEST_SUITE_END()

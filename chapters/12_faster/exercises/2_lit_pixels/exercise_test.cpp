#include "12_faster/exercises/2_lit_pixels/exercise.hpp"

#include <cmath>
#include <limits>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Bytes = std::vector<std::uint8_t>;

std::string in_words(const std::vector<Lit>& list) {
  std::string text;
  for (const Lit& lit : list)
    text += (text.empty() ? "(" : " (") + std::to_string(lit.dark) + ", " +
            std::to_string(lit.brightness) + ")";
  return text.empty() ? "an empty list" : text;
}

void expect_list(const Bytes& picture, const std::vector<Lit>& truth) {
  const std::vector<Lit> list = list_of(picture);
  nn::expect(list == truth,
             in_words(list) + " where " + in_words(truth) + " is meant");
}

// So many dark pixels, and then a lit one.
Bytes after_dark(std::size_t dark, std::uint8_t brightness) {
  Bytes picture(dark, 0);
  picture.push_back(brightness);
  return picture;
}

// A number for each pixel and each of three neurons.
Matrix some_weights(std::size_t pixels) {
  Matrix weights(pixels, 3);
  for (std::size_t i = 0; i < weights.size(); ++i)
    weights.values()[i] = 0.01 * static_cast<double>(i * 37 % 101) - 0.3;
  return weights;
}

// The sums of a picture with these lit pixels. The weights of all other pixels are
// not numbers, so that it shows if they are used.
void expect_sums(const std::vector<Lit>& list, std::size_t pixels,
                 const std::vector<std::size_t>& places) {
  const Matrix all = some_weights(pixels), biases{{0.5, -1.0, 2.0}};
  Matrix weights(pixels, 3, std::numeric_limits<double>::quiet_NaN()), z = biases;
  auto entry = list.begin();
  for (const std::size_t place : places) {
    while (entry->brightness == 0) ++entry;
    const double brightness = entry++->brightness / 255.0;
    for (std::size_t j = 0; j < 3; ++j) {
      weights(place, j) = all(place, j);
      z(0, j) += brightness * all(place, j);
    }
  }
  const Matrix found = sums_of(list, weights, biases);
  const bool long_gap = list.front().brightness == 0;
  const std::string reason =
      long_gap ? "an entry with the brightness 0 stands for 256 dark pixels, and "
                 "it adds nothing"
               : "you lose your place in the list, or you go through all pixels";
  for (const double sum : found.values())
    nn::expect(!std::isnan(sum), "you use the weights of a dark pixel: " + reason);
  nn::expect(found != biases, "the sums are the biases: no pixel adds anything");
  nn::expect_equal("the sums", found, z);
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("list: seven pixels", [] {
    expect_list({0, 0, 100, 50, 0, 7, 0}, {{2, 100}, {0, 50}, {1, 7}});
  });
  grader.test_case("list: the first pixel is lit", [] {
    expect_list({8, 0, 0, 255}, {{0, 8}, {2, 255}});
  });
  grader.test_case("list: a dark picture", [] { expect_list(Bytes(784, 0), {}); });
  grader.test_case("list: 255 dark pixels", [] {
    expect_list(after_dark(255, 9), {{255, 9}});
  });
  grader.test_case("list: 256 dark pixels", [] {
    expect_list(after_dark(256, 9), {{255, 0}, {0, 9}});
  });
  grader.test_case("list: 300 dark pixels", [] {
    expect_list(after_dark(300, 9), {{255, 0}, {44, 9}});
  });
  grader.test_case("list: 783 dark pixels", [] {
    expect_list(after_dark(783, 9), {{255, 0}, {255, 0}, {255, 0}, {15, 9}});
  });
  grader.test_case("sums: seven pixels", [] {
    expect_sums({{2, 100}, {1, 50}, {1, 7}}, 7, {2, 4, 6});
  });
  grader.test_case("sums: the first and the last pixel", [] {
    expect_sums({{0, 255}, {2, 128}}, 4, {0, 3});
  });
  grader.test_case("sums: 783 dark pixels", [] {
    expect_sums({{255, 0}, {255, 0}, {255, 0}, {15, 9}}, 784, {783});
  });
  grader.test_case("sums: no lit pixel", [] {
    const Matrix biases{{0.5, -1.0, 2.0}};
    nn::expect_equal("the sums", sums_of({}, some_weights(784), biases), biases);
  });
}

}  // namespace mine

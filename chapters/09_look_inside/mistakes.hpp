// Which mistakes does a network make? A single number such as 95 % does not show
// which digits are taken for which, how often you can believe an answer, and
// whether the network knows when it does not know.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "08_mnist/model.hpp"
#include "common/dataset.hpp"

namespace nn {

// One picture, its label, what the network says, and how sure it is: its largest
// output.
struct Answer {
  std::size_t picture = 0;
  std::uint8_t truth = 0, predicted = 0;
  double confidence = 0.0;

  bool right() const { return predicted == truth; }
};

// One of the pictures as a batch of one row, with pixels from 0 to 1.
Matrix picture_as_row(const ImageSet& images, std::size_t picture);

// The model's answers to all pictures, in their order. Throws as count_answers
// does.
std::vector<Answer> answers_to(const Model& model, const ImageSet& images);

// (9.3) M(t, s) is the number of pictures of the digit t that are called s: M(4, 9)
// counts fours called nines, and the diagonal counts right answers. (classes x
// classes); throws std::invalid_argument for a larger class, and for lists of
// different lengths.
Matrix confusion(std::span<const std::uint8_t> truth,
                 std::span<const std::uint8_t> predicted,
                 std::size_t classes = digit_classes);
Matrix confusion(std::span<const Answer> answers);

// (9.4) Of a digit's pictures, the share that is called by its name: M(d, d) / row
// sum. 1 if there are none.
double recall(const Matrix& confusion, std::size_t digit);

// (9.5) Of the pictures that are called by a digit's name, the share that is this
// digit: M(d, d) / column sum. 1 if there are none.
double precision(const Matrix& confusion, std::size_t digit);

// The wrong answers, the surest first; equally sure ones in the order of the
// pictures.
std::vector<Answer> surest_mistakes(std::span<const Answer> answers);

// (9.6) The answers with a confidence in [least, most), and how many of them are
// right.
struct ConfidenceBand {
  double least = 0.0, most = 0.0;
  std::size_t count = 0, right = 0;
  double mean_confidence = 0.0;  // of those in the band
};

// Bands of equal width from 0 to 1. The last band also takes answers of 1 and more.
std::vector<ConfidenceBand> calibration(std::span<const Answer> answers,
                                        std::size_t bands);

}  // namespace nn

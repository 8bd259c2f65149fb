// Where does a network err? One number, 95 %, hides which digits are taken for
// which, how often an answer can be believed, and whether the network knows when it
// does not know.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "03_feedforward/network.hpp"
#include "common/dataset.hpp"

namespace nn {

// One picture, what it is, what the network says, and how sure it is of that: the
// largest of its ten outputs.
struct Answer {
  std::size_t picture = 0;
  std::uint8_t truth = 0, predicted = 0;
  double sureness = 0.0;

  bool right() const { return predicted == truth; }
};

// One of the pictures as a batch of one row, 0 to 1.
Matrix picture_as_row(const ImageSet& images, std::size_t picture);

// The network's answers to all pictures, in their order. Throws as count_answers
// does.
std::vector<Answer> answers_to(const Network& network, const ImageSet& images);

// (9.3) M(t, s): how many pictures of the digit t are taken for an s; M(4, 9) is
// fours called nines. The diagonal is what is right. (classes x classes); throws
// std::invalid_argument for labels beyond that, or unless both lists are of one
// length.
Matrix confusion(std::span<const std::uint8_t> truth,
                 std::span<const std::uint8_t> predicted,
                 std::size_t classes = digit_classes);
Matrix confusion(std::span<const Answer> answers);

// (9.4) Of a digit's pictures, the share that is called by its name: M(d, d) / row
// sum. 1 where none was shown.
double recall(const Matrix& confusion, std::size_t digit);

// (9.5) Of the pictures that are called by a digit's name, the share that is this
// digit: M(d, d) / column sum. 1 where none was.
double precision(const Matrix& confusion, std::size_t digit);

// The wrong answers, the surest ones first; of equals the first picture.
std::vector<Answer> surest_mistakes(std::span<const Answer> answers);

// (9.6) How often is it right when it is so sure? Answers with a sureness in
// [least, most) and what became of them.
struct SurenessBand {
  double least = 0.0, most = 0.0;
  std::size_t count = 0, right = 0;
  double mean_sureness = 0.0;  // of those in the band
};

// Bands of equal width from 0 to 1; the last one takes all that is 1 or more.
std::vector<SurenessBand> calibration(std::span<const Answer> answers,
                                      std::size_t bands);

}  // namespace nn

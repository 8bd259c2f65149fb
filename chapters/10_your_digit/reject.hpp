// An honest "I do not know". A network always names one of ten digits, and its
// largest output says how sure it is. With a threshold, the network answers only if
// this output is large enough, and is silent otherwise: it answers less and makes
// fewer mistakes. The field calls this the reject option, or selective
// classification. (After Chow, "On optimum recognition error and reject tradeoff",
// 1970.)
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "09_look_inside/mistakes.hpp"

namespace nn {

// How many pictures of a set are answered at this threshold, and how many of the
// answers are right.
struct RejectPoint {
  double threshold = 0.0;
  std::size_t shown = 0, answered = 0, right = 0;

  // (10.2) The share of the pictures that is answered.
  double coverage() const;
  // (10.3) The share of the answers that is right; 1 if there are no answers.
  double accuracy() const;
};

// The answers in a table of outputs, a row for each picture. Throws
// std::invalid_argument unless there is a label for each row.
std::vector<Answer> answers_in(const Matrix& outputs,
                               std::span<const std::uint8_t> labels);

// Counts the answers whose confidence is at least the threshold. Minus infinity
// lets every answer pass, except NaN, which never passes. Throws
// std::invalid_argument if there are no answers.
RejectPoint reject_below(double threshold, std::span<const Answer> answers);

// The same for each threshold. Throws std::invalid_argument if there are no
// answers, or if the thresholds do not ascend.
std::vector<RejectPoint> reject_curve(std::span<const Answer> answers,
                                      std::span<const double> thresholds);

// The smallest confidence of an answer that, taken as the threshold, makes at least
// this share of the answers right; nothing if no threshold is high enough. Use it
// with validation digits: a threshold looks too good on the set by which it was
// chosen.
std::optional<double> least_threshold(std::span<const Answer> answers,
                                      double accuracy);

}  // namespace nn

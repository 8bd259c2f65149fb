#include "10_your_digit/reject.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace nn {
namespace {

void require_answers(std::span<const Answer> answers) {
  if (answers.empty()) throw std::invalid_argument("reject: there are no answers");
}

// Without answers of NaN, which never pass.
std::vector<Answer> surest_first(std::span<const Answer> answers) {
  std::vector<Answer> sorted;
  std::ranges::copy_if(
      answers, std::back_inserter(sorted),
      [](const Answer& answer) { return !std::isnan(answer.confidence); });
  std::ranges::stable_sort(sorted, std::greater<>(), &Answer::confidence);
  return sorted;
}

}  // namespace

double RejectPoint::coverage() const {
  return static_cast<double>(answered) / static_cast<double>(shown);  // (10.2)
}

double RejectPoint::accuracy() const {
  if (answered == 0) return 1.0;
  return static_cast<double>(right) / static_cast<double>(answered);  // (10.3)
}

std::vector<Answer> answers_in(const Matrix& outputs,
                               std::span<const std::uint8_t> labels) {
  if (outputs.rows() != labels.size()) {
    throw std::invalid_argument("answers_in: outputs of " +
                                std::to_string(outputs.rows()) + " pictures and " +
                                std::to_string(labels.size()) + " labels");
  }
  std::vector<Answer> answers;
  for (std::size_t i = 0; i < outputs.rows(); ++i) {
    const std::size_t said = argmax(outputs.row(i));
    answers.push_back(
        {i, labels[i], static_cast<std::uint8_t>(said), outputs(i, said)});
  }
  return answers;
}

RejectPoint reject_below(double threshold, std::span<const Answer> answers) {
  require_answers(answers);
  RejectPoint point{.threshold = threshold, .shown = answers.size()};
  for (const Answer& answer : answers) {
    if (!(answer.confidence >= threshold)) continue;  // it does not know
    ++point.answered;
    point.right += answer.right();
  }
  return point;
}

std::vector<RejectPoint> reject_curve(std::span<const Answer> answers,
                                      std::span<const double> thresholds) {
  if (!std::ranges::is_sorted(thresholds) ||
      std::ranges::any_of(thresholds, [](double t) { return std::isnan(t); }))
    throw std::invalid_argument("reject_curve: thresholds must ascend");
  std::vector<RejectPoint> curve;
  for (const double threshold : thresholds)
    curve.push_back(reject_below(threshold, answers));
  return curve;
}

// Answers of equal confidence pass together or not at all, so only the last of them
// can be the threshold.
std::optional<double> least_threshold(std::span<const Answer> answers,
                                      double accuracy) {
  require_answers(answers);
  const std::vector<Answer> sorted = surest_first(answers);
  std::optional<double> least;
  std::size_t right = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    right += sorted[i].right();
    const bool more_like_it =
        i + 1 < sorted.size() && sorted[i + 1].confidence == sorted[i].confidence;
    if (!more_like_it &&
        static_cast<double>(right) >= accuracy * static_cast<double>(i + 1))
      least = sorted[i].confidence;
  }
  return least;
}

}  // namespace nn

#include "09_look_inside/mistakes.hpp"

#include <algorithm>
#include <stdexcept>

#include "03_feedforward/tally.hpp"

namespace nn {
namespace {

double share(double part, double whole) { return whole > 0.0 ? part / whole : 1.0; }

std::size_t band_of(double confidence, std::size_t bands) {
  const double place =
      std::clamp(confidence, 0.0, 1.0) * static_cast<double>(bands);
  return std::min(static_cast<std::size_t>(place), bands - 1);
}

}  // namespace

Matrix picture_as_row(const ImageSet& images, std::size_t picture) {
  const auto row = static_cast<std::uint32_t>(picture);
  Batch batch;
  examples_from(images, digit_classes).gather({&row, 1}, batch);
  return batch.inputs;
}

std::vector<Answer> answers_to(const Model& model, const ImageSet& images) {
  std::vector<Answer> answers;
  count_answers(model.network, images, [&](const Batch&, const Matrix& last) {
    const Matrix outputs = answers_from(model, last);
    for (std::size_t i = 0; i < outputs.rows(); ++i) {
      const std::size_t picture = answers.size(),
                        predicted = argmax(outputs.row(i));
      answers.push_back({picture, images.labels[picture],
                         static_cast<std::uint8_t>(predicted),
                         outputs(i, predicted)});
    }
  });
  return answers;
}

Matrix confusion(std::span<const std::uint8_t> truth,
                 std::span<const std::uint8_t> predicted, std::size_t classes) {
  if (truth.size() != predicted.size()) {
    throw std::invalid_argument("confusion: " + std::to_string(truth.size()) +
                                " labels and " + std::to_string(predicted.size()) +
                                " answers");
  }
  Matrix counts(classes, classes);
  for (std::size_t i = 0; i < truth.size(); ++i) {
    if (truth[i] >= classes || predicted[i] >= classes)
      throw std::invalid_argument("confusion: picture " + std::to_string(i) +
                                  " has an unknown class");
    ++counts(truth[i], predicted[i]);  // (9.3)
  }
  return counts;
}

Matrix confusion(std::span<const Answer> answers) {
  std::vector<std::uint8_t> truth, predicted;
  for (const Answer& answer : answers) {
    truth.push_back(answer.truth);
    predicted.push_back(answer.predicted);
  }
  return confusion(truth, predicted);
}

double recall(const Matrix& confusion, std::size_t digit) {
  double shown = 0.0;
  for (const double count : confusion.row(digit)) shown += count;
  return share(confusion(digit, digit), shown);  // (9.4)
}

double precision(const Matrix& confusion, std::size_t digit) {
  Matrix called;
  column_sums(confusion, called);
  return share(confusion(digit, digit), called(0, digit));  // (9.5)
}

std::vector<Answer> surest_mistakes(std::span<const Answer> answers) {
  std::vector<Answer> mistakes;
  std::ranges::copy_if(answers, std::back_inserter(mistakes),
                       [](const Answer& a) { return !a.right(); });
  std::ranges::stable_sort(mistakes, std::greater<>(), &Answer::confidence);
  return mistakes;
}

std::vector<ConfidenceBand> calibration(std::span<const Answer> answers,
                                        std::size_t bands) {
  std::vector<ConfidenceBand> all(bands);
  for (std::size_t b = 0; b < bands; ++b) {
    all[b].least = static_cast<double>(b) / static_cast<double>(bands);
    all[b].most = static_cast<double>(b + 1) / static_cast<double>(bands);
  }
  for (const Answer& answer : answers) {
    ConfidenceBand& band = all[band_of(answer.confidence, bands)];
    ++band.count;
    band.right += answer.right();  // (9.6)
    band.mean_confidence += answer.confidence;
  }
  for (ConfidenceBand& band : all)
    band.mean_confidence /= std::max(1.0, static_cast<double>(band.count));
  return all;
}

}  // namespace nn

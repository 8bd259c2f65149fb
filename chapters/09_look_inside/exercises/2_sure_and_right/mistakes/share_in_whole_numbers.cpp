// case: the share of right answers; finding: a division of two whole numbers
// Both counts are whole numbers, so 4 / 5 is 0.
#include "09_look_inside/exercises/2_sure_and_right/exercise.hpp"

#include <algorithm>
#include <cmath>

namespace mine {

std::vector<Band> bands(std::span<const Answer> answers, std::size_t how_many) {
  std::vector<Band> all(how_many);
  std::vector<std::size_t> right(how_many);
  for (const Answer& answer : answers) {
    const auto place = static_cast<std::size_t>(answer.confidence * how_many);
    const std::size_t number = std::min(place, how_many - 1);
    Band& band = all[number];
    ++band.count;
    band.mean_confidence += answer.confidence;
    if (answer.right) ++right[number];
  }
  for (std::size_t i = 0; i < how_many; ++i) {
    if (all[i].count == 0) continue;
    all[i].mean_confidence /= all[i].count;
    all[i].right = static_cast<double>(right[i] / all[i].count);
  }
  return all;
}

double calibration_error(std::span<const Band> all_bands) {
  double sum = 0.0, answers = 0.0;
  for (const Band& band : all_bands) {
    sum += band.count * std::abs(band.mean_confidence - band.right);
    answers += band.count;
  }
  return sum / answers;
}

}  // namespace mine

// case: bands of different sizes; finding: 0.166667 where 0.13 is meant; a band
// The mean over all bands, and empty ones count, too.
#include "09_look_inside/exercises/2_sure_and_right/exercise.hpp"

#include <algorithm>
#include <cmath>

namespace mine {

std::vector<Band> bands(std::span<const Answer> answers, std::size_t how_many) {
  std::vector<Band> all(how_many);
  for (const Answer& answer : answers) {
    const auto place = static_cast<std::size_t>(answer.confidence * how_many);
    Band& band = all[std::min(place, how_many - 1)];
    ++band.count;
    band.mean_confidence += answer.confidence;
    band.right += answer.right ? 1.0 : 0.0;
  }
  for (Band& band : all) {
    if (band.count == 0) continue;
    band.mean_confidence /= band.count;
    band.right /= band.count;
  }
  return all;
}

double calibration_error(std::span<const Band> all_bands) {
  double sum = 0.0;
  for (const Band& band : all_bands) {
    sum += std::abs(band.mean_confidence - band.right);
  }
  return sum / static_cast<double>(all_bands.size());
}

}  // namespace mine

// 09.2 Sure and right: how often a network is right when it says that it is sure.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace mine {

struct Answer {
  double confidence = 0.0;  // the largest output, not negative
  bool right = false;
};

// The answers with about the same confidence. All numbers are 0 if there are none.
struct Band {
  std::size_t count = 0;
  double mean_confidence = 0.0;  // of the answers in this band
  double right = 0.0;            // (9.6), the share of them that is right
};

// Bands of equal width from 0 to 1, which hold the confidences [0, w), [w, 2 w) and
// so on, where w = 1 / how_many. The last band also takes 1 and everything above.
// how_many is at least 1.
std::vector<Band> bands(std::span<const Answer> answers, std::size_t how_many);

// By how much an answer's band misses its promise: the distance between
// mean_confidence and right, as a mean over all answers. At least one band has
// answers.
double calibration_error(std::span<const Band> all_bands);

}  // namespace mine

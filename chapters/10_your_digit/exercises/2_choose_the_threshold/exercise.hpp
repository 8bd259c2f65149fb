// 10.2 Choose the threshold: as many answers as possible, and enough of them right.
#pragma once

#include <optional>
#include <span>

namespace mine {

struct Answer {
  double confidence = 0.0;  // may be NaN: then it reaches no threshold
  bool right = false;
};

// The smallest confidence in the list that, taken as the threshold, makes at least
// this share of the answers right; nothing if there is none.
std::optional<double> least_threshold(std::span<const Answer> answers,
                                      double accuracy);

}  // namespace mine

// A few drawn digits in memory, for tests that want handwriting and have none.
#pragma once

#include "common/drawn/digits.hpp"

namespace nn {

struct DrawnDigits {
  DrawnSet set;
  explicit DrawnDigits(std::size_t count) {
    Engine engine(4);
    set = draw_digits(count, {}, engine);
  }
  ImageSet images() const { return {28, 28, set.pixels.bytes, set.labels.bytes}; }
};

}  // namespace nn

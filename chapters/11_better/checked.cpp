#include "11_better/checked.hpp"

#include <cmath>
#include <stdexcept>
#include <string>

#include "common/text.hpp"

namespace nn {

void require_share(double value, const char* what) {
  if (value >= 0.0 && value < 1.0) return;
  throw std::invalid_argument(std::string(what) + " is " + shortest(value) +
                              "; it must be at least 0 and below 1");
}

void require_not_negative(double value, const char* what) {
  if (value >= 0.0 && std::isfinite(value)) return;
  throw std::invalid_argument(std::string(what) + " is " + shortest(value) +
                              "; it must be a finite number of at least 0");
}

}  // namespace nn

#include "09_look_inside/exercises/2_sure_and_right/exercise.hpp"

#include <cmath>
#include <stdexcept>

namespace mine {

std::vector<Band> bands(std::span<const Answer> answers, std::size_t how_many) {
  // Replace this line. std::vector<Band>(10) has ten bands, and all numbers are 0.
  throw std::logic_error("not solved yet");
}

double calibration_error(std::span<const Band> all_bands) {
  // Replace this line.
  throw std::logic_error("not solved yet");
}

}  // namespace mine

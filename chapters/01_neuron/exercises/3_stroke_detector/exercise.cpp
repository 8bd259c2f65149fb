#include "01_neuron/exercises/3_stroke_detector/exercise.hpp"

#include <stdexcept>

namespace mine {

Neuron stroke_detector(std::span<const std::size_t> stroke,
                       std::span<const std::size_t> rim, std::size_t pixels) {
  // Replace this line. std::vector<double>(pixels, 0.0) holds so many zeros.
  throw std::logic_error("not solved yet");
}

}  // namespace mine

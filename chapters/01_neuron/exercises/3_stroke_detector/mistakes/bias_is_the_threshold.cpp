// case: an empty page; finding: 1 where less than 0.1 is meant
// The bias is the opposite of the threshold.
#include "01_neuron/exercises/3_stroke_detector/exercise.hpp"

namespace mine {

Neuron stroke_detector(std::span<const std::size_t> stroke,
                       std::span<const std::size_t> rim, std::size_t pixels) {
  Neuron neuron{std::vector<double>(pixels, 0.0), 13.0};
  for (const std::size_t place : stroke)
    neuron.weights[place] = 20.0 / static_cast<double>(stroke.size());
  for (const std::size_t place : rim)
    neuron.weights[place] = -10.0 / static_cast<double>(rim.size());
  return neuron;
}

}  // namespace mine

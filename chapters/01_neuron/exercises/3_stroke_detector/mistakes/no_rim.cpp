// case: a page full of ink; finding: 0.999 where less than 0.1 is meant
// Without a rim, any large spot of ink is a stroke.
#include "01_neuron/exercises/3_stroke_detector/exercise.hpp"

namespace mine {

Neuron stroke_detector(std::span<const std::size_t> stroke,
                       std::span<const std::size_t> rim, std::size_t pixels) {
  Neuron neuron{std::vector<double>(pixels, 0.0), -13.0};
  for (const std::size_t place : stroke)
    neuron.weights[place] = 20.0 / static_cast<double>(stroke.size());
  return neuron;
}

}  // namespace mine

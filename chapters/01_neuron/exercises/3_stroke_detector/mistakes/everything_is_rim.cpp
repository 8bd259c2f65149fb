// case: ink far away; finding: 0 where more than 0.9 is meant
// Every pixel that is not in the stroke says no.
#include "01_neuron/exercises/3_stroke_detector/exercise.hpp"

namespace mine {

Neuron stroke_detector(std::span<const std::size_t> stroke,
                       std::span<const std::size_t> rim, std::size_t pixels) {
  Neuron neuron{
      std::vector<double>(pixels, -10.0 / static_cast<double>(rim.size())), -13.0};
  for (const std::size_t place : stroke)
    neuron.weights[place] = 20.0 / static_cast<double>(stroke.size());
  return neuron;
}

}  // namespace mine

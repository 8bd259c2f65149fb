// case: the whole stroke; finding: with a stroke of 6 pixels
// The numbers of the page: they fit a stroke of 24 pixels only.
#include "01_neuron/exercises/3_stroke_detector/exercise.hpp"

namespace mine {

Neuron stroke_detector(std::span<const std::size_t> stroke,
                       std::span<const std::size_t> rim, std::size_t pixels) {
  Neuron neuron{std::vector<double>(pixels, 0.0), -10.0};
  for (const std::size_t place : stroke) neuron.weights[place] = 1.0;
  for (const std::size_t place : rim)
    neuron.weights[place] = -10.0 / static_cast<double>(rim.size());
  return neuron;
}

}  // namespace mine

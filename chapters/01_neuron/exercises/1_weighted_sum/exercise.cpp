#include "01_neuron/exercises/1_weighted_sum/exercise.hpp"

#include <stdexcept>
#include <string>

namespace mine {

double weighted_sum(const Neuron& neuron, std::span<const double> inputs) {
  // Replace this line. std::to_string(3) is "3", for the message.
  throw std::logic_error("not solved yet");
}

}  // namespace mine

#include "06_backpropagation/checkpoint/exercise.hpp"

#include <stdexcept>

namespace mine {

std::vector<double> backward_pass(const std::vector<std::size_t>& sizes,
                                  const std::vector<double>& knobs,
                                  const Activation& f,
                                  const std::vector<Example>& examples) {
  // Replace this line. std::vector<double>(knobs.size(), 0.0) holds a 0 for each
  // knob.
  throw std::logic_error("not solved yet");
}

}  // namespace mine

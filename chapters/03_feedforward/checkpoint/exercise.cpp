#include "03_feedforward/checkpoint/exercise.hpp"

#include <stdexcept>

namespace mine {

std::vector<std::vector<double>> forward_pass(const std::vector<std::size_t>& sizes,
                                              const std::vector<double>& knobs,
                                              Activation f,
                                              const std::vector<double>& inputs) {
  // Replace this line.
  throw std::logic_error("not solved yet");
}

}  // namespace mine

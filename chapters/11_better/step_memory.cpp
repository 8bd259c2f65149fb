#include "11_better/step_memory.hpp"

namespace nn {

void fit_memory(Gradient& memory, const Network& network, const char* who) {
  if (memory.empty()) memory = zero_gradient(network);
  if (memory.size() != network.size()) {
    throw ShapeError(std::string(who) + ": began with a network of " +
                     std::to_string(memory.size()) + " layers, and this one has " +
                     std::to_string(network.size()));
  }
  for (std::size_t l = 0; l < network.size(); ++l)
    require_equal_shapes(memory[l].weights, network[l].weights, who);
}

}  // namespace nn

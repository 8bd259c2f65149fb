#include "03_feedforward/collapse.hpp"

namespace nn {

Layer collapse(const Layer& first, const Layer& second) {
  Layer one{first.weights * second.weights, first.biases * second.weights,
            second.activation};  // (3.3)
  one.biases += second.biases;   // the first layer's biases went through the second
                                 // layer's weights
  return one;
}

}  // namespace nn

#include "05_chain_rule/exercises/2_one_neurons_blame/exercise.hpp"

#include <stdexcept>

namespace mine {

Blame blame(const Neuron& neuron, const Matrix& inputs,
            std::span<const double> dC_da) {
  // Replace this line. Matrix(3, 2) is a table of zeros with three rows and two
  // columns, and nn::column(inputs, i) is a copy of column i.
  throw std::logic_error("not solved yet");
}

}  // namespace mine

#include "01_neuron/exercises/2_gates/exercise.hpp"

#include <stdexcept>

namespace mine {

// Replace these lines. Neuron{{1.0, 2.0}, 3.0} has the weights 1 and 2 and the
// bias 3.
Neuron and_gate() { throw std::logic_error("not solved yet"); }
Neuron or_gate() { throw std::logic_error("not solved yet"); }
Neuron nand_gate() { throw std::logic_error("not solved yet"); }

}  // namespace mine

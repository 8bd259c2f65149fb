#include "01_neuron/exercises/2_gates/exercise.hpp"

namespace mine {

// The sum of the two inputs is 0, 1 or 2. Each threshold lies in the middle between
// two of these numbers.
Neuron and_gate() { return {{1.0, 1.0}, -1.5}; }
Neuron or_gate() { return {{1.0, 1.0}, -0.5}; }
Neuron nand_gate() { return {{-1.0, -1.0}, 1.5}; }

}  // namespace mine

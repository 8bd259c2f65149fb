// case: AND; finding: for (0, 0) it says yes
// The bias is the opposite of the threshold.
#include "01_neuron/exercises/2_gates/exercise.hpp"

namespace mine {

Neuron and_gate() { return {{1.0, 1.0}, 1.5}; }
Neuron or_gate() { return {{1.0, 1.0}, 0.5}; }
Neuron nand_gate() { return {{-1.0, -1.0}, -1.5}; }

}  // namespace mine

// case: no sum is near 0; finding: AND: for (0, 1) z is 0, which
// All answers are right, but some only because z is exactly 0.
#include "01_neuron/exercises/2_gates/exercise.hpp"

namespace mine {

Neuron and_gate() { return {{1.0, 1.0}, -1.0}; }
Neuron or_gate() { return {{1.0, 1.0}, 0.0}; }
Neuron nand_gate() { return {{-1.0, -1.0}, 2.0}; }

}  // namespace mine

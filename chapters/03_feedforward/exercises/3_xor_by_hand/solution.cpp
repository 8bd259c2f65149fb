#include "03_feedforward/exercises/3_xor_by_hand/exercise.hpp"

namespace mine {

// The hidden neurons are OR and NAND, and the output is their AND: at least one,
// but not both.
Network xor_by_hand() {
  const Layer hidden{Matrix{{20, -20}, {20, -20}}, Matrix{{-10, 30}}, nn::sigmoid};
  const Layer output{Matrix{{20}, {20}}, Matrix{{-30}}, nn::sigmoid};
  return {hidden, output};
}

}  // namespace mine

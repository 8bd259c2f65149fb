// case: each input off by 0.05; finding: for (0.05, 0.05)
// The threshold of OR is so near to (0, 0) that a little ink crosses it.
#include "03_feedforward/exercises/3_xor_by_hand/exercise.hpp"

namespace mine {

Network xor_by_hand() {
  const Layer hidden{Matrix{{200, -20}, {200, -20}}, Matrix{{-10, 30}},
                     nn::sigmoid};
  const Layer output{Matrix{{20}, {20}}, Matrix{{-30}}, nn::sigmoid};
  return {hidden, output};
}

}  // namespace mine

#include "03_feedforward/exercises/3_xor_by_hand/exercise.hpp"

#include <stdexcept>

namespace mine {

Network xor_by_hand() {
  // Replace this line. return {hidden, output}; returns two layers.
  throw std::logic_error("not solved yet");
}

}  // namespace mine

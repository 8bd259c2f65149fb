#include "08_mnist/checkpoint/exercise.hpp"

#include <stdexcept>

namespace mine {

void one_epoch(std::vector<double>& knobs, std::size_t examples,
               std::size_t batch_size, double rate, const Slopes& slopes,
               std::mt19937& chance) {
  // Replace this line.
  throw std::logic_error("not solved yet");
}

}  // namespace mine

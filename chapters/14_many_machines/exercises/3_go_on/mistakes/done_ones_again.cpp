// case: the first epoch; finding: 0 where 12 is meant
// What is done is returned, and what is still to come is forgotten.
#include "14_many_machines/exercises/3_go_on/exercise.hpp"

#include <numeric>

namespace mine {

std::vector<std::uint32_t> still_to_come(const Killed& training) {
  nn::Engine engine(training.seed);
  for (std::size_t i = 0; i < training.knobs; ++i) nn::normal(0.0, 1.0, engine);
  std::vector<std::uint32_t> list(training.examples);
  std::iota(list.begin(), list.end(), 0u);
  for (std::size_t epoch = 0; epoch <= training.epochs; ++epoch)
    nn::shuffle(list, engine);
  const auto done = static_cast<std::ptrdiff_t>(training.learned);
  return {list.begin(), list.begin() + done};
}

}  // namespace mine

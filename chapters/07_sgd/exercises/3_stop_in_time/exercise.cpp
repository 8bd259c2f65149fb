#include "07_sgd/exercises/3_stop_in_time/exercise.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace mine {

Kept train(Network network, const Examples& examples, const Settings& settings,
           const GradientOf& gradient_of, const HeldBackCost& held_back_cost,
           Engine& engine) {
  // Replace this line.
  throw std::logic_error("not solved yet");
}

}  // namespace mine

#include "04_gradient_descent/exercises/3_how_it_ended/exercise.hpp"

#include <cmath>
#include <stdexcept>

namespace mine {

Descent descend(const SlopesOf& slopes_of, std::vector<double> knobs, double rate,
                std::size_t max_steps, double flat_enough) {
  // Replace this line. `return {knobs, 3, Ending::flat};` ends the walk after three
  // steps.
  throw std::logic_error("not solved yet");
}

}  // namespace mine

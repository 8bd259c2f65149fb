// case: knobs that do not fit; finding: an exception is meant, and none came
// A list with knobs left over is taken as it is.
#include "03_feedforward/checkpoint/exercise.hpp"

namespace mine {

std::vector<std::vector<double>> forward_pass(const std::vector<std::size_t>& sizes,
                                              const std::vector<double>& knobs,
                                              Activation f,
                                              const std::vector<double>& inputs) {
  std::vector<std::vector<double>> all = {inputs};
  std::size_t next = 0;  // knob
  for (std::size_t l = 1; l < sizes.size(); ++l) {
    std::vector<double> answers;
    for (std::size_t j = 0; j < sizes[l]; ++j) {
      double z = 0.0;
      for (const double a : all.back()) z += knobs[next++] * a;
      answers.push_back(f(z + knobs[next++]));
    }
    all.push_back(answers);
  }
  return all;
}

}  // namespace mine

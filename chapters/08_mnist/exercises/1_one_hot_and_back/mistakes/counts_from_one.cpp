// case: the labels 3 and 0; finding: the 1 for the label 3 is in column 2
// The columns are counted from 1.
#include "08_mnist/exercises/1_one_hot_and_back/exercise.hpp"

#include <limits>
#include <stdexcept>
#include <string>

namespace mine {

Matrix one_hot(std::span<const std::uint8_t> labels, std::size_t classes) {
  Matrix targets(labels.size(), classes);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i] >= classes)
      throw std::invalid_argument("label " + std::to_string(i) + " is " +
                                  std::to_string(labels[i]));
    if (labels[i] > 0) targets(i, labels[i] - 1) = 1.0;
  }
  return targets;
}

std::vector<std::size_t> answers(const Matrix& outputs) {
  std::vector<std::size_t> all(outputs.rows());
  for (std::size_t i = 0; i < outputs.rows(); ++i) {
    double best = -std::numeric_limits<double>::infinity();
    for (std::size_t j = 0; j < outputs.columns(); ++j) {
      if (!(outputs(i, j) > best)) continue;
      best = outputs(i, j);
      all[i] = j;
    }
  }
  return all;
}

}  // namespace mine

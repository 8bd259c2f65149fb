// A network and its examples in the form in which a program of the reader's gets them: plain numbers in a
// row. And the numbers that a program with one of the usual mistakes makes of them.
#pragma once

#include <string>
#include <vector>

#include "07_sgd/sgd.hpp"

namespace nn {

using Numbers = std::vector<double>;

struct Problem {
  std::vector<std::size_t> sizes;
  Numbers knobs = {};               // layer by layer: the weights, a row for each input, then the biases
  std::vector<Batch> batches = {};  // one, but for steps
  double rate = 0.0;
};

// A network of sigmoids with these sizes, and one batch for each of `rows`. Inputs and knobs are normal,
// targets 0 or 1.
Problem random_problem(const std::vector<std::size_t>& sizes, const std::vector<std::size_t>& rows,
                       Engine& engine);

// The same network as the chapters know it, with sigmoids, and back.
Network network_of(const Problem& problem);
Numbers numbers_of(Network network);
Numbers numbers_of(Gradient gradient);
// The numbers in the shape of the network. There must be one for each knob.
Gradient as_gradient(const Numbers& numbers, const Problem& problem);

// What is right, by the chapters' own code: answers, cost (4.1), slopes, and knobs after a step for each
// batch.
Numbers right_answers(const Problem& problem);
double right_cost(const Problem& problem);
Numbers right_slopes(const Problem& problem);
Numbers right_knobs(const Problem& problem);

}  // namespace nn

// What is wrong with the numbers that a program prints for a problem: the mistake that leads to exactly these
// numbers, or else in what way they differ. Each finding is one line, and empty if the numbers are right.
#pragma once

#include "docs/mine/question.hpp"

namespace nn {

std::string counted_inputs(std::size_t count);  // "a neuron with 3 inputs"

std::string finding_in_sum(const Numbers& mine, double z, double bias);
std::string finding_in_answers(const Numbers& mine, const Problem& problem);
std::string finding_in_cost(const Numbers& mine, const Problem& problem);
std::string finding_in_slopes(const Numbers& mine, const Problem& problem);
std::string finding_in_nudged_slopes(const Numbers& mine, const Problem& problem);
std::string finding_in_knobs(const Numbers& mine, const Problem& problem);

}  // namespace nn

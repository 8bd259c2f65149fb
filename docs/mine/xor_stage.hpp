// The stage in which a program of the reader's trains a small network until it knows XOR.
#pragma once

#include "docs/mine/question.hpp"

namespace nn {

// Starts of a 2-3-1 network from which gradient descent learns XOR in half of the steps that are allowed.
std::vector<Question> xor_questions(Engine& engine);

}  // namespace nn

// The story of this chapter, act by act. Each act shows a problem in a figure,
// names the cure, and measures it. Choices are made on validation; only the tables
// open the test pictures.
#pragma once

#include "11_better/story/ground.hpp"

namespace nn {

// 1. No hidden layer: how far one layer goes, and why a start can lose a digit.
void tell_without_a_hidden_layer(const Ground& ground);

// 2. A neuron that is wrong and sure, under both costs; softmax and its slopes.
void tell_wrong_and_sure(const Ground& ground);

// 3. Sums of hundreds of inputs: the random start.
void tell_the_start(const Ground& ground);

// 4. A thousand pictures learned by heart, and what helps against it.
void tell_overfitting(const Ground& ground);
void tell_more_pictures(const Ground& ground);

// 5. Momentum, a falling rate, the mean of the last networks, Adam.
void tell_better_steps(const Ground& ground);

// 6. The length of the gradient, layer by layer.
void tell_depth(const Ground& ground);

// 7. A random search on validation, and why the best of many lies.
void tell_how_to_choose(const Ground& ground);

}  // namespace nn

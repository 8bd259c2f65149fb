// Stochastic gradient descent does not wait for the slopes over all examples. It
// takes a small random handful (a mini-batch), makes a step, and takes the next
// one. A pass over all examples is an epoch. Each step is a little wrong, but
// thousands of them take as long as one exact step.
#pragma once

#include <cstddef>
#include <functional>
#include <span>

#include "06_backpropagation/backpropagation.hpp"
#include "common/random.hpp"

namespace nn {

struct Schedule {
  std::size_t epochs = 30;
  std::size_t batch_size = 10;
  double learning_rate = 3.0;
};

// What a caller learns at the end of an epoch.
struct Epoch {
  std::size_t number = 0;  // from 0
  double seconds = 0.0;    // spent on learning in this epoch
};

// Called after each mini-batch with the number of its examples. Training ends when
// it returns false.
using AfterBatch = std::function<bool(std::size_t examples)>;

// One pass over the examples in the given order: the gradient of each mini-batch
// (7.1), and a step (7.2). The last mini-batch may be short; its gradient is the
// mean over the examples that it has. If the knobs stood still, the mean (7.3) of
// the gradients of equally large mini-batches would be the gradient over all
// examples. Returns false if after_batch ended the pass. Throws
// std::invalid_argument for a batch size of 0.
bool train_in_order(Network& network, const Examples& examples,
                    std::span<const std::uint32_t> order, std::size_t batch_size,
                    double learning_rate, const GradientOf& gradient_of,
                    const AfterBatch& after_batch = {});

// Mini-batch stochastic gradient descent: each epoch draws a new random order and
// makes one pass in this order. `after_epoch` is called after each epoch. Training
// ends early when it returns false, or when `after_batch` does; an unfinished epoch
// is not reported. Any function can give the gradient, usually the backpropagation
// of chapter 06. (Nielsen's book, chapter 1.)
void train(Network& network, const Examples& examples, const Schedule& schedule,
           const GradientOf& gradient_of, Engine& engine,
           const std::function<bool(const Epoch&)>& after_epoch,
           const AfterBatch& after_batch = {});

}  // namespace nn

// How much work an epoch is, counted on paper: operations and bytes. Divided by the
// measured seconds, this tells how well a rung uses the machine (12.2).
#pragma once

#include "03_feedforward/network.hpp"
#include "common/dataset.hpp"

namespace nn {

// What to train: a sigmoid network with one hidden layer, with the quadratic cost.
// The network and the digits must live longer than the task.
struct Task {
  const Network& start;
  ImageSet digits;
  std::size_t batch_size = 10;
};

// The work of an epoch. Operations are additions and multiplications. Bytes are
// those of every table that a mini-batch must read or write, counted once per
// product, as if nothing stayed in the core.
struct Work {
  double operations = 0.0, bytes = 0.0;
};

// What the work depends on: sizes, and the mean number of lit pixels per picture.
struct Load {
  double examples, batch_size, pixels, lit, hidden, outputs;
};

Load load_of(const Task& task);

// The work of each kind of rung, from the book's way on.
Work one_at_a_time_work(const Load& load);
Work batch_work(const Load& load);
Work skipping_work(const Load& load);
Work fused_work(const Load& load);
Work listed_work(const Load& load);
Work float_work(const Load& load);

}  // namespace nn

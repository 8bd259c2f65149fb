// How much there is to do in an epoch, counted on paper: operations, and bytes.
// Divided by measured seconds it says how well a rung uses the machine (12.2).
#pragma once

#include "03_feedforward/network.hpp"
#include "common/dataset.hpp"

namespace nn {

// What is trained: a sigmoid network with one hidden layer, by the quadratic cost.
// Looks at what lives longer.
struct Task {
  const Network& start;
  ImageSet digits;
  std::size_t batch_size = 10;
};

// What an epoch asks of the machine. Operations are additions and multiplications.
// Bytes count every table that a mini-batch must read or write, once per product:
// what would cross into the core if nothing stayed there.
struct Work {
  double operations = 0.0, bytes = 0.0;
};

// What the work depends on: sizes, and how many pixels of a picture are lit, on
// average.
struct Load {
  double examples, batch_size, pixels, lit, hidden, outputs;
};

Load load_of(const Task& task);

// What the rungs ask, from the book's way on.
Work one_at_a_time_work(const Load& load);
Work batch_work(const Load& load);
Work skipping_work(const Load& load);
Work fused_work(const Load& load);
Work listed_work(const Load& load);
Work float_work(const Load& load);

}  // namespace nn

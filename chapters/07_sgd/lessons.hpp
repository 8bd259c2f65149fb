// Small trainings in the plane, each recorded so that you can see what happened.
#pragma once

#include <vector>

#include "07_sgd/point_sets.hpp"
#include "07_sgd/sgd.hpp"

namespace nn {

// Each list begins before the first epoch, and goes on after every epoch.
struct PlaneTraining {
  // The cost of all training points.
  std::vector<double> costs;
  // The cost of points that it never learns from; may be empty.
  std::vector<double> held_back;
  std::vector<Network> snapshots;
};

struct PlaneTask {
  Network start;
  Batch points, held_back;  // held_back may have no rows
  Schedule schedule;
  bool shuffled = true;  // false: the points always come in their own order
};

// Trains on the quadratic cost, and looks at all points after each epoch.
PlaneTraining train_in_the_plane(const PlaneTask& task, Engine& engine);

// How many answers lie on the right side of 0.5, in percent.
double percent_right(const Network& network, const Batch& points);

// Learns XOR with a 2-3-1 network from this seed, with all four cases in each step
// and rate 3.
PlaneTraining learn_xor(std::uint32_t seed, std::size_t epochs);

// Are all four answers to XOR within 0.2 of right?
bool knows_xor(const Network& network);

// A walk in two knobs, a weight and a bias: one sigmoid neuron that learns to tell
// numbers above 0.3 from those below.
struct Walk {
  std::size_t batch_size = 1;
  // At the start and after every step; the cost is that of all 100 numbers.
  std::vector<double> weight, bias, cost;
};

// The 100 numbers. Some labels are flipped, so no knobs are right for all of them.
Batch flipped_numbers(Engine& engine);

// A walk from weight -2 and bias 2. Each epoch passes all numbers once, in
// mini-batches of batch_size.
Walk walk_in_two_knobs(const Batch& numbers, std::size_t batch_size, double rate,
                       std::size_t epochs, Engine& engine);

}  // namespace nn

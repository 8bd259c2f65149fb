// The trainings of this story. All of them use the loop of chapter 07 as it is,
// with the cost and the start of chapter 11; only the gradient knows the wiring.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "07_sgd/sgd.hpp"
#include "13_convolution/answers.hpp"

namespace nn {

struct TrainedNetwork {
  Wiring wiring;
  Network start, network;

  std::size_t knobs() const { return count_knobs(network); }
};

// Batches of 10, and a rate that falls from 0.1 to 0. A plan without banks learns
// for ten epochs, because each of them is short, and another one for two.
Schedule schedule_for(const Plan& plan);

// The slopes of the softmax cost (11.2), with the falling rate (11.12).
GradientOf gradient_for(const Wiring& wiring, const Schedule& schedule,
                        std::size_t examples);

// A start from this seed, and its training.
TrainedNetwork train_plan(const Plan& plan, const ImageSet& pictures,
                          std::uint32_t seed);

// The share of these pictures that it reads, in percent.
double percent_read(const TrainedNetwork& trained, const ImageSet& pictures);

// The shares of the test pictures that networks of this plan read after training
// from three seeds, this one and the next two, side by side.
struct ThreeSeeds {
  double least = 0.0, mean = 0.0, most = 0.0;
};
ThreeSeeds percent_read_from_three_seeds(const Plan& plan, const ImageSet& training,
                                         const ImageSet& test, std::uint32_t seed);

// The same after moving each picture by so many pixels: once to the right, once to
// the left, once down and once up. With 0 pixels each is shown as it is, four
// times.
double percent_read_moved(const TrainedNetwork& trained, const ImageSet& pictures,
                          int pixels);

}  // namespace nn

// Trains a wired network in float, in one thread or in several. A mini-batch is cut
// into fixed parts of whole slices. Each part adds up its slopes by itself, and
// then the parts are added in their order. So it does not matter which thread takes
// which part: any number of threads ends with the same network, to the last bit.
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "11_better/momentum.hpp"
#include "12_faster/fused_engine/team.hpp"
#include "13_convolution/fast/float_network.hpp"
#include "common/dataset.hpp"

namespace nn {

// How the steps are made: chapter 11's, for the float engine. With a momentum of 0
// they are those of chapter 07.
struct StepForm {
  std::size_t batch_size = 64;
  double momentum = 0.0;  // the share of the velocity that is kept
  Momentum form = Momentum::nesterov;
  double decay = 0.0;     // of the weights, as in weight_decay
  double left_out = 0.0;  // the share of dense hidden neurons, as in dropout
};

// A part of a mini-batch: its pictures go forward and back, slice by slice.
class BatchPart;

// A training with ReLU in all hidden layers, and softmax_cross_entropy (11.2).
class ConvolutionTraining {
 public:
  // Each part of a mini-batch gathers its pictures from examples of its own, and
  // has an engine for its coins: examples_of(engine) is called once for each part,
  // with an engine that the seed and the number of the part decide. How many parts
  // there are depends on the batch size and the processor's vectors: at most
  // most_parts. More threads than parts have nothing to do. The team must live
  // longer than this object. Throws as FloatNetwork does, and std::invalid_argument
  // for a batch size of 0 or a share that is not at least 0 and below 1.
  using ExamplesOf = std::function<Examples(const Engine& engine)>;
  ConvolutionTraining(const Wiring& wiring, const Network& start,
                      const StepForm& form, const ExamplesOf& examples_of,
                      std::uint32_t seed, Team& team);
  ~ConvolutionTraining();

  static constexpr std::size_t most_parts = 4;
  std::size_t parts() const { return parts_.size(); }

  // One pass in this order, with a step (7.2) per mini-batch. rate(t) is the
  // learning rate of step t, counted from 0 over all epochs. The pass ends early
  // when `stop`, which may be empty, returns true: it is asked after each step.
  using RateOf = std::function<double(std::size_t step)>;
  void epoch(std::span<const std::uint32_t> order, const RateOf& rate,
             const std::function<bool()>& stop = {});

  // Processor time of all threads for learning, without waiting for each other.
  double processor_seconds() const;

  Network network() const;  // as it is now
  const FloatNetwork& floats() const { return network_; }

 private:
  void learn(std::size_t member, std::span<const std::uint32_t> batch);
  void step(std::size_t member, double rate);
  void step_block(std::size_t first, std::size_t count, double rate, double decay);

  Network form_;  // its shapes and activations
  FloatNetwork network_;
  StepForm steps_;
  Team& team_;
  std::vector<std::unique_ptr<BatchPart>> parts_;
  AlignedFloats velocity_;
  std::size_t t_ = 0;            // steps made
  std::vector<double> seconds_;  // of each member
};

}  // namespace nn

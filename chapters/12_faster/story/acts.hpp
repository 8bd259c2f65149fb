// The story of this chapter, act by act: each computes what it needs and says what
// it found.
#pragma once

#include <vector>

#include "08_mnist/digit_training.hpp"
#include "12_faster/growth.hpp"
#include "12_faster/ladder/rung.hpp"
#include "12_faster/machine.hpp"

namespace nn {

// "93.4": thousand millions.
std::string in_billions(double number);

struct ClimbedRung {
  const Rung* rung = nullptr;
  Work work;
  double difference = 0.0;  // (12.1)
  double seconds = 0.0;     // the best epoch
  double accuracy = 0.0;    // of the test digits, in percent
};

Machine tell_the_machine(bool quick);

// Checks every rung by its gradient, trains it for so many epochs and prints its
// row. std::runtime_error for a rung whose gradient is wrong.
std::vector<ClimbedRung> tell_the_climb(const Task& task, const ImageSet& test,
                                        const Machine& machine, std::size_t epochs,
                                        std::uint32_t seed);

// The one of fewest seconds; there must be one.
const ClimbedRung& fastest_of(const std::vector<ClimbedRung>& rows);

// One rung again, for as long as chapter 08 trained, from so many starts: those of
// this seed and the next ones. How a single training ends is chance, so their
// median counts.
void tell_the_long_runs(const Rung& rung, const ImageSet& digits,
                        const ImageSet& test, std::size_t epochs,
                        std::size_t starts, std::uint32_t seed);

struct WideRow {
  std::string name;         // without commas
  double seconds = 0.0;     // per epoch
  double operations = 0.0;  // per second
};

// 784-800-10 by chapter 06, by our product with one thread and with two, and by a
// BLAS where there is one.
std::vector<WideRow> tell_the_wide_network(const Digits& digits,
                                           const Machine& machine, bool quick,
                                           std::uint32_t seed);

// Against hidden neurons, batch size, and examples, of which there are as many as
// there are digits.
std::vector<Growth> tell_how_cost_grows(const ImageSet& digits, bool quick,
                                        std::uint32_t seed);

}  // namespace nn

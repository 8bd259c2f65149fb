// The acts of this chapter's story. Each measures something and prints the result.
#pragma once

#include <vector>

#include "08_mnist/digit_training.hpp"
#include "12_faster/growth.hpp"
#include "12_faster/ladder/rung.hpp"
#include "12_faster/machine.hpp"

namespace nn {

// In billions: "93.4".
std::string in_billions(double number);

struct ClimbedRung {
  const Rung* rung = nullptr;
  Work work;
  double difference = 0.0;  // (12.1)
  double seconds = 0.0;     // the best epoch
  double accuracy = 0.0;    // of the test digits, in percent
};

Machine tell_the_machine(bool quick);

// Checks the gradient of every rung, trains it for this many epochs and prints its
// row. std::runtime_error for a rung whose gradient is wrong.
std::vector<ClimbedRung> tell_the_climb(const Task& task, const ImageSet& test,
                                        const Machine& machine, std::size_t epochs,
                                        std::uint32_t seed);

// The row with the shortest time. There must be at least one row.
const ClimbedRung& fastest_of(const std::vector<ClimbedRung>& rows);

// Trains on one rung again, for this many epochs, from this many starts: those of
// this seed and of the next ones. How a single training ends is a matter of chance,
// so it prints the median of three results or more.
void tell_the_long_runs(const Rung& rung, const ImageSet& digits,
                        const ImageSet& test, std::size_t epochs,
                        std::size_t starts, std::uint32_t seed);

struct WideRow {
  std::string name;         // without commas
  double seconds = 0.0;     // per epoch
  double operations = 0.0;  // per second
};

// Trains 784-800-10 (if quick, 784-64-10) with chapter 06, with our product in one
// thread and in two, and with a BLAS if the program was linked with one.
std::vector<WideRow> tell_the_wide_network(const Digits& digits,
                                           const Machine& machine, bool quick,
                                           std::uint32_t seed);

// Seconds per epoch for different numbers of hidden neurons, batch sizes, and
// numbers of examples, up to all digits.
std::vector<Growth> tell_how_cost_grows(const ImageSet& digits, bool quick,
                                        std::uint32_t seed);

}  // namespace nn

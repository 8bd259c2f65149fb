// What goes wrong in a training, and how it looks: six sick trainings, each with
// its symptom, cause and cure, and a healthy one to compare them with.
#pragma once

#include <string>
#include <vector>

#include "07_sgd/lessons.hpp"

namespace nn {

struct SickRun {
  std::string name, symptom, cause, cure;
  Batch points = {};  // what it learned from
  PlaneTraining training = {};
  Batch held_back = {};  // what it never learned from
};

// Six trainings on two moons from this seed: rate too small, rate too large,
// all-zero start, sorted data, dead ReLUs, overfitting.
std::vector<SickRun> sick_runs(std::uint32_t seed);

// A training on two moons that goes well, from this seed.
SickRun healthy_run(std::uint32_t seed);

// The order in which the quiz of this seed shows `count` runs: for each letter A,
// B, C ... the number of its run.
std::vector<std::size_t> quiz_order(std::uint32_t seed, std::size_t count);

}  // namespace nn

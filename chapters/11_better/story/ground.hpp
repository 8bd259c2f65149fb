// What the acts of this chapter share: the pictures, and how much work an act may
// do.
#pragma once

#include <functional>
#include <string>

#include "11_better/better_training.hpp"
#include "common/story/story.hpp"

namespace nn {

struct Ground {
  LearningSets sets;                    // all training and validation pictures
  std::function<ImageSet()> open_test;  // for the tables, once each
  std::string data;                     // the name of the pictures: "MNIST"
  std::size_t jobs = 2;                 // trainings side by side
  bool quick = false;                   // all acts in short
  Stage& stage;

  // An amount of work: the second one with --quick.
  std::size_t many(std::size_t whole, std::size_t in_short) const {
    return quick ? in_short : whole;
  }
};

}  // namespace nn

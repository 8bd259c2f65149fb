// What the acts of this chapter's story print. main.cpp computes most of it.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "06_backpropagation/gradient_check.hpp"
#include "13_convolution/story/training.hpp"
#include "common/story/story.hpp"

namespace nn {

// Accuracies after moving the pictures by 0, 1, 2 ... pixels.
using ShiftCurve = std::vector<double>;

// Act 1: a dense network, and what it reads of moved digits.
void tell_dense(const TrainedNetwork& dense, double read, const ShiftCurve& curve,
                std::size_t digits, std::uint32_t seed);

// Act 2: a stroke detector set by hand, slid over this test digit.
void tell_slid(const ImageSet& test, std::size_t picture, Plots& plots);

// Act 3: shapes and knobs, layer by layer.
void tell_knobs(const Plan& plan);

// Act 4: the gradient check, and the mistakes in the transposes.
void tell_gradient_check(std::uint32_t seed);

// Act 5: the training, an epoch to a line.
void announce_learning(std::uint32_t seed);
void tell_epoch(std::size_t epoch, std::size_t right, std::size_t shown);

// Act 6: what the filters became.
void tell_filters(const TrainedNetwork& trained, const ImageSet& test,
                  Plots& plots);

// Act 7: moved digits again, both networks.
void tell_both_moved(const ShiftCurve& dense, const ShiftCurve& wired,
                     Plots& plots);

// Act 8: accuracies of both networks, with pixels in their places and shuffled.
struct ShuffledResult {
  double dense = 0.0, dense_shuffled = 0.0, wired = 0.0, wired_shuffled = 0.0;
};
void tell_shuffled(const ShuffledResult& result, std::uint32_t order_seed);

// Act 9: accuracy against knobs, after learning so many digits.
struct SizeResult {
  std::string name;
  bool dense = false;
  std::size_t knobs = 0;
  ThreeSeeds read = {};
};
void tell_sizes(std::span<const SizeResult> sizes, std::size_t digits,
                Stage& stage);

// Act 10: the mistakes that are left.
void tell_mistakes_left(std::span<const Answer> answers, const ImageSet& test,
                        Plots& plots);

// Act 11: how many of the faulty pictures of chapter 10 two networks read, and of
// how many.
void tell_faulty(std::size_t dense, std::size_t wired, std::size_t pictures);

void say_what_follows();

}  // namespace nn

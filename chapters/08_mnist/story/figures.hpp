// The figures of this chapter, each from the record of a training.
#pragma once

#include <span>
#include <string>

#include "08_mnist/many_runs.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 08_mean_pictures: the mean picture of each digit, 0 to 4 above and 5 to 9 below.
void draw_mean_pictures(Plots& plots, const ImageSet& training);

// 08_loss: training and validation cost by epoch.
void draw_loss(Plots& plots, const DigitTraining& training);

// 08_accuracy: validation and test accuracy in percent by epoch, and each epoch's
// seconds; `nearest_mean` is the baseline in percent.
void draw_accuracy(Plots& plots, const DigitTraining& training,
                   double nearest_mean);

// 08_seeds: test accuracy in percent by epoch, a curve per seed; runs that lost a
// digit for a while, or until the end, stand out.
void draw_seeds(Plots& plots, std::span<const DigitTraining> runs);

struct NamedSet {
  std::string name;
  ImageSet images;
};

// 08_two_sets: a hundred pictures of each set, a row per digit. Both have pictures
// of one size.
void draw_two_sets(Plots& plots, const NamedSet& left, const NamedSet& right);

}  // namespace nn

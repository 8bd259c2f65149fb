// What the story trains beside the network of act 5, and what it compares.
#pragma once

#include "13_convolution/story/acts.hpp"

namespace nn {

struct LearningAndTest {
  ImageSet training, test;
};

// The first so many pictures of a set, or all of them.
ImageSet at_most(const ImageSet& images, std::size_t count);

// What the network reads of 500 test digits after moving them by 0 to 6 pixels.
ShiftCurve shift_curve(const TrainedNetwork& trained, const ImageSet& test);

// Trains both plans on pictures whose pixels were put into another order, the same
// for all. `dense_read` and `wired_read` say what they read without that.
ShuffledResult compare_shuffled(const LearningAndTest& sets, const Plan& dense,
                                double dense_read, const Plan& wired,
                                double wired_read, std::uint32_t order_seed,
                                std::uint32_t seed);

// Three dense networks and three with filters, each from three seeds.
std::vector<SizeResult> compare_sizes(const LearningAndTest& sets,
                                      std::uint32_t seed);

}  // namespace nn

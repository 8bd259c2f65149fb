// Trainings that compare sets of pictures: each learns from pictures of its own,
// and all are judged by the same validation pictures.
#pragma once

#include <span>
#include <vector>

#include "11_better/story/ground.hpp"

namespace nn {

struct Lesson {
  BetterRecipe recipe = {};
  std::uint32_t seed = 1;
  ImageSet training = {};
  // So many validation pictures, the first, are looked at after each epoch. Only
  // early stopping needs them; looking at all of them after each short epoch would
  // take longer than learning.
  std::size_t watched = 1;
};

struct Learned {
  Network network = {};
  Evaluation validation = {};  // over all validation pictures
  std::size_t epochs = 0;      // that it took
};

// The recipe for comparing sets of pictures: that of the overfitted network, from a
// small start.
inline constexpr const char* recipe_for_sets =
    "--cost cross-entropy --rate 0.5 --start small";

// A lesson with that recipe and what is added to it, of so many steps, in whole
// epochs.
Lesson lesson_in_steps(const std::string& adds, std::size_t steps,
                       std::uint32_t seed, const ImageSet& training);

// Trains all of them, ground.jobs at a time. The results are in the order of the
// lessons, and do not depend on the jobs. Empty if Ctrl-C stopped them.
std::vector<Learned> learn_side_by_side(std::span<const Lesson> lessons,
                                        const Ground& ground);

}  // namespace nn

// What the story of this chapter says around the training, which main.cpp shows
// itself.
#pragma once

#include "08_mnist/baselines.hpp"
#include "08_mnist/many_runs.hpp"
#include "08_mnist/resume.hpp"
#include "08_mnist/story/settings.hpp"

namespace nn {

void tell_what_an_answer_is_worth(const Baselines& worth, const ImageSet& test);

// One line, if --activation changed the recipe: the start and the rate that go with
// it.
void tell_the_other_neurons(const Settings& settings);

// The network before training, and how it will be trained.
void tell_the_plan(const Recipe& recipe, const DigitTraining& untrained,
                   const ImageSet& test);

// With --resume: throws what require_resumable throws for its file.
void require_resumable(const Settings& settings, const DataPlace& place,
                       const ImageSet& digits);

// With --resume: puts the saved network in the place of the random start, and says
// where the training goes on. Returns where; at the beginning without --resume.
Position go_on_and_tell(const Settings& settings, const Digits& digits,
                        DigitTraining& training);

// "Epoch 0: 9129 / 10000 ..."
void tell_the_epoch(const EpochRecord& epoch);

// Where Ctrl-C stopped the training.
void tell_the_stop(const Stop& stop, std::size_t examples);

// "Test Accuracy: 9503 / 10000 (95.03%)"
void tell_the_result(const Tally& test);

// Saves the network as --save and --save-decimals say, together with how it was
// trained, and says where. `data` is the title of the set that it learned from.
void save_and_tell(const Settings& settings, const std::string& data,
                   const DigitTraining& training);

// What it can do digit by digit. If it has lost digits: whether it is dead, and
// what helps. For the main job on MNIST also how often digits are lost.
void tell_what_it_can_do(const DigitTraining& training, const Recipe& recipe,
                         const Digits& digits, bool main_job_on_mnist);

// A table of all recipes from the same seed; `book` is the first, already trained.
// With `epochs` above 0, all of them train for that many epochs.
void tell_other_recipes(const Digits& digits, const DigitTraining& book,
                        std::size_t epochs);

// Trains from the seeds 1 to `repeat`, and prints a line per seed and a summary.
std::vector<DigitTraining> repeat_and_tell(const Recipe& recipe,
                                           const Digits& digits,
                                           std::size_t repeat);

}  // namespace nn

// Chapter 07's training on handwritten digits, and the record of what happened epoch by epoch.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "08_mnist/evaluate.hpp"
#include "08_mnist/recipe.hpp"
#include "common/mnist.hpp"

namespace nn {

// The three sets of pictures; looks into storage that lives longer.
struct Digits {
  ImageSet training, validation, test;
};

struct EpochRecord {
  std::size_t number = 0;  // from 0
  double seconds = 0.0;    // spent on learning, not on looking at the result
  Evaluation training, validation, test;
};

// Where a training was stopped before its end.
struct Stop {
  std::size_t epoch = 0;     // the unfinished one
  std::size_t examples = 0;  // learned from in it
  Tally test;                // what the network can do by then
};

struct DigitTraining {
  std::uint32_t seed = 0;
  Network network;                   // as the last mini-batch left it
  std::vector<EpochRecord> history;  // one per whole epoch
  std::optional<Stop> stopped;       // when Watch::stop asked for it
};

// What a training tells while it runs, and asks; each may be left out.
struct Watch {
  bool test_only = false;                                   // look at the test pictures alone: quicker
  std::function<void(std::size_t examples)> on_batch = {};  // after each mini-batch
  std::function<void(const EpochRecord&)> on_epoch = {};    // after each epoch
  std::function<bool()> stop = {};                          // after each mini-batch: stop here?
};

// Trains the recipe from this seed. Test pictures are looked at after every epoch, as the book does; nothing
// is chosen by them. Throws std::runtime_error, with the epoch and what to try, when the cost is no longer a
// finite number.
DigitTraining train_digits(const Recipe& recipe, const Digits& digits, std::uint32_t seed,
                           const Watch& watch);

}  // namespace nn

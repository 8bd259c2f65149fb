// The record of a training on handwritten digits: what the network can do after
// each epoch, and where the training was stopped. The story trains in main.cpp,
// where you can read it. train_digits does the same for runs that nobody watches.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "08_mnist/evaluate.hpp"
#include "08_mnist/recipe.hpp"
#include "common/mnist.hpp"

namespace nn {

// The three sets of pictures. They point to storage that must live longer.
struct Digits {
  ImageSet training, validation, test;
};

struct EpochRecord {
  std::size_t number = 0;  // from 0
  double seconds = 0.0;    // spent on learning, not on measuring the result
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
  Network network = {};                   // as the last mini-batch left it
  std::vector<EpochRecord> history = {};  // one per complete epoch
  std::size_t digits_seen = 0;            // learned from, in all epochs together
  std::optional<Stop> stopped = {};       // nothing if it was not stopped
  std::size_t epochs_before = 0;  // complete in the file that it goes on from

  std::size_t complete_epochs() const { return epochs_before + history.size(); }
};

// After an epoch: measures the cost and the accuracy on the test pictures, and adds
// them to the history. Unless test_only, which is faster, it also measures them on
// the training and validation pictures. Throws std::runtime_error, with the epoch
// and what to try, when the cost is no longer a finite number.
void record_epoch(DigitTraining& training, const Epoch& epoch, const Recipe& recipe,
                  const Digits& digits, bool test_only = false);

// At the end: if fewer epochs are complete than are in the recipe, says where the
// training stopped.
void record_stop(DigitTraining& training, const Recipe& recipe,
                 const Digits& digits);

// What a training that runs by itself measures and asks; you may leave out each.
struct Watch {
  bool test_only = false;           // measure on the test pictures only
  std::function<bool()> stop = {};  // asked after each mini-batch: stop here?
};

// Trains the recipe from this seed. It measures the test pictures after every
// epoch, as the book does, and chooses nothing by them. Throws as record_epoch
// does.
DigitTraining train_digits(const Recipe& recipe, const Digits& digits,
                           std::uint32_t seed, const Watch& watch = {});

}  // namespace nn

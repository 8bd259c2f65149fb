// A training that was stopped goes on from a saved network. The file does not hold
// the state of the random engine, because the seed repeats all chance: the random
// start and the order of each epoch are drawn again and thrown away, and then
// training goes on with the saved knobs. It ends with the same bits as a training
// that was never stopped.
#pragma once

#include <filesystem>

#include "08_mnist/model.hpp"

namespace nn {

// How far a training has come: its complete epochs, and the examples of the next
// one that it has learned from.
struct Position {
  std::size_t epochs = 0, examples = 0;
};

// Where the training that left this network was stopped.
Position position_of(const Origin& origin);

// train of chapter 07, from this position to the end of the schedule, which counts
// all epochs. The engine is as it was when the start had been drawn, and the
// network as the training left it. The gradient must not remember earlier steps, as
// momentum does: such a memory is not in the file. An epoch that was cut short is
// reported with the seconds of the rest of it.
void train_from(const Position& position, Network& network,
                const Examples& examples, const Schedule& schedule,
                const GradientOf& gradient_of, Engine& engine,
                const std::function<bool(const Epoch&)>& after_epoch,
                const AfterBatch& after_batch = {});

// What is to go on, and how: the recipe's schedule says for how many epochs in all.
struct Continued {
  Origin origin;           // as it would be saved
  std::size_t pixels = 0;  // of a picture
  std::size_t digits = 0;  // to learn from in an epoch
};

// Throws std::invalid_argument, in one line that begins with the file's name,
// unless the model in it is an unfinished training of just this kind: the same
// data, seed and recipe, with knobs that --save-decimals has not rounded.
void require_resumable(const std::filesystem::path& file, const Model& model,
                       const Continued& wanted);

}  // namespace nn

// Five ways to share a training out that look right and are wrong. Each of them is
// written in many programs. All of them learn something, so an accuracy does not
// give them away. What gives them away is that the network depends on the number of
// workers. Here one process plays all workers, so that it can be seen without MPI.
#pragma once

#include "07_sgd/sgd.hpp"

namespace nn {

enum class Sharing {
  weighted,            // the right one: in_slices with a slice for each worker
  mean_of_means,       // slices count the same, although some have fewer rows
  undivided,           // the mean slopes of the slices are added up, not averaged
  own_shuffle,         // each worker shuffles with a seed of its own
  averaged_per_epoch,  // each worker learns alone; after an epoch the knobs are
                       // averaged, once
  step_ahead,          // the last worker takes its rows from the next mini-batch
};

// What each is called in a table.
const char* name_of(Sharing sharing);

struct SharedTraining {
  Network start;
  Examples examples;
  Schedule schedule;
  GradientOf gradient_of;
  std::uint32_t seed = 1;  // of the order of the examples
};

// The network that so many workers end with. It has the same mini-batches for every
// number of workers, but for own_shuffle. std::invalid_argument for 0 workers.
Network train_shared(const SharedTraining& training, Sharing sharing,
                     std::size_t workers);

}  // namespace nn

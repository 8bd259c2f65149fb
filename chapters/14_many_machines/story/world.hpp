// The processes of a job, as the story sees them. Each has a number, its rank. If
// the program was built without MPI, or nobody has started it as one of many, there
// is one process, and all of this still works.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "14_many_machines/slices.hpp"

namespace nn {

// How the parts of a gradient go from rank to rank.
enum class Exchange { gathered, early, reduced };

struct World {
  std::size_t rank = 0, ranks = 1;
  std::string machine;  // the name of the machine that this process runs on

  // The gradient, shared out among all ranks in so many slices.
  std::function<GradientOf(Exchange, const GradientOf&, std::size_t slices)> shared;
  // An exchange of so many numbers alone, to be timed: all_gather, where they are
  // all numbers that each rank has in the end, or all_reduce.
  std::function<void(Exchange, std::size_t numbers)> exchange;
  // What each rank says, by rank; on every rank.
  std::function<std::vector<std::string>(const std::string&)> all_say;
  // Ends all processes of the job at once, with this status.
  std::function<void(int status)> end_all;
};

// Was this program built with MPI? And was it started as one of many processes, by
// mpirun or srun?
bool built_with_mpi();
bool started_as_rank();

// Meets the other processes, where there are some. Call it once.
World open_world();

// main of a program of many ranks: run_program, where only rank 0 prints, and where
// an error ends all ranks. If only another rank has an error, it prints it.
int run_ranks(int argc, char** argv,
              const std::function<void(int, char**, const World&)>& story);

}  // namespace nn

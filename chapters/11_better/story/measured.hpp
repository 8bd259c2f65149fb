// The trainings of all tables, as they come with the tutorial: they take too long
// for every reader to repeat.
#pragma once

#include <vector>

#include "11_better/results_file.hpp"

namespace nn {

// From chapters/11_better/measured.csv. DataError if it cannot be read.
std::vector<FinishedRun> measured_runs();

}  // namespace nn

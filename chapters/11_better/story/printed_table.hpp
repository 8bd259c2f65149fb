// Tables of trainings in print.
#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "11_better/experiment.hpp"

namespace nn {

// A line per row: the accuracy on validation, on test and in the book, and the
// seconds of a training.
void print_table(const TableResult& result);

// A row beside the one that it is compared with.
struct Difference {
  std::string trick;
  double points = 0.0;  // on test, in percentage points; a gain is positive
  double error = 0.0;   // the standard error of this difference
  // Less than two standard errors: chance alone may do as much.
  bool is_noise() const { return std::abs(points) < 2.0 * error; }
};

// What each trick changes: added alone to the book's network, taken away alone from
// the final recipe, or added to that.
struct Ladder {
  RowResult book = {}, final_recipe = {};
  std::vector<Difference> alone = {}, taken_away = {}, added = {};
};

// The ladder of a finished table. Empty if it is not the ladder's or not finished.
Ladder ladder_of(const TableResult& result);

void print_ladder(const Ladder& ladder);

}  // namespace nn

#include "14_many_machines/exercises/1_fair_slices/exercise.hpp"

#include <stdexcept>

namespace mine {

std::vector<Slice> slices_of(std::size_t rows, std::size_t slices) {
  if (slices == 0) throw std::invalid_argument("no slices to cut the rows into");
  std::vector<Slice> cut;
  std::size_t next = 0;
  for (std::size_t i = 0; i < slices; ++i) {
    const std::size_t size = rows / slices + (i < rows % slices ? 1 : 0);
    cut.push_back({next, size});
    next += size;
  }
  return cut;
}

double mean_of(std::span<const double> means, std::span<const Slice> slices) {
  if (means.size() != slices.size())
    throw std::invalid_argument("not one mean for each slice");
  double sum = 0.0;
  std::size_t rows = 0;
  for (std::size_t i = 0; i < slices.size(); ++i) {
    if (slices[i].rows == 0) continue;
    sum += static_cast<double>(slices[i].rows) * means[i];
    rows += slices[i].rows;
  }
  if (rows == 0) throw std::invalid_argument("there are no rows");
  return sum / static_cast<double>(rows);
}

}  // namespace mine

// 12.3 Each row once: a step that loads and stores each row of weights once.
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace mine {

using Row = std::vector<float>;

// One row per pixel, one column per neuron. It counts how often a row is loaded
// from memory, and how often one is stored.
class Weights {
 public:
  explicit Weights(std::vector<Row> rows) : rows_(std::move(rows)) {}

  std::size_t pixels() const { return rows_.size(); }
  Row load(std::size_t place) { return ++loads_, rows_[place]; }
  void store(std::size_t place, const Row& row) { ++stores_, rows_[place] = row; }

  std::size_t loads() const { return loads_; }
  std::size_t stores() const { return stores_; }

 private:
  std::vector<Row> rows_;
  std::size_t loads_ = 0, stores_ = 0;
};

// A lit pixel: the number of its row, and its brightness from 0 to 1.
struct Lit {
  std::size_t place = 0;
  float brightness = 0.0f;
};
using List =
    std::vector<Lit>;  // of one picture, from the first lit pixel to the last

// For each lit pixel of each picture i, adds brightness * steps[i] to its row of
// the weights. lists and steps: one for each picture of the batch, which may be of
// any size.
void step(std::span<const List> lists, std::span<const Row> steps,
          Weights& weights);

}  // namespace mine

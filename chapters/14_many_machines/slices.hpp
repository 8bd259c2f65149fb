// A gradient is a mean over the examples, so several workers can share it out: each
// takes a slice of the mini-batch, and the slopes of the slices are added up. Only
// two things can go wrong. A slice with fewer rows must count less. And a computer
// rounds every sum, so the order in which we add decides about the last bits. We
// cut every mini-batch into the same slices, however many workers there are, and
// always add them in the same order.
#pragma once

#include <functional>
#include <vector>

#include "06_backpropagation/backpropagation.hpp"

namespace nn {

inline constexpr std::size_t usual_slices = 8;

// Neighbouring rows of a mini-batch. A slice may be empty.
struct Slice {
  std::size_t first = 0, rows = 0;
};

// So many rows cut into `count` slices, in order: their numbers of rows differ by
// at most 1, and the larger ones come first. std::invalid_argument for 0 slices.
std::vector<Slice> slices_of(std::size_t rows, std::size_t count);

// Which of the slices the worker `rank` (from 0) of so many computes: slices are
// dealt out as rows are. With more workers than slices, some have none.
Slice slices_of_rank(std::size_t slices, std::size_t rank, std::size_t ranks);

// How many numbers a gradient of this network has: one for each knob. They stand
// block by block, as `knobs` of chapter 04 lists them.
std::size_t slopes_in(const Network& network);

// The gradient of slice number `slice`. Each slice has a function of its own, so
// that one with a memory or with chance, such as dropout, depends on the slice and
// not on the worker that computes it.
using GradientOfSlice = std::function<GradientOf(std::size_t slice)>;

// Computes slices of mini-batches. It keeps its working memory between calls, and a
// copy has its own.
class SliceWorker {
 public:
  // std::invalid_argument for 0 slices.
  SliceWorker(const GradientOfSlice& gradient_of_slice, std::size_t slices);

  std::size_t slices() const { return workers_.size(); }

  // (14.1) The part that slice s of m_s rows adds to the gradient of the whole
  // mini-batch of m rows: (m_s / m) times the gradient of the slice. It goes to
  // `part`, which has slopes_in(network) places; an empty slice adds 0.
  void compute(std::size_t s, const Network& network, const Batch& batch,
               std::span<double> part);

 private:
  std::vector<GradientOf> workers_;  // one for each slice
  Batch rows_;
  Gradient gradient_;
};

// (14.2) The gradient: the parts of all slices added up in slice order. `parts`
// holds one after the other.
void add_parts(std::span<const double> parts, const Network& network,
               Gradient& gradient);

// One worker computes all slices. With one slice it is the gradient itself, to the
// last bit; with more, it is the same mean in another order. Functions without a
// memory can be given as they are: each slice then has a copy.
GradientOf in_slices(const GradientOfSlice& gradient_of_slice,
                     std::size_t slices = usual_slices);
GradientOf in_slices(const GradientOf& gradient_of,
                     std::size_t slices = usual_slices);

// The same function for every slice.
GradientOfSlice for_every_slice(const GradientOf& gradient_of);

}  // namespace nn

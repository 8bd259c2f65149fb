// Plain loops over plain numbers, as the reader writes them, with one mistake.
#pragma once

#include "docs/mine/mistakes.hpp"

namespace nn {

class Pass {
 public:
  Pass(Mistake mistake, const Problem& problem)
      : mistake_(mistake), sizes_(problem.sizes), knobs_(problem.knobs), rate_(problem.rate) {}

  // The answers to all examples, one after the other.
  Numbers answers(const Batch& batch);
  // Adds the slopes of this batch, one for each knob.
  void add_slopes(const Batch& batch, Numbers& slopes);
  void step(const Batch& batch);
  const Numbers& knobs() const { return knobs_; }

 private:
  using enum Mistake;
  bool is(Mistake mistake) const { return mistake_ == mistake; }
  bool is_last(std::size_t l) const { return l + 2 == sizes_.size(); }
  std::size_t layers() const { return sizes_.size() - 1; }

  // Where the numbers of a layer begin, where a weight is, and where a bias is.
  std::size_t begin(std::size_t l) const;
  std::size_t weight(std::size_t l, std::size_t k, std::size_t j) const;
  std::size_t bias(std::size_t l, std::size_t j) const;

  double activated(double z, std::size_t l) const;
  double gate(std::size_t l, double a) const;
  void forward(std::span<const double> x);
  void backward(std::span<const double> y, Numbers& slopes);
  void forget_slopes_of_weights(Numbers& slopes) const;
  Numbers blame_on_inputs(std::size_t l, const Numbers& delta) const;
  void add_slopes_of_layer(std::size_t l, const Numbers& delta, Numbers& slopes) const;
  void move(const Numbers& slopes);

  Mistake mistake_;
  std::vector<std::size_t> sizes_;
  Numbers knobs_;
  double rate_;
  std::vector<Numbers> a_;
  Numbers slopes_;  // of the step before
};

}  // namespace nn

// A target of exactly 1 can never be reached by softmax or a sigmoid: the network
// keeps growing its weights to come nearer. Smoothed targets ask for a little less
// than 1, and for a little of everything else. (Szegedy and others, 2016.)
#pragma once

#include "common/dataset.hpp"

namespace nn {

// (11.18) The same examples with targets y (1 - share) + share / n, for n outputs.
// Rows that add up to 1 still do. The share is at least 0 and below 1, or
// std::invalid_argument; with 0 the examples come back as they were.
Examples label_smoothing(Examples examples, double share);

}  // namespace nn

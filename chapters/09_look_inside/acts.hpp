// The story of this chapter, act by act: each computes what it needs and says what it found.
#pragma once

#include "08_mnist/model.hpp"
#include "common/dataset.hpp"

namespace nn {

// Which network it is, how it was trained, and how many digits it reads.
void tell_who_it_is(const Model& model, const ImageSet& test);

}  // namespace nn

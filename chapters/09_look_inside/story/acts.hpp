// The story of this chapter, act by act. Each act computes what it needs, prints
// what it found and draws it.
#pragma once

#include "08_mnist/model.hpp"
#include "common/dataset.hpp"
#include "common/story/story.hpp"

namespace nn {

// Which network it is, how it was trained, and how many digits it reads.
void tell_who_it_is(const Model& model, const ImageSet& test);

// The weights of the first layer, before and after. `training` has the pictures
// that the network learned from; it is empty if they are not at hand.
void tell_what_changed(const Model& model, const ImageSet& training,
                       const ImageSet& test, Plots& plots);

// One picture's way through all layers.
void tell_the_way(const Model& model, const ImageSet& test, std::size_t picture,
                  Plots& plots);

// Which digits are taken for which, the surest mistakes, and the calibration.
void tell_the_mistakes(const Model& model, const ImageSet& test, Plots& plots);

// What the network says to noise and to a shirt.
void tell_the_strangers(const Model& model, Stage& stage);

// What the network would like to see.
void tell_the_painting(const Model& model, const ImageSet& test, Plots& plots);

}  // namespace nn

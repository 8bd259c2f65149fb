// The story of this chapter, act by act. Each act computes what it needs, prints
// what it found and draws it.
#pragma once

#include <string>

#include "08_mnist/model.hpp"
#include "common/dataset.hpp"
#include "common/story/story.hpp"

namespace nn {

// A drawn "photo" that comes with the tutorial, read as it is and prepared.
void tell_of_a_photo(const Model& model, Plots& plots);

// Drawn digits on paper, raw and prepared: how they differ from the pictures of the
// training, and how many are read. `whose` names the digits at hand in the table.
void tell_what_it_sees(const Model& model, const ImageSet& digits,
                       const std::string& whose, Stage& stage);

// The pictures that come with the tutorial: the answer to each, raw and prepared.
void tell_of_the_samples(const Model& model);

// Pictures with one fault each: how many are read.
void tell_the_symptoms(const Model& model, Stage& stage);

// A threshold on the largest output: chosen on validation digits, tried on test
// digits and on other things.
void tell_when_it_does_not_know(const Model& model, const ImageSet& validation,
                                const ImageSet& test, Stage& stage);

}  // namespace nn

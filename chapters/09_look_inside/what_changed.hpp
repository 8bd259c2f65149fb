// What did a neuron learn to look for? It has one weight for each pixel, so its
// weights are a picture. But a trained weight is a random start plus what training
// added, and the start is noise. Draw the same start again and subtract it, and you
// see only what was learned.
#pragma once

#include <vector>

#include "08_mnist/model.hpp"
#include "common/dataset.hpp"

namespace nn {

// The weights of one neuron as a picture (1 x n_in).
Matrix weights_of_neuron(const Layer& layer, std::size_t neuron);

// (9.1) W after minus W before, for the first layer: what training added, in the
// shape of its weights.
Matrix learned(const Network& after, const Network& before);

// Which pixels have no ink in any picture? The slope of their weights is 0 in every
// step, because it is the pixel times an error (6.2).
std::vector<bool> never_lit(const ImageSet& images);

// How alike neighbours are: the correlation between the weights of pixels side by
// side, over all neurons. It is near 0 for noise, near 1 for smooth blobs, and NaN
// if all weights are equal. Pictures are `width` pixels wide.
double likeness_of_neighbours(const Matrix& weights, std::size_t width);

// (9.2) Of all pictures with pixels from 0 to 1, the one that excites a neuron
// most: 1 where its weight is positive, and 0 elsewhere (1 x n_in).
Matrix favourite_input(const Layer& layer, std::size_t neuron);

// The pictures that excite each neuron of the first layer most: result[j] has the
// numbers of `how_many` pictures for neuron j, beginning with the largest weighted
// sum. Many activations round to 1, so they could not tell.
std::vector<std::vector<std::size_t>> favourite_pictures(const Layer& layer,
                                                         const ImageSet& images,
                                                         std::size_t how_many);

}  // namespace nn

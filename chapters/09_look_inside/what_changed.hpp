// What did a neuron learn to look for? Its weights are as many as the picture has
// pixels, so they are a picture themselves. But a trained weight is a random start
// plus what training added, and the start is noise. Draw the same start again and
// subtract it, and you see what was learned and nothing else.
#pragma once

#include <vector>

#include "08_mnist/model.hpp"
#include "common/dataset.hpp"

namespace nn {

// The weights of one neuron as a picture (1 x n_in).
Matrix weights_of_neuron(const Layer& layer, std::size_t neuron);

// (9.1) W after minus W before, for the first layer: what training added. Shaped
// like its weights.
Matrix learned(const Network& after, const Network& before);

// Which pixels have no ink in any picture. The slope of their weights is 0 in every
// step, because it is the pixel times the error (6.2).
std::vector<bool> never_lit(const ImageSet& images);

// How alike neighbours are: the correlation of the weights of pixels side by side,
// over all neurons. Near 0 for noise, near 1 for smooth blobs, NaN where all are
// equal. Pictures are `width` pixels wide.
double likeness_of_neighbours(const Matrix& weights, std::size_t width);

// (9.2) The picture that excites a neuron most among all with pixels from 0 to 1:
// white where its weight is positive, black elsewhere (1 x n_in).
Matrix favourite_input(const Layer& layer, std::size_t neuron);

// The pictures that make each neuron of the first layer answer loudest, the loudest
// first: result[j] are `how_many` numbers of pictures. Judged by the weighted sum,
// because many answers round to 1.
std::vector<std::vector<std::size_t>> favourite_pictures(const Layer& layer,
                                                         const ImageSet& images,
                                                         std::size_t how_many);

}  // namespace nn

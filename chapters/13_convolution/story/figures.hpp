// The figures of this chapter.
#pragma once

#include <span>

#include "13_convolution/receptive_field.hpp"
#include "13_convolution/story/acts.hpp"
#include "13_convolution/story/slid.hpp"

namespace nn {

// 13_slid: a digit, the filter set by hand, its sums at all places, and its map after
// pooling and ReLU; below, the same for the digit moved by two pixels.
void draw_slid(Plots& plots, const Layer& filter, const Matrix& picture,
               const Matrix& moved);

// 13_filters: the filters of the first bank at the start, after training, and the
// difference.
void draw_filters(Plots& plots, const TrainedNetwork& trained);

// 13_maps: a digit, and the maps of both banks for it, at the start and after
// training.
void draw_maps(Plots& plots, const TrainedNetwork& trained, const Matrix& picture);

// 13_parts: for each filter of the second bank, the parts of test digits that light
// it most.
void draw_parts(Plots& plots, std::span<const std::vector<LitPart>> parts,
                std::size_t side, const ImageSet& test);

// 13_shift: accuracy against shift, dense and convolutional.
void draw_shift(Plots& plots, const ShiftCurve& dense, const ShiftCurve& wired);

// 13_knobs: accuracy against the number of knobs.
void draw_sizes(Plots& plots, std::span<const SizeResult> sizes);

// 13_mistakes: the ten mistakes that the network was surest of.
void draw_worst(Plots& plots, std::span<const Answer> mistakes,
                const ImageSet& test);

}  // namespace nn

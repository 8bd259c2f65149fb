// The figures of this chapter.
#pragma once

#include <span>

#include "09_look_inside/experiments.hpp"
#include "09_look_inside/mistakes.hpp"
#include "09_look_inside/strangers.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 09_changed: the weights of up to thirty neurons of the first layer, after training and
// after minus before. A small map shows the pixels that are never lit.
void draw_changed(Plots& plots, const Matrix& after, const Matrix& change,
                  const std::vector<bool>& dark);

// 09_favourites: for eight neurons, what they learned, their favourite input, and their
// favourite pictures.
void draw_favourites(Plots& plots, const Layer& layer, const Matrix& change,
                     const ImageSet& images);

// 09_way: a picture on its way through the network, layer by layer.
void draw_way(Plots& plots, const Model& model, std::span<const double> picture);

// 09_confusion: how often each digit is called what.
void draw_confusion(Plots& plots, const Matrix& confusion);

// 09_mistakes: the forty surest mistakes.
void draw_mistakes(Plots& plots, std::span<const Answer> mistakes,
                   const ImageSet& images);

// 09_calibration: how often answers are right in each band of confidence.
void draw_calibration(Plots& plots, std::span<const ConfidenceBand> bands);

// 09_strangers: six pictures of each kind of noise and one of a shirt, each with the
// network's answer.
void draw_strangers(Plots& plots, const Model& model, const Stranger& shirt,
                    std::span<const std::vector<Matrix>> noise);

// 09_painted: each digit painted on a blank page, and over a picture of a digit.
void draw_painted(Plots& plots, const Model& model,
                  std::span<const Matrix> on_blank,
                  std::span<const Matrix> on_digit);

// 09_starts: test digits read after each epoch, for networks that start with strokes set
// by hand and for others.
void draw_starts(Plots& plots, std::span<const Trial> trials);

// 09_strokes: the seven neurons set by hand, before and after their training.
void draw_trained_strokes(Plots& plots, const Trial& trial);

// 09_shuffled: digits, and the same digits with their pixels in another order.
void draw_shuffled(Plots& plots, const ImageSet& images,
                   std::span<const std::uint32_t> order);

}  // namespace nn

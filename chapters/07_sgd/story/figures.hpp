// The figures of this chapter.
#pragma once

#include <map>

#include "07_sgd/gallery.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 07_xor: the cost of XOR by step for these starts, each with its seed. Those that
// get stuck have another colour.
void draw_xor(Plots& plots, const std::map<std::uint32_t, PlaneTraining>& starts);

// 07_walks: three walks over the same cost of two knobs; 07_batches: their cost by
// examples seen.
void draw_walks(Plots& plots, const Batch& numbers, const std::vector<Walk>& walks);
void draw_batches(Plots& plots, const std::vector<Walk>& walks);

// 07_overfit: cost of training points and of held-back ones, from epoch 1 on.
void draw_overfit(Plots& plots, const PlaneTraining& training);

// One panel of a picture of boundaries: what a network answers at every place, and
// the points.
struct BoundaryPanel {
  std::string title;
  Network network;
  Batch points;
};

// A picture of panels in a grid of so many columns, or an animation of them.
void draw_boundaries(Plots& plots, const std::string& name,
                     const std::string& title,
                     const std::vector<BoundaryPanel>& panels, std::size_t columns);
void draw_moving_boundary(Plots& plots, const std::string& name,
                          const std::vector<BoundaryPanel>& panels);

// 07_gallery: seven runs with their names; 07_quiz: the same with letters, in the
// order of the quiz.
void draw_gallery(Plots& plots, const std::vector<SickRun>& runs);
void draw_quiz(Plots& plots, const std::vector<SickRun>& runs,
               const std::vector<std::size_t>& order);

}  // namespace nn

// The figures of this chapter.
#pragma once

#include "04_gradient_descent/cat.hpp"
#include "04_gradient_descent/downhill.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 04_rates: four walks in one valley.
void draw_rates(Plots& plots, std::span<const double> rates);
// 04_rate_costs: the cost of these walks, step by step.
void draw_rate_costs(Plots& plots, std::span<const double> rates);
// 04_two_valleys: where a walk ends depends on its start.
void draw_two_valleys(Plots& plots);
// 04_contours: two walks over two knobs, seen from above.
void draw_contours(Plots& plots);

// 04_importance: all slopes, sorted by size.
void draw_importance(Plots& plots, Gradient gradient);
// 04_stairs: the cost of a step neuron is a staircase, which you cannot walk down.
void draw_stairs(Plots& plots, const Batch& cats);
// 04_cat: the animals, and where the neuron draws its line as it learns.
void draw_cats(Plots& plots, const Batch& cats, const Lesson& lesson);
// 04_cat_cost: the cost of a neuron that learns cats, and of one that fails at XOR.
void draw_lessons(Plots& plots, const Lesson& cats, const Lesson& xor_lesson);

}  // namespace nn

// The figures of this chapter.
#pragma once

#include "04_gradient_descent/cat.hpp"
#include "04_gradient_descent/downhill.hpp"
#include "common/story/plot.hpp"

namespace nn {

void draw_rates(
    Plots& plots,
    std::span<const double> rates);  // 04_rates: four walks in one valley
void draw_rate_costs(
    Plots& plots,
    std::span<const double> rates);   // 04_rate_costs: their cost, step by step
void draw_two_valleys(Plots& plots);  // 04_two_valleys: what the start decides
void draw_contours(Plots& plots);     // 04_contours: two knobs and the path
void draw_importance(
    Plots& plots, Gradient gradient);  // 04_importance: its slopes, sorted by size
void draw_stairs(Plots& plots,
                 const Batch& cats);  // 04_stairs: why steps cannot be descended

// 04_cat: the animals, and where the neuron draws its line as it learns.
void draw_cats(Plots& plots, const Batch& cats, const Lesson& lesson);
// 04_cat_cost: the cost as one neuron learns cats, and as it fails at XOR.
void draw_lessons(Plots& plots, const Lesson& cats, const Lesson& xor_lesson);

}  // namespace nn

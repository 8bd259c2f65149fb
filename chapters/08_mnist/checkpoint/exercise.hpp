// 08.checkpoint One epoch, from shuffle to step: mini-batch stochastic gradient
// descent for anything that has knobs and slopes.
#pragma once

#include <cstddef>
#include <functional>
#include <random>
#include <vector>

namespace mine {

// The slope of each knob for one example, which is a number from 0.
using Slopes = std::function<std::vector<double>(const std::vector<double>& knobs,
                                                 std::size_t example)>;

// One pass over all examples in a random order, with a step after each mini-batch.
// Throws std::invalid_argument if batch_size is 0.
void one_epoch(std::vector<double>& knobs, std::size_t examples,
               std::size_t batch_size, double rate, const Slopes& slopes,
               std::mt19937& chance);

}  // namespace mine

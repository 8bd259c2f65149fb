// Problems in the plane, where one can see what a network learns: points of two
// classes, 0 and 1, that no straight line separates.
#pragma once

#include "common/dataset.hpp"
#include "common/random.hpp"

namespace nn {

// Each gives `count` points (rows of two inputs, roughly within -1.5 to 1.5), of
// the two classes in turn, moved by noise with this standard deviation.
Batch two_moons(std::size_t count, double noise, Engine& engine);
Batch rings(std::size_t count, double noise, Engine& engine);
Batch spiral(std::size_t count, double noise, Engine& engine);
Batch xor_clouds(std::size_t count, double noise, Engine& engine);

}  // namespace nn

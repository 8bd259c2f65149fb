// 01.3 A stroke detector: a neuron that says yes to a stroke, no to half of it, and
// no to a page full of ink.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace mine {

struct Neuron {
  std::vector<double> weights;  // one per pixel
  double bias = 0.0;
};

// stroke and rim: the places of their pixels, from 0 to pixels - 1. pixels: how
// many the picture has, and so how many weights the neuron has.
Neuron stroke_detector(std::span<const std::size_t> stroke,
                       std::span<const std::size_t> rim, std::size_t pixels);

}  // namespace mine

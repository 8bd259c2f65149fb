// Two questions that need new trainings. Does a network see shapes, as we do, or only which pixels go
// together? And does it help when a human sets the first layer to the strokes of chapter 01 before training?
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "08_mnist/digit_training.hpp"

namespace nn {

// Owned pictures.
struct Pictures {
  std::size_t height = 0, width = 0;
  std::vector<std::uint8_t> pixels, labels;
  ImageSet set() const { return {height, width, pixels, labels}; }
};

// The same pictures with their pixels in another order, one order for all: pixel order[i] comes to place i.
// Throws std::invalid_argument unless the order has a place for every pixel.
Pictures reordered(const ImageSet& images, std::span<const std::uint32_t> order);

// A random order of so many pixels.
std::vector<std::uint32_t> random_order(std::size_t pixels, Engine& engine);

// Trains the network from where it is by the main job's rule (batches of 10, rate 3, quadratic cost) and
// gives the number of test pictures that it reads after each epoch; the first is from before the training.
// Stops early when `stop` says so.
std::vector<std::size_t> read_by_epoch(Network& network, const ImageSet& training, const ImageSet& test,
                                       std::size_t epochs, std::uint32_t seed,
                                       const std::function<bool()>& stop);

}  // namespace nn

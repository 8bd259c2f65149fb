// Two questions that need new trainings. Does a network see shapes, as we do, or
// only which pixels go together? And does it help when a human sets the first layer
// to the strokes of chapter 01 before training?
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

// The same pictures with their pixels in another order, one order for all: pixel
// order[i] comes to place i. Throws std::invalid_argument unless the order has a
// place for every pixel.
Pictures reordered(const ImageSet& images, std::span<const std::uint32_t> order);

// A random order of so many pixels.
std::vector<std::uint32_t> random_order(std::size_t pixels, Engine& engine);

// A training: the network at its end, and what it answered to the test digits
// before it and after each epoch.
struct Course {
  Network network;
  std::vector<Tally> tallies;
};

// Trainings of different starts, or on different pictures, from one seed.
struct Trial {
  std::uint32_t seed = 0;
  std::vector<Course> courses;
};

// Trains a network from where it is by the main job's rule (batches of 10, rate 3,
// quadratic cost). Stops after an epoch when `stop`, which may be empty, says so.
Course train_from(Network start, const ImageSet& training, const ImageSet& test,
                  std::size_t epochs, std::uint32_t seed,
                  const std::function<bool()>& stop = {});

// Three networks [784, 7, 10]: set by hand as in chapter 03; strokes set by hand
// below deciders of chance; all by chance.
Trial strokes_against_chance(const Digits& digits, std::size_t epochs,
                             std::uint32_t seed,
                             const std::function<bool()>& stop = {});

// Twice the main job's network: one learns the pictures as they are, the other with
// their pixels in this order.
Trial plain_against_shuffled(const Digits& digits,
                             std::span<const std::uint32_t> order,
                             std::size_t epochs, std::uint32_t seed,
                             const std::function<bool()>& stop = {});

}  // namespace nn

// Two questions that need new trainings. Does a network see shapes, as we do, or
// only which pixels go together? And does it help if a human sets the first layer
// to the strokes of chapter 01 before training?
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "08_mnist/digit_training.hpp"

namespace nn {

// Pictures with memory of their own, unlike an ImageSet.
struct Pictures {
  std::size_t height = 0, width = 0;
  std::vector<std::uint8_t> pixels, labels;
  ImageSet set() const { return {height, width, pixels, labels}; }
};

// The same pictures with their pixels in another order, the same for all: pixel
// order[i] moves to place i. Throws std::invalid_argument unless the order has a
// place for every pixel.
Pictures reordered(const ImageSet& images, std::span<const std::uint32_t> order);

// A random order of this many pixels.
std::vector<std::uint32_t> random_order(std::size_t pixels, Engine& engine);

// A training: the final network, and the tallies of the test digits before the
// training and after each epoch.
struct Course {
  Network network;
  std::vector<Tally> tallies;
};

// Trainings of different starts, or on different pictures, from one seed.
struct Trial {
  std::uint32_t seed = 0;
  std::vector<Course> courses;
};

// Trains this network as the main job does (batches of 10, rate 3, quadratic cost).
// If `stop` is given, it is called after each epoch and can end the training.
Course train_from(Network start, const ImageSet& training, const ImageSet& test,
                  std::size_t epochs, std::uint32_t seed,
                  const std::function<bool()>& stop = {});

// Three networks 784-7-10: set by hand as in chapter 03; strokes set by hand below
// random deciders; all random.
Trial strokes_against_chance(const Digits& digits, std::size_t epochs,
                             std::uint32_t seed,
                             const std::function<bool()>& stop = {});

// Two networks of the main job: one learns the pictures as they are, and the other
// one learns them with their pixels in this order.
Trial plain_against_shuffled(const Digits& digits,
                             std::span<const std::uint32_t> order,
                             std::size_t epochs, std::uint32_t seed,
                             const std::function<bool()>& stop = {});

}  // namespace nn

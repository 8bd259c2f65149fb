#include "09_look_inside/experiments.hpp"

#include <future>
#include <numeric>
#include <stdexcept>

#include "03_feedforward/hand_set.hpp"

namespace nn {
namespace {

struct Start {
  Network network;
  ImageSet training, test;
};

// Trains them in parallel, because most machines have more than one core.
Trial train_all(const std::vector<Start>& starts, std::size_t epochs,
                std::uint32_t seed, const std::function<bool()>& stop) {
  std::vector<std::future<Course>> running;
  for (const Start& start : starts) {
    running.push_back(std::async(std::launch::async, [&] {
      return train_from(start.network, start.training, start.test, epochs, seed,
                        stop);
    }));
  }
  Trial trial{seed, {}};
  for (auto& course : running) trial.courses.push_back(course.get());
  return trial;
}

}  // namespace

Pictures reordered(const ImageSet& images, std::span<const std::uint32_t> order) {
  if (order.size() != images.pixels_each()) {
    throw std::invalid_argument("reordered: an order of " +
                                std::to_string(order.size()) + " places for " +
                                std::to_string(images.pixels_each()) + " pixels");
  }
  Pictures moved{images.height,
                 images.width,
                 {},
                 {images.labels.begin(), images.labels.end()}};
  moved.pixels.reserve(images.pixels.size());
  for (std::size_t picture = 0; picture < images.count(); ++picture) {
    for (const std::uint32_t from : order)
      moved.pixels.push_back(images.image(picture)[from]);
  }
  return moved;
}

std::vector<std::uint32_t> random_order(std::size_t pixels, Engine& engine) {
  std::vector<std::uint32_t> order(pixels);
  std::iota(order.begin(), order.end(), 0u);
  shuffle(order, engine);
  return order;
}

Course train_from(Network start, const ImageSet& training, const ImageSet& test,
                  std::size_t epochs, std::uint32_t seed,
                  const std::function<bool()>& stop) {
  const Recipe& main_job = recipes().front();
  Schedule schedule = main_job.schedule;
  schedule.epochs = epochs;
  Engine engine(seed);
  Course course{std::move(start), {}};
  const auto look = [&] {
    course.tallies.push_back(count_answers(course.network, test));
  };
  look();
  train(course.network, examples_from(training, digit_classes), schedule,
        backpropagation(main_job.cost), engine, [&](const Epoch&) {
          look();
          return !(stop && stop());
        });
  return course;
}

Trial strokes_against_chance(const Digits& digits, std::size_t epochs,
                             std::uint32_t seed,
                             const std::function<bool()>& stop) {
  Engine engine(seed);
  const Network by_hand = hand_set_network(),
                chance = random_network(sizes_of(by_hand), sigmoid, engine);
  std::vector<Start> starts;
  for (const Network& start : {by_hand, Network{by_hand[0], chance[1]}, chance})
    starts.push_back({start, digits.training, digits.test});
  return train_all(starts, epochs, seed, stop);
}

Trial plain_against_shuffled(const Digits& digits,
                             std::span<const std::uint32_t> order,
                             std::size_t epochs, std::uint32_t seed,
                             const std::function<bool()>& stop) {
  const Pictures training = reordered(digits.training, order),
                 test = reordered(digits.test, order);
  Engine engine(seed);
  const Network start = start_network(recipes().front(), order.size(), engine);
  return train_all(
      {{start, digits.training, digits.test}, {start, training.set(), test.set()}},
      epochs, seed, stop);
}

}  // namespace nn

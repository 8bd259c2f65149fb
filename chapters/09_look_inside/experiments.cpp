#include "09_look_inside/experiments.hpp"

#include <numeric>
#include <stdexcept>

namespace nn {

Pictures reordered(const ImageSet& images, std::span<const std::uint32_t> order) {
  if (order.size() != images.pixels_each()) {
    throw std::invalid_argument("reordered: an order of " + std::to_string(order.size()) + " places for " +
                                std::to_string(images.pixels_each()) + " pixels");
  }
  Pictures moved{images.height, images.width, {}, {images.labels.begin(), images.labels.end()}};
  moved.pixels.reserve(images.pixels.size());
  for (std::size_t picture = 0; picture < images.count(); ++picture) {
    for (const std::uint32_t from : order) moved.pixels.push_back(images.image(picture)[from]);
  }
  return moved;
}

std::vector<std::uint32_t> random_order(std::size_t pixels, Engine& engine) {
  std::vector<std::uint32_t> order(pixels);
  std::iota(order.begin(), order.end(), 0u);
  shuffle(order, engine);
  return order;
}

std::vector<std::size_t> read_by_epoch(Network& network, const ImageSet& training, const ImageSet& test,
                                       std::size_t epochs, std::uint32_t seed,
                                       const std::function<bool()>& stop) {
  const Recipe& main_job = recipes().front();
  Schedule schedule = main_job.schedule;
  schedule.epochs = epochs;
  Engine engine(seed);
  std::vector<std::size_t> read = {count_answers(network, test).right};
  train(network, examples_from(training, Mnist::classes), schedule, backpropagation(main_job.cost), engine,
        [&](const Epoch&) {
          read.push_back(count_answers(network, test).right);
          return !(stop && stop());
        });
  return read;
}

}  // namespace nn

#include "07_sgd/story/one_training.hpp"

#include <memory>

#include "07_sgd/lessons.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t points = 200, most_layers = 4;

struct Tried {
  std::string problem = "moons";
  std::vector<std::size_t> hidden = {6, 6};
  Schedule schedule{.epochs = 300, .batch_size = 20, .learning_rate = 0.1};
};

// As in act 4 of the story.
Batch points_of(const std::string& problem, Engine& engine) {
  if (problem == "rings") return rings(points, 0.12, engine);
  if (problem == "xor") return xor_clouds(points, 0.22, engine);
  if (problem == "spiral") return spiral(points, 0.04, engine);
  return two_moons(points, 0.12, engine);
}

std::string line_of(std::size_t epoch, const PlaneTraining& training,
                    const Batch& batch) {
  return "   " + cell(std::to_string(epoch), 8) +
         cell(fixed(training.costs[epoch], 4), 10) +
         fixed(percent_right(training.snapshots[epoch], batch), 1) + "%\n";
}

std::string training_of(const Tried& tried, std::uint32_t seed) {
  if (tried.hidden.size() > most_layers)
    throw UsageError("--hidden takes at most " + counted(most_layers, "layer") +
                     ", not " + std::to_string(tried.hidden.size()));
  Engine engine(seed);
  const Batch batch = points_of(tried.problem, engine);
  std::vector<std::size_t> sizes = {2};
  sizes.insert(sizes.end(), tried.hidden.begin(), tried.hidden.end());
  sizes.push_back(1);
  const PlaneTraining training = train_in_the_plane(
      {.start = random_network(sizes, hyperbolic_tangent, engine),
       .points = batch,
       .held_back = {},
       .schedule = tried.schedule},
      engine);
  std::string text = tried.problem + ", " + joined(sizes, "-") + ", batches of " +
                     std::to_string(tried.schedule.batch_size) + ", rate " +
                     shortest(tried.schedule.learning_rate) + ":\n" +
                     "   epoch   cost      right\n";
  for (const std::size_t epoch : {0u, 1u, 3u, 10u, 30u, 100u, 300u, 1000u})
    if (epoch < tried.schedule.epochs) text += line_of(epoch, training, batch);
  return text + line_of(tried.schedule.epochs, training, batch);
}

}  // namespace

TryIt one_training() {
  const auto tried = std::make_shared<Tried>();
  return {
      [tried](Options& options) {
        options.add_choice("problem", tried->problem,
                           {"moons", "rings", "xor", "spiral"},
                           "train one network on one of these instead");
        options.add_counts("hidden", tried->hidden, 1, 20,
                           "neurons in each of its hidden layers");
        options.add_number("rate", tried->schedule.learning_rate, 0, 1000,
                           "its learning rate");
        options.add_count("batch", tried->schedule.batch_size, 1, points,
                          "points in each of its mini-batches");
        options.add_count("epochs", tried->schedule.epochs, 1, 1500,
                          "how long it learns");
      },
      [tried](const Options& options, std::uint32_t seed) {
        for (const char* name : {"problem", "hidden", "rate", "batch", "epochs"})
          if (options.given(name)) return training_of(*tried, seed);
        return std::string();
      }};
}

}  // namespace nn

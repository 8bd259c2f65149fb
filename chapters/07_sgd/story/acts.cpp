#include "07_sgd/story/acts.hpp"

#include <algorithm>
#include <iostream>
#include <map>

#include "07_sgd/story/figures.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

const Schedule plane_schedule = {
    .epochs = 200, .batch_size = 10, .learning_rate = 3.0};

}  // namespace

void tell_xor(Stage& stage) {
  std::map<std::uint32_t, PlaneTraining> drawn;
  std::size_t learned = 0;
  for (std::uint32_t seed = 1; seed <= 100; ++seed) {
    PlaneTraining start = learn_xor(seed, 10000);
    const bool knows = knows_xor(start.snapshots.back());
    learned += knows;
    if (seed <= 20 || !knows) drawn.emplace(seed, std::move(start));
  }
  std::cout << filled(
      R"(1. One neuron cannot learn XOR. A 2-3-1 network has 13 knobs.
   After 10,000 steps, <learned> of 100 random starts answer all four cases within 0.2 of
   the target.
   The others are stuck: not in a valley, but on a plateau.
)",
      {{"learned", std::to_string(learned)}});
  draw_xor(stage.plots, drawn);
}

void tell_careful_and_drunk(Stage& stage, Engine& engine) {
  const Batch numbers = flipped_numbers(engine);
  Engine again = engine;  // a copy: this walk must not change the next ones
  const Walk longer_steps = walk_in_two_knobs(numbers, 100, 30.0, 20, again);
  std::vector<Walk> walks;
  for (const std::size_t batch : {1u, 10u, 100u})
    walks.push_back(walk_in_two_knobs(numbers, batch, 1.0, 20, engine));
  std::cout << R"(
2. One neuron with two knobs learns from 100 numbers, in batches of 1, 10 or 100:
   batches of   steps in 20 epochs   cost after 1 epoch   after 20
)";
  for (const Walk& walk : walks) {
    std::cout << "   " << cell(grouped(walk.batch_size), 13)
              << cell(grouped(walk.cost.size() - 1), 21)
              << cell(fixed(walk.cost.at(100 / walk.batch_size), 4), 21)
              << fixed(walk.cost.back(), 4) << "\n";
  }
  std::cout << filled(
      R"(   The slopes of a small batch (a mini-batch) are a little wrong, but right on
   average: at the same knobs, their mean is the slope over all 100 numbers.
   All three walks use a rate of 1. Exact slopes allow larger steps: with a rate of
   30, the batches of 100 end at a cost of <cost>.
)",
      {{"cost", fixed(longer_steps.cost.back(), 4)}});
  draw_walks(stage.plots, numbers, walks);
  draw_batches(stage.plots, walks);
}

void tell_boundaries(Stage& stage, Engine& engine) {
  const std::vector<std::size_t> sizes = {2, 8, 1};
  const Batch moons = two_moons(200, 0.12, engine);
  const PlaneTraining training =
      train_in_the_plane({.start = random_network(sizes, sigmoid, engine),
                          .points = moons,
                          .held_back = {},
                          .schedule = plane_schedule},
                         engine);
  std::cout << R"(
3. Two moons: 200 points in two crescents, each a class of its own. A 2-8-1 network
   learns the boundary between them.
   Points answered correctly after 0, 5, 20 and 200 epochs (0: before training):
  )";
  for (const std::size_t epoch : {0u, 5u, 20u, 200u})
    std::cout << " " << fixed(percent_right(training.snapshots[epoch], moons), 1)
              << "%";
  std::cout << "\n";
  std::vector<BoundaryPanel> frames, moving;
  for (const std::size_t epoch : {0u, 5u, 10u, 20u, 50u, 200u})
    frames.push_back(
        {"epoch " + std::to_string(epoch), training.snapshots[epoch], moons});
  for (const std::size_t epoch :
       {0u, 1u, 2u, 4u, 6u, 9u, 13u, 20u, 35u, 60u, 100u, 200u}) {
    moving.push_back(
        {"epoch " + std::to_string(epoch), training.snapshots[epoch], moons});
  }
  draw_boundaries(stage.plots, "07_frames",
                  "Two moons: the boundary moves into place", frames, 3);
  draw_moving_boundary(stage.plots, "07_moving", moving);
}

void tell_four_problems(Stage& stage, Engine& engine) {
  std::cout << R"(
4. Four problems that no straight line can solve. Points answered correctly after
   1,500 epochs:
)";
  std::vector<BoundaryPanel> panels;
  const auto solve = [&](const std::string& name, const Batch& points,
                         std::size_t hidden) {
    const std::vector<std::size_t> sizes = {2, hidden, hidden, 1};
    const PlaneTraining training = train_in_the_plane(
        {.start = random_network(sizes, hyperbolic_tangent, engine),
         .points = points,
         .held_back = {},
         .schedule = {.epochs = 1500, .batch_size = 20, .learning_rate = 0.1}},
        engine);
    std::cout << "   " << name << ": "
              << fixed(percent_right(training.snapshots.back(), points), 1)
              << "%\n";
    panels.push_back({name, training.snapshots.back(), points});
  };
  solve("moons", two_moons(200, 0.12, engine), 6);
  solve("rings", rings(200, 0.12, engine), 6);
  solve("xor", xor_clouds(200, 0.22, engine), 6);
  solve("spiral", spiral(200, 0.04, engine), 10);
  draw_boundaries(stage.plots, "07_four_problems", "What four networks learned",
                  panels, 2);
}

void tell_held_back(Stage& stage) {
  const SickRun overfit = sick_runs(stage.seed).back();
  const auto& costs = overfit.training.held_back;
  const auto best = std::ranges::min_element(costs) - costs.begin();
  std::cout << filled(
      R"(
5. We hold some points back, so that the network never sees them. A network with 50
   hidden neurons learns from 20 other points. After <epochs> epochs, the training cost
   is <training>, and the held-back cost is <held_back>. The held-back cost was lowest after
   <best> epochs, at <lowest>.
   More training is not always better.
)",
      {{"epochs", grouped(costs.size() - 1)},
       {"training", fixed(overfit.training.costs.back(), 4)},
       {"held_back", fixed(costs.back(), 4)},
       {"best", std::to_string(best)},
       {"lowest", fixed(*std::ranges::min_element(costs), 4)}});
  draw_overfit(stage.plots, overfit.training);
  const auto& snapshots = overfit.training.snapshots;
  const Network& at_best = snapshots[static_cast<std::size_t>(best)];
  draw_boundaries(
      stage.plots, "07_overfit_boundary",
      "Twenty points learned by heart, and points held back",
      {{"best: epoch " + std::to_string(best), at_best, overfit.points},
       {"epoch " + std::to_string(snapshots.size() - 1), snapshots.back(),
        overfit.points},
       {"epoch " + std::to_string(best) + ", points held back", at_best,
        overfit.held_back},
       {"epoch " + std::to_string(snapshots.size() - 1) + ", points held back",
        snapshots.back(), overfit.held_back}},
      2);
}

}  // namespace nn

// What the page of chapter 07 asks: a network that learns XOR, and one that learns
// points in the plane while the reader watches.
#include <algorithm>

#include "04_gradient_descent/cat.hpp"
#include "07_sgd/lessons.hpp"
#include "docs/live/live.hpp"

namespace nn {
namespace {

// The seed and the number of epochs give the cost at the end and all 13 knobs.
const Live lesson("xor-lesson", 2, [](Numbers asked) {
  const PlaneTraining training = learn_xor(static_cast<std::uint32_t>(asked[0]),
                                           static_cast<std::size_t>(asked[1]));
  Network network = training.snapshots.back();
  Answer all = {training.costs.back()};
  for (const std::span<double> block : knobs(network))
    all.insert(all.end(), block.begin(), block.end());
  return all;
});

// A training that goes on from one question to the next.
struct PlaneLesson {
  Batch points;
  Engine after_points{1}, engine{1};
  Network network;
  std::vector<std::uint32_t> order;  // of the points, as the last epoch left it
};
PlaneLesson plane;

// The engine where the story draws its moons: after the walks in two knobs.
Engine after_the_walks() {
  Engine engine(1);
  const Batch numbers = flipped_numbers(engine);
  for (const std::size_t batch : {1u, 10u, 100u})
    walk_in_two_knobs(numbers, batch, 1.0, 20, engine);
  return engine;
}

// The points of act 3 and of act 1, and points as in act 4; after that, none.
Batch points_of(double which, Engine& engine) {
  if (which < 0.5) return two_moons(200, 0.12, engine);
  if (which < 1.5) return xor_table();
  if (which < 2.5) return rings(200, 0.12, engine);
  if (which < 3.5) return spiral(200, 0.04, engine);
  return {Matrix(0, 2), Matrix(0, 1)};
}

Matrix with_row(const Matrix& matrix, Numbers row) {
  Matrix longer(matrix.rows() + 1, matrix.columns());
  std::ranges::copy(matrix.values(), longer.values().begin());
  std::ranges::copy(row, longer.row(matrix.rows()).begin());
  return longer;
}

Answer triples(const Batch& points) {
  Answer all;
  for (std::size_t i = 0; i < points.inputs.rows(); ++i) {
    all.insert(all.end(),
               {points.inputs(i, 0), points.inputs(i, 1), points.targets(i, 0)});
  }
  return all;
}

// Which points: begins with them. x, y and the class of each.
const Live given_points("plane-points", 1, [](Numbers asked) {
  plane.after_points = asked[0] < 0.5 ? after_the_walks() : Engine(1);
  plane.points = points_of(asked[0], plane.after_points);
  return triples(plane.points);
});

// x, y and the class of one more point give all points.
const Live own_point("plane-point", 3, [](Numbers asked) {
  plane.order.push_back(static_cast<std::uint32_t>(plane.points.inputs.rows()));
  plane.points = {with_row(plane.points.inputs, asked.first(2)),
                  with_row(plane.points.targets, asked.last(1))};
  return triples(plane.points);
});

Answer cost_and_percent() {
  return {cost_of(plane.network, plane.points, half_squared_error),
          percent_right(plane.network, plane.points)};
}

// The number of hidden neurons, 1 for a layer of sigmoids (act 3) or 2 for two of
// tanh (act 4), and the seed: the network before it learns. Seed 1 goes on with the
// random numbers where the points ended, as the story does. Gives the cost and the
// percentage of right answers.
const Live start("plane-start", 3, [](Numbers asked) {
  const auto hidden = static_cast<std::size_t>(asked[0]);
  std::vector<std::size_t> sizes = {2, hidden, 1};
  if (asked[1] > 1.5) sizes.insert(sizes.begin() + 1, hidden);
  const auto seed = static_cast<std::uint32_t>(asked[2]);
  plane.engine = seed == 1 ? plane.after_points : Engine(seed);
  plane.network = random_network(
      sizes, asked[1] > 1.5 ? hyperbolic_tangent : sigmoid, plane.engine);
  plane.order.clear();
  for (std::uint32_t i = 0; i < plane.points.inputs.rows(); ++i)
    plane.order.push_back(i);
  return cost_and_percent();
});

// The number of epochs, the rate and the batch size: the network learns on. Gives
// the cost after each epoch, then the percentage of right answers.
const Live learn("plane-learn", 3, [](Numbers asked) {
  const Examples examples =
      examples_from(plane.points.inputs, plane.points.targets);
  const GradientOf gradient_of = backpropagation(half_squared_error);
  Answer all;
  for (double epoch = 0.0; epoch < asked[0]; ++epoch) {
    shuffle(plane.order, plane.engine);
    train_in_order(plane.network, examples, plane.order,
                   static_cast<std::size_t>(asked[2]), asked[1], gradient_of);
    all.push_back(cost_of(plane.network, plane.points, half_squared_error));
  }
  all.push_back(percent_right(plane.network, plane.points));
  return all;
});

// What the network answers for x and y from -reach to reach, row by row, with
// `count` places in each row and y growing from row to row.
const Live answers("plane-answers", 2, [](Numbers asked) {
  const Answer steps =
      steps_between(-asked[0], asked[0], static_cast<std::size_t>(asked[1]));
  Matrix places(steps.size() * steps.size(), 2);
  for (std::size_t i = 0; i < places.rows(); ++i) {
    places(i, 0) = steps[i % steps.size()];
    places(i, 1) = steps[i / steps.size()];
  }
  const Matrix outputs = feedforward(plane.network, places);
  return Answer(outputs.values().begin(), outputs.values().end());
});

}  // namespace
}  // namespace nn

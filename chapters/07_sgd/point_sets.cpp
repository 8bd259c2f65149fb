#include "07_sgd/point_sets.hpp"

#include "common/elementary.hpp"

namespace nn {
namespace {

struct Point {
  double x, y;
};

// place(t, positive) puts the points of a class on its curve; t runs from 0 to 1.
template <class Place>
Batch points(std::size_t count, double noise, Engine& engine, Place place) {
  Batch batch{Matrix(count, 2), Matrix(count, 1)};
  fill_normal(batch.inputs, 0.0, noise, engine);
  Matrix along(1, count);
  fill_uniform(along, 0.0, 1.0, engine);
  for (std::size_t i = 0; i < count; ++i) {
    const bool positive = i % 2 == 1;
    const Point point = place(along(0, i), positive);
    batch.inputs(i, 0) += point.x;
    batch.inputs(i, 1) += point.y;
    batch.targets(i, 0) = positive ? 1.0 : 0.0;
  }
  return batch;
}

Point on_circle(double radius, double turns) {
  return {radius * cosine_of_turns(turns), radius * sine_of_turns(turns)};
}

}  // namespace

Batch two_moons(std::size_t count, double noise, Engine& engine) {
  return points(count, noise, engine, [](double t, bool positive) {
    const Point p = on_circle(1.0, t / 2.0);
    return positive ? Point{0.5 - p.x, 0.25 - p.y} : Point{p.x - 0.5, p.y - 0.25};
  });
}

Batch rings(std::size_t count, double noise, Engine& engine) {
  return points(count, noise, engine, [](double t, bool positive) {
    return on_circle(positive ? 0.5 : 1.2, t);
  });
}

Batch spiral(std::size_t count, double noise, Engine& engine) {
  return points(count, noise, engine, [](double t, bool positive) {
    return on_circle(0.15 + 1.15 * t, 1.0 * t + (positive ? 0.5 : 0.0));
  });
}

Batch xor_clouds(std::size_t count, double noise, Engine& engine) {
  return points(count, noise, engine, [](double t, bool positive) {
    const double side = t < 0.5 ? -0.8 : 0.8;
    return positive ? Point{side, -side} : Point{side, side};
  });
}

}  // namespace nn

#include "common/drawn/curve.hpp"

#include <stdexcept>

namespace nn {
namespace {

// One coordinate of the cubic from b to c, whose neighbours are a and d; t goes
// from 0 to 1.
double between(double a, double b, double c, double d, double t) {
  const double leaving = 0.5 * (c - a), arriving = 0.5 * (d - b), way = c - b;
  return b + t * (leaving + t * (3.0 * way - 2.0 * leaving - arriving +
                                 t * (leaving + arriving - 2.0 * way)));
}

// The neighbour on the far side, or the place itself where the curve ends.
const PenPoint& before(const Stroke& stroke, std::size_t i) {
  return i == 0 || stroke[i].corner ? stroke[i] : stroke[i - 1];
}
const PenPoint& after(const Stroke& stroke, std::size_t i) {
  return i + 1 == stroke.size() || stroke[i].corner ? stroke[i] : stroke[i + 1];
}

}  // namespace

Stroke smooth(const Stroke& stroke, std::size_t pieces) {
  if (stroke.size() < 2)
    throw std::invalid_argument("smooth: a stroke needs two places or more");
  Stroke curve{stroke.front()};
  for (std::size_t i = 0; i + 1 < stroke.size(); ++i) {
    const PenPoint &a = before(stroke, i), &b = stroke[i], &c = stroke[i + 1],
                   &d = after(stroke, i + 1);
    for (std::size_t piece = 1; piece < pieces; ++piece) {
      const double t = static_cast<double>(piece) / static_cast<double>(pieces);
      curve.push_back(
          {between(a.x, b.x, c.x, d.x, t), between(a.y, b.y, c.y, d.y, t)});
    }
    curve.push_back(c);
  }
  return curve;
}

}  // namespace nn

#include "common/drawn/hand.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "common/drawn/curve.hpp"

namespace nn {
namespace {

constexpr std::size_t pieces = 6;  // straight lines between two places

// Rises from 0 to 1 without a kink at either end.
double ease(double t) { return t * t * (3.0 - 2.0 * t); }

// A number that wanders along a stroke: random at every place, easy in between.
class Wander {
 public:
  Wander(std::size_t places, double deviation, Engine& engine)
      : values_(places + 1) {
    for (double& value : values_) value = normal(0.0, deviation, engine);
  }
  double at(std::size_t step) const {
    const std::size_t place = step / pieces;
    const double t =
        ease(static_cast<double>(step % pieces) / static_cast<double>(pieces));
    return (1.0 - t) * values_[place] + t * values_[place + 1];
  }

 private:
  std::vector<double> values_;
};

// A sheet of rubber, pulled at the crossings of a coarse net; in between it gives
// way without a kink. Each place feels the four nearest crossings in each direction
// (a cubic B-spline).
class RubberSheet {
 public:
  RubberSheet(double deviation, Engine& engine) {
    for (auto& row : pulls_) {
      for (PenPoint& pull : row) {
        pull.x = normal(0.0, deviation, engine);
        pull.y = normal(0.0, deviation, engine);
      }
    }
  }
  void move(PenPoint& point) const {
    const Feel across(point.x), down(point.y);
    for (std::size_t i = 0; i < 4; ++i) {
      for (std::size_t j = 0; j < 4; ++j) {
        const double share = down.shares[i] * across.shares[j];
        point.x += share * pulls_[down.first + i][across.first + j].x;
        point.y += share * pulls_[down.first + i][across.first + j].y;
      }
    }
  }

 private:
  static constexpr std::size_t crossings = 7;
  static constexpr double mesh = 40.0, margin = 40.0;
  struct Feel {
    std::size_t first;
    std::array<double, 4> shares;
    explicit Feel(double coordinate) {
      const double place =
          std::clamp((coordinate + margin) / mesh, 0.0, crossings - 3.001);
      first = static_cast<std::size_t>(place);
      const double t = place - static_cast<double>(first), u = 1.0 - t;
      shares = {u * u * u / 6.0, (3.0 * t * t * (t - 2.0) + 4.0) / 6.0,
                (3.0 * u * u * (u - 2.0) + 4.0) / 6.0, t * t * t / 6.0};
    }
  };
  std::array<std::array<PenPoint, crossings>, crossings> pulls_;
};

// Slanted, stretched and turned, all of it at once.
struct Posture {
  double slant, stretch, sine, cosine;
  Posture(const Habits& habits, Engine& engine)
      : slant(normal(habits.mean_slant, habits.slant, engine)),
        stretch(
            std::max(0.5, normal(habits.mean_stretch, habits.stretch, engine))) {
    const double half = 0.5 * normal(0.0, habits.rotation,
                                     engine);  // near enough to tan(angle / 2)
    sine = 2.0 * half / (1.0 + half * half);
    cosine = (1.0 - half * half) / (1.0 + half * half);
  }
  void move(PenPoint& point) const {
    const double x = stretch * point.x - slant * point.y, y = point.y;
    point.x = cosine * x - sine * y;
    point.y = sine * x + cosine * y;
  }
};

// Moves the end of a stroke along its last piece, away from `neighbour` or towards
// it.
void lengthen(PenPoint& end, const PenPoint& neighbour, double by) {
  const double dx = end.x - neighbour.x, dy = end.y - neighbour.y;
  const double share = by / std::max(10.0, std::max(std::abs(dx), std::abs(dy)));
  end.x += std::max(-0.5, share) * dx;
  end.y += std::max(-0.5, share) * dy;
}

Stroke missed_places(Stroke stroke, const Habits& habits, Engine& engine) {
  for (PenPoint& point : stroke) {
    point.x += normal(0.0, habits.places, engine);
    point.y += normal(0.0, habits.places, engine);
  }
  lengthen(stroke.front(), stroke[1], normal(0.0, habits.ends, engine));
  lengthen(stroke.back(), stroke[stroke.size() - 2],
           normal(0.0, habits.ends, engine));
  return stroke;
}

// One stroke, with a pressure and a tremble of its own; sheet, posture and pen are
// the same for all strokes.
Trail write_stroke(const Stroke& stroke, const Habits& habits,
                   const RubberSheet& sheet, const Posture& posture, double pen,
                   Engine& engine) {
  Stroke curve = smooth(missed_places(stroke, habits, engine), pieces);
  const Wander x(stroke.size(), habits.tremble, engine),
      y(stroke.size(), habits.tremble, engine);
  const Wander pressure(stroke.size(), habits.pressure, engine);
  Trail trail;
  for (std::size_t i = 0; i < curve.size(); ++i) {
    sheet.move(curve[i]);
    posture.move(curve[i]);
    const double radius = pen * std::max(0.4, 1.0 + pressure.at(i));
    trail.push_back({curve[i].x + x.at(i), curve[i].y + y.at(i), radius});
  }
  return trail;
}

}  // namespace

std::vector<Trail> write_form(const Form& form, const Habits& habits,
                              Engine& engine) {
  const RubberSheet sheet(habits.rubber, engine);
  const Posture posture(habits, engine);
  const double pen = std::max(2.5, normal(habits.mean_pen, habits.pen, engine));
  std::vector<Trail> trails;
  for (const Stroke& stroke : form.strokes) {
    trails.push_back(write_stroke(stroke, habits, sheet, posture, pen, engine));
  }
  return trails;
}

}  // namespace nn

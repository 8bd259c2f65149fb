#include "10_your_digit/preparation/ground.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <vector>

#include "10_your_digit/preparation/otsu.hpp"
#include "common/percentile.hpp"

namespace nn {
namespace {

constexpr std::size_t terms = 6, rounds = 12;
// A difference of so few grey levels counts as none, even in the cleanest drawing.
constexpr double least_spread = 3.0;

std::array<double, terms> powers(double x, double y) {
  return {1.0, x, y, x * x, x * y, y * y};
}

// The middle of the pixels from `first` to before `end`, where -1 and 1 are the
// ends of all `count` pixels.
double middle(std::size_t first, std::size_t end, std::size_t count) {
  return static_cast<double>(first + end) / static_cast<double>(count) - 1.0;
}

// One place of the picture, what was seen there, and how much it counts.
struct Seen {
  double x, y, brightness, weight;
};

// About 50 x 50 places of the picture, each the mean of the pixels around it. At
// first the rim alone counts.
std::vector<Seen> mean_blocks(const GreyPicture& picture) {
  constexpr std::size_t most = 50;
  constexpr double rim = 2.0 / 3.0, little = 1e-6;
  const std::size_t step = 1 + std::max(picture.height, picture.width) / most;
  std::vector<Seen> seen;
  for (std::size_t top = 0; top < picture.height; top += step) {
    for (std::size_t left = 0; left < picture.width; left += step) {
      const std::size_t bottom = std::min(top + step, picture.height),
                        right = std::min(left + step, picture.width);
      double sum = 0.0;
      for (std::size_t row = top; row < bottom; ++row) {
        for (std::size_t column = left; column < right; ++column)
          sum += picture(row, column);
      }
      const double x = middle(left, right, picture.width),
                   y = middle(top, bottom, picture.height);
      const bool on_rim = std::max(std::abs(x), std::abs(y)) > rim;
      seen.push_back({x, y,
                      sum / static_cast<double>((bottom - top) * (right - left)),
                      on_rim ? 1.0 : little});
    }
  }
  return seen;
}

using Equations = std::array<std::array<double, terms + 1>, terms>;

// Gauss: each unknown is removed from all other equations. The equations are
// symmetric and positive.
std::array<double, terms> solve(Equations equations) {
  for (std::size_t i = 0; i < terms; ++i) {
    for (std::size_t row = 0; row < terms; ++row) {
      if (row == i) continue;
      const double times = equations[row][i] / equations[i][i];
      for (std::size_t j = i; j <= terms; ++j)
        equations[row][j] -= times * equations[i][j];
    }
  }
  std::array<double, terms> solution;
  for (std::size_t i = 0; i < terms; ++i)
    solution[i] = equations[i][terms] / equations[i][i];
  return solution;
}

// Least squares, each place by its weight. Curves cost a little, so that the
// equations have one solution however few places there are.
Ground fit(const std::vector<Seen>& seen) {
  Equations equations{};
  for (std::size_t i = 0; i < terms; ++i) equations[i][i] = 1e-4;
  for (const Seen& one : seen) {
    const auto p = powers(one.x, one.y);
    for (std::size_t i = 0; i < terms; ++i) {
      for (std::size_t j = 0; j < terms; ++j)
        equations[i][j] += one.weight * p[i] * p[j];
      equations[i][terms] += one.weight * p[i] * one.brightness;
    }
  }
  return {solve(equations)};
}

// The usual distance of the places that count from the ground.
double robust_deviation(const std::vector<Seen>& seen, const Ground& ground) {
  std::vector<double> distances;
  for (const Seen& one : seen) {
    if (one.weight > 0.01)
      distances.push_back(std::abs(one.brightness - ground.at(one.x, one.y)));
  }
  return distances.empty()
             ? least_spread
             : std::max(least_spread,
                        1.4826 * percentile(std::move(distances), 50));
}

// Tukey's weights: places further away than `cutoff` do not count any more.
void weigh(std::vector<Seen>& seen, const Ground& ground, double cutoff) {
  for (Seen& one : seen) {
    const double share = (one.brightness - ground.at(one.x, one.y)) / cutoff;
    one.weight =
        std::abs(share) < 1.0 ? (1.0 - share * share) * (1.0 - share * share) : 0.0;
  }
}

double ground_at(const Ground& ground, const GreyPicture& picture, std::size_t row,
                 std::size_t column) {
  return std::clamp(ground.at(middle(column, column + 1, picture.width),
                              middle(row, row + 1, picture.height)),
                    0.0, 255.0);
}

// Is what differs from the ground darker than it? What differs most counts most;
// the outermost twentieth, where the edge of a table may be seen, not at all.
bool is_ink_dark(const GreyPicture& picture, const Ground& ground) {
  const std::size_t top = picture.height / 20, left = picture.width / 20;
  double sum = 0.0;
  for (std::size_t row = top; row < picture.height - top; ++row) {
    for (std::size_t column = left; column < picture.width - left; ++column) {
      const double difference =
          picture(row, column) - ground_at(ground, picture, row, column);
      sum += difference * difference * difference;
    }
  }
  return sum < 0.0;
}

// Squares, so that clear differences count and noise hardly does.
double opposite_share(const std::vector<double>& differences) {
  double all = 0.0, opposite = 0.0;
  for (const double difference : differences) {
    all += difference * difference;
    if (difference < 0.0) opposite += difference * difference;
  }
  return all == 0.0 ? 0.0 : opposite / all;
}

// Pixels of at least `ink` are not noise.
double noise_of(std::vector<double> differences, double ink) {
  std::erase_if(differences, [&](double difference) { return difference >= ink; });
  if (differences.empty()) return 0.0;
  for (double& difference : differences) difference = std::abs(difference);
  return 1.4826 * percentile(std::move(differences), 50);
}

}  // namespace

double Ground::at(double x, double y) const {
  const auto p = powers(x, y);
  double sum = 0.0;
  for (std::size_t i = 0; i < terms; ++i) sum += factors[i] * p[i];
  return sum;
}

Ground fit_ground(const GreyPicture& brightness) {
  if (brightness.pixels.empty())
    throw std::invalid_argument("fit_ground: the picture has no pixels");
  std::vector<Seen> seen = mean_blocks(brightness);
  Ground ground;
  for (std::size_t round = 0; round < rounds; ++round) {
    ground = fit(seen);
    weigh(seen, ground, 4.0 * robust_deviation(seen, ground));
  }
  return ground;
}

EvenPicture even_against(const Ground& ground, const GreyPicture& brightness,
                         bool dark_ink) {
  EvenPicture even{brightness, dark_ink};
  std::vector<double> differences;
  for (std::size_t row = 0; row < brightness.height; ++row) {
    for (std::size_t column = 0; column < brightness.width; ++column) {
      const double seen = brightness(row, column),
                   paper = ground_at(ground, brightness, row, column);
      const double ink =
          dark_ink ? (paper - seen) / std::max(paper, 1.0)
                   : (seen - paper) / std::max(255.0 - paper, 1.0);  // (10.1)
      differences.push_back(255.0 * ink);
      even.ink(row, column) = grey_of_share(ink);
    }
  }
  even.opposite = opposite_share(differences);
  even.noise = noise_of(std::move(differences), otsu_threshold(even.ink.pixels));
  return even;
}

EvenPicture even_light(const GreyPicture& brightness) {
  const Ground ground = fit_ground(brightness);
  return even_against(ground, brightness, is_ink_dark(brightness, ground));
}

}  // namespace nn

#include "common/random.hpp"

#include <boost/random/uniform_int_distribution.hpp>
#include <boost/random/uniform_real_distribution.hpp>
#include <cmath>
#include <utility>

#include "common/elementary.hpp"

namespace nn {

// Marsaglia's polar method: (x, y) is anywhere in the unit circle. Then its
// direction is any, and its squared distance from the centre any number from 0 to
// 1, which the logarithm turns into the squared distance that two normal numbers
// have from theirs. The one of y is left unused, so that a draw depends on the
// engine alone.
double normal(double mean, double deviation, Engine& engine) {
  for (;;) {
    const double x = uniform(-1.0, 1.0, engine), y = uniform(-1.0, 1.0, engine),
                 squares = x * x + y * y;
    if (squares < 1.0 && squares > 0.0) {
      return mean +
             deviation * (x * std::sqrt(-2.0 * logarithm(squares) / squares));
    }
  }
}

double uniform(double low, double high, Engine& engine) {
  return boost::random::uniform_real_distribution<double>(low, high)(engine);
}

void fill_normal(Matrix& matrix, double mean, double deviation, Engine& engine) {
  for (double& value : matrix.values()) value = normal(mean, deviation, engine);
}

void fill_uniform(Matrix& matrix, double low, double high, Engine& engine) {
  boost::random::uniform_real_distribution<double> draw(low, high);
  for (double& value : matrix.values()) value = draw(engine);
}

void shuffle(std::span<std::uint32_t> items, Engine& engine) {
  for (std::size_t i = items.size(); i > 1; --i) {
    boost::random::uniform_int_distribution<std::size_t> place(0, i - 1);
    std::swap(items[i - 1], items[place(engine)]);
  }
}

}  // namespace nn

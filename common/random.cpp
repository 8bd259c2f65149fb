#include "common/random.hpp"

#include <boost/random/normal_distribution.hpp>
#include <boost/random/uniform_int_distribution.hpp>
#include <boost/random/uniform_real_distribution.hpp>
#include <utility>

namespace nn {

double normal(double mean, double deviation, Engine& engine) {
  return boost::random::normal_distribution<double>(mean, deviation)(engine);
}

double uniform(double low, double high, Engine& engine) {
  return boost::random::uniform_real_distribution<double>(low, high)(engine);
}

void fill_normal(Matrix& matrix, double mean, double deviation, Engine& engine) {
  boost::random::normal_distribution<double> draw(mean, deviation);
  for (double& value : matrix.values()) value = draw(engine);
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

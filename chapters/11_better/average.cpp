#include "11_better/average.hpp"

namespace nn {
namespace {

void move_towards(Matrix& mean, const Matrix& knobs_of_one, double share) {
  for (std::size_t i = 0; i < mean.size(); ++i) {
    double& knob = mean.values()[i];
    knob += share * (knobs_of_one.values()[i] - knob);  // (11.15)
  }
}

void require_same_shape(const Network& mean, const Network& network) {
  if (mean.size() != network.size()) {
    throw ShapeError("average: networks of " + std::to_string(mean.size()) +
                     " and of " + std::to_string(network.size()) + " layers");
  }
  for (std::size_t l = 0; l < mean.size(); ++l)
    require_equal_shapes(mean[l].weights, network[l].weights, "average");
}

}  // namespace

void AverageNetwork::add(const Network& network) {
  if (count_ == 0) mean_ = network;
  require_same_shape(mean_, network);
  const double share = 1.0 / static_cast<double>(++count_);
  for (std::size_t l = 0; l < mean_.size(); ++l) {
    move_towards(mean_[l].weights, network[l].weights, share);
    move_towards(mean_[l].biases, network[l].biases, share);
  }
}

}  // namespace nn

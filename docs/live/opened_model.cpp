// with 08_mnist/model_answers.cpp
#include "docs/live/opened_model.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <stdexcept>
#include <string>

namespace nn {
namespace {

constexpr const char* costs[] = {"QuadraticCost", "CrossEntropyCost", softmax_cost};

std::optional<Model>& opened() {
  static std::optional<Model> model;
  return model;
}

// Takes one number after the other from a question.
class Taking {
 public:
  explicit Taking(Numbers left) : left_(left) {}
  double number() {
    if (left_.empty()) throw std::invalid_argument("the network has too few numbers");
    const double next = left_.front();
    left_ = left_.subspan(1);
    if (!std::isfinite(next)) throw std::invalid_argument("a knob of the network is no finite number");
    return next;
  }
  std::size_t count(std::size_t most) {
    const double next = number();
    if (next < 0 || next > static_cast<double>(most))
      throw std::invalid_argument("the network has a count that is not from 0 to " + std::to_string(most));
    return static_cast<std::size_t>(next);
  }
  void end() const {
    if (!left_.empty())
      throw std::invalid_argument("the network has " + std::to_string(left_.size()) + " numbers too many");
  }

 private:
  Numbers left_;
};

// The weights of a neuron are a row in the file and a column here.
Layer layer_from(Taking& taking) {
  const std::size_t inputs = taking.count(most_saved_knobs), neurons = taking.count(most_saved_knobs);
  if ((inputs + 1) * neurons > most_saved_knobs)
    throw std::invalid_argument("the network has more knobs than a page can hold");
  Layer layer{Matrix(inputs, neurons), Matrix(1, neurons),
              *activations()[taking.count(activations().size() - 1)]};
  for (std::size_t j = 0; j < neurons; ++j)
    for (std::size_t i = 0; i < inputs; ++i) layer.weights(i, j) = taking.number();
  for (double& bias : layer.biases.values()) bias = taking.number();
  return layer;
}

// The number of the cost (as in costs above) and of layers. Each layer has its inputs, its neurons, the
// number of its activation function (as in activations()), a row of weights for each neuron, and its
// biases. Gives the number of knobs.
const Live open("model-open", any_count, [](Numbers asked) {
  Taking taking(asked);
  Model model;
  model.cost = costs[taking.count(std::size(costs) - 1)];
  double knobs = 0;
  for (std::size_t left = taking.count(most_saved_knobs); left > 0; --left) {
    model.network.push_back(layer_from(taking));
    const Layer& layer = model.network.back();
    knobs += static_cast<double>(layer.weights.size() + layer.biases.size());
  }
  taking.end();
  opened() = std::move(model);
  return Answer{knobs};
});

}  // namespace

const Model& opened_model() {
  if (!opened()) throw std::logic_error("no network has been opened");
  return *opened();
}

Answer numbers_of(const Network& network) {
  Answer all = {0.0, static_cast<double>(network.size())};
  for (const Layer& layer : network) {
    const std::size_t inputs = layer.weights.rows(), neurons = layer.weights.columns();
    const auto activation = std::ranges::find_if(activations(), [&](const Activation* each) {
      return std::string_view(each->name) == layer.activation.name;
    });
    all.insert(all.end(), {static_cast<double>(inputs), static_cast<double>(neurons),
                           static_cast<double>(activation - activations().begin())});
    for (std::size_t j = 0; j < neurons; ++j)
      for (std::size_t i = 0; i < inputs; ++i) all.push_back(layer.weights(i, j));
    all.insert(all.end(), layer.biases.values().begin(), layer.biases.values().end());
  }
  return all;
}

}  // namespace nn

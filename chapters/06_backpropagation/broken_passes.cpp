#include "06_backpropagation/broken_passes.hpp"

#include "common/diagnose.hpp"

namespace nn {
namespace {

// The right gradient, then spoiled.
template <class Spoil>
GradientOf spoiled(const Cost& cost, Spoil spoil) {
  return [inner = backpropagation(cost), spoil](
             const Network& network, const Batch& batch, Gradient& gradient) {
    inner(network, batch, gradient);
    spoil(gradient, static_cast<double>(batch.inputs.rows()));
  };
}

// (6.4) without f'(Z): hidden layers pass the error on as if every gate were 1.
void forgotten_slope(const Cost& cost, const Network& network, const Batch& batch,
                     Gradient& gradient) {
  Network flat = network;
  for (std::size_t l = 0; l + 1 < flat.size(); ++l) {
    flat[l].activation.derivative = [](double, double) { return 1.0; };
  }
  backpropagation(cost)(flat, batch, gradient);
}

void transpose_blocks(Gradient& gradient, double) {
  for (LayerGradient& layer : gradient) {
    const Matrix right = layer.weights;
    if (right.rows() != right.columns()) continue;
    for (std::size_t k = 0; k < right.rows(); ++k) {
      for (std::size_t j = 0; j < right.columns(); ++j)
        layer.weights(j, k) = right(k, j);
    }
  }
}

void forget_biases(Gradient& gradient, double) {
  for (LayerGradient& layer : gradient) layer.biases *= 0.0;
}

void shift_layers(Gradient& gradient, double) {
  const Gradient right = gradient;
  for (std::size_t l = 0; l + 1 < gradient.size(); ++l) {
    if (right[l].weights.rows() == right[l + 1].weights.rows() &&
        right[l].weights.columns() == right[l + 1].weights.columns()) {
      gradient[l] = right[l + 1];
    }
  }
}

void sum_for_mean(Gradient& gradient, double rows) {
  for (LayerGradient& layer : gradient) {
    layer.weights *= rows;
    layer.biases *= rows;
  }
}

// How this block of layer l differs from the truth. If it is that of a neighbouring
// layer, the finding says so.
std::string find(const Gradient& mine, const Gradient& truth, std::size_t l,
                 Matrix LayerGradient::*block, std::size_t rows) {
  const std::string finding = diagnose(mine[l].*block, truth[l].*block, rows);
  if (finding == "agrees") return finding;
  for (const std::size_t other : {l + 1, l - 1}) {
    if (other < truth.size() &&
        diagnose(mine[l].*block, truth[other].*block) == "agrees") {
      return "shifted: this is the block of layer " + std::to_string(other);
    }
  }
  return finding;
}

}  // namespace

std::vector<BrokenPass> broken_passes(const Cost& cost) {
  return {{"the slope of hidden layers forgotten",
           [cost](const Network& network, const Batch& batch, Gradient& gradient) {
             forgotten_slope(cost, network, batch, gradient);
           }},
          {"square blocks transposed", spoiled(cost, transpose_blocks)},
          {"biases never trained", spoiled(cost, forget_biases)},
          {"shifted by one layer", spoiled(cost, shift_layers)},
          {"sum instead of mean", spoiled(cost, sum_for_mean)}};
}

std::vector<BlockDiagnosis> diagnose(const Gradient& mine, const Gradient& truth,
                                     std::size_t rows) {
  if (mine.size() != truth.size()) {
    return {{"all layers", std::to_string(mine.size()) + " layers instead of " +
                               std::to_string(truth.size())}};
  }
  std::vector<BlockDiagnosis> result;
  for (std::size_t l = 0; l < truth.size(); ++l) {
    const std::string layer = "layer " + std::to_string(l);
    result.push_back(
        {layer + " weights", find(mine, truth, l, &LayerGradient::weights, rows)});
    result.push_back(
        {layer + " biases", find(mine, truth, l, &LayerGradient::biases, rows)});
  }
  // If the last layer agrees and hidden ones do not, the way back between them is
  // wrong somewhere.
  const std::size_t blocks = result.size();
  if (blocks < 4 || result[blocks - 1].finding != "agrees" ||
      result[blocks - 2].finding != "agrees")
    return result;
  for (BlockDiagnosis& block : result) {
    if (block.finding.find("numbers are wrong") != std::string::npos) {
      block.finding +=
          "; the last layer agrees, so look at the way back: f'(z) forgotten?";
    }
  }
  return result;
}

}  // namespace nn

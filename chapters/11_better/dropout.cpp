#include "11_better/dropout.hpp"

#include <cmath>
#include <stdexcept>

#include "11_better/checked.hpp"

namespace nn {
namespace {

// Throws the coins: an engine's 32 bits are below `limit` with the probability 1 -
// p.
class Coin {
 public:
  explicit Coin(double left_out)
      : limit_(
            static_cast<std::uint64_t>(std::ceil((1.0 - left_out) * 4294967296.0))),
        factor_(1.0 / (1.0 - left_out)) {}
  double operator()(Engine& engine) const {
    return engine() < limit_ ? factor_ : 0.0;  // r of (11.9)
  }

 private:
  std::uint64_t limit_;
  double factor_;
};

// What a thinned pass leaves behind. The answers in the trace are those that the
// next layer sees. gates[l] holds r f'(z) for each hidden neuron: what an error
// passes on its way back.
struct ThinnedPass {
  Trace trace;
  std::vector<Matrix> gates, delta;
};

void thin_inputs(Matrix& inputs, double left_out, Engine& engine) {
  if (left_out == 0.0) return;
  const Coin coin(left_out);
  for (double& input : inputs.values()) {
    if (input != 0.0) input *= coin(engine);  // 0 stays 0 without a coin
  }
}

void thin_layer(const Activation& activation, const Matrix& z, double left_out,
                Engine& engine, Matrix& a, Matrix& gates) {
  gates.resize(z.rows(), z.columns());
  const Coin coin(left_out);
  for (std::size_t i = 0; i < z.size(); ++i) {
    const double r = left_out == 0.0 ? 1.0 : coin(engine);
    double& answer = a.values()[i];
    gates.values()[i] = r * activation.derivative(z.values()[i], answer);
    answer *= r;  // (11.9)
  }
}

void forward_thinned(const Network& network, const Matrix& inputs,
                     const LeftOut& left_out, Engine& engine, ThinnedPass& pass) {
  auto& [z, a] = pass.trace;
  z.resize(network.size());
  a.resize(network.size() + 1);
  pass.gates.resize(network.size());
  a[0] = inputs;
  thin_inputs(a[0], left_out.inputs, engine);
  for (std::size_t l = 0; l < network.size(); ++l) {
    weighted_sums(network[l], a[l], z[l]);  // (3.1)
    activate(network[l].activation, z[l], a[l + 1]);
    if (l + 1 < network.size())
      thin_layer(network[l].activation, z[l], left_out.hidden, engine, a[l + 1],
                 pass.gates[l]);
  }
}

void pass_gates(const Matrix& gates, Matrix& delta) {
  for (std::size_t i = 0; i < delta.size(); ++i)
    delta.values()[i] *= gates.values()[i];
}

// Chapter 06's backward, with r in the gates.
void backward_thinned(const Network& network, ThinnedPass& pass,
                      Gradient& gradient) {
  auto& delta = pass.delta;
  gradient.resize(network.size());
  for (std::size_t l = network.size(); l-- > 0;) {
    gradient[l].weights = transposed(pass.trace.a[l]) * delta[l];  // (6.2)
    column_sums(delta[l], gradient[l].biases);                     // (6.3)
    if (l == 0) break;
    delta[l - 1] = delta[l] * transposed(network[l].weights);  // (6.4)
    pass_gates(pass.gates[l - 1], delta[l - 1]);
  }
}

void require_shares(const LeftOut& left_out) {
  require_share(left_out.inputs, "dropout: the share of inputs");
  require_share(left_out.hidden, "dropout: the share of hidden neurons");
}

}  // namespace

Matrix thinned_feedforward(const Network& network, const Matrix& inputs,
                           const LeftOut& left_out, Engine& engine) {
  require_shares(left_out);
  ThinnedPass pass;
  forward_thinned(network, inputs, left_out, engine, pass);
  return pass.trace.outputs();
}

GradientOf dropout(const Cost& cost, const LeftOut& left_out, Engine engine) {
  require_shares(left_out);
  if (left_out.inputs == 0.0 && left_out.hidden == 0.0)
    return backpropagation(cost);
  return
      [cost, left_out, engine, pass = ThinnedPass{}](
          const Network& network, const Batch& batch, Gradient& gradient) mutable {
        if (network.empty())
          throw std::invalid_argument("dropout: the network has no layers");
        forward_thinned(network, batch.inputs, left_out, engine, pass);
        pass.delta.resize(network.size());
        output_error(cost, network.back().activation, pass.trace.z.back(),
                     pass.trace.outputs(), batch.targets, pass.delta.back());
        backward_thinned(network, pass, gradient);
      };
}

}  // namespace nn

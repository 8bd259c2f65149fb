#include "05_chain_rule/chain.hpp"

#include "01_neuron/activation.hpp"

namespace nn {

double answer(std::span<const Link> chain, double input) {
  for (const Link& link : chain) input = sigmoid.value(link.w * input + link.b);
  return input;
}

double cost(std::span<const Link> chain, double input, double y) {
  const double distance = answer(chain, input) - y;
  return distance * distance;
}

std::vector<LinkSlopes> slopes(std::span<const Link> chain, double input,
                               double y) {
  std::vector<LinkSlopes> all(chain.size());
  double a = input;
  for (std::size_t l = 0; l < chain.size(); ++l) {
    const double z = chain[l].w * a + chain[l].b;
    all[l].a_prev = a;
    a = sigmoid.value(z);
    all[l].gate = sigmoid.derivative(z, a);
  }
  double ahead = 2.0 * (a - y);
  for (std::size_t l = chain.size(); l-- > 0;) {
    LinkSlopes& link = all[l];
    link.ahead = ahead;
    link.dw = link.a_prev * link.gate * ahead;  // (5.1)
    link.db = link.gate * ahead;                // (5.2)
    ahead *= chain[l].w * link.gate;            // (5.3)
  }
  return all;
}

}  // namespace nn

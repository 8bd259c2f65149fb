#include "05_chain_rule/exercises/2_one_neurons_blame/exercise.hpp"

#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using List = std::vector<double>;

// What is right; or what a mistake gives, and what to say about it.
struct Given {
  List weights;
  double bias;
  Matrix inputs;
  std::string because = {};
};

// With every gate open.
Given ungated(const Neuron& neuron, const Matrix& inputs, const List& dC_da) {
  Given all{List(neuron.weights.size()), 0, inputs,
            "the blame has to pass the gate first"};
  for (std::size_t i = 0; i < dC_da.size(); ++i) {
    for (std::size_t k = 0; k < all.weights.size(); ++k) {
      all.weights[k] += inputs(k, i) * dC_da[i];
      all.inputs(k, i) = neuron.weights[k] * dC_da[i];
    }
    all.bias += dC_da[i];
  }
  return all;
}

// With a mean over the examples where the sum is meant.
Given averaged(Given all, double examples) {
  for (double& weight : all.weights) weight /= examples;
  all.bias /= examples;
  all.inputs *= 1 / examples;
  all.because = "you divide by the examples, and dC/da is divided already";
  return all;
}

void expect_blame(const Neuron& neuron, const Matrix& inputs, const List& dC_da,
                  const Given& truth, std::vector<Given> mistaken = {}) {
  mistaken.push_back(ungated(neuron, inputs, dC_da));
  mistaken.push_back(averaged(truth, static_cast<double>(dC_da.size())));
  std::vector<nn::Mistaken> weights, bias, on_inputs;
  for (const Given& one : mistaken) {
    weights.emplace_back(nn::as_row(one.weights), one.because);
    bias.emplace_back(one.bias, one.because);
    on_inputs.emplace_back(one.inputs, one.because);
  }
  const Blame b = mine::blame(neuron, inputs, dC_da);
  nn::expect_count("how many slopes of weights", b.weights.size(),
                   truth.weights.size());
  nn::expect_equal("dC/dw", nn::as_row(b.weights), nn::as_row(truth.weights),
                   weights);
  nn::expect_equal("dC/db", b.bias, truth.bias, bias);
  nn::expect_equal("the blame on the inputs", b.inputs, truth.inputs, on_inputs);
}

// The third hidden neuron of the page: shut for (1, 2), open for (2, 1).
Neuron third() { return {{0.5, -1}, 1, nn::relu}; }

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("an open ReLU", [] {
    const char* shut =
        "the gate is open here: do you leave the bias out of the sum?";
    expect_blame(third(), {{2}, {1}}, {-0.5}, {{-1, -0.5}, -0.5, {{-0.25}, {0.5}}},
                 {{{0, 0}, 0, {{0}, {0}}, shut}});
  });
  grader.test_case("a shut ReLU", [] {
    expect_blame(third(), {{1}, {2}}, {-1}, {{0, 0}, 0, {{0}, {0}}});
  });
  grader.test_case("both examples at once", [] {
    expect_blame(third(), {{1, 2}, {2, 1}}, {-1, -0.5},
                 {{-1, -0.5}, -0.5, {{0, -0.25}, {0, 0.5}}});
  });
  grader.test_case("three open examples", [] {
    const char* last = "only the last example counts; a slope is a sum over all";
    const char* first = "only the first example counts; a slope is a sum over all";
    expect_blame({{1, -1}, 0.5, nn::relu}, {{1, 2, 3}, {0, 1, 1}}, {1, 2, -1},
                 {{2, 1}, 2, {{1, 2, -1}, {-1, -2, 1}}},
                 {{{-3, -1}, -1, {}, last}, {{1, 0}, 1, {}, first}});
  });
  grader.test_case("a ReLU whose sum is 0", [] {
    const char* open = "where the sum is 0, the gate counts as shut";
    expect_blame({{1}, -1, nn::relu}, {{1}}, {2}, {{0}, 0, {{0}}},
                 {{{2}, 2, {{2}}, open}});
  });
  grader.test_case("a sigmoid neuron", [] {
    expect_blame({{2}, -1, nn::sigmoid}, {{0.5}}, {-1}, {{-0.125}, -0.25, {{-0.5}}},
                 {{{-0.5}, -1, {{-2}}, "the gate is 0.25 here, and yours is 1"},
                  {{0}, 0, {{0}}, "the gate is 0.25 here, and yours is 0"}});
  });
  grader.test_case("a tanh neuron, two examples", [] {
    expect_blame({{1, 1}, 0, nn::hyperbolic_tangent}, {{1, 3}, {-1, -3}}, {1, 2},
                 {{7, -7}, 3, {{1, 2}, {1, 2}}},
                 {{{6, -6}, 2, {}, "only the last example counts"}});
  });
}

}  // namespace mine

#include "06_backpropagation/exercises/3_books_form/exercise.hpp"

#include <string>

#include "common/diagnose.hpp"
#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Sizes = std::vector<std::size_t>;

// Numbers between -0.9 and 0.9, without order.
Matrix mixed(std::size_t rows, std::size_t columns, std::size_t start) {
  Matrix numbers(rows, columns);
  for (double& number : numbers.values()) {
    start = (start * 37 + 11) % 101;
    number = (static_cast<double>(start) - 50) / 55;
  }
  return numbers;
}

BookNetwork mixed_network(const Sizes& sizes, const nn::Activation& f) {
  BookNetwork network{{}, {}, f};
  for (std::size_t l = 1; l < sizes.size(); ++l) {
    network.w.push_back(mixed(sizes[l], sizes[l - 1], l));
    network.b.push_back(mixed(sizes[l], 1, l + 50));
  }
  return network;
}

// The sums of all layers.
std::vector<Matrix> sums_of(const BookNetwork& network, Matrix a) {
  std::vector<Matrix> sums;
  for (std::size_t l = 0; l < network.w.size(); ++l) {
    Matrix z = network.w[l] * a;
    z += network.b[l];
    nn::map(z, a, network.f.value);
    sums.push_back(z);
  }
  return sums;
}

double cost_of(const BookNetwork& network, const Matrix& x, const Matrix& y) {
  const Matrix z = sums_of(network, x).back();
  double cost = 0.0;
  for (std::size_t j = 0; j < y.rows(); ++j) {
    const double off = network.f.value(z(j, 0)) - y(j, 0);
    cost += off * off;
  }
  return cost;
}

BookGradient nudge(BookNetwork network, const Matrix& x, const Matrix& y) {
  constexpr double h = 1e-5;
  BookGradient slopes{network.w, network.b};
  const auto measure = [&](Matrix& knobs, Matrix& result) {
    for (std::size_t i = 0; i < knobs.size(); ++i) {
      const double before = knobs.values()[i];
      knobs.values()[i] = before + h;
      const double above = cost_of(network, x, y);
      knobs.values()[i] = before - h;
      result.values()[i] = (above - cost_of(network, x, y)) / (2 * h);
      knobs.values()[i] = before;
    }
  };
  for (std::size_t l = 0; l < network.w.size(); ++l) {
    measure(network.w[l], slopes.w[l]);
    measure(network.b[l], slopes.b[l]);
  }
  return slopes;
}

bool agree(const Matrix& answer, const Matrix& other) {
  return nn::diagnose(answer, other, 0, 1e-6) == "agrees";
}

// The blame on the neurons of layer l, before their gates.
Matrix blame_on(const BookNetwork& network, std::size_t l, const Matrix& z,
                const Matrix& y, const BookGradient& truth) {
  if (l + 1 < network.w.size())
    return nn::transposed(network.w[l + 1]) * truth.b[l + 1];
  Matrix blame;
  nn::map(z, blame, network.f.value);
  blame -= y;
  blame *= 2;
  return blame;
}

Matrix gated(Matrix blame, const Matrix& z, const nn::Activation& f) {
  for (std::size_t j = 0; j < blame.rows(); ++j)
    blame(j, 0) *= f.derivative(z(j, 0), f.value(z(j, 0)));
  return blame;
}

// An error that is not right, and mistakes that can be told from it.
void name_mistake(const std::string& what, const BookNetwork& network,
                  std::size_t l, const Matrix& z, const Matrix& blame,
                  const Matrix& answer, const BookGradient& truth) {
  nn::expect(!agree(answer, blame), what + ": the gate f'(z) is missing");
  if (l + 1 == network.w.size()) return;
  const Matrix& ahead = network.w[l + 1];
  if (ahead.rows() != ahead.columns()) return;
  nn::expect(
      !agree(answer, gated(ahead * truth.b[l + 1], z, network.f)),
      what + ": the blame came back through w, where its transpose is meant");
}

// The blocks in the order of the sweep: the first wrong one says most.
void expect_slopes(const BookNetwork& network, const Matrix& x, const Matrix& y,
                   const BookGradient& answer, const BookGradient& truth) {
  const auto z = sums_of(network, x);
  nn::expect_count("how many matrices are in w", answer.w.size(), z.size());
  nn::expect_count("how many matrices are in b", answer.b.size(), z.size());
  for (std::size_t l = z.size(); l-- > 0;) {
    const std::string dw = "dC/dw[" + std::to_string(l) + "]",
                      db = "dC/db[" + std::to_string(l) + "]";
    if (!agree(answer.b[l], truth.b[l]))
      name_mistake(db, network, l, z[l], blame_on(network, l, z[l], y, truth),
                   answer.b[l], truth);
    nn::expect_equal(db, answer.b[l], truth.b[l], 0, 1e-6);
    nn::expect_equal(dw, answer.w[l], truth.w[l], 0, 1e-6);
  }
}

void expect_as_nudged(const Sizes& sizes, const nn::Activation& f) {
  const BookNetwork network = mixed_network(sizes, f);
  const Matrix x = mixed(sizes.front(), 1, 7), y = mixed(sizes.back(), 1, 8);
  expect_slopes(network, x, y, backpropagate(network, x, y), nudge(network, x, y));
}

// The network of 13 knobs of the page.
const Matrix some_x{{1}, {2}}, some_y{{1}};
BookNetwork thirteen_knobs() {
  return {{{{1, 0.5}, {-1, 1}, {0.5, -1}}, {{0.5, -1, 2}}},
          {{{0}, {0}, {1}}, {{0.5}}},
          nn::relu};
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("13 knobs by hand", [] {
    const BookNetwork network = thirteen_knobs();
    expect_slopes(network, some_x, some_y, backpropagate(network, some_x, some_y),
                  {{{{-0.5, -1}, {1, 2}, {0, 0}}, {{-2, -1, 0}}},
                   {{{-0.5}, {1}, {0}}, {{-1}}}});
  });
  grader.test_case("5-2, a single layer", [] {
    expect_as_nudged({5, 2}, nn::sigmoid);
  });
  grader.test_case("2-3-1", [] { expect_as_nudged({2, 3, 1}, nn::sigmoid); });
  grader.test_case("3-3-3, all square", [] {
    expect_as_nudged({3, 3, 3}, nn::sigmoid);
  });
  grader.test_case("4-1-5-2", [] { expect_as_nudged({4, 1, 5, 2}, nn::sigmoid); });
  grader.test_case("another activation function", [] {
    expect_as_nudged({2, 4, 3, 2}, nn::hyperbolic_tangent);
  });
  grader.test_case("an example of another shape", [] {
    const BookNetwork network = thirteen_knobs();
    nn::expect_refusal("three inputs for a network of two",
                       [&] { backpropagate(network, Matrix(3, 1), some_y); });
    nn::expect_refusal("a row as x",
                       [&] { backpropagate(network, Matrix(1, 2), some_y); });
    nn::expect_refusal("two targets for one output",
                       [&] { backpropagate(network, some_x, Matrix(2, 1)); });
  });
}

}  // namespace mine

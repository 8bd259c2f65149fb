#include "04_gradient_descent/exercises/2_slopes_by_nudging/exercise.hpp"

#include "03_feedforward/network.hpp"
#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using List = std::vector<double>;
using CostOf = double (*)(const List& knobs);

double cube(const List& w) { return w[0] * w[0] * w[0]; }
double product(const List& w) { return w[0] * w[1]; }

// The network of 13 knobs from the page, for the inputs (1, 2) and the target 1.
const List thirteen = {1, -1, 0.5, 0.5, 1, -1, 0, 0, 1, 0.5, -1, 2, 0.5};
double cost_of_13(const List& w) {
  const nn::Network network = {
      {{{w[0], w[1], w[2]}, {w[3], w[4], w[5]}}, {{w[6], w[7], w[8]}}, nn::relu},
      {{{w[9]}, {w[10]}, {w[11]}}, {{w[12]}}, nn::relu}};
  const double distance = nn::feedforward(network, {{1, 2}})(0, 0) - 1;
  return distance * distance;
}

List slopes_of(CostOf cost, List knobs, double h) {
  return slopes_by_nudging([&] { return cost(knobs); }, knobs, h);
}

void expect_slopes(CostOf cost, const List& knobs, double h, const List& truth,
                   std::vector<nn::Mistaken> mistaken = {}) {
  nn::Matrix doubled = nn::as_row(truth);
  doubled *= 2;
  mistaken.emplace_back(doubled,
                        "the two nudges are 2h apart, and you divide by h");
  nn::Matrix divided_and_multiplied = nn::as_row(truth);
  divided_and_multiplied *= h * h;
  mistaken.emplace_back(divided_and_multiplied,
                        "in C++, x / 2 * h is (x / 2) * h; write x / (2 * h)");
  mistaken.emplace_back(nn::Matrix(1, truth.size()),
                        "the cost looks at `knobs` itself; do you turn a copy?");
  const List slopes = slopes_of(cost, knobs, h);
  nn::expect_count("how many slopes", slopes.size(), truth.size());
  if (truth.size() == 1)
    nn::expect_equal("the slope", slopes[0], truth[0], mistaken);
  nn::expect_equal("the slopes", nn::as_row(slopes), nn::as_row(truth), mistaken);
}

}  // namespace

void grade(nn::Grader& grader) {
  const char* one_way = "you nudge in one direction only";
  grader.test_case("w w w at 1", [&] {
    expect_slopes(cube, {1}, 0.01, {3.0001},
                  {{3.0301, one_way}, {2.9701, one_way}});
  });
  grader.test_case("a longer nudge", [&] {
    expect_slopes(cube, {1}, 0.5, {3.25},
                  {{4.75, one_way}, {1.75, one_way}, {3.0001, "h is 0.5 here"}});
  });
  grader.test_case("x y at (2, 5)", [] {
    const char* not_back =
        "you measure the second slope while the first knob is still turned";
    expect_slopes(product, {2, 5}, 1e-3, {5, 2},
                  {{nn::Matrix{{5, 1.999}}, not_back},
                   {nn::Matrix{{5, 2.001}}, not_back},
                   {nn::Matrix{{7, 7}}, "you nudge all knobs at once"}});
  });
  grader.test_case("the knobs stay as they were", [] {
    const List before = {0.1, 0.7, 1e-9, -3.3};
    List knobs = before;
    slopes_by_nudging([&] { return product(knobs); }, knobs, 0.1);
    for (std::size_t i = 0; i < before.size(); ++i) {
      nn::expect(knobs[i] == before[i], "knob " + std::to_string(i) + " was " +
                                            nn::unlike(before[i], knobs[i]) +
                                            ", and afterwards it is " +
                                            nn::unlike(knobs[i], before[i]));
    }
  });
  grader.test_case("two costs for each knob", [] {
    List knobs = {1, 2, 3};
    std::size_t calls = 0;
    slopes_by_nudging([&] { return ++calls, product(knobs); }, knobs, 1e-3);
    nn::expect_count("how often the cost of three knobs was computed", calls, 6);
  });
  grader.test_case("the network of 13 knobs", [] {
    expect_slopes(cost_of_13, thirteen, 1e-3,
                  {-0.5, 1, 0, -1, 2, 0, -0.5, 1, 0, -2, -1, 0, -1});
  });
  grader.test_case("no knobs", [] {
    nn::expect_count("how many slopes", slopes_of(nullptr, {}, 1e-3).size(), 0);
  });
}

}  // namespace mine

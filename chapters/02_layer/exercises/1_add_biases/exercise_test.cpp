#include "02_layer/exercises/1_add_biases/exercise.hpp"

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

const Matrix tens{{10, 20, 30, 40}, {50, 60, 70, 80}};

void expect_refused(const Matrix& biases) {
  nn::expect_refusal("biases " + shape(biases) + " for sums " + shape(tens),
                     [&] { mine::add_biases(tens, biases); },
                     {shape(biases), shape(tens)});
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("two examples", [] {
    const Matrix z = mine::add_biases(tens, {{0.1, 0.2, 0.3, 0.4}});
    nn::expect_equal("the sums", z,
                     {{10.1, 20.2, 30.3, 40.4}, {50.1, 60.2, 70.3, 80.4}},
                     {{Matrix{{10.1, 20.1, 30.1, 40.1}, {50.2, 60.2, 70.2, 80.2}},
                       "each bias is chosen by the row of z; a bias belongs to a "
                       "neuron, and the column of z says which one"},
                      {Matrix{{10.1, 20.1, 30.1, 40.1}, {50.1, 60.1, 70.1, 80.1}},
                       "every neuron gets the bias of the first neuron"}});
  });
  grader.test_case("one example", [] {
    nn::expect_equal("the sums", mine::add_biases({{1, 2, 3}}, {{0.5, 0, -4}}),
                     {{1.5, 2, -1}});
  });
  grader.test_case("three biases for four neurons", [] {
    expect_refused({{0.1, 0.2, 0.3}});
  });
  grader.test_case("biases in a column", [] {
    expect_refused({{0.1}, {0.2}});
    expect_refused({{0.1}, {0.2}, {0.3}, {0.4}});
  });
  grader.test_case("two rows of biases", [] {
    expect_refused({{0.1, 0.2, 0.3, 0.4}, {0.5, 0.6, 0.7, 0.8}});
  });
}

}  // namespace mine

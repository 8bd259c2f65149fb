#include "03_feedforward/exercises/2_two_that_are_one/exercise.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

Matrix answers(const BookLayer& layer, const Matrix& x) {
  Matrix z = layer.w * x;
  z += layer.b;
  return z;
}

void expect_same(const BookLayer& first, const BookLayer& second,
                 std::size_t inputs) {
  const BookLayer one = mine::collapse(first, second);
  Matrix x(inputs, 1);
  double number = 0.0;
  for (int i = 0; i < 5; ++i) {
    for (double& value : x.values()) value = std::sin(number += 1.0);
    nn::expect_equal("the answers of the single layer", answers(one, x),
                     answers(second, answers(first, x)), 0, 1e-12);
  }
}

// With the factors of b in the order of our form, their shapes do not fit.
BookLayer collapsed(const BookLayer& first, const BookLayer& second) {
  try {
    return mine::collapse(first, second);
  } catch (const nn::ShapeError& error) {
    throw nn::Finding(std::string("it throws: ") + error.what() +
                      "; in the book's form, the first layer is the right factor");
  }
}

double bent(double x) { return 3.0 * std::max(0.0, 2.0 * x + 1.0) + 4.0; }

std::string list(double first, double second, double third) {
  return nn::unlike(first, first) + ", " + nn::unlike(second, second) + " and " +
         nn::unlike(third, third);
}

void expect_corner(double x0, double x1, double x2) {
  nn::expect(x0 < x1 && x1 < x2, "x is " + list(x0, x1, x2) +
                                     ": each must be larger than the last one");
  const double before = (bent(x1) - bent(x0)) / (x1 - x0);
  const double after = (bent(x2) - bent(x1)) / (x2 - x1);
  nn::expect(std::abs(after - before) > 1e-6,
             "for x = " + list(x0, x1, x2) + ", z is " +
                 list(bent(x0), bent(x1), bent(x2)) +
                 ": all three are on one straight line");
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("2 x + 1 and 3 x + 4", [] {
    const BookLayer one = mine::collapse({{{2}}, {{1}}}, {{{3}}, {{4}}});
    nn::expect_equal("w", one.w, {{6}});
    nn::expect_equal(
        "b", one.b, {{7}},
        {{Matrix{{5}},
          "this is the sum of both biases; but the first bias goes through "
          "the second layer, too"},
         {Matrix{{4}}, "the first bias is lost"},
         {Matrix{{3}}, "the second bias is lost"}});
  });
  grader.test_case("two inputs, two neurons, two neurons", [] {
    const BookLayer one = collapsed({{{1, 2}, {3, 4}}, {{1}, {-1}}},
                                    {{{0, 1}, {1, 1}}, {{0.5}, {2}}});
    nn::expect_equal(
        "w", one.w, {{3, 4}, {4, 6}},
        {{Matrix{{2, 3}, {4, 7}},
          "this is first.w * second.w; this is the order in our form, not in "
          "the book's"}});
    nn::expect_equal("b", one.b, {{-0.5}, {2}});
  });
  grader.test_case("two inputs, three neurons, four neurons", [] {
    expect_same({{{1, 2}, {-1, 0.5}, {0, 3}}, {{0.5}, {-2}, {1}}},
                {{{1, 0, 2}, {0, -1, 1}, {2, 2, 0.5}, {-3, 1, 1}},
                 {{0.1}, {0.2}, {-0.3}, {4}}},
                2);
  });
  grader.test_case("no biases", [] {
    expect_same({{{1, 2, 3}}, {{0}}}, {{{-1}, {0.5}}, {{0}, {0}}}, 3);
  });
  grader.test_case("two neurons for three inputs", [] {
    nn::expect_refusal("layers that do not fit", [] {
      mine::collapse({{{1, 2}, {3, 4}}, {{0}, {0}}}, {{{1, 2, 3}}, {{0}}});
    });
  });
  grader.test_case("ReLU between them", [] {
    const std::array<double, 3> x = three_inputs();
    expect_corner(x[0], x[1], x[2]);
  });
}

}  // namespace mine

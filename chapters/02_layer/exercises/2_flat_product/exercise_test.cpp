#include "02_layer/exercises/2_flat_product/exercise.hpp"

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"
#include "common/matrix.hpp"

namespace mine {
namespace {

using nn::Matrix;

Table flat(const Matrix& matrix) {
  const auto numbers = matrix.values();
  return {matrix.rows(), matrix.columns(), {numbers.begin(), numbers.end()}};
}

Matrix unflat(const Table& table) {
  nn::expect(table.numbers.empty() || table.rows * table.columns > 0,
             "the product has numbers, but its rows or columns are 0: set both");
  nn::expect_count("how many numbers are in the product, a table of " +
                       std::to_string(table.rows) + " x " +
                       std::to_string(table.columns),
                   table.numbers.size(), table.rows * table.columns);
  Matrix matrix(table.rows, table.columns);
  for (std::size_t i = 0; i < matrix.size(); ++i)
    matrix.values()[i] = table.numbers[i];
  return matrix;
}

Matrix times(const Matrix& a, const Matrix& b) {
  return unflat(mine::product(flat(a), flat(b)));
}

void expect_refused(const Table& a, const Table& b,
                    const std::vector<std::string>& shapes) {
  nn::expect_refusal(
      shapes[0] + " times " + shapes[1], [&] { mine::product(a, b); }, shapes);
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("the example of the task", [] {
    const Matrix c = times({{1, 2, 3}, {4, 5, 6}}, {{1, 0}, {0, 1}, {1, 1}});
    nn::expect_equal(
        "the product", c, {{4, 5}, {10, 11}},
        {{Matrix{{3, 3}, {6, 6}},
          "only the last of the products is left: add them up"},
         {Matrix{{4, 9}, {19, 30}},
          "the sum goes on from one number to the next: begin each sum at "
          "0"},
         {Matrix{{4, 5}, {8, 9}},
          "row 1 of a is read from a wrong place: row i begins at "
          "i * columns, not at i * rows"},
         {Matrix{{1, 2}, {4, 5}},
          "each number needs three products, and yours leaves out the last "
          "one: a row of a is as long as a has columns"}});
  });
  grader.test_case("two square tables", [] {
    const Matrix c = times({{1, 2}, {3, 4}}, {{5, 6}, {7, 8}});
    nn::expect_equal(
        "the product", c, {{19, 22}, {43, 50}},
        {{Matrix{{5, 12}, {21, 32}},
          "it multiplies number by number; a row of a must meet each "
          "column of b"},
         {Matrix{{17, 23}, {39, 53}},
          "it combines the rows of a with the rows of b, where the columns "
          "of b are meant"},
         {Matrix{{23, 34}, {31, 46}}, "this is b times a"}});
  });
  grader.test_case("a row times a column", [] {
    const Matrix c = times({{1, 2, 3, 4}}, {{5}, {6}, {7}, {8}});
    nn::expect_count("numbers in the product", c.size(), 1);
    nn::expect_equal("the product", c(0, 0), 70.0);
  });
  grader.test_case("a column times a row", [] {
    nn::expect_equal("the product", times({{1}, {2}, {3}}, {{4, -5}}),
                     {{4, -5}, {8, -10}, {12, -15}});
  });
  grader.test_case("act 3 of the chapter", [] {
    const Matrix w{{0.08746301, 0.34148947, 0.2321176, 0.49574324},
                   {0.69313075, 0.77251665, 0.48220435, 0.38541945},
                   {0.48551131, 0.84943177, 0.05167356, 0.03890675}};
    Matrix z = times({{1, 2, 3}, {4, 5, 6}}, w);
    add_row(z, {{0.05122642, 0.2860902, 0.75485931, 0.75830747}});
    nn::expect_equal("the product and the biases", z,
                     {{2.98148486, 4.72090828, 2.1064063, 2.14160985},
                      {6.77980008, 10.61122193, 4.40439285, 4.90181816}},
                     0, 1e-8);
  });
  grader.test_case("(ab)c = a(bc)", [] {
    const Matrix a{{1, -2, 0.5}, {0, 3, 1}}, c{{2}, {-1}, {0.5}, {4}};
    const Matrix b{{1, 0, 2, -1}, {4, 1, 0.5, 0}, {-2, 3, 1, 1}};
    nn::expect_equal("a(bc)", times(a, times(b, c)), times(times(a, b), c));
  });
  grader.test_case("shapes that do not fit", [] {
    expect_refused({2, 3, {1, 2, 3, 4, 5, 6}}, {4, 2, {1, 2, 3, 4, 5, 6, 7, 8}},
                   {"2 x 3", "4 x 2"});
    expect_refused({2, 3, {1, 2, 3, 4, 5, 6}}, {2, 3, {1, 2, 3, 4, 5, 6}},
                   {"2 x 3", "2 x 3"});
  });
}

}  // namespace mine

#include "02_layer/exercises/3_books_form/exercise.hpp"

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

// Two neurons that look at three inputs.
const Matrix two_neurons{{0.2, 0.8, -0.5}, {1, 0, -1}}, their_biases{{2}, {0}};

Matrix numbered(std::size_t row_count, std::size_t column_count) {
  Matrix matrix(row_count, column_count);
  for (std::size_t i = 0; i < matrix.size(); ++i)
    matrix.values()[i] = static_cast<double>(i * i % 11) - 4.0;
  return matrix;
}

// Each example goes through each neuron by itself.
void expect_sums(const Matrix& w, const Matrix& b, const Matrix& batch) {
  Matrix truth(batch.rows(), w.rows());
  for (std::size_t m = 0; m < batch.rows(); ++m) {
    for (std::size_t n = 0; n < w.rows(); ++n) {
      double sum = b(n, 0);
      for (std::size_t k = 0; k < w.columns(); ++k) sum += batch(m, k) * w(n, k);
      truth(m, n) = sum;
    }
  }
  nn::expect_equal("the sums", layer_in_the_books_form(w, b, batch), truth);
}

void expect_refused(const Matrix& w, const Matrix& b, const Matrix& batch,
                    const Matrix& wrong) {
  nn::expect_refusal(
      "w " + shape(w) + ", b " + shape(b) + ", examples " + shape(batch),
      [&] { layer_in_the_books_form(w, b, batch); }, {shape(wrong), shape(w)});
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("the neurons of act 1", [] {
    const Matrix z =
        layer_in_the_books_form(two_neurons, their_biases, {{1, 2, 3}, {4, 5, 6}});
    nn::expect_equal(
        "the sums", z, {{2.3, -2}, {3.8, -2}},
        {{Matrix{{2.3, 0}, {1.8, -2}},
          "the bias is chosen by the example; it belongs to the neuron"}});
  });
  grader.test_case("as many inputs as neurons", [] {
    const Matrix w{{1, 2}, {3, 4}}, b{{10}, {20}};
    const Matrix z = layer_in_the_books_form(w, b, {{1, 10}});
    nn::expect_equal(
        "the sums", z, {{31, 63}},
        {{Matrix{{41, 62}},
          "it reads the columns of w as the neurons; in the book's form "
          "they are the rows"}});
  });
  grader.test_case("one example", [] {
    expect_sums(two_neurons, their_biases, {{4, 5, 6}});
  });
  grader.test_case("seven examples", [] {
    expect_sums(two_neurons, their_biases, numbered(7, 3));
    expect_sums(numbered(5, 2), numbered(5, 1), numbered(7, 2));
  });
  grader.test_case("one neuron", [] {
    expect_sums({{0.2, 0.8, -0.5}}, {{2}}, numbered(4, 3));
  });
  grader.test_case("a row of biases", [] {
    expect_refused(two_neurons, {{2, 0}}, {{1, 2, 3}}, {{2, 0}});
  });
  grader.test_case("too many biases", [] {
    expect_refused(two_neurons, {{2}, {0}, {1}}, {{1, 2, 3}}, {{2}, {0}, {1}});
  });
  grader.test_case("two inputs for three weights", [] {
    expect_refused(two_neurons, their_biases, {{1, 2}}, {{1, 2}});
  });
}

}  // namespace mine

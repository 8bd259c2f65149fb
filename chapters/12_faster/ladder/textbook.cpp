#include "12_faster/ladder/textbook.hpp"

#include <algorithm>

namespace nn {
namespace {

void by_results(const Matrix& a, const Matrix& b, Matrix& result) {
  for (std::size_t i = 0; i < a.rows(); ++i) {
    for (std::size_t j = 0; j < b.columns(); ++j) {
      double sum = 0.0;
      // b(k, j) jumps to the next row with each k.
      for (std::size_t k = 0; k < a.columns(); ++k) sum += a(i, k) * b(k, j);
      result(i, j) = sum;
    }
  }
}

void by_results_left_transposed(const Matrix& a, const Matrix& b, Matrix& result) {
  for (std::size_t i = 0; i < a.columns(); ++i) {
    for (std::size_t j = 0; j < b.columns(); ++j) {
      double sum = 0.0;
      for (std::size_t k = 0; k < a.rows(); ++k) sum += a(k, i) * b(k, j);
      result(i, j) = sum;
    }
  }
}

void by_results_right_transposed(const Matrix& a, const Matrix& b, Matrix& result) {
  for (std::size_t i = 0; i < a.rows(); ++i) {
    for (std::size_t j = 0; j < b.rows(); ++j) {
      double sum = 0.0;
      for (std::size_t k = 0; k < a.columns(); ++k) sum += a(i, k) * b(j, k);
      result(i, j) = sum;
    }
  }
}

void add_row_times(double factor, std::span<const double> row,
                   std::span<double> to) {
  for (std::size_t j = 0; j < to.size(); ++j) to[j] += factor * row[j];
}

void by_rows(const Matrix& a, const Matrix& b, Matrix& result) {
  std::ranges::fill(result.values(), 0.0);
  for (std::size_t i = 0; i < a.rows(); ++i) {
    for (std::size_t k = 0; k < a.columns(); ++k)
      add_row_times(a(i, k), b.row(k), result.row(i));
  }
}

void by_rows_left_transposed(const Matrix& a, const Matrix& b, Matrix& result) {
  std::ranges::fill(result.values(), 0.0);
  for (std::size_t k = 0; k < a.rows(); ++k) {
    for (std::size_t i = 0; i < a.columns(); ++i)
      add_row_times(a(k, i), b.row(k), result.row(i));
  }
}

}  // namespace

const Products textbook_products = {by_results, by_results_left_transposed,
                                    by_results_right_transposed};
const Products contiguous_products = {by_rows, by_rows_left_transposed,
                                      by_results_right_transposed};

GradientOf one_at_a_time(const Products& products) {
  return [&products](const Network& network, const Batch& batch,
                     Gradient& gradient) {
    const WithProducts in_this_way(products);
    gradient = zero_gradient(network);
    const std::size_t m = batch.inputs.rows();
    const double share = 1.0 / static_cast<double>(m);
    for (std::size_t i = 0; i < m; ++i) {
      const Batch one = {as_row(batch.inputs.row(i)), as_row(batch.targets.row(i))};
      Gradient of_one;
      backpropagation(half_squared_error)(network, one, of_one);
      for (std::size_t l = 0; l < network.size(); ++l) {
        add_scaled(gradient[l].weights, share, of_one[l].weights);
        add_scaled(gradient[l].biases, share, of_one[l].biases);
      }
    }
  };
}

GradientOf whole_batch(const Products& products) {
  return
      [&products](const Network& network, const Batch& batch, Gradient& gradient) {
        const WithProducts in_this_way(products);
        Gradient fresh;
        backpropagation(half_squared_error)(network, batch, fresh);
        gradient = fresh;
      };
}

GradientOf without_allocation(const Products& products) {
  return [&products, gradient_of = backpropagation(half_squared_error)](
             const Network& network, const Batch& batch, Gradient& gradient) {
    const WithProducts in_this_way(products);
    gradient_of(network, batch, gradient);
  };
}

}  // namespace nn

#include "12_faster/ladder/textbook.hpp"

#include <algorithm>

namespace nn {
namespace {

void by_results(const Matrix& a, const Matrix& b, Matrix& result) {
  result.resize(a.rows(), b.columns());
  for (std::size_t i = 0; i < a.rows(); ++i) {
    for (std::size_t j = 0; j < b.columns(); ++j) {
      double sum = 0.0;
      for (std::size_t k = 0; k < a.columns(); ++k)
        sum += a(i, k) * b(k, j);  // jumps a row further with each k
      result(i, j) = sum;
    }
  }
}

void by_results_left_transposed(const Matrix& a, const Matrix& b, Matrix& result) {
  result.resize(a.columns(), b.columns());
  for (std::size_t i = 0; i < a.columns(); ++i) {
    for (std::size_t j = 0; j < b.columns(); ++j) {
      double sum = 0.0;
      for (std::size_t k = 0; k < a.rows(); ++k) sum += a(k, i) * b(k, j);
      result(i, j) = sum;
    }
  }
}

void by_results_right_transposed(const Matrix& a, const Matrix& b, Matrix& result) {
  result.resize(a.rows(), b.rows());
  for (std::size_t i = 0; i < a.rows(); ++i) {
    for (std::size_t j = 0; j < b.rows(); ++j) {
      double sum = 0.0;
      for (std::size_t k = 0; k < a.columns(); ++k) sum += a(i, k) * b(j, k);
      result(i, j) = sum;
    }
  }
}

void add_row_times(double factor, std::span<const double> row, std::span<double> to) {
  for (std::size_t j = 0; j < to.size(); ++j) to[j] += factor * row[j];
}

void by_rows(const Matrix& a, const Matrix& b, Matrix& result) {
  result.resize(a.rows(), b.columns());
  std::ranges::fill(result.values(), 0.0);
  for (std::size_t i = 0; i < a.rows(); ++i) {
    for (std::size_t k = 0; k < a.columns(); ++k) add_row_times(a(i, k), b.row(k), result.row(i));
  }
}

void by_rows_left_transposed(const Matrix& a, const Matrix& b, Matrix& result) {
  result.resize(a.columns(), b.columns());
  std::ranges::fill(result.values(), 0.0);
  for (std::size_t k = 0; k < a.rows(); ++k) {
    for (std::size_t i = 0; i < a.columns(); ++i) add_row_times(a(k, i), b.row(k), result.row(i));
  }
}

// What feedforward and backpropagation leave behind.
struct Desk {
  Trace trace;
  Matrix delta, back;
  Gradient gradient;
};

void feedforward_by(const Products& products, const Network& network, const Matrix& inputs, Trace& trace) {
  trace.z.resize(network.size());
  trace.a.resize(network.size() + 1);
  trace.a[0] = inputs;
  for (std::size_t l = 0; l < network.size(); ++l) {
    products.plain(trace.a[l], network[l].weights, trace.z[l]);
    add_row(trace.z[l], network[l].biases);
    activate(network[l].activation, trace.z[l], trace.a[l + 1]);
  }
}

// Chapter 06's four equations, by these products.
void gradient_by(const Products& products, const Network& network, const Batch& batch, Desk& desk,
                 Gradient& gradient) {
  Trace& trace = desk.trace;
  feedforward_by(products, network, batch.inputs, trace);
  output_error(half_squared_error, network.back().activation, trace.z.back(), trace.outputs(), batch.targets,
               desk.delta);
  gradient.resize(network.size());
  for (std::size_t l = network.size(); l-- > 0;) {
    products.left_transposed(trace.a[l], desk.delta, gradient[l].weights);
    column_sums(desk.delta, gradient[l].biases);
    if (l == 0) break;
    products.right_transposed(desk.delta, network[l].weights, desk.back);
    multiply_by_slope(network[l - 1].activation, trace.z[l - 1], trace.a[l], desk.back);
    std::swap(desk.delta, desk.back);
  }
}

Matrix one_row(const Matrix& from, std::size_t i) {
  Matrix row(1, from.columns());
  std::ranges::copy(from.row(i), row.values().begin());
  return row;
}

}  // namespace

const Products textbook_products = {by_results, by_results_left_transposed, by_results_right_transposed};
const Products contiguous_products = {by_rows, by_rows_left_transposed, by_results_right_transposed};

GradientOf one_at_a_time(const Products& products) {
  return [&products](const Network& network, const Batch& batch, Gradient& gradient) {
    gradient = zero_gradient(network);
    const std::size_t m = batch.inputs.rows();
    for (std::size_t i = 0; i < m; ++i) {
      Desk desk;
      gradient_by(products, network, {one_row(batch.inputs, i), one_row(batch.targets, i)}, desk,
                  desk.gradient);
      for (std::size_t l = 0; l < network.size(); ++l) {
        add_scaled(gradient[l].weights, 1.0 / static_cast<double>(m), desk.gradient[l].weights);
        add_scaled(gradient[l].biases, 1.0 / static_cast<double>(m), desk.gradient[l].biases);
      }
    }
  };
}

GradientOf whole_batch(const Products& products) {
  return [&products](const Network& network, const Batch& batch, Gradient& gradient) {
    Desk desk;
    gradient_by(products, network, batch, desk, desk.gradient);
    gradient = desk.gradient;
  };
}

GradientOf without_allocation(const Products& products) {
  return [&products, desk = Desk{}](const Network& network, const Batch& batch, Gradient& gradient) mutable {
    gradient_by(products, network, batch, desk, gradient);
  };
}

}  // namespace nn

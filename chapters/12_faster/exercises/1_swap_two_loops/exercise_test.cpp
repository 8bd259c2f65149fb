#include "12_faster/exercises/1_swap_two_loops/exercise.hpp"

#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"
#include "common/matrix.hpp"

namespace mine {
namespace {

Table table_of(const nn::Matrix& numbers) {
  Table table(numbers.rows(), numbers.columns());
  for (std::size_t i = 0; i < numbers.rows(); ++i) {
    for (std::size_t j = 0; j < numbers.columns(); ++j) table(i, j) = numbers(i, j);
  }
  return table;
}

nn::Matrix matrix_of(const Table& table) {
  nn::Matrix numbers(table.rows(), table.columns());
  for (std::size_t i = 0; i < numbers.rows(); ++i) {
    for (std::size_t j = 0; j < numbers.columns(); ++j) numbers(i, j) = table(i, j);
  }
  return numbers;
}

// Different numbers from -1 to 1.
nn::Matrix some_numbers(std::size_t rows, std::size_t columns) {
  nn::Matrix numbers(rows, columns);
  for (std::size_t i = 0; i < numbers.size(); ++i)
    numbers.values()[i] = static_cast<double>(i * 37 % 101) / 50.0 - 1.0;
  return numbers;
}

// The last product of each sum.
nn::Matrix last_products(const nn::Matrix& a, const nn::Matrix& b) {
  nn::Matrix last(a.rows(), b.columns());
  const std::size_t k = a.columns() - 1;
  for (std::size_t i = 0; i < last.rows(); ++i) {
    for (std::size_t j = 0; j < last.columns(); ++j) last(i, j) = a(i, k) * b(k, j);
  }
  return last;
}

void expect_product(const nn::Matrix& a, const nn::Matrix& b,
                    const nn::Matrix& truth, double old = 0.0) {
  Table c(truth.rows(), truth.columns(), old);
  product(table_of(a), table_of(b), c);
  const nn::Matrix found = matrix_of(c);
  nn::expect(a.columns() == 1 || found != last_products(a, b),
             "c holds only the last product of each sum");
  nn::expect(old == 0.0 || found(0, 0) != truth(0, 0) + old,
             "what c held before is part of the sums");
  nn::expect_equal("c", found, truth);
}

void expect_few_lines() {
  const Table a = table_of(some_numbers(10, 784)),
              b = table_of(some_numbers(784, 30));
  Table c(10, 30);
  const std::size_t of_a = a.lines_fetched(), of_b = b.lines_fetched();
  product(a, b, c);
  const std::size_t from_a = a.lines_fetched() - of_a,
                    from_b = b.lines_fetched() - of_b, from_c = c.lines_fetched();
  const std::string counts = std::to_string(from_a) + " lines from a, " +
                             std::to_string(from_b) + " from b and " +
                             std::to_string(from_c) + " from c";
  const bool down_b = from_b > 100'000, down_c = from_c > 100'000;
  nn::expect(!down_b || down_c,
             counts + ": your last loop goes down the columns of b");
  nn::expect(!down_c, counts + ": your last loop goes down the columns of c");
  nn::expect(from_a + from_b + from_c <= 100'000,
             counts + ", where 100000 in all is the most");
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("two rows and two columns", [] {
    expect_product({{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}, {{19, 22}, {43, 50}});
  });
  grader.test_case("tables that are not square", [] {
    expect_product({{1, 2, 3}, {4, 5, 6}}, {{1, 0}, {0, 1}, {1, 1}},
                   {{4, 5}, {10, 11}});
    expect_product({{1}, {2}}, {{3, 4, 5}}, {{3, 4, 5}, {6, 8, 10}});
    expect_product({{1, 2, 3}}, {{4}, {5}, {6}}, {{32}});
  });
  grader.test_case("old numbers in c", [] {
    expect_product({{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}, {{19, 22}, {43, 50}}, 100.0);
  });
  grader.test_case("ten pictures and thirty neurons", [] {
    const nn::Matrix a = some_numbers(10, 784), b = some_numbers(784, 30);
    expect_product(a, b, a * b);
  });
  grader.test_case("cache lines", expect_few_lines);
}

}  // namespace mine

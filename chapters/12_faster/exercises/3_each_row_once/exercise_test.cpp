#include "12_faster/exercises/3_each_row_once/exercise.hpp"

#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

constexpr std::size_t neurons = 3;
using Lists = std::vector<List>;
using Rows = std::vector<Row>;

// A row of numbers from -0.5 to 0.5 for each pixel.
Rows some_rows(std::size_t count) {
  Rows rows(count, Row(neurons));
  for (std::size_t i = 0; i < count * neurons; ++i)
    rows[i / neurons][i % neurons] = static_cast<float>(i * 37 % 101) / 101 - 0.5f;
  return rows;
}

// So many pictures, in which every third, fourth, ... pixel is lit.
Lists some_lists(std::size_t count, std::size_t pixels) {
  Lists lists(count);
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t place = i % 5; place < pixels; place += 3 + i % 4)
      lists[i].push_back({place, static_cast<float>(1 + (place + i) % 7) / 7});
  }
  return lists;
}

// How many pixels are lit in at least one of the pictures.
std::size_t count_lit(const Lists& lists, std::size_t pixels) {
  std::size_t count = 0;
  std::vector<char> seen(pixels, 0);
  for (const List& list : lists) {
    for (const Lit& pixel : list) count += seen[pixel.place]++ == 0;
  }
  return count;
}

nn::Matrix matrix_of(const Rows& rows) {
  nn::Matrix numbers(rows.size(), neurons);
  for (std::size_t i = 0; i < numbers.size(); ++i)
    numbers.values()[i] = rows[i / neurons][i % neurons];
  return numbers;
}

void expect_once(const std::string& what, std::size_t count, std::size_t lit) {
  nn::expect(count == lit, std::to_string(count) + " rows are " + what + ", but " +
                               std::to_string(lit) +
                               " pixels are lit in these pictures");
}

// Takes a step with each batch, and then looks at the weights.
void expect_steps(std::size_t pixels, const std::vector<Lists>& batches,
                  const Rows& steps) {
  const Rows start = some_rows(pixels);
  nn::Matrix truth = matrix_of(start);
  Weights weights(start);
  for (const Lists& lists : batches) {
    step(lists, std::span(steps).first(lists.size()), weights);
    for (std::size_t i = 0; i < lists.size(); ++i) {
      for (const Lit& pixel : lists[i]) {
        for (std::size_t j = 0; j < neurons; ++j)
          truth(pixel.place, j) += double(pixel.brightness) * steps[i][j];
      }
    }
  }
  Rows end;
  for (std::size_t place = 0; place < pixels; ++place)
    end.push_back(weights.load(place));
  nn::expect_equal("the weights", matrix_of(end), truth, 0, 1e-6);
}

void expect_counts(const Lists& lists) {
  Weights weights(some_rows(784));
  step(lists, some_rows(lists.size()), weights);
  const std::size_t lit = count_lit(lists, 784);
  expect_once("loaded", weights.loads(), lit);
  expect_once("stored", weights.stores(), lit);
}

}  // namespace

void grade(nn::Grader& grader) {
  const Lists two = {{{4, 1.0f}}, {{4, 0.5f}, {6, 1.0f}}};

  grader.test_case("one picture",
                   [&] { expect_steps(8, {{two[1]}}, some_rows(1)); });
  grader.test_case("two pictures share a pixel",
                   [&] { expect_steps(8, {two}, some_rows(2)); });
  grader.test_case("the first and the last pixel", [] {
    expect_steps(784, {{{{0, 0.5f}, {783, 1.0f}}, {{0, 1.0f}}}}, some_rows(2));
  });
  grader.test_case("a second batch", [&] {
    expect_steps(8, {two, {{{2, 1.0f}}, {{3, 1.0f}}}}, some_rows(2));
  });
  grader.test_case("a dark picture between others", [&] {
    expect_steps(8, {{two[1], {}, two[0]}}, some_rows(3));
  });
  grader.test_case("ten pictures",
                   [] { expect_steps(784, {some_lists(10, 784)}, some_rows(10)); });
  grader.test_case("a hundred pictures",
                   [] { expect_steps(90, {some_lists(100, 90)}, some_rows(100)); });
  grader.test_case("loads and stores: two pictures", [&] { expect_counts(two); });
  grader.test_case("loads and stores: ten pictures",
                   [] { expect_counts(some_lists(10, 600)); });
}

}  // namespace mine

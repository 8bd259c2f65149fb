#include "14_many_machines/exercises/1_my_slice/exercise.hpp"

#include <string>
#include <vector>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

void expect_counts(std::size_t rows, const std::vector<std::size_t>& counts) {
  std::size_t first = 0;
  for (std::size_t worker = 0; worker < counts.size(); ++worker) {
    const Rows slice = mine::my_slice(rows, counts.size(), worker);
    const std::string name = std::to_string(worker);
    nn::expect_count("the rows of worker " + name, slice.count, counts[worker]);
    nn::expect_count("the first row of worker " + name, slice.first, first);
    first += counts[worker];
  }
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("twelve rows", [] { expect_counts(12, {3, 3, 3, 3}); });
  grader.test_case("ten rows", [] { expect_counts(10, {3, 3, 2, 2}); });
  grader.test_case("thirty rows", [] {
    expect_counts(30, {4, 4, 4, 4, 4, 4, 3, 3});
  });
  grader.test_case("fewer rows than workers", [] {
    expect_counts(3, {1, 1, 1, 0, 0});
  });
  grader.test_case("one worker", [] { expect_counts(7, {7}); });
}

}  // namespace mine

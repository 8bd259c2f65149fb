#include "14_many_machines/exercises/3_around_the_ring/exercise.hpp"

#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

// Number i of rank r is 10^r (i + 1), so every wrong sum shows who is missing.
std::vector<Numbers> lists_of(std::size_t ranks, std::size_t length) {
  std::vector<Numbers> lists;
  double factor = 1.0;
  for (std::size_t r = 0; r < ranks; ++r, factor *= 10.0) {
    lists.emplace_back();
    for (std::size_t i = 0; i < length; ++i)
      lists.back().push_back(factor * static_cast<double>(i + 1));
  }
  return lists;
}

Numbers sum_of(const std::vector<Numbers>& lists) {
  Numbers sum = lists.front();
  for (std::size_t r = 1; r < lists.size(); ++r)
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += lists[r][i];
  return sum;
}

void expect_reduced(std::size_t ranks, std::size_t length) {
  std::vector<Numbers> lists = lists_of(ranks, length);
  const Numbers truth = sum_of(lists);
  Ring ring;
  all_reduce(lists, ring);
  nn::expect_count("the number of lists", lists.size(), ranks);
  nn::expect_count("the number of steps", ring.steps(), 2 * (ranks - 1));
  for (std::size_t r = 0; r < ranks; ++r) {
    const std::string owner = "the list of rank " + std::to_string(r);
    nn::expect_count("the length of " + owner, lists[r].size(), length);
    nn::expect_equal(owner, lists[r], truth);
  }
  // Each rank sends every chunk twice, except two.
  const std::size_t most = 2 * (ranks - 1) * ((length + ranks - 1) / ranks);
  for (std::size_t r = 0; r < ring.numbers().size(); ++r)
    nn::expect(ring.numbers()[r] <= most,
               "rank " + std::to_string(r) + " sends " +
                   std::to_string(ring.numbers()[r]) + " numbers; " +
                   std::to_string(most) + " are enough: send one chunk per step");
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("two ranks, two numbers", [] { expect_reduced(2, 2); });
  grader.test_case("three ranks, three numbers", [] { expect_reduced(3, 3); });
  grader.test_case("four ranks, eight numbers", [] { expect_reduced(4, 8); });
  grader.test_case("three ranks, seven numbers", [] { expect_reduced(3, 7); });
  grader.test_case("five ranks, two numbers", [] { expect_reduced(5, 2); });
  grader.test_case("one rank", [] { expect_reduced(1, 3); });
  grader.test_case("what does not fit", [] {
    Ring ring;
    std::vector<Numbers> none, unequal = {{1, 2}, {1}};
    nn::expect_refusal("no ranks", [&] { all_reduce(none, ring); });
    nn::expect_refusal("lists of 2 and 1 numbers",
                       [&] { all_reduce(unequal, ring); });
    nn::expect_count("the number of steps before that", ring.steps(), 0);
  });
}

}  // namespace mine

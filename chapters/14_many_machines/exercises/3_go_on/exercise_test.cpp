#include "14_many_machines/exercises/3_go_on/exercise.hpp"

#include <algorithm>
#include <numeric>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using List = std::vector<std::uint32_t>;

// The list after so many shuffles.
List shuffled(const Killed& training, std::size_t times) {
  nn::Engine own(training.seed);
  nn::Matrix start(1, training.knobs);
  nn::fill_normal(start, 0.0, 1.0, own);
  List list(training.examples);
  std::iota(list.begin(), list.end(), 0u);
  while (times-- > 0) nn::shuffle(list, own);
  return list;
}

List rest_of(List list, const Killed& training) {
  list.erase(list.begin(),
             list.begin() + static_cast<std::ptrdiff_t>(training.learned));
  return list;
}

void expect_rest(const Killed& training) {
  const List answer = mine::still_to_come(training);
  const List truth = rest_of(shuffled(training, training.epochs + 1), training);
  nn::expect_count("the number of examples", answer.size(), truth.size());
  nn::expect(answer != rest_of(shuffled(training, training.epochs), training) ||
                 answer == truth,
             "this is the order of one epoch before");
  nn::expect(answer != rest_of(shuffled(training, training.epochs + 2), training) ||
                 answer == truth,
             "this is the order of the next epoch");
  nn::expect(answer == truth, "this is another order");
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("the first epoch", [] { expect_rest({3, 0, 12, 0, 0}); });
  grader.test_case("with a start", [] { expect_rest({3, 7, 12, 0, 0}); });
  grader.test_case("two epochs behind", [] { expect_rest({3, 0, 12, 2, 0}); });
  grader.test_case("in the middle of an epoch", [] {
    expect_rest({5, 7, 12, 2, 5});
  });
  grader.test_case("all of it", [] { expect_rest({5, 130, 50, 9, 20}); });
  grader.test_case("nothing is left", [] { expect_rest({5, 7, 12, 2, 12}); });
}

}  // namespace mine

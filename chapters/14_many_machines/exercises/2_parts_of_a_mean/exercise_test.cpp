#include "14_many_machines/exercises/2_parts_of_a_mean/exercise.hpp"

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Slopes = std::vector<Matrix>;

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("two rows and one", [] {
    const Matrix truth{{4.0, -1.0}};
    nn::expect_equal(
        "the gradient", mine::whole_gradient({{{3.0, 0.0}}, {{6.0, -3.0}}}, {2, 1}),
        truth,
        {{Matrix{{4.5, -1.5}}, "it is the mean of the means"},
         {Matrix{{9.0, -3.0}}, "it is the sum of the means"},
         {Matrix{{12.0, -3.0}}, "it is 3 times too large"},
         {Matrix{{6.0, -2.0}}, "all have the share of the first slice"},
         {Matrix{{0.0, 0.0}}, "all numbers are 0"}});
  });
  grader.test_case("slices of the same size", [] {
    nn::expect_equal("the gradient",
                     mine::whole_gradient({{{1.0}}, {{2.0}}, {{6.0}}}, {5, 5, 5}),
                     Matrix{{3.0}});
  });
  grader.test_case("a slice without rows", [] {
    const Slopes slopes = {Matrix{{3.0}, {6.0}}, Matrix(), Matrix{{9.0}, {0.0}}};
    nn::expect_equal("the gradient", mine::whole_gradient(slopes, {2, 0, 1}),
                     Matrix{{5.0}, {4.0}},
                     {{Matrix{{3.75}, {3.0}}, "it is 0.75 times the right one"}});
    const Slopes begins_empty = {Matrix(), Matrix{{7.0}}};
    nn::expect_equal("the gradient", mine::whole_gradient(begins_empty, {0, 2}),
                     Matrix{{7.0}});
  });
  grader.test_case("in the order of the slices", [] {
    // (1e16 + 1) - 1e16 is 0, because 1e16 + 1 is rounded to 1e16.
    const Slopes slopes = {Matrix{{4e16}}, Matrix{{4.0}}, Matrix{{-4e16}},
                           Matrix{{4.0}}};
    nn::expect(mine::whole_gradient(slopes, {1, 1, 1, 1}) == Matrix{{1.0}},
               "the bits are those of another order");
  });
}

}  // namespace mine

#include "14_many_machines/exercises/2_one_order/exercise.hpp"

#include <algorithm>
#include <vector>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Parts = std::vector<Part>;

// The slopes of eight slices, of very different sizes, so that every other order
// gives another sum.
double slope_of(std::size_t slice) {
  constexpr double slopes[] = {1e16, 1, -1e16, 3.3, 1e8, -7e-3, 0.1, -1e8};
  return slopes[slice];
}

// Eight slices as so many ranks have them: rank r has the slices r, r + ranks, ...
Parts parts_of(std::size_t ranks) {
  Parts parts;
  for (std::size_t rank = 0; rank < ranks; ++rank)
    for (std::size_t slice = rank; slice < 8; slice += ranks)
      parts.push_back({rank, slice, {{slope_of(slice)}}});
  return parts;
}

double in_order() {
  double sum = slope_of(0);
  for (std::size_t slice = 1; slice < 8; ++slice) sum += slope_of(slice);
  return sum;
}

// Not a bit may differ.
void expect_bits(const Parts& parts, const std::string& otherwise) {
  const Matrix total = total_of(parts, 8);
  nn::expect_count("how many numbers the sum has", total.size(), 1);
  const double sum = total(0, 0);
  nn::expect(sum == in_order(), nn::unlike(sum, in_order()) + " where " +
                                    nn::unlike(in_order(), sum) +
                                    " is meant: " + otherwise);
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("a single slice", [] {
    const Matrix slopes = {{1, 2}, {3, 4}};
    nn::expect_equal("the sum", total_of(Parts{{0, 0, slopes}}, 1), slopes);
  });
  grader.test_case("three slices", [] {
    nn::expect_equal(
        "the sum",
        total_of(Parts{{0, 0, {{1, 10}}}, {0, 1, {{2, 20}}}, {0, 2, {{4, 40}}}}, 3),
        Matrix{{7, 70}},
        std::vector<nn::Mistaken>{{Matrix{{7.0 / 3, 70.0 / 3}}, "this is the mean"},
                                  {Matrix{{8, 80}}, "slice 0 is added twice"},
                                  {Matrix{{6, 60}}, "slice 0 is missing"}});
  });
  grader.test_case("one rank", [] {
    expect_bits(parts_of(1), "add the slices in their order, in double");
  });
  grader.test_case("two ranks", [] {
    expect_bits(parts_of(2), "do not add up the parts of each rank first");
  });
  grader.test_case("four ranks", [] {
    expect_bits(parts_of(4), "the sum depends on the number of ranks");
  });
  grader.test_case("another order of arrival", [] {
    Parts parts = parts_of(1);
    std::ranges::reverse(parts);
    expect_bits(parts, "the sum depends on the order of arrival");
  });
  grader.test_case("a slice is missing", [] {
    nn::expect_refusal("slice 1 of 3 is missing", [] {
      total_of(Parts{{0, 0, {{1}}}, {0, 2, {{1}}}}, 3);
    });
  });
  grader.test_case("a slice is there twice", [] {
    nn::expect_refusal("slice 1 is there twice", [] {
      total_of(Parts{{0, 0, {{1}}}, {0, 1, {{1}}}, {1, 1, {{1}}}}, 2);
    });
  });
  grader.test_case("a slice that does not exist", [] {
    nn::expect_refusal("slice 2 of 2", [] {
      total_of(Parts{{0, 0, {{1}}}, {0, 1, {{1}}}, {0, 2, {{1}}}}, 2);
    });
  });
  grader.test_case("no slices", [] {
    nn::expect_refusal("0 slices", [] { total_of(Parts{}, 0); });
  });
}

}  // namespace mine

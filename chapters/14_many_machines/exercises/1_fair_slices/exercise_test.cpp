#include "14_many_machines/exercises/1_fair_slices/exercise.hpp"

#include <cmath>
#include <limits>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Mistakes = std::vector<nn::Mistaken>;
constexpr double no_mean = std::numeric_limits<double>::quiet_NaN();

std::string in_words(const std::vector<Slice>& slices) {
  std::string text;
  for (const Slice& slice : slices)
    text += (text.empty() ? "" : ", ") + std::to_string(slice.rows) + " from row " +
            std::to_string(slice.first);
  return text.empty() ? "no slices" : text;
}

void expect_slices(std::size_t rows, std::size_t slices,
                   const std::vector<Slice>& truth) {
  const std::vector<Slice> cut = slices_of(rows, slices);
  nn::expect_count("the number of slices", cut.size(), slices);
  std::size_t total = 0;
  for (const Slice& slice : cut) total += slice.rows;
  nn::expect(total == rows, "the slices have " + std::to_string(total) +
                                " rows together, and the batch has " +
                                std::to_string(rows));
  nn::expect(cut == truth, in_words(cut) + "; meant is " + in_words(truth));
}

void expect_mean(const std::vector<double>& means, const std::vector<Slice>& slices,
                 double truth, const Mistakes& mistaken = {}) {
  const double mean = mean_of(means, slices);
  nn::expect(!std::isnan(mean),
             "the mean is NaN, and 0 times NaN is NaN: skip slices without rows");
  nn::expect_equal("the mean over all rows", mean, truth, mistaken);
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("slices: equal ones", [] {
    expect_slices(6, 3, {{0, 2}, {2, 2}, {4, 2}});
  });
  grader.test_case("slices: ten rows in four", [] {
    expect_slices(10, 4, {{0, 3}, {3, 3}, {6, 2}, {8, 2}});
  });
  grader.test_case("slices: one row is left over", [] {
    expect_slices(9, 8,
                  {{0, 2}, {2, 1}, {3, 1}, {4, 1}, {5, 1}, {6, 1}, {7, 1}, {8, 1}});
  });
  grader.test_case("slices: fewer rows than slices", [] {
    expect_slices(2, 4, {{0, 1}, {1, 1}, {2, 0}, {2, 0}});
  });
  grader.test_case("slices: none", [] {
    nn::expect_refusal("0 slices", [] { slices_of(10, 0); });
  });
  grader.test_case("mean: equal slices", [] {
    expect_mean({2, 6}, {{0, 5}, {5, 5}}, 4,
                {{40.0, "the sum is not divided by the number of rows"},
                 {8.0, "the means are added up, but not divided"},
                 {20.0,
                  "the sum is divided by the number of slices; divide it by "
                  "the number of rows"}});
  });
  grader.test_case("mean: unequal slices", [] {
    expect_mean({2, 6}, {{0, 3}, {3, 1}}, 3,
                {{4.0,
                  "this is the mean of the means: a row in a small slice "
                  "counts for more"}});
  });
  grader.test_case("mean: an empty slice", [] {
    expect_mean({2, 6, no_mean}, {{0, 3}, {3, 1}, {4, 0}}, 3);
  });
  grader.test_case("mean: what does not fit", [] {
    nn::expect_refusal("two means for one slice", [] {
      mean_of(std::vector<double>{1, 2}, std::vector<Slice>{{0, 3}});
    });
    nn::expect_refusal("slices without rows", [] {
      mean_of(std::vector<double>{no_mean}, std::vector<Slice>{{0, 0}});
    });
  });
}

}  // namespace mine

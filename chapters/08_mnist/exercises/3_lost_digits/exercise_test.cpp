#include "08_mnist/exercises/3_lost_digits/exercise.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Counts = std::vector<std::size_t>;  // one for each digit

// Seven pictures of the digits 0 to 3, each with a single pixel, its number. The
// network recognises both 0s and one of two 2s, and never a 1.
const Matrix seven{{0}, {1}, {2}, {3}, {4}, {5}, {6}};
const std::vector<std::uint8_t> labels_of_seven = {0, 1, 2, 1, 0, 2, 1};
const Matrix outputs_of_seven{{0.9, 0.1, 0.0, 0.0}, {0.7, 0.2, 0.1, 0.0},
                              {0.0, 0.1, 0.8, 0.3}, {0.1, 0.5, 0.6, 0.2},
                              {0.8, 0.0, 0.0, 0.4}, {0.1, 0.0, 0.2, 0.9},
                              {1.0, 0.0, 0.0, 1.0}};
const std::vector<double> costs_of_seven = {0.01, 0.57, 0.07, 0.33, 0.1, 0.73, 1.5};

// The mean over the batches of the mean cost of each. With batches of 7 it is the
// mean over the pictures.
double mean_of_means(std::size_t batch) {
  double sum = 0.0;
  std::size_t batches = 0;
  for (std::size_t first = 0; first < 7; first += batch, ++batches) {
    const std::size_t count = std::min<std::size_t>(batch, 7 - first);
    for (std::size_t i = first; i < first + count; ++i)
      sum += costs_of_seven[i] / count;
  }
  return sum / batches;
}

Tally count_seven(std::size_t batch) {
  const Network network = [batch](const Matrix& pictures) {
    const std::size_t rows = pictures.rows();
    nn::expect(rows <= batch, "a batch of " + std::to_string(batch) +
                                  " is meant, and the network gets " +
                                  std::to_string(rows) + " pictures at once");
    Matrix outputs(rows, 4);
    for (std::size_t i = 0; i < rows; ++i) {
      const auto which = static_cast<std::size_t>(pictures(i, 0));
      for (std::size_t j = 0; j < 4; ++j)
        outputs(i, j) = outputs_of_seven(which, j);
    }
    return outputs;
  };
  return count_in_batches(network, seven, labels_of_seven, 4, batch);
}

void expect_counts(const std::string& what, const Counts& counts,
                   const Counts& truth) {
  nn::expect_count("digits in " + what, counts.size(), truth.size());
  for (std::size_t d = 0; d < truth.size(); ++d)
    nn::expect_count(what + "[" + std::to_string(d) + "]", counts[d], truth[d]);
}

void expect_seven(std::size_t batch) {
  const Tally tally = count_seven(batch);
  const std::string where = "in batches of " + std::to_string(batch) + ", ";
  std::size_t total = 0;
  for (const std::size_t count : tally.shown) total += count;
  nn::expect(total == 7,
             where + std::to_string(total) +
                 " pictures are counted where there are 7: " +
                 (total < 7 ? "is the rest left out?" : "are some counted twice?"));
  expect_counts(where + "shown", tally.shown, {2, 3, 2, 0});
  expect_counts(where + "answered", tally.answered, {4, 0, 2, 1});
  expect_counts(where + "recognised", tally.recognised, {2, 0, 1, 0});
}

void expect_cost(std::size_t batch) {
  const double cost = count_seven(batch).cost, truth = mean_of_means(7);
  const std::string what = "in batches of " + std::to_string(batch) + ", the cost";
  const double wrong = mean_of_means(batch);
  nn::expect(
      std::abs(wrong - truth) < 1e-9 || std::abs(cost - wrong) > 1e-9,
      what + ": " + nn::unlike(cost, truth) + " where " + nn::unlike(truth, cost) +
          " is meant; this is the mean of the batches' means, in which a short "
          "batch counts as much as a full one");
  nn::expect_equal(what, cost, truth, 7);
}

// What was counted for the digit 1, and how often it was the answer to another
// digit. The digits 0 and 2 are always recognised.
struct Epoch {
  std::size_t shown, recognised, to_others = 0;
};

std::string in_words(const std::vector<LostDigit>& lost) {
  std::string text;
  for (const LostDigit& one : lost)
    text += "{" + std::to_string(one.digit) + ", " + std::to_string(one.epochs) +
            (one.found_again ? ", true}" : ", false}");
  return text.empty() ? "nothing" : text;
}

void expect_lost(std::initializer_list<Epoch> epochs, const std::string& truth) {
  std::vector<Tally> history;
  std::string what;
  for (const auto& [shown, recognised, others] : epochs) {
    history.push_back({0.0,
                       {20, shown, 20},
                       {20, recognised, 20},
                       {20, recognised + others, 20}});
    what += (what.empty() ? "recognised 1s: " : ", ") + std::to_string(recognised) +
            " of " + std::to_string(shown);
  }
  const std::string words = in_words(lost_on_the_way(history));
  nn::expect(words == truth,
             what + "; it returns " + words + " where " + truth + " is meant");
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("seven pictures at once", [] { expect_seven(7); });
  grader.test_case("batches of other sizes", [] {
    for (const std::size_t batch : {1, 2, 3, 4, 6, 999}) expect_seven(batch);
  });
  grader.test_case("the cost at once", [] { expect_cost(7); });
  grader.test_case("the cost in batches", [] {
    for (const std::size_t batch : {1, 2, 3, 4, 6, 999}) expect_cost(batch);
  });
  grader.test_case("no pictures, and no batches", [] {
    const Network none = [](const Matrix& pictures) { return pictures; };
    nn::expect_refusal("no pictures",
                       [&] { count_in_batches(none, {}, {}, 4, 3); });
    nn::expect_refusal("batches of 0 pictures", [] { count_seven(0); });
  });
  grader.test_case("nothing is lost", [] {
    expect_lost({{20, 20}, {20, 15}}, "nothing");
    expect_lost({}, "nothing");
  });
  grader.test_case("lost, and found again", [] {
    expect_lost({{20, 0}, {20, 1}, {20, 18}}, "{1, 2, true}");
    expect_lost({{20, 0}, {20, 18}, {20, 0}, {20, 18}}, "{1, 2, true}");
  });
  grader.test_case("lost until the end", [] {
    expect_lost({{20, 9}, {20, 0}, {20, 1}}, "{1, 2, false}");
  });
  grader.test_case("one in ten", [] {
    expect_lost({{20, 2}}, "nothing");
    expect_lost({{15, 1}}, "{1, 1, false}");
  });
  grader.test_case("often the answer, but never to a 1", [] {
    expect_lost({{20, 0, 13}}, "{1, 1, false}");
  });
  grader.test_case("a digit that was never shown", [] {
    expect_lost({{0, 0, 0}}, "nothing");
  });
  grader.test_case("two digits", [] {
    const Tally tally{0.0, {10, 10, 10}, {0, 9, 0}, {0, 30, 0}};
    const std::vector<Tally> history(2, tally);
    nn::expect(in_words(lost_on_the_way(history)) == "{0, 2, false}{2, 2, false}",
               "it returns " + in_words(lost_on_the_way(history)) +
                   ", but the 0 and the 2 were lost until the end");
  });
}

}  // namespace mine

#include "03_feedforward/exercises/1_knobs_of_sizes/exercise.hpp"

#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Sizes = std::vector<std::size_t>;

// What the difference to the truth says about the mistake.
std::string difference(const Sizes& sizes, std::size_t answer, std::size_t truth) {
  const std::size_t neurons =
      std::accumulate(sizes.begin() + 1, sizes.end(), std::size_t{0});
  const std::size_t layers = sizes.size() - 1;
  if (answer + neurons == truth) return "; the biases are missing";
  if (answer + neurons - layers == truth)
    return "; each neuron has a bias of its own";
  if (answer == truth + sizes[0])
    return "; it is " + std::to_string(sizes[0]) +
           " too many, one for each input, " + "but inputs have no biases";
  if (answer + sizes.back() == truth + sizes[0])
    return "; each neuron of a layer has a bias, and you count one for each input";
  if (static_cast<std::uint32_t>(answer) == static_cast<std::uint32_t>(truth))
    return "; a number on the way has a type that is too small for it";
  return "";
}

void expect_knobs(const Sizes& sizes, std::size_t truth) {
  const std::size_t answer = mine::count_knobs(sizes);
  nn::expect(answer == truth, "knobs: " + std::to_string(answer) + " where " +
                                  std::to_string(truth) + " is meant" +
                                  difference(sizes, answer, truth));
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("784-10", [] { expect_knobs({784, 10}, 7850); });
  grader.test_case("2-3-1", [] { expect_knobs({2, 3, 1}, 13); });
  grader.test_case("784-16-16-10", [] { expect_knobs({784, 16, 16, 10}, 13002); });
  grader.test_case("784-30-10", [] { expect_knobs({784, 30, 10}, 23860); });
  grader.test_case("five billion knobs", [] {
    expect_knobs({100000, 50000, 10}, 5000550010);
  });
  grader.test_case("inputs only", [] {
    nn::expect_count("knobs", mine::count_knobs(Sizes{784}), 0);
  });
  grader.test_case("no sizes at all",
                   [] { nn::expect_count("knobs", mine::count_knobs({}), 0); });
}

}  // namespace mine

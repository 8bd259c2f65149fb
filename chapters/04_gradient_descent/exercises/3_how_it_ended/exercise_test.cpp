#include "04_gradient_descent/exercises/3_how_it_ended/exercise.hpp"

#include <cmath>
#include <limits>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using List = std::vector<double>;

List of_square(const List& w) { return {2 * w[0]}; }
List of_plateau(const List& w) { return List(w.size(), 0.0); }
List of_steep_square(const List& w) { return {2e6 * w[0]}; }
List of_product(const List& w) { return {w[1], w[0]}; }
List of_two_squares(const List& w) { return {2 * w[0], 2 * w[1]}; }

std::string told(Ending ending, std::size_t steps) {
  const char* name = ending == Ending::flat       ? "flat"
                     : ending == Ending::diverged ? "diverged"
                                                  : "out of steps";
  return std::string(name) + " after " + std::to_string(steps) +
         (steps == 1 ? " step" : " steps");
}

// What a mistake makes of a walk.
struct Wrong {
  Ending ending;
  std::size_t steps;
  std::string because;
};

void expect_end(const Descent& walk, Ending ending, std::size_t steps,
                const Wrong& wrong = {}) {
  const std::string yours = told(walk.ending, walk.steps),
                    truth = told(ending, steps);
  const bool known =
      !wrong.because.empty() && yours == told(wrong.ending, wrong.steps);
  nn::expect(yours == truth, "this walk should end as " + truth +
                                 ", and yours ends as " + yours +
                                 (known ? "; " + wrong.because : ""));
}

void expect_knobs(const Descent& walk, const List& truth,
                  const std::vector<nn::Mistaken>& mistaken = {}) {
  nn::expect_count("how many knobs", walk.knobs.size(), truth.size());
  if (truth.size() == 1)
    nn::expect_equal("the knob", walk.knobs[0], truth[0], mistaken);
  nn::expect_equal("the knobs", nn::as_row(walk.knobs), nn::as_row(truth),
                   mistaken);
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("one step of two knobs", [] {
    const Descent walk = descend(of_product, {1, 1}, 0.1, 1, 1e-6);
    const char* one_by_one =
        "you measure the second slope after the first knob has moved";
    expect_knobs(walk, {0.9, 0.9},
                 {{nn::Matrix{{1.1, 1.1}}, "you go uphill"},
                  {nn::Matrix{{0.9, 0.91}}, one_by_one},
                  {nn::Matrix{{1 - 0.1 * std::sqrt(0.5), 1 - 0.1 * std::sqrt(0.5)}},
                   "a step is the rate times the slope, not as long as the rate"},
                  {nn::Matrix{{1, 1}}, "no knob has moved"}});
    expect_end(walk, Ending::out_of_steps, 1);
  });
  grader.test_case("w w, rate 0.1, three steps", [] {
    expect_knobs(descend(of_square, {1}, 0.1, 3, 1e-6), {0.512},
                 {{0.64, "this is a step too few"},
                  {0.4096, "this is a step too many"},
                  {0.4, "each step is as long as the first one"}});
  });
  grader.test_case("w w, a tiny rate", [] {
    expect_end(descend(of_square, {1}, 1e-9, 10, 1e-6), Ending::out_of_steps, 10,
               {Ending::flat, 0, "a short step does not mean a small slope"});
  });
  grader.test_case("w w, rate 0.9: a zigzag", [] {
    const Descent walk = descend(of_square, {1}, 0.9, 1000, 1e-6);
    expect_end(walk, Ending::flat, 66);
  });
  grader.test_case("w w, rate 0.5, one step is enough", [] {
    const Descent walk = descend(of_square, {1}, 0.5, 1000, 1e-6);
    expect_end(walk, Ending::flat, 1);
    expect_knobs(walk, {0});
  });
  grader.test_case("w w, rate 0.5, one step is allowed", [] {
    expect_end(descend(of_square, {1}, 0.5, 1, 1e-6), Ending::flat, 1,
               {Ending::out_of_steps, 1, "the last step arrives at a flat place"});
  });
  grader.test_case("w w, rate 1: back and forth", [] {
    expect_end(descend(of_square, {1}, 1, 100, 1e-6), Ending::out_of_steps, 100);
  });
  grader.test_case("w w, rate 1.1: out of the valley", [] {
    const Descent walk = descend(of_square, {1}, 1.1, 1000, 1e-6);
    expect_end(walk, Ending::diverged, 38);
    nn::expect(std::isfinite(walk.knobs.at(0)), "the knob is not a finite number");
  });
  grader.test_case("a steep start", [] {
    expect_end(descend(of_steep_square, {1}, 5e-7, 10, 1e-6), Ending::flat, 1,
               {Ending::diverged, 0, "a walk may be steep from the start"});
  });
  grader.test_case("slopes that cancel", [] {
    const Wrong cancelled{Ending::flat, 0,
                          "the slopes 2 and -2 are not flat together"};
    expect_end(descend(of_two_squares, {1, -1}, 0.5, 10, 1e-6), Ending::flat, 1,
               cancelled);
    const Wrong one_flat{Ending::flat, 0, "only the first of the two slopes is 0"};
    expect_end(descend(of_two_squares, {0, 1}, 0.5, 10, 1e-6), Ending::flat, 1,
               one_flat);
  });
  grader.test_case("on a plateau", [] {
    expect_end(descend(of_plateau, {7, 8}, 0.1, 10, 0), Ending::flat, 0);
  });
  grader.test_case("a slope that is not a number", [] {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto slopes = [&](const List& w) { return List{w[0] > 0.85 ? 1 : nan}; };
    const std::string why = "every comparison with a NaN is false";
    expect_end(descend(slopes, {1}, 0.1, 10, 1e-6), Ending::diverged, 2,
               {Ending::out_of_steps, 10, why});
    expect_end(descend(slopes, {0.5}, 0.1, 10, 1e-6), Ending::diverged, 0,
               {Ending::flat, 0, why});
  });
}

}  // namespace mine

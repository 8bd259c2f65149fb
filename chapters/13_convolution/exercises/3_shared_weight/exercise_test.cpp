#include "13_convolution/exercises/3_shared_weight/exercise.hpp"

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Mistakes = std::vector<nn::Mistaken>;

// Detector, picture and delta: three rows by two columns on five by six pixels.
const Matrix detector = {{1, -2}, {0.5, 3}, {-1, 4}};
const Matrix picture = {{0.1, 0.7, 0.2, 0.9, 0.4, 0.3},
                        {0.5, 0.8, 0.6, 0.0, 1.0, 0.2},
                        {0.9, 0.3, 0.7, 0.1, 0.6, 0.4},
                        {0.2, 0.6, 0.5, 0.8, 0.3, 0.7},
                        {0.4, 1.0, 0.1, 0.2, 0.5, 0.9}};
const Matrix delta = {{1, -1, 2, 0.5, 3}, {-2, 4, 1, -3, 2}, {0.5, 1, -1, 2, -4}};

// The part of the cost that depends on the map. It is linear in each knob and in
// each pixel, so a nudge by 1 gives the slope.
double cost_of(const Matrix& weights, const Matrix& pixels) {
  double cost = 0.0;
  for (std::size_t r = 0; r < delta.rows(); ++r)
    for (std::size_t c = 0; c < delta.columns(); ++c)
      for (std::size_t k = 0; k < weights.size(); ++k) {
        const std::size_t i = k / weights.columns(), j = k % weights.columns();
        cost += delta(r, c) * weights(i, j) * pixels(r + i, c + j);
      }
  return cost;
}

Matrix nudged_detector() {
  Matrix slopes = detector;
  for (std::size_t k = 0; k < detector.size(); ++k) {
    Matrix nudged = detector;
    nudged.values()[k] += 1.0;
    slopes.values()[k] = cost_of(nudged, picture) - cost_of(detector, picture);
  }
  return slopes;
}

Matrix nudged_pixels() {
  Matrix slopes = picture;
  for (std::size_t k = 0; k < picture.size(); ++k) {
    Matrix nudged = picture;
    nudged.values()[k] += 1.0;
    slopes.values()[k] = cost_of(detector, nudged) - cost_of(detector, picture);
  }
  return slopes;
}

void expect_slopes(const std::string& what, const Matrix& slopes,
                   const Matrix& truth, const Mistakes& mistaken = {}) {
  nn::expect_count("the rows of " + what, slopes.rows(), truth.rows());
  nn::expect_count("the columns of " + what, slopes.columns(), truth.columns());
  nn::expect_equal(what, slopes, truth, mistaken);
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("detector: one place", [] {
    expect_slopes("the slopes of the detector",
                  detector_slopes({{1, 2}, {3, 4}}, {{10}}), {{10, 20}, {30, 40}},
                  {{{{40, 30}, {20, 10}}, "the patch is turned over"},
                   {{{10, 30}, {20, 40}}, "rows and columns are swapped"}});
  });
  grader.test_case("detector: two places", [] {
    expect_slopes("the slopes of the detector",
                  detector_slopes({{1, 4, 5}}, {{10, 100}}), {{410, 540}},
                  {{{{400, 500}}, "only the last place counts; add all places up"},
                   {{{205, 270}}, "this is the mean of the places; add them up"}});
  });
  grader.test_case("detector: fifteen places", [] {
    expect_slopes("the slopes of the detector", detector_slopes(picture, delta),
                  nudged_detector());
  });
  grader.test_case("bias", [] {
    nn::expect_equal(
        "the slope of the bias", bias_slope({{10, 100, 4}}), 114.0,
        Mistakes{{38.0, "this is the mean of the places; add them up"},
                 {10.0, "only the first place counts; add all places up"},
                 {1.0, "the bias is added at each place, so each one counts"}});
  });
  grader.test_case("pixels: one place", [] {
    expect_slopes("the slopes of the pixels",
                  pixel_slopes({{1, 2}, {3, 4}}, {{10}}), {{10, 20}, {30, 40}},
                  {{{{40, 30}, {20, 10}}, "the detector is turned over"},
                   {{{10, 30}, {20, 40}}, "rows and columns are swapped"}});
  });
  grader.test_case("pixels: two places", [] {
    expect_slopes("the slopes of the pixels", pixel_slopes({{2, 3}}, {{10, 100}}),
                  {{20, 230, 300}},
                  {{{{20, 200, 300}},
                    "where patches overlap, the last place overwrites the others"},
                   {{{20, 115, 300}},
                    "where patches overlap, this is their mean; add them up"}});
  });
  grader.test_case("pixels: fifteen places", [] {
    expect_slopes("the slopes of the pixels", pixel_slopes(detector, delta),
                  nudged_pixels());
  });
}

}  // namespace mine

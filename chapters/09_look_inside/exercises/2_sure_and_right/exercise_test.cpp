#include "09_look_inside/exercises/2_sure_and_right/exercise.hpp"

#include <cmath>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

// In ten bands, five answers are in band 9 and five in band 4.
const std::vector<Answer> ten = {
    {0.95, true},  {0.91, true}, {0.97, false}, {0.99, true},  {0.93, true},
    {0.45, false}, {0.42, true}, {0.48, false}, {0.41, false}, {0.44, true}};

std::string band_name(std::size_t i) { return "band " + std::to_string(i) + ", "; }

std::vector<Band> ten_bands(const std::vector<Answer>& answers) {
  const std::vector<Band> all = mine::bands(answers, 10);
  nn::expect_count("how many bands", all.size(), 10);
  return all;
}

// How many answers are in each band, as digits.
void expect_counts(const std::vector<Answer>& answers, std::size_t how_many,
                   const std::string& truth) {
  std::string counts;
  for (const Band& band : mine::bands(answers, how_many))
    counts += (counts.empty() ? "" : " ") + std::to_string(band.count);
  nn::expect(counts == truth,
             "the bands hold " + counts + " answers where " + truth + " are meant");
}

void expect_mean(const Band& band, std::size_t place, double truth) {
  nn::expect(!(std::abs(band.mean_confidence - (place + 0.5) / 10.0) <= 1e-9),
             band_name(place) +
                 "mean confidence: " + nn::unlike(band.mean_confidence, truth) +
                 " where " + nn::unlike(truth, 0) +
                 " is meant; this is the middle of the band");
  nn::expect_equal(band_name(place) + "mean confidence", band.mean_confidence,
                   truth);
}

void expect_right(const Band& band, std::size_t place, double truth) {
  nn::expect(!(std::abs(band.right - truth * band.count / 10.0) <= 1e-9),
             band_name(place) + "right: " + nn::unlike(band.right, truth) +
                 " where " + nn::unlike(truth, 0) +
                 " is meant; divide by the answers in this band, not by all");
  nn::expect_equal(band_name(place) + "right", band.right, truth,
                   {{0.0, "a division of two whole numbers gives a whole number"}});
}

void expect_error(const std::vector<Band>& all, double truth,
                  const std::vector<nn::Mistaken>& mistaken) {
  nn::expect_equal("the error", calibration_error(all), truth, mistaken);
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("ten answers in ten bands",
                   [] { expect_counts(ten, 10, "0 0 0 0 5 0 0 0 0 5"); });
  grader.test_case("at the edge of a band", [] {
    expect_counts(
        {{0.0, true}, {0.24, true}, {0.25, true}, {0.5, true}, {0.7, true}}, 4,
        "2 1 2 0");
  });
  grader.test_case("a confidence of 1 and more", [] {
    expect_counts({{0.99, true}, {1.0, true}, {1.04, true}, {7.5, false}}, 10,
                  "0 0 0 0 0 0 0 0 0 4");
  });
  grader.test_case("the mean confidence", [] {
    const std::vector<Band> all =
        ten_bands({{0.91, true}, {0.93, true}, {0.42, true}});
    expect_mean(all[9], 9, 0.92);
    expect_mean(all[4], 4, 0.42);
  });
  grader.test_case("the share of right answers", [] {
    const std::vector<Band> all = ten_bands(ten);
    expect_right(all[9], 9, 0.8);
    expect_right(all[4], 4, 0.4);
  });
  grader.test_case("an empty band", [] {
    const Band empty = ten_bands(ten)[0];
    nn::expect_equal("mean confidence", empty.mean_confidence, 0.0);
    nn::expect_equal("right", empty.right, 0.0);
  });
  grader.test_case("the error of ten answers", [] {
    nn::expect_equal("the error", calibration_error(mine::bands(ten, 10)), 0.095);
  });
  grader.test_case("bands of different sizes", [] {
    const char* alike = "a band with many answers counts more";
    expect_error({{90, 0.9, 0.8}, {}, {10, 0.5, 0.1}}, 0.13,
                 {{0.5 / 2, alike}, {0.5 / 3, alike}});
  });
  grader.test_case("too sure here, too modest there", [] {
    expect_error({{5, 0.875, 0.625}, {5, 0.5, 0.75}}, 0.25,
                 {{0.0, "too much here does not make up for too little there"}});
    expect_error({{4, 0.5, 0.75}}, 0.25, {{-0.25, "a distance is never negative"}});
  });
  grader.test_case("a calibrated network", [] {
    nn::expect_equal(
        "the error",
        calibration_error(std::vector<Band>{{4, 0.75, 0.75}, {}, {2, 0.5, 0.5}}),
        0.0);
  });
}

}  // namespace mine

// What an answer, a band or a trial is before anyone fills it in.
#include "09_look_inside/experiments.hpp"
#include "09_look_inside/mistakes.hpp"
#include "09_look_inside/strangers.hpp"
#include "support/defaults.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_09_defaults)

BOOST_AUTO_TEST_CASE(answers_and_bands_begin_at_0) {
  const Answer answer;
  BOOST_TEST(all_empty(answer.picture, answer.truth, answer.predicted, answer.confidence));
  BOOST_TEST(answer.right());
  const ConfidenceBand band;
  BOOST_TEST(all_empty(band.least, band.most, band.count, band.right, band.mean_confidence));
}

BOOST_AUTO_TEST_CASE(pictures_and_trials_begin_empty) {
  const Pictures pictures;
  BOOST_TEST(all_empty(pictures.height, pictures.width, pictures.pixels, pictures.labels));
  BOOST_TEST(pictures.set().count() == 0u);
  const Trial trial;
  BOOST_TEST(trial.seed == 0u);
  BOOST_TEST(trial.courses.empty());
}

BOOST_AUTO_TEST_CASE(noise_has_neither_name_nor_pen) {
  const Noise noise;
  BOOST_TEST(std::string(noise.name).empty());
  BOOST_TEST(all_empty(noise.draw));
}

BOOST_AUTO_TEST_SUITE_END()

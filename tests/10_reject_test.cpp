// The reject option: how much is answered, and how much of that is right.
#include "10_your_digit/reject.hpp"

#include <limits>

#include "03_feedforward/tally.hpp"
#include "09_look_inside/shipped_model.hpp"
#include "support/drawn_set.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_reject)

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

Answer right(double confidence) { return {0, 3, 3, confidence}; }
Answer wrong(double confidence) { return {0, 3, 8, confidence}; }

// Confidence 0.9, 0.8 and 0.6 right, 0.7 and 0.3 wrong.
std::vector<Answer> five() { return {right(0.9), wrong(0.3), right(0.6), wrong(0.7), right(0.8)}; }

}  // namespace

// At 0.65 three of five are answered, 0.9, 0.8 and 0.7, and two of them are right; at 0.7 the same, for 0.7
// reaches it.
BOOST_AUTO_TEST_CASE(coverage_and_accuracy_by_hand_10_2_10_3) {
  for (const double threshold : {0.65, 0.7}) {
    const RejectPoint point = reject_below(threshold, five());
    BOOST_TEST(point.threshold == threshold);
    BOOST_TEST(point.coverage() == 3.0 / 5.0);
    BOOST_TEST(point.accuracy() == 2.0 / 3.0);
  }
  const RejectPoint silent = reject_below(1.0, five());
  BOOST_TEST(silent.coverage() == 0.0);
  BOOST_TEST(silent.accuracy() == 1.0);  // it said nothing, so nothing wrong
}

BOOST_AUTO_TEST_CASE(answers_of_nan_are_never_given) {
  const std::vector<Answer> answers = {right(nan), right(0.5)};
  BOOST_TEST(reject_below(-infinity, answers).answered == 1u);
  BOOST_TEST(least_threshold(answers, 1.0).value() == 0.5);
}

BOOST_AUTO_TEST_CASE(coverage_never_grows_with_the_threshold_and_begins_with_the_plain_accuracy) {
  const DrawnDigits digits(500);
  const Model model = read_digit_reader(shipped_model());
  const std::vector<Answer> answers = answers_to(model, digits.images());
  std::vector<double> thresholds = {-infinity};
  for (int step = 0; step <= 100; ++step) thresholds.push_back(step / 100.0);
  const std::vector<RejectPoint> curve = reject_curve(answers, thresholds);
  const Tally tally = count_answers(model.network, digits.images());
  BOOST_TEST(curve.size() == thresholds.size());
  BOOST_TEST(curve[0].answered == tally.count);
  BOOST_TEST(curve[0].right == tally.right);
  BOOST_TEST(curve[0].accuracy() == tally.percent_right() / 100.0, boost::test_tools::tolerance(1e-12));
  for (std::size_t i = 1; i < curve.size(); ++i) {
    BOOST_TEST(curve[i].answered <= curve[i - 1].answered);
    BOOST_TEST(curve[i].right <= curve[i].answered);
  }
  BOOST_TEST(curve.back().coverage() < curve[0].coverage());
}

// Surest first: 0.9 is right, so is 0.8, then 2/3, 3/4 and 3/5 are right.
BOOST_AUTO_TEST_CASE(least_threshold_by_hand) {
  BOOST_TEST(least_threshold(five(), 1.0).value() == 0.8);
  BOOST_TEST(least_threshold(five(), 0.75).value() == 0.6);
  BOOST_TEST(least_threshold(five(), 0.6).value() == 0.3);
  BOOST_TEST(!least_threshold(std::vector{wrong(0.9), right(0.8)}, 0.75));
}

// 0.8 lets the right and the wrong one pass, so it is not enough.
BOOST_AUTO_TEST_CASE(equal_confidence_passes_together) {
  BOOST_TEST(least_threshold(std::vector{right(0.9), right(0.8), wrong(0.8)}, 1.0).value() == 0.9);
}

BOOST_AUTO_TEST_CASE(least_threshold_keeps_its_promise) {
  const DrawnDigits digits(500);
  const std::vector<Answer> answers = answers_to(read_digit_reader(shipped_model()), digits.images());
  for (const double accuracy : {0.9, 0.95, 0.99}) {
    const double chosen = least_threshold(answers, accuracy).value();
    BOOST_TEST(reject_below(chosen, answers).accuracy() >= accuracy);
    for (const Answer& answer : answers) {
      if (answer.confidence < chosen)
        BOOST_TEST(reject_below(answer.confidence, answers).accuracy() < accuracy);
    }
  }
}

BOOST_AUTO_TEST_CASE(answers_are_read_off_outputs) {
  const Matrix outputs = {{0.1, 0.7, 0.2}, {0.9, 0.3, 0.4}};
  const std::vector<std::uint8_t> labels = {1, 2};
  const std::vector<Answer> answers = answers_in(outputs, labels);
  BOOST_TEST(answers.size() == 2u);
  BOOST_TEST(answers[0].right());
  BOOST_TEST(answers[0].confidence == 0.7);
  BOOST_TEST(answers[1].picture == 1u);
  BOOST_TEST(answers[1].predicted == 0u);
  BOOST_TEST(!answers[1].right());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_meant_is_refused) {
  const std::vector<double> falling = {0.5, 0.4}, unknown = {nan}, same = {0.5, 0.5};
  const auto must_ascend = says("thresholds must ascend"), nothing = says("no answers");
  BOOST_CHECK_EXCEPTION(reject_curve(five(), falling), std::invalid_argument, must_ascend);
  BOOST_CHECK_EXCEPTION(reject_curve(five(), unknown), std::invalid_argument, must_ascend);
  BOOST_TEST(reject_curve(five(), same).size() == 2u);
  BOOST_CHECK_EXCEPTION(reject_below(0.5, {}), std::invalid_argument, nothing);
  BOOST_CHECK_EXCEPTION(reject_curve({}, same), std::invalid_argument, nothing);
  BOOST_CHECK_EXCEPTION(least_threshold({}, 0.9), std::invalid_argument, nothing);
  const std::vector<std::uint8_t> three = {1, 2, 3};
  BOOST_CHECK_EXCEPTION(answers_in(Matrix(2, 10), three), std::invalid_argument,
                        says("2 pictures and 3 labels"));
}

BOOST_AUTO_TEST_SUITE_END()

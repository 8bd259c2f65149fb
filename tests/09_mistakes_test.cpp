#include "09_look_inside/mistakes.hpp"

#include "03_feedforward/tally.hpp"
#include "09_look_inside/shipped_model.hpp"
#include "support/drawn_set.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_09_mistakes)

// A four called nine is in row 4, column 9.
BOOST_AUTO_TEST_CASE(confusion_by_hand_9_3) {
  const std::vector<std::uint8_t> truth = {4, 4, 9, 4, 0}, said = {9, 4, 9, 9, 0};
  const Matrix counts = confusion(truth, said);
  BOOST_TEST(counts(4, 9) == 2.0);
  BOOST_TEST(counts(9, 4) == 0.0);
  BOOST_TEST(counts(4, 4) == 1.0);
  BOOST_TEST(counts(0, 0) == 1.0);
  double sum = 0.0;
  for (const double count : counts.values()) sum += count;
  BOOST_TEST(sum == 5.0);
}

// Of three fours one is found: recall 1/3. Of three answers "9" one is right: precision 1/3; a 9 is always
// found.
BOOST_AUTO_TEST_CASE(recall_and_precision_by_hand_9_4_9_5) {
  const std::vector<std::uint8_t> truth = {4, 4, 9, 4, 0}, said = {9, 4, 9, 9, 0};
  const Matrix counts = confusion(truth, said);
  BOOST_TEST(recall(counts, 4) == 1.0 / 3.0);
  BOOST_TEST(precision(counts, 4) == 1.0);
  BOOST_TEST(recall(counts, 9) == 1.0);
  BOOST_TEST(precision(counts, 9) == 1.0 / 3.0);
  BOOST_TEST(recall(counts, 7) == 1.0);  // never shown, never said
  BOOST_TEST(precision(counts, 7) == 1.0);
}

BOOST_AUTO_TEST_CASE(confusion_refuses_lists_that_do_not_fit) {
  const std::vector<std::uint8_t> three = {1, 2, 3}, two = {1, 2}, eleven = {1, 2, 10};
  BOOST_CHECK_EXCEPTION(confusion(three, two), std::invalid_argument, says("3 labels and 2 answers"));
  BOOST_CHECK_EXCEPTION(confusion(three, eleven), std::invalid_argument, says("picture 2"));
}

BOOST_AUTO_TEST_CASE(rows_of_the_confusion_are_the_digits_shown_and_its_diagonal_what_is_right) {
  const DrawnDigits digits(300);
  const Model model = read_digit_reader(shipped_model());
  const Tally tally = count_answers(model.network, digits.images());
  const Matrix counts = confusion(answers_to(model, digits.images()));
  double right = 0.0;
  for (std::size_t digit = 0; digit < 10; ++digit) {
    double shown = 0.0;
    for (const double count : counts.row(digit)) shown += count;
    BOOST_TEST(shown == static_cast<double>(tally.shown[digit]));
    right += counts(digit, digit);
  }
  BOOST_TEST(right == static_cast<double>(tally.right));
}

BOOST_AUTO_TEST_CASE(surest_mistake_comes_first_and_right_answers_never) {
  const std::vector<Answer> answers = {{0, 1, 1, 0.99}, {1, 4, 9, 0.5}, {2, 3, 8, 0.9}, {3, 2, 7, 0.5}};
  std::vector<std::size_t> pictures;
  for (const Answer& mistake : surest_mistakes(answers)) pictures.push_back(mistake.picture);
  BOOST_TEST(pictures == (std::vector<std::size_t>{2, 1, 3}));
}

// Sure to 0.1, 0.3, 0.3 and 1: in two bands three and one, of which one and one are right.
BOOST_AUTO_TEST_CASE(calibration_by_hand_9_6) {
  const std::vector<Answer> answers = {{0, 1, 2, 0.1}, {1, 1, 1, 0.3}, {2, 5, 1, 0.3}, {3, 6, 6, 1.0}};
  const auto bands = calibration(answers, 2);
  BOOST_TEST(bands[0].count == 3u);
  BOOST_TEST(bands[0].right == 1u);
  BOOST_TEST(std::abs(bands[0].mean_confidence - 0.7 / 3.0) < 1e-15);
  BOOST_TEST(bands[1].count == 1u);  // 1 belongs to the last band
  BOOST_TEST(bands[1].right == 1u);
  BOOST_TEST(bands[1].least == 0.5);
}

BOOST_AUTO_TEST_CASE(bands_share_the_way_from_0_to_1) {
  const auto bands = calibration({}, 4);
  for (std::size_t b = 0; b < 4; ++b) {
    BOOST_TEST(bands[b].least == 0.25 * static_cast<double>(b));
    BOOST_TEST(bands[b].most == 0.25 * static_cast<double>(b + 1));
    BOOST_TEST(bands[b].mean_confidence == 0.0);
  }
}

BOOST_AUTO_TEST_SUITE_END()

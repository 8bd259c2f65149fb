// The reject option on real handwriting: what a threshold chosen on validation digits promises for test
// digits, and what it does not promise for other things.
#include "09_look_inside/shipped_model.hpp"
#include "10_your_digit/other_things.hpp"
#include "10_your_digit/reject.hpp"
#include "10_your_digit/shipped_reader.hpp"
#include "support/real_data.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_silence)

BOOST_AUTO_TEST_CASE(silence_makes_fewer_mistakes_on_digits_and_is_no_guard_against_shirts) {
  const Model model = read_digit_reader(shipped_reader());
  const double chosen = least_threshold(answers_to(model, real_mnist()->validation()), 0.995).value();
  const std::vector<Answer> answers = answers_to(model, real_mnist()->test());
  const RejectPoint silent = reject_below(chosen, answers), talking = reject_below(-1e300, answers);
  BOOST_TEST_MESSAGE("threshold " << chosen << ": answers " << silent.coverage() << ", right "
                                  << silent.accuracy());
  BOOST_TEST(silent.coverage() > 0.92);
  BOOST_TEST(silent.accuracy() > 0.99);
  const std::size_t mistakes = talking.answered - talking.right, left = silent.answered - silent.right;
  BOOST_TEST(2 * left < mistakes);

  Engine engine(1);
  const std::vector<OtherThings> things = other_things(real_mnist()->test(), 200, engine);
  const auto coverage_of = [&](const OtherThings& other) {
    const std::vector<std::uint8_t> no_labels(other.pictures.rows());
    return reject_below(chosen, answers_in(feedforward(model, other.pictures), no_labels)).coverage();
  };
  BOOST_TEST(coverage_of(things[0]) < 0.5);   // noise
  BOOST_TEST(coverage_of(things[4]) == 1.0);  // shirts
}

BOOST_AUTO_TEST_SUITE_END()

// A cure that is set to nothing puts nothing around what it was given: the very same function comes back.
#include "11_better/deformed.hpp"
#include "11_better/dropout.hpp"
#include "11_better/falling_rate.hpp"
#include "11_better/label_smoothing.hpp"
#include "11_better/momentum.hpp"
#include "11_better/shifted.hpp"
#include "11_better/weight_decay.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_as_it_was)

namespace {

void no_gradient(const Network&, const Batch&, Gradient&) {}

void no_examples(std::span<const std::uint32_t>, Batch&) {}

template <class Function>
bool is_as_it_was(const Function& function, const Function& given) {
  return function.target_type() == given.target_type();
}

}  // namespace

BOOST_AUTO_TEST_CASE(gradients_without_a_cure_come_back_as_they_were) {
  const GradientOf given = no_gradient;
  BOOST_TEST(is_as_it_was(weight_decay(given, 0.0), given));
  BOOST_TEST(is_as_it_was(absolute_decay(given, 0.0), given));
  BOOST_TEST(is_as_it_was(momentum(given, 0.0, Momentum::classical), given));
  BOOST_TEST(is_as_it_was(momentum(given, 0.0, Momentum::nesterov), given));
  BOOST_TEST(is_as_it_was(falling_rate(given, Fall::constant, 10), given));
  BOOST_TEST(is_as_it_was(dropout(squared_error, {}, Engine(1)), backpropagation(squared_error)));
}

BOOST_AUTO_TEST_CASE(gradients_with_a_cure_do_not) {
  const GradientOf given = no_gradient;
  BOOST_TEST(!is_as_it_was(weight_decay(given, 0.1), given));
  BOOST_TEST(!is_as_it_was(absolute_decay(given, 0.1), given));
  BOOST_TEST(!is_as_it_was(momentum(given, 0.1, Momentum::classical), given));
  BOOST_TEST(!is_as_it_was(falling_rate(given, Fall::linear, 10), given));
  BOOST_TEST(
      !is_as_it_was(dropout(squared_error, {.hidden = 0.1}, Engine(1)), backpropagation(squared_error)));
  BOOST_TEST(
      !is_as_it_was(dropout(squared_error, {.inputs = 0.1}, Engine(1)), backpropagation(squared_error)));
}

BOOST_AUTO_TEST_CASE(examples_that_nothing_changes_come_back_as_they_were) {
  const Examples given{3, no_examples};
  BOOST_TEST(is_as_it_was(label_smoothing(given, 0.0).gather, given.gather));
  BOOST_TEST(is_as_it_was(shifted(given, 4, 4, 0, Engine(1)).gather, given.gather));
  BOOST_TEST(is_as_it_was(deformed(given, 4, 4, {}, Engine(1)).gather, given.gather));
  BOOST_TEST(!is_as_it_was(label_smoothing(given, 0.1).gather, given.gather));
  BOOST_TEST(!is_as_it_was(shifted(given, 4, 4, 1, Engine(1)).gather, given.gather));
}

BOOST_AUTO_TEST_SUITE_END()

#include "11_better/label_smoothing.hpp"
#include "11_better/standardised.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_examples)

namespace {

Batch all_of(const Examples& examples) {
  Batch all;
  for_each_batch(examples, examples.count, [&](const Batch& batch, std::size_t) { all = batch; });
  return all;
}

}  // namespace

BOOST_AUTO_TEST_CASE(smoothed_targets_by_hand_11_18) {
  // 1 (1 - 0.2) + 0.2 / 4 = 0.85, and 0.05
  Batch batch;
  label_smoothing(examples_from(Matrix{{7}, {8}}, Matrix{{1, 0, 0, 0}, {0, 0, 1, 0}}), 0.2)
      .gather(std::vector<std::uint32_t>{1, 0}, batch);
  BOOST_TEST(approximately(batch.targets, Matrix{{0.05, 0.05, 0.85, 0.05}, {0.85, 0.05, 0.05, 0.05}}, 1e-15));
  BOOST_TEST(batch.inputs == (Matrix{{8}, {7}}));
}

BOOST_AUTO_TEST_CASE(smoothed_targets_still_add_up_to_1) {
  Matrix targets(10, 10);
  for (std::size_t i = 0; i < 10; ++i) targets(i, i) = 1.0;
  for (const double share : {0.0, 0.1, 0.3, 0.9}) {
    Batch batch;
    const Examples smoothed = label_smoothing(examples_from(Matrix(10, 1), targets), share);
    BOOST_TEST(smoothed.count == 10u);
    smoothed.gather(std::vector<std::uint32_t>{0, 5, 9}, batch);
    for (std::size_t i = 0; i < 3; ++i) {
      double sum = 0.0;
      for (const double y : batch.targets.row(i)) sum += y;
      BOOST_TEST(std::abs(sum - 1.0) < 1e-14);
    }
    BOOST_TEST((batch.targets(1, 5) == 1.0) == (share == 0.0));
  }
}

BOOST_AUTO_TEST_CASE(smoothing_refuses_what_is_no_share) {
  for (const double share : {-0.1, 1.0, std::nan("")})
    BOOST_CHECK_EXCEPTION(label_smoothing({}, share), std::invalid_argument,
                          says("label_smoothing: the share"));
}

BOOST_AUTO_TEST_CASE(standardised_inputs_by_hand_11_19) {
  // 0, 0, 1, 3: mean 1, variance (1 + 1 + 0 + 4) / 4
  const Examples examples = examples_from(Matrix{{0, 0}, {1, 3}}, Matrix{{1}, {0}});
  const Standard standard = standard_of(examples);
  BOOST_TEST(standard.mean == 1.0);
  BOOST_TEST(standard.deviation == std::sqrt(1.5));
  const Batch batch = all_of(standardised(examples, {.mean = 1.0, .deviation = 0.5}));
  BOOST_TEST(batch.inputs == (Matrix{{-2, -2}, {0, 4}}));
  BOOST_TEST(batch.targets == (Matrix{{1}, {0}}));
}

BOOST_AUTO_TEST_CASE(standardised_inputs_have_mean_0_and_deviation_1) {
  Engine engine(1);
  Matrix inputs(600, 3);
  fill_normal(inputs, 5.0, 0.3, engine);
  const Examples examples = examples_from(inputs, Matrix(600, 1));
  const Standard after = standard_of(standardised(examples, standard_of(examples)));
  BOOST_TEST(std::abs(after.mean) < 1e-12);
  BOOST_TEST(std::abs(after.deviation - 1.0) < 1e-12);
}

BOOST_AUTO_TEST_CASE(a_network_for_plain_inputs_gives_the_same_answers) {
  Engine engine(1);
  const Network network = random_network(std::vector<std::size_t>{4, 3, 2}, sigmoid, engine);
  Matrix inputs(5, 4);
  fill_uniform(inputs, 0.0, 1.0, engine);
  const Standard standard{.mean = 0.13, .deviation = 0.31};
  const Batch batch = all_of(standardised(examples_from(inputs, Matrix(5, 1)), standard));
  BOOST_TEST(approximately(feedforward(for_plain_inputs(network, standard), inputs),
                           feedforward(network, batch.inputs), 1e-13));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_standardised_is_refused) {
  BOOST_CHECK_EXCEPTION(standard_of(examples_from(Matrix(3, 2, 0.5), Matrix(3, 1))), std::invalid_argument,
                        says("all inputs are 0.5"));
  BOOST_CHECK_EXCEPTION(standard_of(Examples{}), std::invalid_argument, says("there are no inputs"));
  for (const Standard& bad :
       {Standard{0, 0}, Standard{0, -1}, Standard{std::nan(""), 1}, Standard{0, HUGE_VAL}}) {
    BOOST_CHECK_EXCEPTION(standardised({}, bad), std::invalid_argument, says("the deviation above 0"));
    BOOST_CHECK_THROW(for_plain_inputs({}, bad), std::invalid_argument);
  }
  BOOST_CHECK_EXCEPTION(for_plain_inputs({}, {}), std::invalid_argument, says("no layers"));
}

BOOST_AUTO_TEST_SUITE_END()

#include <limits>

#include "03_feedforward/collapse.hpp"
#include "03_feedforward/hand_set.hpp"
#include "03_feedforward/tally.hpp"
#include "03_feedforward/thirteen_knobs.hpp"
#include "support/defaults.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_03_feedforward)

namespace {

std::size_t knobs_of(std::vector<std::size_t> sizes) {
  Engine engine(1);
  return count_knobs(random_network(sizes, sigmoid, engine));
}

}  // namespace

BOOST_AUTO_TEST_CASE(thirteen_knobs_by_hand_3_1) {
  // x = (1, 2): z0 = (1 + 1, -1 + 2, 0.5 - 2 + 1) = (2, 1, -0.5), a1 = (2, 1, 0), z1 = 1 - 1 + 0.5 = 0.5
  // x = (2, 1): z0 = (2 + 0.5, -2 + 1, 1 - 1 + 1) = (2.5, -1, 1), a1 = (2.5, 0, 1), z1 = 1.25 + 2 + 0.5
  Trace trace;
  feedforward(thirteen_knobs(), Matrix{{1, 2}, {2, 1}}, trace);
  BOOST_TEST(trace.a[0] == (Matrix{{1, 2}, {2, 1}}));
  BOOST_TEST(trace.z[0] == (Matrix{{2, 1, -0.5}, {2.5, -1, 1}}));
  BOOST_TEST(trace.a[1] == (Matrix{{2, 1, 0}, {2.5, 0, 1}}));
  BOOST_TEST(trace.z[1] == (Matrix{{0.5}, {3.75}}));
  BOOST_TEST(trace.outputs() == (Matrix{{0.5}, {3.75}}));
  BOOST_TEST(feedforward(thirteen_knobs(), Matrix{{1, 2}}) == (Matrix{{0.5}}));
}

BOOST_AUTO_TEST_CASE(knobs_are_counted_3_2) {
  BOOST_TEST(knobs_of({2, 3, 1}) == 13u);             // 2*3 + 3 + 3*1 + 1
  BOOST_TEST(knobs_of({784, 10}) == 7850u);           // 7,840 + 10
  BOOST_TEST(knobs_of({784, 16, 16, 10}) == 13002u);  // 12,544 + 16 + 256 + 16 + 160 + 10
  BOOST_TEST(knobs_of({784, 30, 10}) == 23860u);      // 23,520 + 30 + 300 + 10
  BOOST_TEST(count_knobs({}) == 0u);
}

BOOST_AUTO_TEST_CASE(trace_of_another_batch_is_reused) {
  Trace trace;
  feedforward(thirteen_knobs(), Matrix(5, 2, 1.0), trace);
  feedforward(thirteen_knobs(), Matrix{{1, 2}}, trace);
  BOOST_TEST(trace.outputs() == (Matrix{{0.5}}));
}

BOOST_AUTO_TEST_CASE(same_seed_same_network) {
  const std::vector<std::size_t> sizes = {4, 3, 2};
  Engine one(7), two(7), other(8);
  const Network a = random_network(sizes, sigmoid, one), b = random_network(sizes, sigmoid, two),
                c = random_network(sizes, sigmoid, other);
  BOOST_TEST(a[1].weights == b[1].weights);
  BOOST_TEST(!(a[1].weights == c[1].weights));
  BOOST_TEST(sizes_of(a) == sizes);
}

BOOST_AUTO_TEST_CASE(brightest_output_is_the_answer) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  BOOST_TEST(argmax(std::vector<double>{0.1, 0.9, 0.3}) == 1u);
  BOOST_TEST(argmax(std::vector<double>{0.5, 0.7, 0.7}) == 1u);  // the first of equals
  BOOST_TEST(argmax(std::vector<double>{nan, -2.0, nan, -1.0}) == 3u);
}

BOOST_AUTO_TEST_CASE(impossible_networks_and_inputs_are_refused) {
  Engine engine(1);
  const std::vector<std::size_t> one = {3}, empty_layer = {3, 0, 1};
  BOOST_CHECK_EXCEPTION(random_network(one, relu, engine), std::invalid_argument, says("at least two sizes"));
  BOOST_CHECK_EXCEPTION(random_network(empty_layer, relu, engine), std::invalid_argument,
                        says("at least one neuron"));
  BOOST_CHECK_EXCEPTION(feedforward(thirteen_knobs(), Matrix(1, 3)), ShapeError,
                        says("(1 x 3) and (2 x 3) do not fit"));
}

BOOST_AUTO_TEST_CASE(hand_set_network_reads_what_it_was_made_for) {
  const Network network = hand_set_network();
  BOOST_TEST(sizes_of(network) == (std::vector<std::size_t>{784, 7, 10}));
  BOOST_TEST(clean_digits_read(network, -1, 0) == 10u);
  BOOST_TEST(clean_digits_read(network, 0, 9) < 5u);
  for (std::size_t digit = 0; digit < 10; ++digit) {
    for (const auto& [down, right] : {std::pair{0, 0}, {0, 1}, {0, -1}, {1, 0}, {-1, 0}}) {
      const Matrix outputs = feedforward(network, as_row(draw_strokes(strokes_of_digit(digit), down, right)));
      BOOST_TEST(argmax(outputs.row(0)) == digit, digit << " moved by " << down << ", " << right);
      if (down == 0 && right == 0) BOOST_TEST(outputs(0, digit) > 0.9);
    }
  }
}

BOOST_AUTO_TEST_CASE(two_linear_layers_are_one_3_3) {
  // Scalars by hand: z = (2x + 1) * 3 + 4 = 6x + 7
  const Layer one = collapse({Matrix{{2}}, Matrix{{1}}, identity}, {Matrix{{3}}, Matrix{{4}}, sigmoid});
  BOOST_TEST(one.weights == (Matrix{{6}}));
  BOOST_TEST(one.biases == (Matrix{{7}}));
  BOOST_TEST(one.activation.name == "sigmoid");
  Engine engine(5);
  const Layer first = random_layer(2, 3, identity, engine), second = random_layer(3, 4, identity, engine);
  Matrix inputs(6, 2);
  fill_normal(inputs, 0.0, 1.0, engine);
  const Matrix both = feedforward({first, second}, inputs);
  BOOST_TEST(approximately(feedforward({collapse(first, second)}, inputs), both, 1e-12, 1.0));
  BOOST_CHECK_THROW(collapse(second, first), ShapeError);
}

BOOST_AUTO_TEST_CASE(answers_are_counted_digit_by_digit) {
  const std::vector<std::uint8_t> pixels = {255, 0, 255, 0, 0, 255}, labels = {0, 1, 1};
  Matrix repeat(2, 10);  // answers 0 to a lit first pixel, 1 to a lit second one
  repeat(0, 0) = repeat(1, 1) = 1.0;
  const Network network = {{repeat, Matrix(1, 10), identity}};
  std::size_t batches = 0;
  const Tally tally =
      count_answers(network, {1, 2, pixels, labels}, [&](const Batch& batch, const Matrix& outputs) {
        ++batches;
        BOOST_TEST(batch.targets.rows() == outputs.rows());
      });
  BOOST_TEST(batches == 1u);
  BOOST_TEST(tally.right == 2u);
  BOOST_TEST(tally.shown[1] == 2u);
  BOOST_TEST(tally.recognised[1] == 1u);
  BOOST_TEST(tally.answered[0] == 2u);
  BOOST_TEST(tally.largest_sum == 1.0);
  BOOST_CHECK_THROW(count_answers(network, {1, 2, {}, {}}), std::invalid_argument);
  BOOST_CHECK_EXCEPTION(count_answers(thirteen_knobs(), {1, 2, pixels, labels}), std::invalid_argument,
                        says("ten outputs"));
}

BOOST_AUTO_TEST_CASE(a_tally_begins_at_0) {
  const Tally tally;
  BOOST_TEST(all_empty(tally.count, tally.right, tally.shown, tally.recognised, tally.answered));
  BOOST_TEST(all_empty(tally.least_sum, tally.largest_sum));
}

BOOST_AUTO_TEST_SUITE_END()

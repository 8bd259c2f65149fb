#include "07_sgd/sgd.hpp"

#include <set>

#include "03_feedforward/thirteen_knobs.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_07_sgd)

namespace {

// Examples numbered from 0; what is asked for is written down.
struct Recorder {
  std::vector<std::vector<std::uint32_t>> asked;
  Examples examples{10, [this](std::span<const std::uint32_t> rows, Batch& batch) {
                      asked.emplace_back(rows.begin(), rows.end());
                      batch.inputs = Matrix(rows.size(), 2);
                      batch.targets = Matrix(rows.size(), 1);
                    }};
};

void no_gradient(const Network& network, const Batch&, Gradient& gradient) {
  gradient = zero_gradient(network);
}
bool always(const Epoch&) { return true; }

const Matrix xor_inputs{{0, 0}, {0, 1}, {1, 0}, {1, 1}};
const Matrix xor_targets{{0}, {1}, {1}, {0}};

}  // namespace

BOOST_AUTO_TEST_CASE(every_example_is_used_once_an_epoch_and_the_last_batch_is_short) {
  Recorder recorder;
  Network network = thirteen_knobs();
  Engine engine(1);
  train(network, recorder.examples, {.epochs = 2, .batch_size = 4, .learning_rate = 1}, no_gradient, engine,
        always);
  BOOST_REQUIRE(recorder.asked.size() == 6u);
  for (const std::size_t epoch : {0u, 3u}) {
    BOOST_TEST(recorder.asked[epoch].size() == 4u);
    BOOST_TEST(recorder.asked[epoch + 2].size() == 2u);
    std::set<std::uint32_t> used;
    for (std::size_t i = 0; i < 3; ++i)
      used.insert(recorder.asked[epoch + i].begin(), recorder.asked[epoch + i].end());
    BOOST_TEST(used.size() == 10u);
  }
  BOOST_TEST(recorder.asked[0] != recorder.asked[3]);  // each epoch has an order of its own
}

BOOST_AUTO_TEST_CASE(batch_of_all_is_gradient_descent) {
  const Batch all{xor_inputs, xor_targets};
  Engine engine(1);
  const std::vector<std::size_t> sizes = {2, 3, 1};
  Network walker = random_network(sizes, sigmoid, engine), trained = walker;
  Gradient gradient;
  backpropagation(half_squared_error)(walker, all, gradient);
  descend(walker, gradient, 0.5);
  const std::vector<std::uint32_t> order = {0, 1, 2, 3};
  train_in_order(trained, examples_from(xor_inputs, xor_targets), order, 4, 0.5,
                 backpropagation(half_squared_error));
  BOOST_TEST(walker[0].weights == trained[0].weights);
  BOOST_TEST(walker[1].biases == trained[1].biases);
}

BOOST_AUTO_TEST_CASE(mean_over_mini_batches_is_the_whole_gradient_7_3) {
  Engine engine(1);
  const std::vector<std::size_t> sizes = {2, 3, 1};
  const Network network = random_network(sizes, sigmoid, engine);
  const GradientOf gradient_of = backpropagation(half_squared_error);
  Gradient whole, first, second;
  gradient_of(network, {xor_inputs, xor_targets}, whole);
  gradient_of(network, {Matrix{{1, 0}, {0, 0}}, Matrix{{1}, {0}}}, first);
  gradient_of(network, {Matrix{{0, 1}, {1, 1}}, Matrix{{1}, {0}}}, second);
  for (std::size_t l = 0; l < network.size(); ++l) {
    Matrix mean(first[l].weights.rows(), first[l].weights.columns());
    add_scaled(mean, 0.5, first[l].weights);
    add_scaled(mean, 0.5, second[l].weights);
    BOOST_TEST(approximately(mean, whole[l].weights, 1e-15));
  }
}

BOOST_AUTO_TEST_CASE(short_batch_steps_by_its_own_mean) {
  // One example alone and the same example twice have the same mean: two steps of equal size.
  const Examples examples = examples_from(Matrix{{1, 2}, {1, 2}, {1, 2}}, Matrix{{1}, {1}, {1}});
  const std::vector<std::uint32_t> three = {0, 1, 2}, two = {0, 1};
  Network short_last = thirteen_knobs(), singles = thirteen_knobs();
  train_in_order(short_last, examples, three, 2, 0.01, backpropagation(squared_error));
  train_in_order(singles, examples, two, 1, 0.01, backpropagation(squared_error));
  BOOST_TEST(approximately(short_last[0].weights, singles[0].weights, 1e-15));
}

BOOST_AUTO_TEST_CASE(training_ends_when_it_is_told_to) {
  Recorder recorder;
  Network network = thirteen_knobs();
  Engine engine(1);
  std::vector<std::size_t> numbers;
  train(network, recorder.examples, {.epochs = 9, .batch_size = 10, .learning_rate = 1}, no_gradient, engine,
        [&](const Epoch& epoch) {
          numbers.push_back(epoch.number);
          return epoch.number < 2;
        });
  BOOST_TEST(numbers == (std::vector<std::size_t>{0, 1, 2}));
}

BOOST_AUTO_TEST_CASE(training_ends_within_an_epoch_when_it_is_told_to) {
  Recorder recorder;
  Network network = thirteen_knobs();
  Engine engine(1);
  std::vector<std::size_t> examples, epochs;
  train(
      network, recorder.examples, {.epochs = 9, .batch_size = 4, .learning_rate = 1}, no_gradient, engine,
      [&](const Epoch& epoch) {
        epochs.push_back(epoch.number);
        return true;
      },
      [&](std::size_t count) {
        examples.push_back(count);
        return examples.size() < 5;
      });
  BOOST_TEST(examples == (std::vector<std::size_t>{4, 4, 2, 4, 4}));  // 10 examples an epoch
  BOOST_TEST(epochs == std::vector<std::size_t>{0});                  // the second one has no end
  const std::vector<std::uint32_t> order = {0, 1, 2};
  const auto pass = [&](bool go_on) {
    return train_in_order(network, recorder.examples, order, 1, 1.0, no_gradient,
                          [&](std::size_t) { return go_on; });
  };
  BOOST_TEST(pass(true));
  BOOST_TEST(!pass(false));
}

BOOST_AUTO_TEST_CASE(xor_is_learned_from_at_least_nine_of_ten_starts) {
  const std::vector<std::size_t> sizes = {2, 3, 1};
  std::size_t learned = 0;
  for (std::uint32_t seed = 1; seed <= 10; ++seed) {
    Engine engine(seed);
    Network network = random_network(sizes, sigmoid, engine);
    train(network, examples_from(xor_inputs, xor_targets),
          {.epochs = 10000, .batch_size = 4, .learning_rate = 3.0}, backpropagation(half_squared_error),
          engine, always);
    const Matrix answers = feedforward(network, xor_inputs);
    bool right = true;
    for (std::size_t i = 0; i < 4; ++i) right = right && std::abs(answers(i, 0) - xor_targets(i, 0)) < 0.2;
    learned += right;
  }
  BOOST_TEST(learned >= 9u);
}

BOOST_AUTO_TEST_CASE(same_seed_same_knobs) {
  const std::vector<std::size_t> sizes = {2, 3, 1};
  const auto trained = [&](std::uint32_t seed) {
    Engine engine(seed);
    Network network = random_network(sizes, sigmoid, engine);
    train(network, examples_from(xor_inputs, xor_targets),
          {.epochs = 50, .batch_size = 3, .learning_rate = 3.0}, backpropagation(half_squared_error), engine,
          always);
    return network[0].weights;
  };
  BOOST_TEST(trained(4) == trained(4));
  BOOST_TEST(!(trained(4) == trained(5)));
}

BOOST_AUTO_TEST_CASE(empty_mini_batches_are_refused) {
  Recorder recorder;
  Network network = thirteen_knobs();
  const std::vector<std::uint32_t> order = {0, 1};
  BOOST_CHECK_THROW(train_in_order(network, recorder.examples, order, 0, 1.0, no_gradient),
                    std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()

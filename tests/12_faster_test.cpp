// Every rung of the ladder computes what chapter 06 does, and so does the wide network.
#include <algorithm>

#include "06_backpropagation/gradient_check.hpp"
#include "07_sgd/sgd.hpp"
#include "11_better/softmax.hpp"
#include "12_faster/fused_engine/fused_training.hpp"
#include "12_faster/ladder/rung.hpp"
#include "12_faster/wide/wide_training.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_12_faster)

namespace {

// Pictures of 5 x 9 pixels, most of them black, as digits are.
struct ToyPictures {
  std::vector<std::uint8_t> pixels, labels;
  explicit ToyPictures(std::size_t count) : pixels(count * 45), labels(count) {
    Engine engine(5);
    for (std::uint8_t& pixel : pixels) {
      const double ink = uniform(-700.0, 255.0, engine);
      pixel = ink > 0.0 ? static_cast<std::uint8_t>(ink) : std::uint8_t{0};
    }
    for (std::size_t i = 0; i < count; ++i) labels[i] = static_cast<std::uint8_t>(i % 10);
  }
  ImageSet set() const { return {5, 9, pixels, labels}; }
};

Network network_of(std::size_t hidden) {
  Engine engine(1);
  const std::vector<std::size_t> sizes = {45, hidden, 10};
  return random_network(sizes, sigmoid, engine);
}

double difference(Network a, Network b) {
  double largest = 0.0;
  for (std::size_t block = 0; block < knobs(a).size(); ++block) {
    largest = std::max(largest, relative_difference(knobs(a)[block], knobs(b)[block]));
  }
  return largest;
}

// The order of 23 pictures, for two epochs. The last mini-batch is shorter.
const std::vector<std::uint32_t> an_order = {22, 3,  5,  0,  1,  9,  8,  7,  6,  4,  2, 10,
                                             12, 11, 14, 13, 16, 15, 18, 17, 20, 19, 21};

Network trained_by_chapter_07(const Network& start, const ImageSet& digits, const Cost& cost, double rate) {
  Network network = start;
  for (int epoch = 0; epoch < 2; ++epoch) {
    train_in_order(network, examples_from(digits, 10), an_order, 10, rate, backpropagation(cost));
  }
  return network;
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_rung_has_the_gradient_of_chapter_06_12_1) {
  const ToyPictures pictures(12);
  for (const std::size_t hidden : {30u, 1u, 16u, 37u, 70u}) {
    const Network start = network_of(hidden);
    for (const Rung& rung : ladder()) {
      const double apart = gradient_difference(rung, {start, pictures.set(), 10});
      BOOST_TEST(apart <= rung.tolerance, rung.name << " with " << hidden << " hidden neurons: " << apart);
    }
  }
}

BOOST_AUTO_TEST_CASE(every_rung_trains_as_chapter_07_does) {
  const ToyPictures pictures(23);
  for (const std::size_t hidden : {30u, 5u}) {
    const Network start = network_of(hidden);
    const Network expected = trained_by_chapter_07(start, pictures.set(), half_squared_error, 3.0);
    for (const Rung& rung : ladder()) {
      const Climb climb = rung.begin({start, pictures.set(), 10});
      for (int epoch = 0; epoch < 2; ++epoch) climb.epoch(an_order, 3.0);
      BOOST_TEST(difference(climb.network(), expected) <= rung.tolerance, rung.name);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_wrong_gradient_is_seen_12_1) {
  const ToyPictures pictures(10);
  const Network start = network_of(3);
  Rung wrong = ladder()[0];
  wrong.begin = [](const Task& task) -> Climb {  // takes half of each step
    return {[](auto, double) {}, [&task] { return task.start; }};
  };
  BOOST_TEST(gradient_difference(wrong, {start, pictures.set(), 10}) == 1.0);
}

BOOST_AUTO_TEST_CASE(names_of_rungs_hold_no_commas) {
  for (const Rung& rung : ladder()) BOOST_TEST(std::string(rung.name).find(',') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(any_number_of_threads_gives_the_same_network) {
  const ToyPictures pictures(23);
  const LitPixels lit(pictures.set());
  for (const std::size_t hidden : {3u, 50u}) {
    const Network start = network_of(hidden);
    const Network expected = trained_by_chapter_07(start, pictures.set(), half_squared_error, 3.0);
    for (const std::size_t members : {1u, 2u, 3u, 7u}) {
      Team team(members);
      FusedTraining training(start, pictures.set(), lit, team);
      for (int epoch = 0; epoch < 2; ++epoch) training.epoch(an_order, 10, 3.0);
      BOOST_TEST(difference(training.network(), expected) < 1e-5, members << " members, " << hidden);
    }
  }
}

BOOST_AUTO_TEST_CASE(wide_training_agrees_with_backpropagation_11_3) {
  const ToyPictures pictures(23);
  Engine engine(2);
  const std::vector<std::size_t> sizes = {45, 83, 10};
  const Network start = wide_network(sizes, engine);
  const Network expected = trained_by_chapter_07(start, pictures.set(), softmax_cross_entropy, 0.1);
  for (const std::size_t members : {1u, 2u, 3u}) {
    for (const AddProduct multiply : {AddProduct(add_product), blas_product()}) {
      if (multiply == nullptr) continue;
      Team team(members);
      WideTraining training(start, pictures.set(), team, multiply);
      for (int epoch = 0; epoch < 2; ++epoch) training.epoch(an_order, 10, 0.1);
      BOOST_TEST(difference(training.network(), expected) < 1e-5, members << " members");
    }
  }
}

BOOST_AUTO_TEST_CASE(other_networks_are_refused) {
  const ToyPictures pictures(3);
  const LitPixels lit(pictures.set());
  Team team(1);
  Network three = network_of(4), other = network_of(4);
  three.push_back(three.back());
  other[0].activation = relu;
  BOOST_CHECK_EXCEPTION(FusedTraining(three, pictures.set(), lit, team), std::invalid_argument,
                        says("one hidden layer"));
  BOOST_CHECK_EXCEPTION(FusedTraining(other, pictures.set(), lit, team), std::invalid_argument,
                        says("sigmoid neurons"));
  BOOST_CHECK_EXCEPTION(WideTraining(other, pictures.set(), team), std::invalid_argument,
                        says("identity outputs"));
  BOOST_CHECK_EXCEPTION(WideTraining(three, pictures.set(), team), std::invalid_argument,
                        says("one hidden layer"));
  other[1].activation = relu;
  BOOST_CHECK_EXCEPTION(WideTraining(other, pictures.set(), team), std::invalid_argument,
                        says("identity outputs"));
  other[0].activation = sigmoid;
  other[1].activation = identity;
  BOOST_CHECK_EXCEPTION(WideTraining(other, pictures.set(), team), std::invalid_argument,
                        says("ReLU neurons"));
  BOOST_CHECK_EXCEPTION(FusedTraining(other, pictures.set(), lit, team), std::invalid_argument,
                        says("sigmoid neurons"));
  ImageSet narrower = pictures.set();
  narrower.width = 8;
  other[0].activation = relu;
  BOOST_CHECK_EXCEPTION(WideTraining(other, narrower, team), ShapeError, says("40 pixels"));
  BOOST_CHECK_EXCEPTION(FusedTraining(network_of(4), narrower, lit, team), ShapeError, says("40 pixels"));
}

// Batches of one, a batch larger than the order, and no pictures at all.
BOOST_AUTO_TEST_CASE(batches_of_any_size_are_taken) {
  const ToyPictures pictures(23);
  const LitPixels lit(pictures.set());
  const Network start = network_of(20);
  Team team(1);
  for (const std::size_t size : {1u, 23u, 40u}) {
    Network expected = start;
    train_in_order(expected, examples_from(pictures.set(), 10), an_order, size, 3.0,
                   backpropagation(half_squared_error));
    FusedTraining training(start, pictures.set(), lit, team);
    training.epoch(an_order, size, 3.0);
    BOOST_TEST(difference(training.network(), expected) < 1e-5, "batches of " << size);
    training.epoch({}, size, 3.0);
    BOOST_TEST(difference(training.network(), expected) < 1e-5);
  }
}

// The outputs fill more than one vector, so the right answer may be in any of them.
BOOST_AUTO_TEST_CASE(outputs_of_several_vectors_are_trained) {
  ToyPictures pictures(23);
  for (std::size_t i = 0; i < 23; ++i) pictures.labels[i] = static_cast<std::uint8_t>(i);
  const std::vector<std::size_t> sizes = {45, 6, 23};
  Engine engine(4);
  const Network start = random_network(sizes, sigmoid, engine);
  Network expected = start;
  train_in_order(expected, examples_from(pictures.set(), 23), an_order, 10, 3.0,
                 backpropagation(half_squared_error));
  const LitPixels lit(pictures.set());
  Team team(2);
  FusedTraining training(start, pictures.set(), lit, team);
  training.epoch(an_order, 10, 3.0);
  BOOST_TEST(difference(training.network(), expected) < 1e-5);
}

BOOST_AUTO_TEST_CASE(the_fused_step_takes_64_pictures_at_most) {
  const ToyPictures pictures(3);
  const Network start = network_of(4);
  const Rung& fused = ladder()[5];
  BOOST_REQUIRE(fused.name == std::string("fused step"));
  BOOST_CHECK_EXCEPTION(fused.begin({start, pictures.set(), 65}), std::invalid_argument, says("at most 64"));
  BOOST_TEST(gradient_difference(fused, {start, pictures.set(), 64}) <= fused.tolerance);
}

BOOST_AUTO_TEST_SUITE_END()

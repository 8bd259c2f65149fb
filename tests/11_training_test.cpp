#include <algorithm>
#include <map>

#include "08_mnist/digit_training.hpp"
#include "11_better/better_training.hpp"
#include "11_better/recipe_line.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_training)

namespace {

// Toy pictures of 8 x 8: digit d lights row d % 8 and column (3 d + d / 8) % 8; the ink differs from copy to
// copy.
struct ToyPictures {
  std::vector<std::uint8_t> pixels, labels;
  explicit ToyPictures(std::size_t count) : pixels(count * 64), labels(count) {
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t digit = i * 7 % 10;
      labels[i] = static_cast<std::uint8_t>(digit);
      for (std::size_t k = 0; k < 8; ++k) {
        pixels[i * 64 + digit % 8 * 8 + k] = static_cast<std::uint8_t>(255 - 11 * i % 90);
        pixels[i * 64 + k * 8 + (3 * digit + digit / 8) % 8] = static_cast<std::uint8_t>(200 - 7 * i % 120);
      }
    }
  }
  ImageSet set() const { return {8, 8, pixels, labels}; }
};

const ToyPictures to_learn(90), to_validate(40);

LearningSets toys() { return {to_learn.set(), to_validate.set()}; }

// All knobs of a network, in one column.
std::vector<double> knobs_of(Network network) {
  std::vector<double> all;
  for (const auto block : knobs(network)) all.insert(all.end(), block.begin(), block.end());
  return all;
}

BetterTraining trained(const std::string& line, std::uint32_t seed = 1, const BetterWatch& watch = {}) {
  return train_better(recipe_from(line), toys(), seed, watch);
}

// The cures that stand beside each other, each with a name for what it decides.
const std::vector<std::pair<std::string, std::string>> cures = {
    {"hidden", "--hidden 6,5"},
    {"activation", "--activation tanh"},
    {"cost", "--cost cross-entropy"},
    {"cost", "--cost softmax"},
    {"start", "--start small"},
    {"start", "--start small-weights"},
    {"decay", "--decay 0.01"},
    {"absolute", "--absolute-decay 0.01"},
    {"inputs", "--drop-inputs 0.2"},
    {"hidden share", "--dropout 0.3"},
    {"step", "--step classical --momentum 0.5"},
    {"step", "--step nesterov --momentum 0.5"},
    {"step", "--step adam"},
    {"rate", "--rate 0.1"},
    {"fall", "--schedule linear"},
    {"fall", "--schedule cosine"},
    {"fall", "--schedule halving"},
    {"batch", "--batch 7"},
    {"shift", "--shift 1"},
    {"turned", "--degrees 10 --scale 0.1 --shear 0.1 --move 0.5"},
    {"bent", "--elastic 0.5"},
    {"smoothing", "--smoothing 0.1"},
    {"standardised", "--standardised yes"},
    {"kept", "--average 2"},
    {"kept", "--patience 2"},
};

const std::string few = "--hidden 6 --epochs 2 ";

}  // namespace

BOOST_AUTO_TEST_CASE(the_books_recipe_is_chapter_08s_training_to_the_last_bit) {
  Recipe old = recipes().front();
  old.hidden = {12};
  old.schedule.epochs = 4;
  const DigitTraining before = train_digits(old, {to_learn.set(), to_validate.set(), to_validate.set()}, 5);
  const BetterTraining after = trained("--hidden 12 --epochs 4", 5);
  BOOST_TEST(knobs_of(after.network) == knobs_of(before.network));
  BOOST_TEST_REQUIRE(after.history.size() == 4u);
  for (std::size_t epoch = 0; epoch < 4; ++epoch) {
    BOOST_TEST(after.history[epoch].validation.cost == before.history[epoch].validation.cost);
    BOOST_TEST(after.history[epoch].training.cost == before.history[epoch].training.cost);
    BOOST_TEST(after.history[epoch].validation.right == before.history[epoch].validation.right);
  }
  BOOST_TEST(after.validation.cost == before.history.back().validation.cost);
}

BOOST_AUTO_TEST_CASE(every_cure_learns_the_toys_alone) {
  for (const auto& [what, line] : cures) {
    const std::string rate = line.find("adam") != std::string::npos ? " --rate 0.02" : "";
    const BetterTraining training =
        trained("--hidden 15 --epochs 15 --cost cross-entropy --rate 0.5 " + line + rate);
    BOOST_TEST(training.validation.percent_right() > 60.0,
               line << ": " << training.validation.percent_right());
  }
}

BOOST_AUTO_TEST_CASE(every_pair_of_cures_stands_together_and_both_count) {
  std::map<std::string, std::vector<double>> alone;
  for (const auto& [what, line] : cures) alone[line] = knobs_of(trained(few + line).network);
  int pairs = 0;
  for (const auto& [what, line] : cures) {
    for (const auto& [other, second] : cures) {
      if (what >= other) continue;  // either order is one pair, and two of a kind exclude each other
      const auto both = knobs_of(trained(few + line + " " + second).network);
      BOOST_TEST(std::ranges::all_of(both, [](double knob) { return std::isfinite(knob); }),
                 line << " " << second);
      // Early stopping changes only which network is kept: its last one may be the best.
      if (line.find("patience") == std::string::npos)
        BOOST_TEST(both != alone[second], line << " has no effect on " << second);
      if (second.find("patience") == std::string::npos)
        BOOST_TEST(both != alone[line], second << " has no effect on " << line);
      ++pairs;
    }
  }
  BOOST_TEST(pairs == 291);
}

BOOST_AUTO_TEST_CASE(all_cures_together_repeat_with_their_seed) {
  const std::string all =
      "--hidden 9,8 --activation relu --cost softmax --start small --decay 0.001 --absolute-decay 0.0001 --drop-inputs 0.1 "
      "--dropout 0.2 --step nesterov --rate 0.05 --schedule cosine --epochs 3 --shift 1 --degrees 5 --elastic 0.5 "
      "--smoothing 0.1 --standardised yes --average 2";
  const auto first = knobs_of(trained(all, 3).network);
  BOOST_TEST(knobs_of(trained(all, 3).network) == first);
  BOOST_TEST(knobs_of(trained(all, 4).network) != first);
}

BOOST_AUTO_TEST_CASE(start_and_order_depend_on_the_seed_alone) {
  // Nothing is learned at a rate of 0, so the start is left.
  const auto start = knobs_of(trained("--hidden 6 --rate 0 --epochs 1").network);
  BOOST_TEST(
      knobs_of(trained("--hidden 6 --rate 0 --epochs 1 --dropout 0.5 --shift 1 --elastic 1").network) ==
      start);
  // After a single step of one example, the biases of a network without hidden layer say which example it
  // was.
  const auto first_seen = [](const std::string& line) {
    BetterWatch watch;
    watch.after_batch = [](std::size_t) { return false; };
    return trained("--hidden none --batch 1 --cost softmax --start small --epochs 1 " + line, 2, watch)
        .network;
  };
  const Network plain = first_seen(""), thinned = first_seen("--drop-inputs 0.3 --shift 1");
  for (std::size_t digit = 0; digit < 10; ++digit)
    BOOST_TEST((plain[0].biases(0, digit) > 0.0) == (thinned[0].biases(0, digit) > 0.0));
}

BOOST_AUTO_TEST_CASE(patience_keeps_the_best_network_on_validation) {
  const BetterTraining training = trained("--hidden 8 --epochs 60 --patience 3");
  BOOST_TEST(training.history.size() < 60u);
  BOOST_TEST(training.history.size() == training.best_epoch + 1 + 3);
  std::size_t most = 0;
  for (const BetterEpoch& epoch : training.history) most = std::max(most, epoch.validation.right);
  BOOST_TEST(training.history[training.best_epoch].validation.right == most);
  BOOST_TEST(training.validation.right == most);
  BOOST_TEST(training.validation.cost == training.history[training.best_epoch].validation.cost);
}

BOOST_AUTO_TEST_CASE(an_average_is_that_of_the_last_epochs) {
  // The network after 2, 3 and 4 epochs of the same training
  std::vector<double> mean(knobs_of(trained("--hidden 6 --epochs 4").network).size(), 0.0);
  for (const char* epochs : {"2", "3", "4"}) {
    const auto knobs_then = knobs_of(trained(std::string("--hidden 6 --epochs ") + epochs).network);
    for (std::size_t i = 0; i < mean.size(); ++i) mean[i] += knobs_then[i] / 3.0;
  }
  const auto averaged = knobs_of(trained("--hidden 6 --epochs 4 --average 3").network);
  BOOST_TEST(approximately(as_row(averaged), as_row(mean), 1e-12, 1.0));
  BOOST_TEST(knobs_of(trained("--hidden 6 --epochs 4 --average 1").network) ==
             knobs_of(trained("--hidden 6 --epochs 4").network));
}

BOOST_AUTO_TEST_CASE(a_watch_sees_each_epoch_and_may_stop) {
  BetterWatch watch{.training_pictures = 20};
  std::vector<std::size_t> seen;
  watch.after_epoch = [&](const BetterEpoch& epoch) {
    BOOST_TEST(epoch.training.count == 20u);
    BOOST_TEST(epoch.validation.count == 40u);
    seen.push_back(epoch.number);
    return epoch.number < 1;
  };
  BOOST_TEST(trained("--hidden 6", 1, watch).history.size() == 2u);
  BOOST_TEST(seen == (std::vector<std::size_t>{0, 1}));
  watch = {.training_pictures = 0};
  std::size_t batches = 0;
  watch.after_batch = [&](std::size_t) { return ++batches < 12; };
  const BetterTraining training = trained("--hidden 6", 1, watch);  // 9 steps an epoch
  BOOST_TEST(batches == 12u);
  BOOST_TEST_REQUIRE(training.history.size() == 1u);
  BOOST_TEST(training.history[0].training.count == 0u);
  BOOST_TEST(training.validation.count == 40u);
}

BOOST_AUTO_TEST_CASE(a_training_stopped_within_its_average_keeps_what_it_has) {
  BetterWatch watch;
  watch.after_epoch = [](const BetterEpoch& epoch) { return epoch.number < 2; };
  BOOST_TEST(knobs_of(trained("--hidden 6 --epochs 9 --average 2", 1, watch).network) ==
             knobs_of(trained("--hidden 6 --epochs 3").network));
}

BOOST_AUTO_TEST_CASE(a_network_of_standardised_inputs_is_given_back_for_plain_ones) {
  const BetterTraining training =
      trained("--hidden 15 --epochs 15 --cost softmax --rate 0.1 --standardised yes");
  BOOST_TEST(training.validation.percent_right() > 80.0);
  BOOST_TEST(count_answers(training.network, to_validate.set()).right == training.validation.right);
  const Evaluation test = look_at_test(training, recipe_from("--cost softmax"), to_validate.set());
  BOOST_TEST(test.right == training.validation.right);
  BOOST_TEST(test.cost == training.validation.cost);
}

BOOST_AUTO_TEST_CASE(trainings_that_cannot_go_on_say_so) {
  BetterRecipe recipe;
  recipe.decay = -1.0;
  BOOST_CHECK_EXCEPTION(train_better(recipe, toys(), 1), std::invalid_argument, says("the decay is -1"));
  BOOST_CHECK_EXCEPTION(trained("--activation identity --rate 1e200 --hidden 6"), std::runtime_error,
                        says("after epoch 0: the steps are too large; try a rate below"));
}

BOOST_AUTO_TEST_SUITE_END()

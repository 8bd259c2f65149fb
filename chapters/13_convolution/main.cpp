// 13_convolution: one detector, slid over the whole picture - filters, maps and pooling that learn
#include <algorithm>
#include <iostream>

#include "07_sgd/sgd.hpp"
#include "09_look_inside/experiments.hpp"
#include "11_better/falling_rate.hpp"
#include "11_better/softmax.hpp"
#include "13_convolution/story/acts.hpp"
#include "13_convolution/story/settings.hpp"
#include "common/mnist.hpp"
#include "common/story/progress.hpp"
#include "common/text.hpp"

using namespace nn;

namespace {

// Two banks of filters, and ten neurons that read their maps: 5,994 knobs.
const Plan two_banks{
    .picture = {1, 28, 28}, .banks = {{8, 5, 2}, {16, 5, 2}}, .dense = {10}};
const Plan dense_plan{.dense = {30, 10}};
constexpr std::uint32_t order_seed = 9;  // as in chapter 09

struct Sets {
  ImageSet training, test;
};

// The first so many pictures.
ImageSet at_most(const ImageSet& images, std::size_t count) {
  return images.part(0, std::min(count, images.count()));
}

TrainedNetwork learn_to_read(const Sets& sets, std::uint32_t seed) {
  announce_learning(seed);
  Engine engine(seed);
  TrainedNetwork trained{wiring_of(two_banks), {}, {}};
  trained.start = trained.network = small_start(two_banks, relu, identity, engine);
  const Schedule schedule = schedule_for(two_banks);
  const GradientOf gradient_of = falling_rate(
      convolution_backpropagation(trained.wiring, softmax_cross_entropy),
      Fall::linear,
      count_steps(sets.training.count(), schedule.batch_size, schedule.epochs));
  Progress bar("Epoch 0", sets.training.count());
  train(
      trained.network, examples_from(sets.training, digit_classes), schedule,
      gradient_of, engine,
      [&](const Epoch& epoch) {
        bar.clear();
        const auto answers = answers_to(trained.wiring, trained.network, sets.test);
        tell_epoch(epoch.number, count_right(answers), answers.size());
        bar.restart("Epoch " + std::to_string(epoch.number + 1));
        return true;
      },
      [&](std::size_t examples) {
        bar.advance(examples);
        return true;
      });
  return trained;
}

ShiftCurve shift_curve(const TrainedNetwork& trained, const ImageSet& test) {
  const ImageSet some = at_most(test, 500);
  ShiftCurve curve;
  for (int pixels = 0; pixels <= 6; ++pixels)
    curve.push_back(percent_read_moved(trained, some, pixels));
  return curve;
}

void shuffled_pixels(const Sets& sets, double dense, double wired,
                     std::uint32_t seed) {
  Engine engine(order_seed);
  const auto order = random_order(sets.test.pixels_each(), engine);
  const Pictures training = reordered(sets.training, order),
                 test = reordered(sets.test, order);
  const auto read = [&](const Plan& plan) {
    return percent_read(train_plan(plan, training.set(), seed), test.set());
  };
  tell_shuffled({dense, read(dense_plan), wired, read(two_banks)}, order_seed);
}

void sizes_against_accuracy(const Sets& sets, Stage& stage) {
  const ImageSet training = at_most(sets.training, 5000),
                 test = at_most(sets.test, 5000);
  std::vector<SizeResult> sizes;
  const auto add = [&](const char* name, const Plan& plan) {
    Engine engine(stage.seed);
    sizes.push_back(
        {name, plan.banks.empty(),
         count_knobs(small_start(plan, relu, identity, engine)),
         percent_read_from_three_seeds(plan, training, test, stage.seed)});
  };
  add("no hidden layer", {.dense = {10}});
  add("30 hidden", dense_plan);
  add("100 hidden", {.dense = {100, 10}});
  add("2 + 4 filters", {.banks = {{2, 5, 2}, {4, 5, 2}}});
  add("4 + 8 filters", {.banks = {{4, 5, 2}, {8, 5, 2}}});
  add("8 + 16 filters", two_banks);
  tell_sizes(sizes, training.count(), stage);
}

void tell_all(const Sets& sets, Stage& stage) {
  const TrainedNetwork dense = train_plan(dense_plan, sets.training, stage.seed);
  const double dense_read = percent_read(dense, sets.test);
  const ShiftCurve dense_curve = shift_curve(dense, sets.test);
  tell_dense(dense, dense_read, dense_curve, sets.training.count(), stage.seed);
  tell_slid(sets.test, 0, stage.plots);
  tell_knobs(two_banks);
  tell_gradient_check(stage.seed);

  const TrainedNetwork trained = learn_to_read(sets, stage.seed);
  tell_filters(trained, sets.test, stage.plots);
  tell_both_moved(dense_curve, shift_curve(trained, sets.test), stage.plots);
  const double read = percent_read(trained, sets.test);
  shuffled_pixels(sets, dense_read, read, stage.seed);
  sizes_against_accuracy(sets, stage);
  tell_mistakes_left(answers_to(trained.wiring, trained.network, sets.test),
                     sets.test, stage.plots);
  say_what_follows();
}

void story(int argc, char** argv) {
  const auto settings = read_convolution_settings(argc, argv);
  if (!settings) return;
  const Guesses guesses(settings->story.ask, "13_convolution");
  Plots plots(settings->story.plots, settings->story.show);
  const DataPlace place = find_data(settings->data);
  const Mnist mnist(place.folder);
  require_picture_size(mnist.test(), digit_side, digit_side, place.name());
  const ImageSet all = mnist.training();
  const Sets sets{at_most(all, 10'000), mnist.test()};
  const std::string data_line = "Data: " + place.name() + ": " +
                                grouped(sets.training.count()) + " of " +
                                grouped(all.count()) + " training digits, " +
                                grouped(sets.test.count()) + " test digits.\n";
  std::cout << data_line;
  Stage stage{settings->story.seed, plots};
  tell_all(sets, stage);
  std::cout << "\n" << plots.summary() << "\n" << data_line;
}

}  // namespace

int main(int argc, char** argv) { return run_program(argc, argv, story); }

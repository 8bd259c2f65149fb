// 13_convolution: one detector, slid over the whole picture - filters, maps and pooling that learn
#include <algorithm>
#include <iostream>

#include "11_better/falling_rate.hpp"
#include "11_better/softmax.hpp"
#include "13_convolution/story/comparisons.hpp"
#include "13_convolution/story/fast_acts.hpp"
#include "13_convolution/story/photos.hpp"
#include "13_convolution/story/saved.hpp"
#include "13_convolution/story/settings.hpp"
#include "common/mnist.hpp"
#include "common/story/interrupt.hpp"
#include "common/story/progress.hpp"
#include "common/text.hpp"
#include "common/whole_file.hpp"

using namespace nn;

namespace {

// Two banks of filters, and ten neurons that read their maps: 5,994 knobs.
const Plan two_banks{
    .picture = {1, 28, 28}, .banks = {{8, 5, 2}, {16, 5, 2}}, .dense = {10}};
const Plan dense_plan{.dense = {30, 10}};
constexpr std::uint32_t order_seed = 9;  // as in chapter 09

TrainedNetwork learn_to_read(const LearningAndTest& sets, std::uint32_t seed) {
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

TrainedNetwork tell_all(const LearningAndTest& sets, Stage& stage) {
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
  const std::vector<Answer> answers =
      answers_to(trained.wiring, trained.network, sets.test);
  const double read = 100.0 * static_cast<double>(count_right(answers)) /
                      static_cast<double>(answers.size());
  tell_shuffled(compare_shuffled(sets, dense_plan, dense_read, two_banks, read,
                                 order_seed, stage.seed),
                order_seed);
  const std::size_t half = sets.training.count() / 2;
  tell_sizes(compare_sizes({at_most(sets.training, half), at_most(sets.test, half)},
                           stage.seed),
             half, stage);
  tell_mistakes_left(answers, sets.test, stage.plots);
  const Pictures faulty = faulty_digits(2, stage.seed);
  const auto faulty_read = [&](const TrainedNetwork& by) {
    return count_right(answers_to(by.wiring, by.network, faulty.set()));
  };
  tell_faulty(faulty_read(dense), faulty_read(trained), faulty.labels.size());
  tell_measured_rows();
  say_what_follows();
  return trained;
}

std::string data_line(const DataPlace& place, const Mnist& mnist,
                      std::size_t used) {
  const std::size_t all = mnist.training().count();
  return "Data: " + place.name() + ": " +
         (used < all ? grouped(used) + " of " : std::string()) + grouped(all) +
         " training digits, " + grouped(mnist.test().count()) + " test digits.\n";
}

void in_float(const ConvolutionSettings& settings, const DataPlace& place,
              const Mnist& mnist) {
  ask_on_interrupt();
  const FastGround ground{.sets = {mnist.training(), mnist.validation()},
                          .open_test = [&] { return mnist.test(); },
                          .data = place.title(),
                          .seed = settings.story.seed,
                          .settings = settings.fast,
                          .plots = settings.story.plots,
                          .save = settings.save};
  if (settings.fast.fast) {
    tell_fast(ground);
  } else {
    tell_rows(ground);
  }
}

void story(int argc, char** argv) {
  const auto settings = read_convolution_settings(argc, argv);
  if (!settings) return;
  if (settings->fast.rows) {
    list_filter_rows();
    return tell_that_nothing_is_asked(settings->story.ask);
  }
  const Guesses guesses(settings->story.ask, "13_convolution");
  Plots plots(settings->story.plots, settings->story.show);
  if (!settings->save.empty()) require_writable(settings->save);
  const DataPlace place = find_data(settings->data);
  const Mnist mnist(place.folder);
  require_picture_size(mnist.test(), digit_side, digit_side, place.name());
  const LearningAndTest sets{at_most(mnist.training(), 10'000), mnist.test()};
  const std::string data = data_line(
      place, mnist,
      settings->fast.instead() ? mnist.training().count() : sets.training.count());
  std::cout << data;
  Stage stage{settings->story.seed, plots};
  if (settings->fast.instead()) {
    in_float(*settings, place, mnist);
  } else if (!settings->model.empty()) {
    tell_of_saved(settings->model, sets.test, stage);
  } else {
    const TrainedNetwork trained = tell_all(sets, stage);
    if (!settings->save.empty())
      save(settings->save, trained, stage.seed, sets.training.count(),
           place.title());
  }
  std::cout << "\n" << plots.summary() << "\n" << data;
}

}  // namespace

int main(int argc, char** argv) { return run_program(argc, argv, story); }

#include "08_mnist/digit_training.hpp"

#include <cmath>
#include <stdexcept>

#include "common/text.hpp"

namespace nn {
namespace {

void require_finite(double cost, std::size_t epoch, const Recipe& recipe) {
  if (std::isfinite(cost)) return;
  throw std::runtime_error("the cost is not a finite number any more after epoch " +
                           std::to_string(epoch) +
                           ": the steps are too large; try a --rate below " +
                           shortest(recipe.schedule.learning_rate));
}

}  // namespace

void record_epoch(DigitTraining& training, const Epoch& epoch, const Recipe& recipe,
                  const Digits& digits, bool test_only) {
  const auto look = [&](const ImageSet& images) {
    return evaluate(training.network, images, recipe.cost);
  };
  EpochRecord record{epoch.number, epoch.seconds, {}, {}, look(digits.test)};
  require_finite(record.test.cost, epoch.number, recipe);
  if (!test_only) {
    record.training = look(digits.training);
    record.validation = look(digits.validation);
  }
  training.history.push_back(record);
}

void record_stop(DigitTraining& training, const Recipe& recipe,
                 const Digits& digits) {
  const std::size_t whole = training.complete_epochs();
  if (whole == recipe.schedule.epochs) return;
  training.stopped =
      Stop{whole, training.digits_seen - whole * digits.training.count(),
           count_answers(training.network, digits.test)};
}

DigitTraining train_digits(const Recipe& recipe, const Digits& digits,
                           std::uint32_t seed, const Watch& watch) {
  Engine engine(seed);
  DigitTraining training{
      .seed = seed,
      .network = start_network(recipe, digits.training.pixels_each(), engine)};
  const auto after_epoch = [&](const Epoch& epoch) {
    record_epoch(training, epoch, recipe, digits, watch.test_only);
    return true;
  };
  const auto after_batch = [&](std::size_t examples) {
    training.digits_seen += examples;
    return !watch.stop || !watch.stop();
  };
  train(training.network, examples_from(digits.training, digit_classes),
        recipe.schedule, backpropagation(recipe.cost), engine, after_epoch,
        after_batch);
  record_stop(training, recipe, digits);
  return training;
}

}  // namespace nn

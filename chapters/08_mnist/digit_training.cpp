#include "08_mnist/digit_training.hpp"

#include <cmath>
#include <stdexcept>

#include "common/text.hpp"

namespace nn {
namespace {

void require_finite(double cost, std::size_t epoch, const Recipe& recipe) {
  if (std::isfinite(cost)) return;
  throw std::runtime_error("the cost is no finite number any more after epoch " + std::to_string(epoch) +
                           ": the steps are too large; try a --rate below " +
                           shortest(recipe.schedule.learning_rate));
}

}  // namespace

DigitTraining train_digits(const Recipe& recipe, const Digits& digits, std::uint32_t seed,
                           const Watch& watch) {
  Engine engine(seed);
  DigitTraining result{seed, start_network(recipe, digits.training.pixels_each(), engine), {}, {}};
  std::size_t seen = 0;
  const auto look = [&](const ImageSet& images) { return evaluate(result.network, images, recipe.cost); };
  const auto after_epoch = [&](const Epoch& epoch) {
    EpochRecord record{epoch.number, epoch.seconds, {}, {}, look(digits.test)};
    require_finite(record.test.cost, epoch.number, recipe);
    if (!watch.test_only) {
      record.training = look(digits.training);
      record.validation = look(digits.validation);
    }
    result.history.push_back(record);
    if (watch.on_epoch) watch.on_epoch(record);
    seen = 0;
    return true;
  };
  const auto after_batch = [&](std::size_t examples) {
    seen += examples;
    if (watch.on_batch) watch.on_batch(examples);
    return !watch.stop || !watch.stop();
  };
  train(result.network, examples_from(digits.training, digit_classes), recipe.schedule,
        backpropagation(recipe.cost), engine, after_epoch, after_batch);
  if (result.history.size() < recipe.schedule.epochs)
    result.stopped = Stop{result.history.size(), seen, count_answers(result.network, digits.test)};
  return result;
}

}  // namespace nn

#include "08_mnist/digit_training.hpp"

#include <cmath>
#include <stdexcept>

#include "common/text.hpp"

namespace nn {
namespace {

struct StopHere {};

// The same gradient, which asks before each mini-batch whether to stop, and counts the examples it has seen.
GradientOf watched(const Watch& watch, std::size_t& seen, GradientOf gradient_of) {
  return [&watch, &seen, inner = std::move(gradient_of)](const Network& network, const Batch& batch,
                                                         Gradient& gradient) {
    if (watch.stop && watch.stop()) throw StopHere{};
    inner(network, batch, gradient);
    seen += batch.inputs.rows();
    if (watch.on_batch) watch.on_batch(batch.inputs.rows());
  };
}

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
  try {
    train(result.network, examples_from(digits.training, Mnist::classes), recipe.schedule,
          watched(watch, seen, backpropagation(recipe.cost)), engine, after_epoch);
  } catch (const StopHere&) {
    result.stopped = Stop{result.history.size(), seen, count_answers(result.network, digits.test)};
  }
  return result;
}

}  // namespace nn

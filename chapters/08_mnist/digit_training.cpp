#include "08_mnist/digit_training.hpp"

#include <cmath>
#include <stdexcept>

#include "common/text.hpp"

namespace nn {
namespace {

// The same gradient, which tells how many examples it has seen.
GradientOf counted_by(const std::function<void(std::size_t)>& on_batch, GradientOf gradient_of) {
  if (!on_batch) return gradient_of;
  return [on_batch, inner = std::move(gradient_of)](const Network& network, const Batch& batch,
                                                    Gradient& gradient) {
    inner(network, batch, gradient);
    on_batch(batch.inputs.rows());
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
  DigitTraining result{seed, start_network(recipe, digits.training.pixels_each(), engine), {}};
  const auto look = [&](const ImageSet& images) { return evaluate(result.network, images, recipe.cost); };
  train(result.network, examples_from(digits.training, Mnist::classes), recipe.schedule,
        counted_by(watch.on_batch, backpropagation(recipe.cost)), engine, [&](const Epoch& epoch) {
          EpochRecord record{epoch.number, epoch.seconds, {}, {}, look(digits.test)};
          require_finite(record.test.cost, epoch.number, recipe);
          if (!watch.test_only) {
            record.training = look(digits.training);
            record.validation = look(digits.validation);
          }
          result.history.push_back(record);
          if (watch.on_epoch) watch.on_epoch(record);
          return true;
        });
  return result;
}

}  // namespace nn

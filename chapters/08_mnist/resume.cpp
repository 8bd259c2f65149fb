#include "08_mnist/resume.hpp"

#include <algorithm>
#include <numeric>
#include <stdexcept>

#include "common/stopwatch.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// One decision in words, and what it is in the file and now.
struct Decision {
  const char* words;
  std::string saved, now;
};

std::vector<Decision> decisions(const Origin& saved, const Origin& now) {
  const Recipe &was = saved.recipe, &is = now.recipe;
  return {
      {"data set is", saved.data, now.data},
      {"recipe is", was.name, is.name},
      {"hidden layers are", joined(was.hidden, ","), joined(is.hidden, ",")},
      {"activation is", was.activation.name, is.activation.name},
      {"cost is", was.cost.name, is.cost.name},
      {"start is", shortest(was.weight_deviation), shortest(is.weight_deviation)},
      {"batch is", std::to_string(was.schedule.batch_size),
       std::to_string(is.schedule.batch_size)},
      {"rate is", shortest(was.schedule.learning_rate),
       shortest(is.schedule.learning_rate)},
      {"seed is", std::to_string(saved.seed), std::to_string(now.seed)}};
}

// Has --save-decimals been at work? Hardly a knob that learned is as short.
bool are_rounded(const Network& network) {
  for (std::size_t decimals = 1; decimals < 17; ++decimals) {
    const Network shorter = rounded(network, decimals);
    const bool same =
        std::ranges::equal(network, shorter, [](const Layer& a, const Layer& b) {
          return a.weights == b.weights && a.biases == b.biases;
        });
    if (same) return true;
  }
  return false;
}

// What is in the way, in words that follow the file's name; empty: nothing.
std::string obstacle(const Model& model, const Continued& wanted) {
  if (!model.origin)
    return "does not say how its network was trained, so it cannot go on";
  for (const Decision& one : decisions(*model.origin, wanted.origin)) {
    if (one.saved != one.now)
      return std::string("belongs to another training: its ") + one.words + " " +
             one.saved + ", not " + one.now;
  }
  const std::size_t inputs = model.network.front().weights.rows();
  if (inputs != wanted.pixels)
    return "belongs to another training: its pictures have " +
           counted(inputs, "pixel") + ", not " + std::to_string(wanted.pixels);
  if (are_rounded(model.network))
    return "was saved with --save-decimals, so its knobs are not exact any more";
  const Schedule& schedule = wanted.origin.recipe.schedule;
  const Position position = position_of(*model.origin);
  const bool whole_epoch = position.examples == wanted.digits;
  if (position.examples > wanted.digits ||
      (position.examples % schedule.batch_size != 0 && !whole_epoch))
    return "was not stopped between two mini-batches";
  if (position.epochs >= schedule.epochs)
    return "has learned for " + counted(position.epochs, "epoch") +
           " already; --epochs counts in all, so ask for more";
  return {};
}

}  // namespace

Position position_of(const Origin& origin) {
  return {origin.recipe.schedule.epochs, origin.further_digits};
}

void train_from(const Position& position, Network& network,
                const Examples& examples, const Schedule& schedule,
                const GradientOf& gradient_of, Engine& engine,
                const std::function<bool(const Epoch&)>& after_epoch,
                const AfterBatch& after_batch) {
  std::vector<std::uint32_t> order(examples.count);
  std::iota(order.begin(), order.end(), 0u);
  for (std::size_t past = 0; past < position.epochs; ++past) shuffle(order, engine);
  std::size_t learned = position.examples;
  for (std::size_t number = position.epochs; number < schedule.epochs; ++number) {
    const Stopwatch watch;
    shuffle(order, engine);
    if (!train_in_order(network, examples, std::span(order).subspan(learned),
                        schedule.batch_size, schedule.learning_rate, gradient_of,
                        after_batch))
      return;
    if (!after_epoch({number, watch.seconds()})) return;
    learned = 0;
  }
}

void require_resumable(const std::filesystem::path& file, const Model& model,
                       const Continued& wanted) {
  const std::string reason = obstacle(model, wanted);
  if (!reason.empty())
    throw std::invalid_argument(printable(file.string()) + ": " + reason);
}

}  // namespace nn

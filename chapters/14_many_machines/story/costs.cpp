#include "14_many_machines/story/costs.hpp"

#include <algorithm>

#include "common/percentile.hpp"
#include "common/stopwatch.hpp"

namespace nn {
namespace {

// How long each kind of step or message is repeated.
double to_spend(const Job& job) { return job.quick ? 0.02 : 0.12; }

double fast_tenth(std::vector<double> seconds) {
  std::ranges::sort(seconds);
  return seconds[seconds.size() / 10];
}

// All ranks do it equally often: rank 0 says how often.
std::size_t agreed(const World& world, std::size_t times) {
  return std::stoul(world.all_say(std::to_string(times)).front());
}

// Seconds of each of as many calls as fit into the time.
template <class Work>
std::vector<double> times_of(const World& world, double spent, Work work) {
  const Stopwatch first;
  work();
  const double once = std::max(1e-7, first.seconds());
  const std::size_t times = agreed(
      world,
      std::clamp<std::size_t>(static_cast<std::size_t>(spent / once), 5, 2000));
  std::vector<double> seconds;
  for (std::size_t i = 0; i < times; ++i) {
    const Stopwatch watch;
    work();
    seconds.push_back(watch.seconds());
  }
  return seconds;
}

// The gradient, and how long it takes in all calls together.
GradientOf timed(const GradientOf& gradient_of, double& seconds) {
  return [gradient_of, &seconds](const Network& network, const Batch& batch,
                                 Gradient& gradient) {
    const Stopwatch watch;
    gradient_of(network, batch, gradient);
    seconds += watch.seconds();
  };
}

// A whole step: the mini-batch is gathered, the gradient computed, the step made.
TimedStep time_step(const JobDigits& digits, const World& world, const Job& job,
                    TimedStep kind, const Exchange* exchange) {
  Engine engine(job.seed);
  Recipe recipe = recipe_named("book");
  recipe.hidden = {kind.hidden};
  Network network = start_network(recipe, digits.training.pixels_each(), engine);
  const Examples examples = examples_from(digits.training, digit_classes);
  std::vector<std::uint32_t> rows(kind.batch);
  double computing = 0.0;
  const GradientOf own = timed(backpropagation(recipe.cost), computing);
  const GradientOf gradient_of =
      exchange == nullptr ? own : world.shared(*exchange, own, usual_slices);
  Batch batch;
  Gradient gradient;
  std::vector<double> computed;
  const auto seconds = times_of(world, to_spend(job), [&] {
    for (std::uint32_t& row : rows)
      row = engine() % static_cast<std::uint32_t>(digits.training.count());
    computing = 0.0;
    examples.gather(rows, batch);
    gradient_of(network, batch, gradient);
    descend(network, gradient, 0.01);
    computed.push_back(computing);
  });
  kind.seconds = fast_tenth(seconds);
  kind.computing = fast_tenth(computed);
  return kind;
}

}  // namespace

std::vector<TimedMessage> time_messages(const World& world, const Job& job) {
  std::vector<TimedMessage> messages;
  for (std::size_t numbers = 2; numbers <= (std::size_t{1} << 20); numbers *= 4) {
    TimedMessage message{static_cast<double>(8 * numbers)};
    const auto time = [&](Exchange exchange) {
      constexpr std::size_t in_a_row = 10;  // or what was sent early looks free
      return fast_tenth(times_of(world, to_spend(job) / 2,
                                 [&] {
                                   for (std::size_t i = 0; i < in_a_row; ++i)
                                     world.exchange(exchange, numbers);
                                 })) /
             in_a_row;
    };
    message.gathered = time(Exchange::gathered);
    message.reduced = time(Exchange::reduced);
    messages.push_back(message);
  }
  return messages;
}

std::vector<TimedStep> time_steps(const JobDigits& digits, const World& world,
                                  const Job& job) {
  std::vector<TimedStep> steps;
  constexpr Exchange ways[] = {Exchange::gathered, Exchange::early,
                               Exchange::reduced};
  for (const std::size_t hidden : timed_widths) {
    for (const std::size_t batch : timed_batches) {
      if (world.ranks == 1)
        steps.push_back(
            time_step(digits, world, job, {hidden, batch, "alone"}, nullptr));
      for (const Exchange& way : ways) {
        if (world.ranks > 1 || way == Exchange::gathered)
          steps.push_back(
              time_step(digits, world, job, {hidden, batch, name_of(way)}, &way));
      }
    }
  }
  return steps;
}

}  // namespace nn

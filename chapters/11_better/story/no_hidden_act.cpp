// The act about networks without a hidden layer, and about digits that they lose.
#include <algorithm>
#include <iostream>

#include "08_mnist/many_runs.hpp"
#include "11_better/recipe_line.hpp"
#include "11_better/story/acts.hpp"
#include "11_better/story/no_hidden_figure.hpp"
#include "11_better/story/seeded_runs.hpp"
#include "common/percentile.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* no_hidden_head = R"(
1. How far does one layer go? The networks are 784-10: ten sigmoid neurons look at
   the pixels, with no hidden layer in between. Otherwise this is the book's first
   recipe: quadratic cost, rate 3, batches of 10, all knobs from N(0, 1). The right
   column starts from the same knobs and sees the pictures in the same order, but it
   has a different cost, which act 2 explains, and a rate that suits this cost.
   A digit is lost if fewer than one in ten of its pictures are recognised.
   Validation digits read after <epochs> epochs:

   seed        quadratic, rate 3         cross-entropy, rate 0.1
)";

constexpr const char* why_lost = R"(
   How can a network lose a whole digit? Look at the <digit> with seed <seed>. These are
   the sums of its output over all <count> validation pictures of this digit:

                       median     largest
   before training     <median_before><largest_before>
   after <epochs> epochs      <median><largest>

   An output above 0.5 needs a sum above 0. Nine in ten pictures are other digits,
   and each of them pushes this output down. Once it is that far down, it hardly
   comes back: the quadratic cost multiplies every correction by the slope of the
   sigmoid, a (1 - a), and at the median sum this is <slope>.
   The sigmoid is flat for nearly every picture of the digit. A few pictures may
   pull it out, epochs later: look for the jumps in the figure 11_no_hidden_layer.
   With cross-entropy the correction is a - y, without the slope. Here that would
   be <correction>, as large as it can be.
)";

constexpr const char* none_lost =
    R"(   No digit is lost here. With other seeds or other pictures that may happen.
)";

std::vector<SeededRun> both_costs(std::size_t seeds, std::size_t epochs) {
  std::vector<SeededRun> runs;
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    for (const char* cost : {"", " --cost cross-entropy --rate 0.1"}) {
      runs.push_back({recipe_from(std::string("--hidden none") + cost), seed});
      runs.back().recipe.schedule.epochs = epochs;
    }
  }
  return runs;
}

// "83.71% (lost 8)"
std::string read_and_lost(const Tally& tally) {
  const std::vector<std::size_t> lost = lost_digits(tally);
  return percent(tally.right, tally.count) +
         (lost.empty() ? "" : " (lost " + joined(lost, ", ") + ")");
}

void print_no_hidden_row(const std::string& title, const std::string& quadratic,
                         const std::string& entropy) {
  std::cout << "   " << cell(title, 12) << cell(quadratic, 26) << entropy << "\n";
}

Spread spread_of_runs(std::span<const BetterTraining> runs) {
  std::vector<double> accuracies;
  for (const BetterTraining& run : runs)
    accuracies.push_back(run.validation.percent_right());
  return spread_of(accuracies);
}

void print_both_costs(std::span<const BetterTraining> quadratic,
                      std::span<const BetterTraining> entropy) {
  for (std::size_t i = 0; i < quadratic.size(); ++i) {
    print_no_hidden_row(std::to_string(quadratic[i].seed),
                        read_and_lost(quadratic[i].validation),
                        read_and_lost(entropy[i].validation));
  }
  const Spread left = spread_of_runs(quadratic), right = spread_of_runs(entropy);
  print_no_hidden_row("mean", fixed(left.mean, 2) + "%",
                      fixed(right.mean, 2) + "%");
  print_no_hidden_row("deviation", fixed(left.deviation, 2),
                      fixed(right.deviation, 2));
}

// The sums of one output over all pictures of its own digit.
std::vector<double> own_sums(const Network& network, const ImageSet& images,
                             std::size_t digit) {
  std::vector<double> sums;
  Trace trace;
  for_each_batch(examples_from(images, digit_classes), 500,
                 [&](const Batch& batch, std::size_t first) {
                   feedforward(network, batch.inputs, trace);
                   for (std::size_t i = 0; i < batch.inputs.rows(); ++i) {
                     if (images.labels[first + i] == digit)
                       sums.push_back(trace.z.back()(i, digit));
                   }
                 });
  return sums;
}

// The lost digit that is recognised least often.
std::size_t lost_most(const Tally& tally) {
  const std::vector<std::size_t> lost = lost_digits(tally);
  return *std::ranges::min_element(
      lost, {}, [&](std::size_t digit) { return tally.recognised[digit]; });
}

void tell_why_it_is_lost(const BetterTraining& run, const BetterRecipe& recipe,
                         const ImageSet& validation) {
  const std::size_t digit = lost_most(run.validation);
  Engine engine(run.seed);
  const Network start = start_network(recipe, validation.pixels_each(), engine);
  const std::vector<double> before = own_sums(start, validation, digit),
                            after = own_sums(run.network, validation, digit);
  const double median = percentile(after, 50), a = sigmoid.value(median);
  const auto column = [](double sum) { return cell(fixed(sum, 1), 11); };
  std::cout << filled(why_lost,
                      {{"digit", std::to_string(digit)},
                       {"seed", std::to_string(run.seed)},
                       {"count", grouped(after.size())},
                       {"epochs", std::to_string(recipe.schedule.epochs)},
                       {"median_before", column(percentile(before, 50))},
                       {"largest_before", fixed(std::ranges::max(before), 1)},
                       {"median", column(median)},
                       {"largest", fixed(std::ranges::max(after), 1)},
                       {"slope", fixed(sigmoid.derivative(median, a), 16)},
                       {"correction", fixed(a - 1.0, 2)}});
}

}  // namespace

void tell_without_a_hidden_layer(const Ground& ground) {
  const std::size_t epochs = ground.many(5, 2);
  const std::vector<SeededRun> runs = both_costs(ground.many(5, 3), epochs);
  std::cout << filled(no_hidden_head, {{"epochs", std::to_string(epochs)}})
            << std::flush;
  const std::vector<BetterTraining> all = train_side_by_side(runs, ground);
  if (all.empty()) return;
  std::vector<BetterTraining> quadratic, entropy;
  for (std::size_t i = 0; i < all.size(); ++i)
    (i % 2 == 0 ? quadratic : entropy).push_back(all[i]);
  print_both_costs(quadratic, entropy);
  const auto one = std::ranges::find_if(quadratic, [](const BetterTraining& run) {
    return !lost_digits(run.validation).empty();
  });
  if (one == quadratic.end())
    std::cout << none_lost;
  else
    tell_why_it_is_lost(*one, runs.front().recipe, ground.sets.validation);
  draw_no_hidden_layer(ground.stage.plots, quadratic, entropy);
}

}  // namespace nn

#include "11_better/story/cures_act.hpp"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <numeric>

#include "11_better/story/cures.hpp"
#include "11_better/story/near_zero.hpp"
#include "11_better/story/overfitting_figures.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t table_seeds = 5;

constexpr const char* strengths_head = R"(
   What helps? First, how strong should the two decays be? We try some strengths
   from seeds that the table below does not use: <seeds>. L2 and L1 are the field's
   names for --decay and --absolute-decay. Validation digits read, in percent:
)";

constexpr const char* cures_head = R"(
   Now the cures. Each row of the table trains on the same <pictures> pictures for
   <epochs> epochs, from the seeds <seeds>, with <recipe>
   and what the row adds. It shows the share of the validation digits that are read
   in the end (mean and standard deviation over the seeds), the gain over the first
   row, and the mean size of a weight, |w|, which is 0.80 in the book's start. A
   gain in brackets is smaller than the two deviations together: it may be chance.

   cure                  adds to the recipe              read, %        gain   |w|
)";

constexpr const char* stopping_told = R"(
   Early stopping looks at <watched> of the validation pictures after each epoch. It
   gives up after 5 epochs without a new best, and keeps the best network. On
   average it took <taken> of the <epochs> epochs.
)";

constexpr const char* stopping_gains_nothing =
    R"(   It gains no accuracy here, because the accuracy stands still instead of falling:
   there is no better network to go back to. What it saves is time.
)";

constexpr const char* start_told =
    R"(   L2 gains <decay> from the book's start. A small start, the cure of act 3, gains <small>
   without L2 and <both> with it.
)";

constexpr const char* start_explained =
    R"(   So what L2 removed was mostly the random start. Without a decay the start
   remains: |w| began at 0.80 and ended at <weight>.
)";

std::string in_words(std::span<const std::uint32_t> seeds) {
  std::vector<std::string> words;
  for (const std::uint32_t seed : seeds) words.push_back(std::to_string(seed));
  return joined(words, ", ");
}

// Tries an option with these values, prints what each reaches, and returns the best
// as an option; nothing if Ctrl-C stopped it.
std::string chosen_strength(const std::string& name, const std::string& option,
                            const std::vector<std::string>& values,
                            std::span<const std::uint32_t> seeds,
                            const ImageSet& few, std::size_t epochs,
                            const Ground& ground) {
  std::vector<Cure> tries;
  for (const std::string& value : values)
    tries.push_back({value, option + " " + value});
  const auto all = measure_cures(tries, few, seeds, epochs, ground);
  if (all.empty()) return "";
  std::string row = "   " + cell(name + ", " + option, 22);
  for (const MeasuredCure& one : all)
    row += "    " + one.cure.name + ": " + fixed(one.validation.mean, 1);
  std::cout << row << std::endl;
  const auto best = std::ranges::max_element(
      all, {}, [](const MeasuredCure& one) { return one.validation.mean; });
  return best->cure.adds;
}

double gain_over(const MeasuredCure& nothing, const MeasuredCure& cure) {
  return cure.validation.mean - nothing.validation.mean;
}

bool may_be_chance(const MeasuredCure& one, const MeasuredCure& other) {
  return std::abs(gain_over(one, other)) <
         one.validation.deviation + other.validation.deviation;
}

std::string in_points(double gain) {
  return (gain < 0.0 ? "" : "+") + fixed(gain, 1);
}

std::string gain_in_words(const MeasuredCure& nothing, const MeasuredCure& cure) {
  const std::string gain = in_points(gain_over(nothing, cure));
  return may_be_chance(nothing, cure) ? "(" + gain + ")" : " " + gain;
}

void print_cures(const std::vector<MeasuredCure>& all) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    const MeasuredCure& one = all[i];
    std::cout << "   " << cell(one.cure.name, 22) << cell(one.cure.adds, 32)
              << cell(fixed(one.validation.mean, 2) + " +- " +
                          fixed(one.validation.deviation, 2),
                      15)
              << cell(i == 0 ? "" : gain_in_words(all[0], one), 7)
              << fixed(one.mean_weight, 2) << "\n";
  }
}

void tell_of_stopping(const std::vector<MeasuredCure>& all, std::size_t epochs) {
  const MeasuredCure& stopping = cure_named(all, "early stopping");
  std::cout << filled(stopping_told, {{"watched", grouped(watched_for_stopping)},
                                      {"taken", fixed(stopping.epochs, 0)},
                                      {"epochs", std::to_string(epochs)}});
  const bool stopped = stopping.epochs < static_cast<double>(epochs) - 0.5;
  if (stopped && may_be_chance(all[0], stopping))
    std::cout << stopping_gains_nothing;
}

void tell_of_the_start(const std::vector<MeasuredCure>& all) {
  const MeasuredCure &small = cure_named(all, "small start"),
                     &both = cure_named(all, "small start + L2"),
                     &decay = cure_named(all, "L2");
  std::cout << filled(start_told, {{"decay", in_points(gain_over(all[0], decay))},
                                   {"small", in_points(gain_over(all[0], small))},
                                   {"both", in_points(gain_over(all[0], both))}});
  if (!may_be_chance(all[0], decay) && may_be_chance(small, both))
    std::cout << filled(start_explained,
                        {{"weight", fixed(all[0].mean_weight, 2)}});
}

void draw_measured(const std::vector<MeasuredCure>& all, Plots& plots) {
  std::vector<CureResult> results;
  for (const MeasuredCure& one : all)
    results.push_back({one.cure.name, one.validation});
  draw_cures(plots, results);
}

}  // namespace

void tell_the_cures(const ImageSet& few, const Ground& ground) {
  const std::size_t epochs = ground.many(40, 10);
  std::vector<std::uint32_t> seeds(ground.many(table_seeds, 2));
  std::iota(seeds.begin(), seeds.end(), 1u);
  const std::vector<std::uint32_t> others = {table_seeds + 1, table_seeds + 2};
  std::cout << filled(strengths_head, {{"seeds", in_words(others)}}) << std::flush;
  const std::string decay = chosen_strength(
      "L2", "--decay", {"3e-4", "1e-3", "3e-3"}, others, few, epochs, ground);
  const std::string absolute =
      chosen_strength("L1", "--absolute-decay", {"3e-4", "1e-3", "3e-3"}, others,
                      few, epochs, ground);
  if (decay.empty() || absolute.empty()) return;
  std::cout << filled(cures_head, {{"pictures", grouped(few.count())},
                                   {"epochs", std::to_string(epochs)},
                                   {"seeds", in_words(seeds)},
                                   {"recipe", sick_recipe}})
            << std::flush;
  const std::vector<MeasuredCure> all =
      measure_cures(cures_with(decay, absolute), few, seeds, epochs, ground);
  if (all.empty()) return;
  print_cures(all);
  tell_of_stopping(all, epochs);
  tell_of_the_start(all);
  tell_of_zeros(all, ground.sets.validation);
  draw_measured(all, ground.stage.plots);
}

}  // namespace nn

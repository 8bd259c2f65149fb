#include "11_better/story/luck_act.hpp"

#include <iostream>

#include "11_better/recipe_line.hpp"
#include "11_better/story/luck.hpp"
#include "11_better/story/trials.hpp"
#include "common/story/filled.hpp"
#include "common/story/interrupt.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* luck_head = R"(
   Is the best of many networks good, or just lucky? Here are <networks> networks of
   one recipe, which differ only in their seed (<seeds>). On validation
   they read <mean>% on average, with a standard deviation of <deviation>. We choose the
   best network with a few pictures, and check it on all the others. How many
   percentage points is it above the mean of all networks? (The mean of <rounds> random
   choices of pictures.)

   pictures that choose    on these pictures    on all the others
)";

constexpr const char* luck_told =
    R"(   On the pictures that chose it, the best looks better than it is. Some of its
   advantage is real, because seeds do differ: that part remains on the other
   pictures. The rest is luck, and the fewer pictures choose, the more luck there
   is. Test pictures are no exception. Whoever trains <networks> networks and reports the
   best test result reports the luck as well.

   The coins of chapter 08 show the same without any network. <networks> coins show heads
   with a probability of 95%. Each is tossed 10,000 times, like a network that is
   shown 10,000 test pictures. The best of them shows <coins>% heads (mean of <rounds>
   rounds, seed <seed>). Tossed again, it shows 95% on average. So <luck> points come
   from choosing alone.
)";

// Networks that differ in their seed alone.
Trials equal_networks(const Ground& ground, const LearningSets& sets,
                      std::size_t count) {
  BetterRecipe recipe = recipe_from(
      "--hidden 30 --activation relu --cost softmax --start small --rate 0.05 "
      "--step nesterov --batch 32 --schedule cosine");
  recipe.schedule.epochs = ground.many(3, 2);
  return try_all(ground, {recipe}, sets, count).front();
}

void print_advantages(const Trials& trials, const ImageSet& images,
                      std::size_t rounds, Engine& engine) {
  std::vector<std::vector<std::uint8_t>> read;
  for (const BetterTraining& training : trials)
    read.push_back(pictures_read(training.network, images));
  for (const unsigned part : {100u, 20u, 2u}) {
    const std::size_t choosers = images.count() / part;
    const Advantage best = advantage_of_best(read, choosers, rounds, engine);
    std::cout << "   " << cell(grouped(choosers), 24)
              << cell(with_sign(best.chosen), 21) << with_sign(best.checked)
              << "\n";
  }
}

void tell_the_coins(const Coins& coins, std::size_t rounds, const Ground& ground) {
  Engine engine(ground.stage.seed);
  const double best = mean_of_best_coin(coins, rounds, engine);
  std::cout << filled(luck_told, {{"networks", std::to_string(coins.coins)},
                                  {"coins", fixed(best, 2)},
                                  {"rounds", std::to_string(rounds)},
                                  {"seed", std::to_string(ground.stage.seed)},
                                  {"luck", fixed(best - 100.0 * coins.heads, 2)}})
            << std::flush;
}

}  // namespace

void tell_the_luck(const Ground& ground) {
  const Coins coins;
  const std::size_t rounds = ground.many(200, 50);
  const LearningSets sets =
      first_pictures(ground, ground.many(5'000, 2'000), ground.many(10'000, 4'000));
  const Trials trials = equal_networks(ground, sets, coins.coins);
  if (interrupted()) return;
  const Spread spread = kept_accuracy(trials);
  std::cout << filled(luck_head, {{"networks", std::to_string(coins.coins)},
                                  {"seeds", seeds_in_words(ground, coins.coins)},
                                  {"mean", fixed(spread.mean, 2)},
                                  {"deviation", fixed(spread.deviation, 2)},
                                  {"rounds", std::to_string(rounds)}});
  Engine engine(ground.stage.seed);
  print_advantages(trials, sets.validation, rounds, engine);
  tell_the_coins(coins, rounds, ground);
}

}  // namespace nn

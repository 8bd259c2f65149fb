// Act 7: a random search on validation, and the luck of the best.
#include <algorithm>
#include <functional>
#include <iostream>

#include "11_better/recipe_line.hpp"
#include "11_better/story/acts.hpp"
#include "11_better/story/luck_act.hpp"
#include "11_better/story/search_figure.hpp"
#include "11_better/story/trials.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* search_head = R"(
7. How to choose. Which rate, how many hidden neurons, how much weight decay and
   momentum? Nobody knows beforehand, so we draw <tries> recipes at random, with an
   engine that has the seed <seed>. Each network has one hidden ReLU layer, softmax and a
   small start, and learns from <pictures> pictures for <epochs> epochs. The validation
   pictures have two halves of <half>. The first one chooses, and the other one
   only checks. One half may have easier digits, so compare numbers within a column.
   The best five:

       chooses   checks    rate      hidden   momentum   decay
)";

constexpr const char* search_told =
    R"(   All but the momentum are drawn from a logarithmic scale: a rate from 0.01 to 0.1
   is as likely as one from 0.1 to 1. The worst try reads <worst>%. This is the best
   recipe as a line:
<line>
)";

std::string percent_read(double accuracy) { return fixed(accuracy, 2) + "%"; }

// The words in lines as wide as a page, each after six spaces.
std::string folded(const std::string& text) {
  std::string lines, line;
  for (const std::string& word : words_of(text)) {
    if (line.size() + word.size() > 76) {
      lines += "      " + line + "\n";
      line.clear();
    }
    line += (line.empty() ? "" : " ") + word;
  }
  return lines + "      " + line;
}

void print_tries(const std::vector<Try>& best_first) {
  for (std::size_t i = 0; i < 5; ++i) {
    const auto& [recipe, seed, chosen_by, checked_on] = best_first.at(i);
    std::cout << "   " << i + 1 << "   " << cell(percent_read(chosen_by), 10)
              << cell(percent_read(checked_on), 10)
              << cell(shortest(recipe.schedule.learning_rate), 10)
              << cell(std::to_string(recipe.hidden.front()), 9)
              << cell(shortest(recipe.momentum), 11) << shortest(recipe.decay)
              << "\n";
  }
}

void tell_the_search(const Ground& ground, const SearchSets& sets) {
  Engine engine(ground.stage.seed);
  const std::size_t count = ground.many(28, 16), epochs = ground.many(3, 2);
  std::vector<Try> tries;
  for (std::size_t i = 0; i < count; ++i)
    tries.push_back({random_recipe(epochs, engine), ground.stage.seed});
  std::cout << filled(search_head,
                      {{"tries", std::to_string(count)},
                       {"seed", std::to_string(ground.stage.seed)},
                       {"pictures", grouped(sets.learning.training.count())},
                       {"epochs", std::to_string(epochs)},
                       {"half", grouped(sets.learning.validation.count())}})
            << std::flush;
  run_tries(tries, sets, ground.jobs);
  draw_search(ground.stage.plots, tries);
  std::ranges::stable_sort(tries, std::greater{}, &Try::chosen_by);
  print_tries(tries);
  std::cout << filled(search_told,
                      {{"worst", fixed(tries.back().chosen_by, 2)},
                       {"line", folded(as_line(tries.front().recipe))}})
            << std::flush;
}

}  // namespace

void tell_how_to_choose(const Ground& ground) {
  tell_the_search(ground, search_sets(ground));
  tell_the_luck(ground);
}

}  // namespace nn

// The recipes in every decision, as the pages list them.
#include <sstream>

#include "08_mnist/recipe.hpp"

#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_08_recipes)

namespace {

std::string in_words(const Recipe& recipe) {
  std::ostringstream words;
  words << recipe.name << ':';
  for (const std::size_t neurons : recipe.hidden) words << ' ' << neurons;
  words << ' ' << recipe.activation.name << ' ' << recipe.cost.name << ' ' << recipe.schedule.epochs << ' '
        << recipe.schedule.batch_size << ' ' << recipe.schedule.learning_rate << ' '
        << recipe.weight_deviation;
  return words.str();
}

}  // namespace

BOOST_AUTO_TEST_CASE(recipes_are_what_the_pages_say) {
  std::vector<std::string> seen;
  for (const Recipe& recipe : recipes()) seen.push_back(in_words(recipe));
  const std::vector<std::string> expected = {
      "book: 30 sigmoid quadratic 30 10 3 1", "13002-knobs: 16 16 sigmoid quadratic 30 10 3 1",
      "relu-mse: 30 relu squared 10 32 0.1 0.01", "relu-mse-128: 128 relu squared 10 32 0.1 0.01"};
  BOOST_TEST(seen == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

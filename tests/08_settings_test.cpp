// What the options of chapter 08 make of a recipe.
#include "08_mnist/story/settings.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_08_settings)

namespace {

std::optional<Settings> read(std::vector<std::string> words) {
  words.insert(words.begin(), "08_mnist");
  std::vector<char*> raw;
  for (std::string& word : words) raw.push_back(word.data());
  return read_settings(static_cast<int>(raw.size()), raw.data());
}

}  // namespace

BOOST_AUTO_TEST_CASE(another_activation_brings_its_start_and_its_rate) {
  const auto relus = read({"--activation", "relu"});
  BOOST_TEST(relus->recipe.activation.name == "relu");
  BOOST_TEST(relus->recipe.schedule.learning_rate == 0.1);
  BOOST_TEST(relus->recipe.weight_deviation == 0.01);
  BOOST_TEST((relus->other_neurons && !relus->rate_given));
  const auto fast = read({"--rate", "3", "--activation", "relu"});  // your rate stays
  BOOST_TEST(fast->recipe.schedule.learning_rate == 3.0);
  BOOST_TEST(fast->recipe.weight_deviation == 0.01);
  BOOST_TEST((fast->other_neurons && fast->rate_given));
  const auto same = read({"--activation", "relu", "--recipe", "relu-mse", "--rate", "0.5"});
  BOOST_TEST((!same->other_neurons && same->recipe.schedule.learning_rate == 0.5));
  const auto back = read({"--activation", "sigmoid", "--recipe", "relu-mse"});
  BOOST_TEST((back->recipe.weight_deviation == 1.0 && back->recipe.schedule.learning_rate == 3.0));
  BOOST_TEST(with_activation(recipe_named("book"), identity).schedule.learning_rate == 0.01);
  BOOST_TEST(with_activation(recipe_named("book"), hyperbolic_tangent).schedule.learning_rate == 0.1);
  BOOST_TEST(with_activation(recipe_named("13002-knobs"), sigmoid).weight_deviation == 1.0);
}

BOOST_AUTO_TEST_CASE(options_change_a_recipe) {
  const auto plain = read({});
  BOOST_TEST((plain->main_job && plain->recipe.name == "book" && plain->recipe.schedule.epochs == 30));
  const auto changed = read({"--recipe", "relu-mse", "--hidden", "16,16", "--cost", "mse", "--epochs", "2"});
  BOOST_TEST(!changed->main_job);
  BOOST_TEST(changed->recipe.schedule.batch_size == 32u);
  BOOST_TEST(changed->recipe.hidden == (std::vector<std::size_t>{16, 16}));
  BOOST_TEST(changed->recipe.cost.name == "mse");
  BOOST_TEST(changed->recipe.schedule.epochs == 2u);
  BOOST_TEST(read({"--epochs", "2"})->main_job);
  BOOST_TEST(read({"--epochs", "2"})->epochs_for_all == 2u);
  BOOST_TEST(plain->epochs_for_all == 0u);
  const auto rate = read({"--rate", "0.5", "--recipe", "relu-mse-128"});  // in any order
  BOOST_TEST(rate->recipe.schedule.learning_rate == 0.5);
  BOOST_TEST(rate->recipe.activation.name == "relu");
  BOOST_TEST(rate->recipe.hidden == std::vector<std::size_t>{128});
  BOOST_TEST(rate->recipe.weight_deviation == 0.01);
  BOOST_TEST(!rate->main_job);
  BOOST_CHECK_EXCEPTION(read({"--recipe", "cake"}), UsageError, says("book, 13002-knobs, relu-mse"));
  BOOST_CHECK_EXCEPTION(read({"--activation", "step"}), UsageError, says("sigmoid, relu, tanh, identity"));
  BOOST_CHECK_EXCEPTION(read({"--repeat", "3", "--seed", "2"}), UsageError, says("leave out --seed"));
}

BOOST_AUTO_TEST_SUITE_END()

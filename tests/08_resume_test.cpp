// A training that goes on from a file ends with the bits of one that was never stopped.
#include "08_mnist/resume.hpp"

#include "08_mnist/story/settings.hpp"
#include "support/saved_models.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_08_resume)

namespace {

// 23 pictures of 30 pixels: with mini-batches of 5 the last one is short.
Examples small_examples() {
  Engine engine(4);
  Matrix inputs(23, 30), targets(23, digit_classes);
  fill_uniform(inputs, 0.0, 1.0, engine);
  for (std::size_t i = 0; i < 23; ++i) targets(i, i % digit_classes) = 1.0;
  return examples_from(inputs, targets);
}

Recipe small_recipe() {
  Recipe recipe = recipe_named("book");
  recipe.hidden = {4};
  recipe.schedule = {.epochs = 4, .batch_size = 5, .learning_rate = 3.0};
  return recipe;
}

// The training of 4 epochs; the network after so many mini-batches, or at the end.
Network trained(std::size_t batches = 1000) {
  const Recipe recipe = small_recipe();
  Engine engine(7);
  Network network = start_network(recipe, 30, engine);
  std::size_t done = 0;
  train(
      network, small_examples(), recipe.schedule, backpropagation(recipe.cost), engine,
      [](const Epoch&) { return true; }, [&](std::size_t) { return ++done < batches; });
  return network;
}

// From there to the end, with the start and the orders drawn again.
Network continued(Network network, const Position& position, std::vector<std::size_t>* epochs = nullptr) {
  const Recipe recipe = small_recipe();
  Engine engine(7);
  start_network(recipe, 30, engine);
  train_from(position, network, small_examples(), recipe.schedule, backpropagation(recipe.cost), engine,
             [&](const Epoch& epoch) {
               if (epochs) epochs->push_back(epoch.number);
               return true;
             });
  return network;
}

bool same_knobs(Network a, Network b) {
  const auto left = knobs(a), right = knobs(b);
  return std::ranges::equal(left, right, [](auto x, auto y) { return std::ranges::equal(x, y); });
}

Model model_after_two_epochs() {
  const Recipe recipe = small_recipe();
  Model model{.network = trained(10), .origin = Origin{"MNIST", 7, recipe, 0}};
  model.origin->recipe.schedule.epochs = 2;
  return model;
}

Continued wanted() { return {Origin{"MNIST", 7, small_recipe()}, 30, 23}; }

std::optional<Settings> read(std::vector<std::string> words) {
  words.insert(words.begin(), "08_mnist");
  std::vector<char*> raw;
  for (std::string& word : words) raw.push_back(word.data());
  return read_settings(static_cast<int>(raw.size()), raw.data());
}

}  // namespace

// An epoch has five mini-batches, of 5, 5, 5, 5 and 3.
BOOST_AUTO_TEST_CASE(goes_on_from_any_mini_batch_to_the_same_bits) {
  const Network whole = trained();
  for (std::size_t batches = 1; batches < 20; ++batches) {
    const Position position{batches / 5, batches % 5 * 5};
    BOOST_TEST(same_knobs(continued(trained(batches), position), whole), "after " << batches);
  }
  // Stopped after the last mini-batch, before its epoch was reported.
  std::vector<std::size_t> epochs;
  BOOST_TEST(same_knobs(continued(trained(5), {0, 23}, &epochs), whole));
  BOOST_TEST(epochs == (std::vector<std::size_t>{0, 1, 2, 3}));
  BOOST_TEST(!same_knobs(continued(trained(6), {1, 0}), whole));  // a wrong position
}

BOOST_AUTO_TEST_CASE(goes_on_from_a_file_to_the_same_bits) {
  const TemporaryFolder folder;
  write_model(folder.path() / "model.json", model_after_two_epochs());
  const Model model = read_model(folder.path() / "model.json");
  require_resumable("model.json", model, wanted());
  BOOST_TEST(same_knobs(continued(model.network, position_of(*model.origin)), trained()));
}

BOOST_AUTO_TEST_CASE(another_training_is_refused_in_one_line) {
  const Model model = model_after_two_epochs();
  const auto refuses = [&](const std::string& words, const Model& saved, auto change) {
    Continued now = wanted();
    change(now);
    BOOST_CHECK_EXCEPTION(require_resumable("m.json", saved, now), std::invalid_argument,
                          says("m.json: " + words));
  };
  const auto none = [](Continued&) {};
  const std::string other = "belongs to another training: its ";
  refuses(other + "data set is MNIST, not drawn digits", model,
          [](auto& c) { c.origin.data = "drawn digits"; });
  refuses(other + "recipe is book, not cake", model, [](auto& c) { c.origin.recipe.name = "cake"; });
  refuses(other + "hidden layers are 4, not 5", model, [](auto& c) { c.origin.recipe.hidden = {5}; });
  refuses(other + "activation is sigmoid, not relu", model,
          [](auto& c) { c.origin.recipe.activation = relu; });
  refuses(other + "cost is quadratic, not mse", model,
          [](auto& c) { c.origin.recipe.cost = mean_squared_error; });
  refuses(other + "start is 1, not 0.5", model, [](auto& c) { c.origin.recipe.weight_deviation = 0.5; });
  refuses(other + "batch is 5, not 6", model, [](auto& c) { c.origin.recipe.schedule.batch_size = 6; });
  refuses(other + "rate is 3, not 1", model, [](auto& c) { c.origin.recipe.schedule.learning_rate = 1.0; });
  refuses(other + "seed is 7, not 8", model, [](auto& c) { c.origin.seed = 8; });
  refuses(other + "pictures have 30 pixels, not 31", model, [](auto& c) { c.pixels = 31; });
  refuses("has learned for 2 epochs already", model, [](auto& c) { c.origin.recipe.schedule.epochs = 2; });

  Model changed = model;
  changed.origin.reset();
  refuses("does not say how its network was trained", changed, none);
  changed = model;
  changed.network = rounded(model.network, 9);
  refuses("was saved with --save-decimals", changed, none);
  for (const std::size_t examples : {7u, 24u, 25u}) {
    changed = model;
    changed.origin->further_digits = examples;
    refuses("was not stopped between two mini-batches", changed, none);
  }
  changed = model;
  changed.origin->further_digits = 23;
  BOOST_CHECK_NO_THROW(require_resumable("m.json", changed, wanted()));
}

BOOST_AUTO_TEST_CASE(the_file_is_the_default_of_all_options) {
  const TemporaryFolder folder;
  const std::string file = folder.path() / "model.json";
  Model model = model_after_two_epochs();
  write_model(file, model);
  const auto settings = read({"--resume", file, "--epochs", "9"});
  BOOST_TEST(settings->story.seed == 7u);
  BOOST_TEST(settings->recipe.hidden == std::vector<std::size_t>{4});
  BOOST_TEST(settings->recipe.schedule.batch_size == 5u);
  BOOST_TEST(settings->recipe.schedule.epochs == 9u);
  BOOST_TEST((settings->resumed && !settings->main_job));
  BOOST_TEST(read({"--resume", file})->recipe.schedule.epochs == 30u);  // the recipe's
  BOOST_TEST(read({"--resume", file, "--hidden", "5"})->recipe.hidden == std::vector<std::size_t>{5});
  BOOST_CHECK_EXCEPTION(read({"--resume", file, "--recipe", "relu-mse"}), std::invalid_argument,
                        says("its recipe is book, not relu-mse"));
  BOOST_CHECK_EXCEPTION(read({"--resume", file, "--repeat", "2"}), UsageError,
                        says("leave out one of the two"));
  model.origin->recipe.name = "cake";
  write_model(file, model);
  BOOST_CHECK_EXCEPTION(read({"--resume", file}), std::invalid_argument, says("no recipe is called 'cake'"));
}

BOOST_AUTO_TEST_SUITE_END()

#include "08_mnist/story/settings.hpp"

#include <algorithm>

#include "common/text.hpp"

namespace nn {
namespace {

// The names of all items of a list of pointers or values.
template <class Items, class Name>
std::vector<std::string> names_of(const Items& items, Name name) {
  std::vector<std::string> names;
  for (const auto& item : items) names.emplace_back(name(item));
  return names;
}

// Without the step function: it has no slopes, so it cannot learn.
std::vector<std::string> activations_that_learn() {
  auto names = names_of(activations(), [](const Activation* f) { return f->name; });
  std::erase(names, step_function.name);
  return names;
}

// Refuses options that contradict each other.
void require_sense(const Options& options) {
  if (options.given("repeat") && options.given("seed")) {
    throw UsageError("--repeat trains from the seeds 1 to N: leave out --seed");
  }
  if (options.given("repeat") && options.given("save")) {
    throw UsageError(
        "--repeat trains many networks, and --save saves one: leave out one of the two");
  }
  if (options.given("repeat") && options.given("resume")) {
    throw UsageError(
        "--repeat trains from many starts, and --resume goes on with one: leave out one of the two");
  }
  if (options.given("save-decimals") && !options.given("save")) {
    throw UsageError("--save-decimals needs --save FILE");
  }
}

// Replaces the recipe's neurons. Their start and their rate follow, but a --rate
// stays.
void use_activation(Settings& settings, const std::string& name) {
  Recipe& recipe = settings.recipe;
  settings.other_neurons = name != recipe.activation.name;
  const double rate = recipe.schedule.learning_rate;
  recipe = with_activation(recipe, activation_named(name));
  if (settings.rate_given) recipe.schedule.learning_rate = rate;
}

// Binds the options to the settings and to the fields of their recipe, whose values
// are the defaults, and reads them. `recipe` becomes the name that --recipe gives.
// False if there was only --help.
bool read_into(Settings& settings, std::string& recipe, int argc, char** argv) {
  Recipe& chosen = settings.recipe;
  std::string activation = chosen.activation.name, cost = chosen.cost.name;
  Options options("08_mnist",
                  "trains a network and reads handwritten digits with it");
  options.add_choice("recipe", recipe,
                     names_of(recipes(), [](const Recipe& r) { return r.name; }),
                     "the settings that the other options change");
  options.add_count("epochs", chosen.schedule.epochs, 1, 100000,
                    "passes over the training digits");
  options.add_counts("hidden", chosen.hidden, 1, 100000,
                     "neurons per hidden layer, like 16,16");
  options.add_count("batch", chosen.schedule.batch_size, 1, 100000,
                    "digits per mini-batch");
  options.add_positive("rate", chosen.schedule.learning_rate,
                       "learning rate; another --activation has another default");
  options.add_choice("activation", activation, activations_that_learn(),
                     "activation function of all neurons");
  options.add_choice("cost", cost,
                     names_of(costs(), [](const Cost* c) { return c->name; }),
                     "the cost to minimise");
  options.add_count("repeat", settings.repeat, 1, 10000,
                    "train from the seeds 1 to N and compare");
  add_story_options(options, settings.story);
  add_data_option(options, settings.data);
  options.add_text("test-data", settings.test_data, "NAME",
                   "test on this set, and train on that of --data");
  options.add_text("save", settings.save, "FILE",
                   "save the trained network, as JSON");
  options.add_text("resume", settings.resume, "FILE",
                   "go on from a saved network; --epochs counts in all");
  options.add_count(
      "save-decimals", settings.save_decimals, 1, 17,
      "with --save: digits after the point; fewer make the file smaller");
  options.add_flag("quiet", settings.quiet, "print only the epochs and the result");
  if (!options.parse(argc, argv)) return false;
  require_sense(options);
  settings.rate_given = options.given("rate");
  settings.recipe_given = options.given("recipe");
  use_activation(settings, activation);
  chosen.cost = cost_named(cost);
  settings.epochs_for_all = options.given("epochs") ? chosen.schedule.epochs : 0;
  settings.main_job = recipe == recipes().front().name && settings.resume.empty();
  for (const char* changed : {"hidden", "batch", "rate", "activation", "cost"}) {
    settings.main_job = settings.main_job && !options.given(changed);
  }
  return true;
}

// The recipe and the seed of the training that left this file are the defaults of
// all other options. A recipe that --recipe names must be the file's.
void begin_with_file(Settings& settings, std::string& recipe, bool named) try {
  settings.resumed = read_model(settings.resume);
  if (!settings.resumed->origin) return;  // refused later, with the data
  const Origin& origin = *settings.resumed->origin;
  const std::size_t epochs = recipe_named(origin.recipe.name).schedule.epochs;
  if (!named) recipe = origin.recipe.name;
  if (recipe != origin.recipe.name)
    throw std::invalid_argument("its recipe is " + origin.recipe.name + ", not " +
                                recipe);
  settings.story.seed = origin.seed;
  settings.recipe = origin.recipe;
  settings.recipe.remark = recipe_named(recipe).remark;
  settings.recipe.schedule.epochs = epochs;
} catch (const std::invalid_argument& error) {
  throw std::invalid_argument(printable(settings.resume) +
                              ": belongs to another training: " + error.what());
}

}  // namespace

// Reads the options twice: once to see which recipe or file they name, and then
// into a copy of that recipe.
std::optional<Settings> read_settings(int argc, char** argv) {
  Settings first;
  std::string recipe = first.recipe.name;
  if (!read_into(first, recipe, argc, argv)) return std::nullopt;
  Settings settings;
  settings.recipe = recipe_named(recipe);
  settings.resume = first.resume;
  if (!first.resume.empty()) begin_with_file(settings, recipe, first.recipe_given);
  read_into(settings, recipe, argc, argv);
  return settings;
}

}  // namespace nn

#include "11_better/story/settings.hpp"

#include <algorithm>
#include <map>
#include <thread>

#include "11_better/recipe_line.hpp"
#include "11_better/tables.hpp"

namespace nn {
namespace {

// The words of the options that are not yet what they mean.
struct Words {
  std::string table, row, recipe, results;
  std::map<std::string, std::string> decisions;  // by the name of a recipe's option
};

std::vector<ExperimentTable> tables_of(const Words& words) {
  if (!words.row.empty()) return {experiment_row_named(words.row)};
  if (words.table.empty()) return {};
  const auto all = experiment_tables();
  if (words.table == "all") return {all.begin(), all.end()};
  return {experiment_table_named(words.table)};
}

// The recipe of that row, or the book's for "mine", with what was decided.
BetterRecipe recipe_of(const Words& words, const Options& options) {
  std::string line = words.recipe == "mine"
                         ? std::string()
                         : experiment_row_named(words.recipe).rows[0].recipe;
  for (const RecipeOption& one : recipe_options()) {
    if (options.given(one.name))
      line += std::string(" --") + one.name + " " + words.decisions.at(one.name);
  }
  return recipe_from(line);
}

void require_sense(const Options& options, bool own_recipe) {
  const bool runs_tables = options.given("table") || options.given("only");
  if (options.given("table") && options.given("only"))
    throw UsageError("--table and --only: leave out one of the two");
  if (own_recipe && runs_tables)
    throw UsageError(
        "the rows of a table have recipes of their own: leave out --table, --only "
        "or what belongs to your recipe");
  if (options.given("save") && !own_recipe)
    throw UsageError(
        "--save saves the network of one recipe: name it with --recipe");
  if (own_recipe && options.given("quick"))
    throw UsageError(
        "--quick shortens the story: with a recipe, lower its --epochs");
  if (options.given("seed") && runs_tables)
    throw UsageError("a table runs from the seeds 1 to N: use --seeds N");
}

void add_options(Options& options, BetterSettings& settings, Words& words) {
  options.add_flag("quick", settings.quick, "all acts and tables in short");
  options.add_text("table", words.table, "NAME",
                   "train a table instead: book, beyond, ladder or all");
  options.add_text("only", words.row, "ROW", "train one row of a table instead");
  options.add_flag("rows", settings.rows, "list the rows of the tables");
  options.add_count("seeds", settings.seeds, 1, 1000,
                    "how often a table trains each row");
  options.add_count("jobs", settings.jobs, 1, 1000, "training runs side by side");
  options.add_text("results", words.results, "FILE",
                   "where a table keeps its finished training runs");
  options.add_text("recipe", words.recipe, "ROW",
                   "train a row's recipe, or 'mine', with the options below");
  options.add_text("save", settings.save, "FILE",
                   "save the network of your recipe, as JSON");
  for (const RecipeOption& one : recipe_options())
    options.add_text(one.name, words.decisions[one.name], "X", one.help);
  add_story_options(options, settings.story);
  add_data_option(options, settings.data);
}

}  // namespace

std::optional<BetterSettings> read_better_settings(int argc, char** argv) try {
  BetterSettings settings;
  settings.jobs = std::max(1u, std::thread::hardware_concurrency());
  Words words;
  for (const RecipeOption& one : recipe_options())
    words.decisions[one.name] = one.write(BetterRecipe{});
  Options options("11_better", "makes the network better, one cure at a time");
  add_options(options, settings, words);
  if (!options.parse(argc, argv)) return std::nullopt;
  const bool decided = std::ranges::any_of(
      recipe_options(),
      [&](const RecipeOption& one) { return options.given(one.name); });
  if (decided && words.recipe.empty()) words.recipe = "mine";
  require_sense(options, !words.recipe.empty());
  settings.tables = tables_of(words);
  if (!words.recipe.empty()) settings.recipe = recipe_of(words, options);
  settings.results =
      words.results.empty()
          ? std::filesystem::path(settings.story.plots) / "11_results.csv"
          : std::filesystem::path(words.results);
  return settings;
} catch (const std::invalid_argument& error) {
  throw UsageError(error.what());
}

}  // namespace nn

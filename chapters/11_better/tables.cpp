#include "11_better/tables.hpp"

#include <algorithm>
#include <stdexcept>

#include "11_better/recipe_line.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr double no_figure = std::numeric_limits<double>::quiet_NaN();

// The final recipe of the ladder, trick by trick. The first number is what the rows
// of the book have where the recipe has the second one.
constexpr const char* final_recipe =
    "--hidden 256 --activation relu --cost softmax --start small --step nesterov "
    "--rate 0.15 --schedule cosine --batch 64 --epochs 10 --drop-inputs 0.1 "
    "--decay 1e-05 --shift 1";

ExperimentTable the_books() {
  const std::string entropy = "--cost cross-entropy --rate 0.5";
  const char* best = "test, best epoch of the best of three runs (ch. 1)";
  const char* chapter_3 = "test (ch. 3)";
  const char* held_back = "validation (ch. 3)";
  return {
      "book",
      "the book's climb, run again",
      {{"10", "--hidden none", "no hidden layer", no_figure, "an exercise (ch. 1)"},
       {"30 quadratic", "", "the book's first network", 95.42, best},
       {"100 quadratic", "--hidden 100", "more neurons", 96.59, best},
       {"30 cross-entropy", entropy, "a cost that learns from mistakes", 95.49,
        chapter_3},
       {"100 cross-entropy", "--hidden 100 " + entropy, "the same, wider", 96.82,
        chapter_3},
       {"30 decay", entropy + " --decay 1e-4", "lambda 5: smaller weights", 96.49,
        chapter_3},
       {"100 decay", "--hidden 100 " + entropy + " --decay 1e-4", "the same, wider",
        97.92, held_back},
       {"100 decay slow",
        "--hidden 100 --cost cross-entropy --rate 0.1 --decay 1e-4 --epochs 60",
        "smaller steps, for longer", 98.04, held_back}}};
}

ExperimentTable beyond_the_book() {
  const std::string base =
      "--activation relu --cost softmax --start small --step nesterov --rate 0.1 ";
  const std::string wide =
      "--hidden 800 " + base + "--schedule cosine --batch 128 --epochs ";
  const std::string shifted =
      base + "--rate 0.15 --schedule cosine --batch 64 --shift 1 ";
  return {
      "beyond",
      "98.5 % with the pictures as they are, 99 % with more",
      {{"100 quick",
        "--hidden 100 " + base + "--schedule linear --batch 64 --epochs 10",
        "softmax, small start, Nesterov, falling rate"},
       {"400 smoothed",
        "--hidden 400 " + base +
            "--schedule cosine --batch 128 --epochs 15 --smoothing 0.1",
        "targets of 0.91 instead of 1"},
       {"800 smoothed", wide + "15 --smoothing 0.1", "the same, wider"},
       {"800 dropout", wide + "20 --drop-inputs 0.3",
        "three of ten pixels left out"},
       {"256 shifted", "--hidden 256 " + shifted + "--epochs 6",
        "moved by up to a pixel"},
       {"512 shifted", "--hidden 512 " + shifted + "--epochs 10",
        "the same, wider and longer"},
       {"800 deformed",
        "--hidden 800 " + base +
            "--rate 0.15 --schedule cosine --batch 64 --epochs 20 --pictures deformed",
        "turned, scaled, slanted and moved"}}};
}

// Each trick: alone on the book's network, and the book's value in its place in
// the final recipe. A rate belongs to its cost, its start and its steps, so it
// changes with them. In place of softmax stands the other cost that takes sums:
// under the quadratic one, outputs of ReLU die.
struct Trick {
  const char* name;
  std::string with, without;
};

std::vector<Trick> tricks() {
  return {{"wider", "--hidden 256", "--hidden 30"},
          {"relu", "--activation relu --start small --rate 0.1",
           "--activation sigmoid"},
          {"softmax", "--cost softmax --rate 0.5", "--cost cross-entropy"},
          {"small start", "--start small", "--start book --rate 0.01"},
          {"momentum", "--step nesterov --rate 0.1", "--step plain --rate 0.5"},
          {"falling rate", "--schedule cosine", "--schedule constant --rate 0.05"},
          {"larger batch", "--batch 64", "--batch 10 --rate 0.03"},
          {"input dropout", "--drop-inputs 0.1", "--drop-inputs 0"},
          {"decay", "--decay 1e-05", "--decay 0"},
          {"shifted", "--shift 1", "--shift 0"}};
}

// What the final recipe does not have, and may have missed.
std::vector<Trick> left_out_tricks() {
  return {{"cross-entropy", "--cost cross-entropy --rate 0.5", ""},
          {"smoothing", "--smoothing 0.1", ""},
          {"standardised", "--standardised yes", ""},
          {"average", "--average 3", ""},
          {"adam", "--step adam --rate 0.001", ""}};
}

ExperimentTable the_ladder() {
  ExperimentTable table{"ladder",
                        "each trick alone, and the final recipe without each",
                        {{"book", "", "the book's network"}}};
  const std::string last = std::string(final_recipe) + " ";
  for (const Trick& trick : tricks())
    table.rows.push_back({std::string("+ ") + trick.name, trick.with,
                          "added alone to the book's network"});
  for (const Trick& trick : left_out_tricks())
    table.rows.push_back({std::string("+ ") + trick.name, trick.with,
                          "added alone to the book's network"});
  table.rows.push_back({"final", final_recipe, "all of them together"});
  for (const Trick& trick : tricks())
    table.rows.push_back({std::string("- ") + trick.name, last + trick.without,
                          "taken away alone from the final recipe"});
  for (const Trick& trick : left_out_tricks()) {
    if (trick.name != std::string("cross-entropy"))
      table.rows.push_back({std::string("final + ") + trick.name, last + trick.with,
                            "added to the final recipe as well"});
  }
  return table;
}

}  // namespace

std::span<const ExperimentTable> experiment_tables() {
  static const std::vector<ExperimentTable> all = {the_books(), beyond_the_book(),
                                                   the_ladder()};
  return all;
}

const ExperimentTable& experiment_table_named(const std::string& name) {
  std::vector<std::string> known;
  for (const ExperimentTable& table : experiment_tables()) {
    if (table.name == name) return table;
    known.push_back(table.name);
  }
  throw std::invalid_argument("no table is called '" + printable(name) +
                              "'; there are " + joined(known, ", "));
}

ExperimentTable experiment_row_named(const std::string& name) {
  for (const ExperimentTable& table : experiment_tables()) {
    for (const ExperimentRow& row : table.rows) {
      if (row.name == name) return {table.name, table.shows, {row}};
    }
  }
  throw std::invalid_argument("no row of a table is called '" + printable(name) +
                              "'; 11_better --rows prints their names");
}

ExperimentTable shortened(ExperimentTable table, std::size_t epochs) {
  for (ExperimentRow& row : table.rows) {
    BetterRecipe recipe = recipe_from(row.recipe);
    recipe.schedule.epochs = std::min(recipe.schedule.epochs, epochs);
    recipe.average = std::min(recipe.average, epochs);
    row.recipe = as_line(recipe);
  }
  return table;
}

}  // namespace nn

#include "11_better/story/printed_table.hpp"

#include <algorithm>
#include <cmath>
#include <iostream>

#include "11_better/recipe_line.hpp"
#include "11_better/story/trials.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t name_width = 20, number_width = 16;

// "95.32 +- 0.15", or only the number when there is one training.
std::string in_table(const Spread& spread, std::size_t runs) {
  return fixed(spread.mean, 2) +
         (runs > 1 ? " +- " + fixed(spread.deviation, 2) : "");
}

double seconds_of(const RowResult& row) {
  const double epochs =
      static_cast<double>(recipe_from(row.row.recipe).schedule.epochs);
  return row.seconds_per_epoch * epochs;
}

void print_row(const RowResult& row) {
  const std::size_t runs = row.runs.size();
  std::cout << "   " << cell(row.row.name, name_width)
            << cell(runs > 0 ? in_table(row.validation, runs) : "-", number_width)
            << cell(row.test ? in_table(*row.test, runs) : "-", number_width)
            << cell(runs > 0 ? fixed(row.best_epoch.most, 2) : "-", 8)
            << cell(std::isnan(row.row.book) ? "-" : fixed(row.row.book, 2), 8)
            << (runs > 0 ? fixed(seconds_of(row), 1) + " s" : "-") << "\n";
}

// `changed` against `base`, over the same seeds.
Difference difference(const std::string& trick, const RowResult& changed,
                      const RowResult& base) {
  const auto variance = [](const RowResult& row) {
    return row.test->deviation * row.test->deviation /
           static_cast<double>(row.runs.size());
  };
  return {trick, changed.test->mean - base.test->mean,
          std::sqrt(variance(changed) + variance(base))};
}

void print_differences(const char* title, const std::vector<Difference>& all) {
  std::cout << "\n   " << title << "\n";
  for (const Difference& one : all) {
    const std::string numbers =
        with_sign(one.points) + " +- " + fixed(one.error, 2);
    std::cout << "   " << cell(one.trick, name_width)
              << (one.is_noise() ? cell(numbers, number_width) + "noise" : numbers)
              << "\n";
  }
}

}  // namespace

void print_table(const TableResult& result) {
  std::cout << "   " << cell("row", name_width) << cell("validation", number_width)
            << cell("test", number_width) << cell("best", 8) << cell("book", 8)
            << "training\n";
  for (const RowResult& row : result.rows) print_row(row);
}

Ladder ladder_of(const TableResult& result) {
  Ladder ladder;
  const auto named = [&](const std::string& name) {
    return std::ranges::find_if(
        result.rows, [&](const RowResult& row) { return row.row.name == name; });
  };
  const auto book = named("book"), last = named("final");
  if (!result.finished || book == result.rows.end() || last == result.rows.end())
    return ladder;
  ladder.book = *book;
  ladder.final_recipe = *last;
  for (const RowResult& row : result.rows) {
    const std::string& name = row.row.name;
    if (name.starts_with("+ "))
      ladder.alone.push_back(difference(name.substr(2), row, *book));
    if (name.starts_with("- "))
      ladder.taken_away.push_back(difference(name.substr(2), row, *last));
    if (name.starts_with("final + "))
      ladder.added.push_back(difference(name.substr(8), row, *last));
  }
  return ladder;
}

void print_ladder(const Ladder& ladder) {
  print_differences("added alone to the book's network", ladder.alone);
  print_differences("taken away alone from the final recipe", ladder.taken_away);
  print_differences("added to the final recipe", ladder.added);
}

}  // namespace nn

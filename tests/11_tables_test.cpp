#include "11_better/tables.hpp"

#include <algorithm>

#include "11_better/recipe_line.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_tables)

BOOST_AUTO_TEST_CASE(every_row_of_every_table_can_be_trained) {
  BOOST_TEST(experiment_tables().size() == 3u);
  for (const ExperimentTable& table : experiment_tables()) {
    std::vector<std::string> lines;
    for (const ExperimentRow& row : table.rows) {
      BOOST_CHECK_NO_THROW(recipe_from(row.recipe));
      BOOST_TEST(row.shows != "");
      BOOST_TEST(std::isnan(row.book) == (row.book_says.empty() || row.name == "10"), row.name);
      lines.push_back(as_line(recipe_from(row.recipe)));
      BOOST_TEST(std::ranges::count(lines, lines.back()) == 1, table.name << ": " << row.name);
    }
  }
  BOOST_TEST(as_line(recipe_from(experiment_row_named("30 quadratic").rows[0].recipe)) == "");
  BOOST_TEST(experiment_row_named("800 smoothed").name == "beyond");
  BOOST_CHECK_EXCEPTION(experiment_row_named("900"), std::invalid_argument, says("'900'; 11_better --rows"));
  BOOST_CHECK_EXCEPTION(experiment_table_named("x"), std::invalid_argument,
                        says("there are book, beyond, ladder"));
}

BOOST_AUTO_TEST_CASE(a_shortened_table_has_few_epochs_and_can_still_be_trained) {
  const ExperimentTable table = shortened(experiment_table_named("ladder"), 2);
  for (const ExperimentRow& row : table.rows)
    BOOST_TEST(recipe_from(row.recipe).schedule.epochs == 2u, row.name);
}

BOOST_AUTO_TEST_SUITE_END()

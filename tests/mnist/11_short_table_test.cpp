// A table in short on real handwriting: three rows, two seeds, few digits and epochs. The bands are wide
// enough for any change of the order in which numbers are added, and too narrow for a cure that does not
// work.
#include "11_better/tables.hpp"
#include "support/real_data.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_short_table)

BOOST_AUTO_TEST_CASE(a_short_table_climbs) {
  const TemporaryFolder folder;
  const ExperimentTable table = shortened(
      {"short",
       "three rungs",
       {experiment_row_named("30 quadratic").rows[0], experiment_row_named("100 cross-entropy").rows[0],
        experiment_row_named("256 shifted").rows[0]}},
      3);
  const TableResult result =
      run_table(table, {real_mnist()->training().part(0, 10000), real_mnist()->validation().part(0, 2000)},
                [] { return real_mnist()->test().part(0, 5000); },
                {.results = folder.path() / "results.csv", .data = "MNIST", .seeds = 2, .jobs = 2});
  BOOST_TEST_REQUIRE(result.finished);
  const std::vector<std::pair<double, double>> bands = {{80, 89}, {84, 91}, {93.5, 96.5}};
  for (std::size_t i = 0; i < bands.size(); ++i) {
    const double mean = result.rows[i].test->mean;
    BOOST_TEST_MESSAGE(result.rows[i].row.name << ": " << mean);
    BOOST_TEST(mean > bands[i].first, result.rows[i].row.name << ": " << mean);
    BOOST_TEST(mean < bands[i].second, result.rows[i].row.name << ": " << mean);
  }
}

BOOST_AUTO_TEST_SUITE_END()

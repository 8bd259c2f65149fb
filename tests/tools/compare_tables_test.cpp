// Reading a figure's tables back, and finding where two tables differ.
#include <cmath>
#include <limits>

#include "plots/compare/comparison.hpp"
#include "plots/compare/csv.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(compare_tables)

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();
const Table reference{{"epoch", "cost", "seconds"}, {{0, 4, 0.1}, {1, -8, 0.1}, {2, none, 0.1}}};

Table with(std::size_t row, std::size_t column, double value) {
  Table table = reference;
  table.rows[row][column] = value;
  return table;
}

std::string verdict(const Table& yours) { return in_words(compare(reference, yours), usual_tolerance); }

// The message of the refusal to read this text; empty when it is read.
std::string refusal(const std::string& text) {
  TemporaryFolder folder;
  write_text(folder.path() / "a.csv", text);
  try {
    read_csv(folder.path() / "a.csv");
  } catch (const CsvError& error) {
    return std::filesystem::path(error.what()).filename().string();
  }
  return "";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(csv)

BOOST_AUTO_TEST_CASE(what_a_figure_writes_is_read_back) {
  TemporaryFolder folder;
  const Table table{{"epoch", "a cost"}, {{0, 0.1}, {1, none}, {2, -infinite}, {3, 1e-300}}};
  Plots(folder.path(), false).draw("loss", table, {.commands = "plot data using 1:2\n"});
  const Table back = read_csv(folder.path() / "loss.csv");
  BOOST_TEST(back.columns == table.columns);
  BOOST_TEST(in_words(compare(table, back), 1e-300) == "agrees (largest difference 0)");
}

BOOST_AUTO_TEST_CASE(columns_of_text_are_read_back) {
  TemporaryFolder folder;
  const Table table{{"way", "cost", "who"}, {{"on foot", 0.5, "a"}, {"7", none, "b"}}};
  Plots(folder.path(), false).draw("ways", table, {.commands = "plot data using 2\n"});
  Table back = read_csv(folder.path() / "ways.csv");
  BOOST_TEST(back.rows[1][0].text == "7");  // text above it, so no number
  BOOST_TEST(in_words(compare(table, back), 1e-300) == "agrees (largest difference 0)");
  back.rows[1][2] = "c";
  BOOST_TEST(in_words(compare(table, back), 1.0) ==
             "DIFFERS: it has 'c' at row 2, column who, the reference has 'b'");
  back.rows[0][0] = 1.0;
  BOOST_TEST(in_words(compare(table, back), 1.0) ==
             "DIFFERS: it has a number at row 1, column way, the reference has 'on foot'");
}

BOOST_AUTO_TEST_CASE(lines_may_end_as_on_windows_and_the_last_not_at_all) {
  TemporaryFolder folder;
  write_text(folder.path() / "a.csv", "x,y\r\n1,\r\n2,3");
  const Table table = read_csv(folder.path() / "a.csv");
  BOOST_TEST(table.columns.back() == "y");
  BOOST_REQUIRE(table.rows.size() == 2u);
  BOOST_TEST(std::isnan(table.rows[0][1].number));
  BOOST_TEST(table.rows[1][1].number == 3.0);
}

BOOST_AUTO_TEST_CASE(malformed_files_are_refused_by_line) {
  BOOST_TEST(refusal("") == "a.csv: line 1 is empty where the columns are named");
  BOOST_TEST(refusal("x,y\n1,2\n3\n") == "a.csv: line 3 has 1 cell for 2 columns");
  BOOST_TEST(refusal("x,y\n1,2,3\n") == "a.csv: line 2 has 3 cells for 2 columns");
  BOOST_TEST(refusal("x,y\n1,2\n\n") == "a.csv: line 3 has 1 cell for 2 columns");
  BOOST_TEST(refusal("x,y\n1,2\n1,2b\n") == "a.csv: line 3 has '2b' where a number belongs");
  BOOST_TEST(refusal("x,y\n") == "");
  TemporaryFolder folder;
  BOOST_CHECK_EXCEPTION(read_csv(folder.path() / "gone.csv"), CsvError, says("gone.csv: cannot be read"));
  BOOST_CHECK_EXCEPTION(read_csv(folder.path()), CsvError, says("cannot be read"));
}

BOOST_AUTO_TEST_SUITE_END()
BOOST_AUTO_TEST_SUITE(comparison)

BOOST_AUTO_TEST_CASE(the_same_numbers_agree) {
  BOOST_TEST(verdict(reference) == "agrees (largest difference 0; not compared: seconds)");
}

// By hand: the largest of the column is 8, and 4 - 3.2 = 0.8 is a tenth of it.
BOOST_AUTO_TEST_CASE(changed_cell_is_found_with_its_row_and_column) {
  BOOST_TEST(verdict(with(0, 1, 3.2)) ==
             "DIFFERS at row 1 (epoch 0), column cost: yours 3.2, reference 4 (tolerance 1e-06)");
  BOOST_TEST(verdict(with(2, 0, 3)) ==
             "DIFFERS at row 3 (epoch 2), column epoch: yours 3, reference 2 (tolerance 1e-06)");
  Table two = with(0, 1, 3.2);
  two.rows[1][1] = 8;
  BOOST_TEST(verdict(two) ==
             "DIFFERS at row 2 (epoch 1), column cost: yours 8, reference -8 (tolerance 1e-06)");
}

BOOST_AUTO_TEST_CASE(difference_up_to_the_tolerance_agrees) {
  const Comparison comparison = compare(reference, with(0, 1, 4.0 + 8 * 0x1p-20));  // 9.5e-7 of 8
  BOOST_TEST(in_words(comparison, usual_tolerance).starts_with("agrees (largest difference 9.5e-07"));
  BOOST_TEST(agrees(comparison, 0x1p-20));
  BOOST_TEST(!agrees(comparison, 0x1p-21));
}

BOOST_AUTO_TEST_CASE(column_of_zeros_is_measured_as_it_is) {
  const Table zeros{{"x"}, {{0}, {0}}};
  BOOST_TEST(compare(zeros, {{"x"}, {{0}, {-0.25}}}).largest.size == 0.25);
}

BOOST_AUTO_TEST_CASE(measured_ratios_agree_up_to_a_factor) {
  const auto says_of = [](double yours) {
    return in_words(compare(Table{{"speedup"}, {{2}}}, Table{{"speedup"}, {{yours}}}), 0.1);
  };
  BOOST_TEST(says_of(9.9) == "agrees (largest difference 0)");
  BOOST_TEST(says_of(0.41) == "agrees (largest difference 0)");
  BOOST_TEST(says_of(11).starts_with("DIFFERS at row 1 (speedup 2), column speedup: yours 11"));
  BOOST_TEST(says_of(-2).starts_with("DIFFERS"));
}

// A hundredth of the largest of the column, 90: only in rows called after float.
BOOST_AUTO_TEST_CASE(rows_in_float_agree_up_to_their_tolerance) {
  const Table ways{{"way", "accuracy"}, {{"double", 90}, {"float vectors", 80}}};
  const auto says_of = [&](std::size_t row, double yours) {
    Table table = ways;
    table.rows[row][1] = yours;
    return in_words(compare(ways, table), usual_tolerance);
  };
  BOOST_TEST(says_of(1, 80.8) == "agrees (largest difference 0)");
  BOOST_TEST(says_of(1, 79.2) == "agrees (largest difference 0)");
  BOOST_TEST(
      says_of(1, 81.8) ==
      "DIFFERS at row 2 (way float vectors), column accuracy: yours 81.8, reference 80 (tolerance 1e-06)");
  BOOST_TEST(says_of(0, 89.1) ==
             "DIFFERS at row 1 (way double), column accuracy: yours 89.1, reference 90 (tolerance 1e-06)");
}

BOOST_AUTO_TEST_CASE(measured_seconds_are_not_compared) {
  BOOST_TEST(verdict(with(1, 2, 99)) == "agrees (largest difference 0; not compared: seconds)");
  BOOST_TEST(is_measured_time("seconds per epoch"));
  BOOST_TEST(!is_measured_time("second"));
}

BOOST_AUTO_TEST_CASE(empty_and_infinite_cells_equal_only_their_like) {
  BOOST_TEST(verdict(with(1, 1, none)) ==
             "DIFFERS at row 2 (epoch 1), column cost: yours nothing, reference -8 (tolerance 1e-06)");
  BOOST_TEST(verdict(with(2, 1, 0)) ==
             "DIFFERS at row 3 (epoch 2), column cost: yours 0, reference nothing (tolerance 1e-06)");
  BOOST_TEST(!agrees(compare(reference, with(1, 1, -infinite)), 1e300));
  BOOST_TEST(agrees(compare(with(1, 1, infinite), with(1, 1, infinite)), usual_tolerance));
  BOOST_TEST(!agrees(compare(with(1, 1, infinite), with(1, 1, -infinite)), usual_tolerance));
}

BOOST_AUTO_TEST_CASE(other_columns_and_rows_are_named) {
  Table other = reference;
  other.columns[1] = "price";
  BOOST_TEST(verdict(other) == "DIFFERS: it has a column price, the reference has cost");
  other = {{"epoch"}, {{0}, {1}, {2}}};
  BOOST_TEST(verdict(other) == "DIFFERS: it has 1 column, the reference has 3");
  other = reference;
  other.rows.pop_back();
  BOOST_TEST(verdict(other) == "DIFFERS: it has 2 rows, the reference has 3");
  BOOST_TEST(!agrees(compare(reference, other), 1e300));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE_END()

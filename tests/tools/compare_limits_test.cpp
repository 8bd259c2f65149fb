// What a table of somebody else's may cost at most.
#include <sstream>

#include "plots/compare/csv.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(compare_limits)

BOOST_AUTO_TEST_CASE(too_many_cells_and_bytes_are_refused) {
  const auto refused = [](const std::string& text, const std::string& fact) {
    std::istringstream stream(text);
    BOOST_CHECK_EXCEPTION(read_csv(stream, "a.csv"), CsvError, says("a.csv: " + fact));
  };
  const std::string commas(99'999, ',');  // between a hundred thousand cells
  std::istringstream widest("0" + commas + "\n");
  BOOST_TEST(read_csv(widest, "a.csv").columns.size() == 100'000u);
  refused("0" + commas + ",\n", "line 1 has 100,001 cells, over 100,000");
  refused("a\n0" + commas + ",\n", "line 2 has 100,001 cells, over 100,000");
  const TemporaryFolder folder;
  write_text(folder.path() / "large.csv", "a\n");
  std::filesystem::resize_file(folder.path() / "large.csv", (16 << 20) + 1);
  BOOST_CHECK_EXCEPTION(read_csv(folder.path() / "large.csv"), CsvError, says("holds over 16,777,216 bytes"));
  BOOST_CHECK_EXCEPTION(read_csv("/dev/zero"), CsvError, says("/dev/zero: cannot be read"));
}

BOOST_AUTO_TEST_SUITE_END()

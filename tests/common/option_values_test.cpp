// Options that take numbers with limits, and tables of numbers.
#include <iostream>
#include <sstream>

#include "common/story/options.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

struct Numbers {
  std::vector<double> small = {1};
  Matrix rows{{1, 2}, {3, 4}};
  double start = -1.0;
  Options options{"program", "tries options"};

  Numbers() {
    options.add_numbers("small", small, "knobs", 1000);
    options.add_rows("rows", rows, 1000, "examples");
    options.add_number("start", start, -2.5, 1000, "where it begins");
  }

  bool parse(std::vector<std::string> words) {
    words.insert(words.begin(), "program");
    std::vector<char*> raw;
    for (std::string& word : words) raw.push_back(word.data());
    return options.parse(static_cast<int>(raw.size()), raw.data());
  }
};

void refuses_numbers(const std::vector<std::string>& words, const std::string& message) {
  BOOST_TEST_CONTEXT(message) {
    Numbers parsed;
    BOOST_CHECK_EXCEPTION(parsed.parse(words), UsageError, says(message));
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(option_values)

BOOST_AUTO_TEST_CASE(help_shows_the_defaults) {
  std::ostringstream said;
  std::streambuf* before = std::cout.rdbuf(said.rdbuf());
  Numbers().parse({"--help"});
  std::cout.rdbuf(before);
  for (const char* words : {"(default 1,2;3,4)", "--rows X[,X...][;X...]", "--start X", "(default -1)"})
    BOOST_TEST((said.str().find(words) != std::string::npos), words);
}

BOOST_AUTO_TEST_CASE(numbers_may_have_limits) {
  Numbers parsed;
  BOOST_TEST(parsed.parse({"--start", "-2.5", "--small", "-1000,0.5"}));
  BOOST_TEST(parsed.start == -2.5);
  BOOST_TEST(parsed.small == (std::vector<double>{-1000, 0.5}));
  for (const char* bad : {"", "x", "nan", "inf", "1001", "-2.6", "1e400", "1,2"})
    refuses_numbers({"--start", bad},
                    "--start takes a number from -2.5 to 1,000, not '" + std::string(bad) + "'");
  for (const char* bad : {"", "x", "1,,2", "nan", "1,inf", "1000.1", "1;2"})
    refuses_numbers(
        {"--small", bad},
        "--small takes numbers from -1,000 to 1,000 separated by commas, not '" + std::string(bad) + "'");
}

BOOST_AUTO_TEST_CASE(rows_become_a_matrix) {
  Numbers parsed;
  BOOST_TEST(parsed.parse({"--rows", "1,2,3;-4,5,0.5"}));
  BOOST_TEST((parsed.rows == Matrix{{1, 2, 3}, {-4, 5, 0.5}}));
  BOOST_TEST(parsed.parse({"--rows", "7"}));
  BOOST_TEST((parsed.rows == Matrix{{7}}));
  for (const char* bad : {"", ";", "1,2;", "1,2;3", "1,2;x,4", "1,nan", "1001"})
    refuses_numbers({"--rows", bad},
                    "--rows takes rows of equally many numbers from -1,000 to 1,000, such as "
                    "'1,2,3;4,5,6', not '" +
                        std::string(bad) + "'");
  std::string many = "1";
  for (int i = 0; i < 1000; ++i) many += ";1";
  refuses_numbers({"--rows", many}, "--rows takes rows of equally many numbers");
}

BOOST_AUTO_TEST_SUITE_END()

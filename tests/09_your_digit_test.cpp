// What the options of this part ask for.
#include "09_look_inside/your_digit/your_digit.hpp"

#include <optional>

#include "09_look_inside/settings.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_09_your_digit)

namespace {

std::optional<LookSettings> read(std::vector<std::string> words) {
  words.insert(words.begin(), "09_look_inside");
  std::vector<char*> raw;
  for (std::string& word : words) raw.push_back(word.data());
  return read_look_settings(static_cast<int>(raw.size()), raw.data());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(your_digit)

BOOST_AUTO_TEST_CASE(options_that_exclude_each_other_are_refused) {
  BOOST_TEST(!read({})->your_digit.is_asked());
  BOOST_TEST(read({"--digit", "x.png", "--raw"})->your_digit.is_asked());
  BOOST_TEST(read({"--draw"})->your_digit.draw);
  BOOST_CHECK_EXCEPTION(read({"--raw"}), UsageError, says("--raw goes with --digit FILE"));
  BOOST_CHECK_EXCEPTION(read({"--draw", "--digit", "x"}), UsageError, says("exclude each other"));
  BOOST_CHECK_EXCEPTION(read({"--count", "3"}), UsageError, says("--count goes with --write-digits DIR"));
  BOOST_CHECK_EXCEPTION(read({"--write-digits", "x", "--count", "0"}), UsageError, says("from 1 to 99"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE_END()

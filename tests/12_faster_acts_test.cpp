// The acts of the story with few digits: what they measure, and what they print.
#include <iostream>
#include <sstream>

#include "12_faster/story/acts.hpp"
#include "support/drawn_set.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_12_faster_acts)

namespace {

const Machine a_machine{.peak = 1e10, .from_memory = 1e9, .from_cache = 1e10};

struct Restored {
  std::streambuf* before;
  ~Restored() { std::cout.rdbuf(before); }
};

// What an act prints. Keep checks out of `act`, because their messages would be caught as well.
template <class Act>
std::string told_by(Act act) {
  std::ostringstream text;
  const Restored at_the_end{std::cout.rdbuf(text.rdbuf())};
  act();
  return text.str();
}

bool holds(const std::string& text, const char* words) { return text.find(words) != std::string::npos; }

}  // namespace

// With --quick, a network of 64 hidden neurons trains for one epoch; otherwise one of 800 trains for two.
BOOST_AUTO_TEST_CASE(the_wide_network_is_as_wide_as_there_is_time) {
  const DrawnDigits drawn(20);
  const Digits digits{drawn.images(), drawn.images(), drawn.images()};
  for (const bool quick : {true, false}) {
    std::vector<WideRow> rows;
    const std::string told = told_by([&] { rows = tell_the_wide_network(digits, a_machine, quick, 1); });
    BOOST_TEST(holds(told, quick ? "784-64-10" : "784-800-10"), told);
    BOOST_TEST(holds(told, quick ? "After 1 epoch it" : "After 2 epochs it"), told);
    BOOST_REQUIRE(rows.size() >= 3u);
    BOOST_TEST(rows[0].name == "chapter 06 in double");
    for (const WideRow& row : rows) BOOST_TEST((row.seconds > 0.0 && row.operations > 0.0), row.name);
  }
}

// All usual numbers of examples that are smaller than all, and all.
BOOST_AUTO_TEST_CASE(examples_grow_up_to_all_that_there_are) {
  const DrawnDigits drawn(1001);
  std::vector<Growth> growths;
  const std::string told = told_by([&] { growths = tell_how_cost_grows(drawn.images(), true, 1); });
  BOOST_REQUIRE(growths.size() == 3u);
  BOOST_TEST(growths[2].sizes == (std::vector<std::size_t>{1000, 1001}), boost::test_tools::per_element());
  for (const double seconds : growths[1].seconds) BOOST_TEST((seconds > 0.0 && seconds < 1e3));
  BOOST_TEST(holds(told, "1,001 digits. All use one thread."), told);
  BOOST_TEST(!holds(told, "Slope "), told);  // --quick times each size once
  BOOST_TEST(growths[0].others == "mini-batches of 10, 1,001 digits, one thread");
  BOOST_TEST(growths[2].others == "30 hidden neurons, mini-batches of 10, one thread");
}

BOOST_AUTO_TEST_SUITE_END()

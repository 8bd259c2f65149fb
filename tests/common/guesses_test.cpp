// The questions that a story asks before its acts, and the numbers that answer them.
#include "common/quiz/printed_number.hpp"
#include "common/story/guess_questions.hpp"

#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(guesses)

BOOST_AUTO_TEST_CASE(number_is_read_as_it_is_written) {
  BOOST_TEST(number_behind("the cost is 0.25 now", "the cost is ") == "0.25");
  BOOST_TEST(number_behind("slope: -0.512", "slope:") == "-0.512");
  BOOST_TEST(number_behind("23,860 knobs, 13,002 of them", "knobs, ") == "13,002");
  BOOST_TEST(number_behind("it takes 3. Then", "takes") == "3");
  BOOST_TEST(number_behind("1,2 and more", "") == "");
  BOOST_TEST(number_behind("1, then 2", "1") == "2");
  BOOST_TEST(number_behind("a range of 2-5", "of 2-") == "5");
  BOOST_TEST(number_behind("nothing here", "here") == "");
  BOOST_TEST(number_behind("5 of 7", "no such words") == "");
}

BOOST_AUTO_TEST_CASE(those_with_an_act_are_asked_and_without_the_order_to_run) {
  const auto questions = guess_questions("05_chain_rule");
  BOOST_TEST_REQUIRE(!questions.empty());
  for (const Question& question : questions) {
    BOOST_TEST(question.ask_before > 0u);
    BOOST_TEST(question.ask.find("then run") == std::string::npos);
    BOOST_TEST(asks_number(question) != question.printed_after.empty());
  }
  BOOST_TEST(guess_questions("99_none").empty());
}

BOOST_AUTO_TEST_SUITE_END()

#include "common/shell.hpp"

#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(shell)

BOOST_AUTO_TEST_CASE(a_quoted_word_comes_through_as_it_is) {
  BOOST_TEST(shell_quoted("plain") == "'plain'");
  BOOST_TEST(shell_quoted("it's") == "'it'\\''s'");
  for (const std::string word : {"", "a b", "$HOME `id` \"x\" \\ *", "''", "two\nlines", "-n"}) {
    BOOST_TEST(run_command("printf %s " + shell_quoted(word)).output == word);
  }
}

BOOST_AUTO_TEST_CASE(output_and_status_are_the_commands) {
  const CommandResult result = run_command("echo one; echo two >&2 2>/dev/null; exit 3");
  BOOST_TEST(result.output == "one\n");
  BOOST_TEST(result.status == 3);
  BOOST_TEST(run_command("true").status == 0);
  BOOST_TEST(run_command("kill -9 $$").status == 128 + 9);
  BOOST_TEST(run_command("head -c 100000 /dev/zero").output.size() == 100000u);  // longer than a part
}

BOOST_AUTO_TEST_SUITE_END()

#include "common/text.hpp"

#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(text)

BOOST_AUTO_TEST_CASE(numbers_are_written_as_people_read_them) {
  BOOST_TEST(fixed(2.346, 2) == "2.35");
  BOOST_TEST(fixed(-0.5, 1) == "-0.5");
  BOOST_TEST(fixed(-0.001, 2) == "0.00");
  BOOST_TEST(fixed(0.0, 2) == "0.00");
  BOOST_TEST(shortest(0.1) == "0.1");
  BOOST_TEST(shortest(3.0) == "3");
  BOOST_TEST(grouped(0) == "0");
  BOOST_TEST(grouped(784) == "784");
  BOOST_TEST(grouped(13002) == "13,002");
  BOOST_TEST(grouped(1234567) == "1,234,567");
  BOOST_TEST(percent(9503, 10000) == "95.03%");
  BOOST_TEST(counted(1, "digit") == "1 digit");
  BOOST_TEST(counted(2, "digit") == "2 digits");
}

BOOST_AUTO_TEST_CASE(columns_of_a_matrix_are_aligned) {
  BOOST_TEST(to_text(Matrix{{1, -0.5}, {10, 2}}, 2) == "(  1.00 -0.50 )\n( 10.00  2.00 )\n");
  BOOST_TEST(to_text(Matrix{{1}}, 0, 3) == "   ( 1 )\n");
}

BOOST_AUTO_TEST_CASE(cells_have_a_least_width) {
  BOOST_TEST(cell("ab", 4) == "ab  ");
  BOOST_TEST(cell("abcde", 4) == "abcde");
  BOOST_TEST(cell("\u00fc", 4) == "\u00fc   ");
}

BOOST_AUTO_TEST_CASE(lists_are_joined) {
  const std::vector<std::size_t> sizes = {784, 30, 10};
  BOOST_TEST(joined(sizes, "-") == "784-30-10");
  BOOST_TEST(joined(std::vector<std::string>{}, ", ") == "");
}

BOOST_AUTO_TEST_CASE(numbers_and_lists_are_read_strictly) {
  BOOST_TEST(number_in("-1.5e-3").value() == -0.0015);
  BOOST_TEST(number_in(shortest(0.1)).value() == 0.1);
  for (const char* text : {"", " 1", "1 ", "3x", "1-2", "1e", "+-1", "nan", "inf", "-inf", "0x10", "1e999"}) {
    BOOST_TEST(!number_in(text).has_value(), "'" << text << "' was read as a number");
  }
  BOOST_TEST(joined(split_at_commas("a,,b"), "|") == "a||b");
  BOOST_TEST(split_at_commas("").size() == 1u);
}

BOOST_AUTO_TEST_CASE(markup_is_shown_literally) {
  BOOST_TEST(escaped("a < b && \"c\" > d") == "a &lt; b &amp;&amp; &quot;c&quot; &gt; d");
}

BOOST_AUTO_TEST_CASE(what_could_do_something_to_a_terminal_is_told_instead) {
  const std::string harmless = "a model of \u00e9t\u00e9, \u6570\u5b57 \U0001f642 \u00a0~";
  BOOST_TEST(printable(harmless) == harmless);
  BOOST_TEST(printable("a\x1b[2J\n\tb\x7f") == "a\\u001b[2J\\u000a\\u0009b\\u007f");
  BOOST_TEST(printable(std::string("\0x", 2)) == "\\u0000x");
  BOOST_TEST(printable("\u0080\u009b31m\u009f") == "\\u0080\\u009b31m\\u009f");  // C1: ESC [ in one character
  BOOST_TEST(printable("\u202egpj.exe\u2066\u2069\u200f\u061c\u2028") ==
             "\\u202egpj.exe\\u2066\\u2069\\u200f\\u061c\\u2028");
  BOOST_TEST(printable("\x9b"
                       "31m \xff \xc2") == "\\x9b31m \\xff \\xc2");  // no UTF-8: a byte alone
  BOOST_TEST(printable("\xc0\x9b \xe0\x82\x9b \xed\xa0\x80") ==      // longer than they need be
             "\\xc0\\x9b \\xe0\\x82\\x9b \\xed\\xa0\\x80");
  // Above the last character, cut short, without what must follow, and the neighbours of surrogates.
  BOOST_TEST(printable("\xf4\x90\x80\x80 \xf0\x82\x82\xac") == "\\xf4\\x90\\x80\\x80 \\xf0\\x82\\x82\\xac");
  BOOST_TEST(printable("\xf0\x9f\x99 \xe2(\xa1") == "\\xf0\\x9f\\x99 \\xe2(\\xa1");
  BOOST_TEST(printable("\xed\x9f\xbb\xed\xbf\xbf") == "\xed\x9f\xbb\\xed\\xbf\\xbf");
}

BOOST_AUTO_TEST_SUITE_END()

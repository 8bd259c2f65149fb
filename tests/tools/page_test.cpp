// What of a page is prose, and what people read as numbers.
#include "docs/check/page.hpp"
#include "docs/check/words.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(page)

BOOST_AUTO_TEST_SUITE(page)

BOOST_AUTO_TEST_CASE(prose_is_what_is_neither_code_nor_formula_nor_remark) {
  const Page page = parse_page("p.md", "a `b` $c$ <!-- d --> \\[ $$e\n$$ ``f`g``\n```sh\nh\n```\nand `i");
  BOOST_TEST(trimmed(replaced(only(page, Kind::prose), " ", "")) == "a\n\n\n\n\nand`i");
  BOOST_TEST(page.code.size() == 2u);
  BOOST_TEST(page.remarks.at(0).words == "d");
  BOOST_TEST(line_of(page, page.text.find("\nh\n") + 1) == 4u);
}

BOOST_AUTO_TEST_CASE(block_knows_its_marker_language_and_indentation) {
  const Page page = parse_page(
      "p.md", "* x\n  <!-- sketch -->\n  ```cpp\n  a\n    b\n\n  ```\n\n<!-- c -->\n\n~~~~\n```\n~~~~\n");
  BOOST_REQUIRE(page.blocks.size() == 2u);
  BOOST_TEST(page.blocks[0].marker == "sketch");
  BOOST_TEST(page.blocks[0].language == "cpp");
  BOOST_TEST(page.blocks[0].lines == (std::vector<std::string>{"a", "  b", ""}),
             boost::test_tools::per_element());
  BOOST_TEST(page.blocks[1].marker == "");  // a line too far
  BOOST_TEST(page.blocks[1].lines.at(0) == "```");
}

BOOST_AUTO_TEST_CASE(numerals_are_what_people_read_as_numbers) {
  std::string shown;
  const std::string text = "13,002 and -0.25, 784-30-10; 08_mnist 1.2.3 v2 95.01% (-3) a-1";
  for (const Numeral& n : numerals_in(text)) shown += text.substr(n.begin, n.end - n.begin) + "|";
  BOOST_TEST(shown == "13,002|-0.25|784|30|10|95.01|-3|1|");
  BOOST_TEST(written_like({0, 0, 0, 2, true}, 1234567.891) == "1,234,567.89");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE_END()

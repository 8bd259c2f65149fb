// The layer that writes SVG: what it writes is XML.
#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <sstream>

#include "plots/diagrams/parts.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

boost::property_tree::ptree parsed(const std::string& xml) {
  std::istringstream stream(xml);
  boost::property_tree::ptree tree;
  boost::property_tree::read_xml(stream, tree);
  return tree;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(svg)

BOOST_AUTO_TEST_CASE(text_is_shown_literally) {
  BOOST_TEST(escaped_for_xml("a < b && \"c\" > d") == "a &lt; b &amp;&amp; &quot;c&quot; &gt; d");
  const auto tree = parsed(svg_file(10, 10, "<t> & \"t\"", "d", words({1, 2}, "f'(z) < 1 & more", {})));
  BOOST_TEST(tree.get<std::string>("svg.title") == "<t> & \"t\"");
  BOOST_TEST(tree.get<std::string>("svg.text") == "f'(z) < 1 & more");
}

// By hand: the head of a pen of width 2 is 12 long and 12 wide, and the line ends 2 units inside it.
BOOST_AUTO_TEST_CASE(arrow_ends_at_its_tip) {
  BOOST_TEST(arrow({0, 0}, {30, 40}, {.colour = "#123456", .width = 2}) ==
             "<path d=\"M0,0 L24,32\" fill=\"none\" stroke=\"#123456\" stroke-width=\"2\"/>\n"
             "<path d=\"M30,40 L18,34 L27.6,26.8 Z\" fill=\"#123456\"/>\n");
}

BOOST_AUTO_TEST_CASE(numbers_have_one_decimal_at_most) {
  BOOST_TEST(circle({1.0 / 3, -0.04}, 100000, "none", no_outline) ==
             "<circle cx=\"0.3\" cy=\"0\" r=\"100000\" fill=\"none\"/>\n");
  BOOST_TEST(written(2.3000000000000003) == "2.3");
  BOOST_TEST(written(-0.5) == "−0.5");
  BOOST_TEST(written(10) == "10");
}

BOOST_AUTO_TEST_CASE(check_of_form_notices_what_is_broken) {
  BOOST_CHECK_THROW(parsed("<svg><g></svg>"), boost::property_tree::xml_parser_error);
  BOOST_CHECK_THROW(parsed("<svg><text x=\"1>a</text></svg>"), boost::property_tree::xml_parser_error);
}

BOOST_AUTO_TEST_SUITE_END()

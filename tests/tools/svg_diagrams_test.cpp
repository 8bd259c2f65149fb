// The layer that writes SVG, and what must hold for every diagram: it is XML, and it can be read.
#include <algorithm>
#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <set>
#include <sstream>

#include "plots/diagrams/diagram.hpp"
#include "plots/diagrams/parts.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(svg_diagrams)

namespace {

boost::property_tree::ptree parsed(const std::string& xml) {
  std::istringstream stream(xml);
  boost::property_tree::ptree tree;
  boost::property_tree::read_xml(stream, tree);
  return tree;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

// A line of text in a picture: where it stands and how wide it may be.
struct Written {
  std::string words;
  double left = 0.0, y = 0.0, width = 0.0, size = 0.0;
};

Written text_of(const boost::property_tree::ptree& text) {
  const auto words = text.get_value<std::string>(),
             anchor = text.get<std::string>("<xmlattr>.text-anchor", "");
  const auto letters = std::ranges::count_if(words, [](char c) { return (c & 0xC0) != 0x80; });
  const auto x = text.get<double>("<xmlattr>.x"), size = text.get<double>("<xmlattr>.font-size");
  const double width = 0.62 * size * static_cast<double>(letters);
  const double left = anchor == "middle" ? x - width / 2 : anchor == "end" ? x - width : x;
  return {words, left, text.get<double>("<xmlattr>.y"), width, size};
}

// Those of groups, too; a group is moved down at most.
std::vector<Written> texts_of(const boost::property_tree::ptree& element) {
  std::vector<Written> all;
  for (const auto& [name, child] : element) {
    if (name == "text") all.push_back(text_of(child));
    if (name == "g") std::ranges::copy(texts_of(child), std::back_inserter(all));
  }
  return all;
}

const Diagram& named(const std::vector<Diagram>& all, const std::string& name) {
  const auto found = std::ranges::find(all, name, &Diagram::name);
  BOOST_REQUIRE_MESSAGE(found != all.end(), "there is no " << name);
  return *found;
}

// The luminance of "#rrggbb" and the contrast of two colours, as the Web Content Accessibility Guidelines
// define them.
double luminance(const std::string& colour) {
  constexpr double shares[] = {0.2126, 0.7152, 0.0722};
  double sum = 0.0;
  for (std::size_t i = 0; i < 3; ++i) {
    const double part = std::stoi(colour.substr(1 + 2 * i, 2), nullptr, 16) / 255.0;
    sum += shares[i] * (part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
  }
  return sum;
}

double contrast(const std::string& a, const std::string& b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return (light + 0.05) / (dark + 0.05);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(svg)

BOOST_AUTO_TEST_CASE(text_is_shown_literally) {
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
BOOST_AUTO_TEST_SUITE(every_diagram)

BOOST_AUTO_TEST_CASE(is_well_formed_and_says_what_it_is) {
  std::vector<std::string> names;
  for (const Diagram& diagram : diagrams()) {
    names.push_back(diagram.name);
    const auto tree = parsed(svg_of(diagram));
    BOOST_TEST(!tree.get<std::string>("svg.title").empty(), diagram.name);
    BOOST_TEST(!tree.get<std::string>("svg.desc").empty(), diagram.name);
  }
  BOOST_TEST(std::ranges::is_sorted(names));
}

// No font is asked here: 0.62 of its size is a generous mean width of a letter.
BOOST_AUTO_TEST_CASE(keeps_its_text_on_the_panel_and_large_enough) {
  for (const Diagram& diagram : diagrams()) {
    const std::vector<Written> texts = texts_of(parsed(svg_of(diagram)).get_child("svg"));
    BOOST_TEST(texts.size() > 5u, diagram.name);
    for (const Written& text : texts) {
      BOOST_TEST(text.size >= theme.small, diagram.name << ": " << text.words);
      BOOST_TEST((text.left > 0 && text.left + text.width < theme.width), diagram.name << ": " << text.words);
      BOOST_TEST(text.y < diagram.height, diagram.name << ": " << text.words);
    }
  }
}

BOOST_AUTO_TEST_CASE(has_contrast) {
  BOOST_TEST(contrast("#000000", "#ffffff") == 21.0, boost::test_tools::tolerance(1e-9));
  const auto readable = [](const char* text, const char* below) {
    BOOST_TEST(contrast(text, below) >= 4.5, text << " on " << below << ": " << contrast(text, below));
  };
  for (const char* below : {theme.paper, theme.pale, theme.forward_tint, theme.backward_tint,
                            theme.excite_tint, theme.inhibit_tint}) {
    readable(theme.ink, below);
  }
  for (const char* text : {theme.forward, theme.backward_ink, theme.excite_ink, theme.inhibit}) {
    readable(text, theme.paper);
  }
  readable(theme.soft_ink, theme.pale);
  readable(theme.backward_ink, theme.pale);
  readable(theme.backward_ink, theme.backward_tint);
  for (const char* shown : {theme.line, theme.forward, theme.backward, theme.excite, theme.inhibit}) {
    BOOST_TEST(contrast(shown, theme.paper) >= 3.0, shown << ": " << contrast(shown, theme.paper));
  }
}

BOOST_AUTO_TEST_CASE(shows_computed_numbers) {
  const auto all = diagrams();
  for (const char* words : {"z = 2 + 0.2·1 + 0.8·2 − 0.5·3 = 2.3", "a = 2.3", "+0.8", "−0.5"}) {
    BOOST_TEST(holds(named(all, "01_neuron").inside, words), words);
  }
  for (const char* words : {"12,560", "272", "170", "together 13,002 knobs"}) {
    BOOST_TEST(holds(named(all, "03_network").inside, words), words);
  }
  for (const char* words :
       {"b = 1<", "z 2<", "z 1<", "z −0.5<", "z 0.5<", "a 0<", "9 weights and 4 biases: 13 knobs"}) {
    BOOST_TEST(holds(named(all, "03_thirteen_knobs").inside, words), words);
  }
  for (const char* words : {"y = 1<", "C 0.25<", "a 0.5<"}) {
    BOOST_TEST(holds(named(all, "04_thirteen_knobs").inside, words), words);
  }
  BOOST_TEST(holds(named(all, "07_epoch").inside, "step 5,000"));
  BOOST_TEST(holds(named(all, "08_split").inside, "70,000 digits"));
}

// By hand: blame -1 on the output, (-0.5, 1, -2) on the hidden neurons, of which the third is shut. Twelve
// knobs and the first neuron's blame are left: slopes -2 -1 0 -1, (-0.5 1 0), (-1 2 0), (-0.5 1 0).
BOOST_AUTO_TEST_CASE(shows_the_blame_and_every_slope) {
  const auto drawn = [](const std::string& name) {
    std::multiset<std::string> all;
    for (const Written& text : texts_of(parsed(svg_of(named(diagrams(), name))).get_child("svg"))) {
      all.insert(text.words);
    }
    return all;
  };
  const auto with = drawn("05_thirteen_knobs"), without = drawn("04_thirteen_knobs");
  const auto more = [&](const std::string& number) { return with.count(number) - without.count(number); };
  BOOST_TEST(more("0") == 4u);
  BOOST_TEST(more("1") == 3u);     // two slopes and a blame
  BOOST_TEST(more("2") == 1u);     // a slope
  BOOST_TEST(more("−0.5") == 3u);  // two slopes and a blame
  BOOST_TEST(more("−1") == 5u);    // three slopes, a blame, and the legend's
  BOOST_TEST(more("−2") == 3u);    // a slope, a blame, and the legend's
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE_END()

// Links that lead somewhere, and the same with one character changed.
#include <algorithm>

#include "docs/check/anchors.hpp"
#include "docs/check/links.hpp"
#include "docs/check/source_tree.hpp"
#include "docs/check/words.hpp"
#include "support/tree.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(anchors)

namespace {

// What is found in docs/page.md with this text, a line each.
std::string links_found(const Tree& tree, const std::string& text) {
  Report report;
  tree.write("docs/page.md", text);
  const std::vector<Page> pages = read_pages(tree.source());
  check_links(*std::ranges::find(pages, "docs/page.md", &Page::name), pages, tree.source(), report);
  return told(report);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(links)

BOOST_AUTO_TEST_CASE(headings_are_called_as_github_calls_them) {
  BOOST_TEST(slug_of("The `backward` pass, (6.4)!") == "the-backward-pass-64");
  BOOST_TEST(slug_of("What next? [A link](x.md) & more") == "what-next-a-link--more");
  BOOST_TEST(slug_of("snake_case and `std::vector<int>`") == "snake_case-and-stdvectorint");
  BOOST_TEST(slug_of("第六章：反向传播（一）") == "第六章反向传播一");
  BOOST_TEST(slug_of("Über δ – Σ") == "über-δ--σ");
  const auto anchors =
      anchors_of(parse_page("p.md", "# A\n## A ##\n```sh\n# B\n```\n<a id=\"c\"></a>\n#D\n"));
  BOOST_TEST(anchors == (std::set<std::string>{"a", "a-1", "c"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(links_lead_somewhere) {
  const Tree tree;
  tree.write("docs/a b.md", "# One\n# One\n");
  const std::string good =
      "# Top\n"
      "[a](a%20b.md#one-1) [b](<a b.md>) [top](#top) ![c](../plots/reference) `[d](x)` \\[e](x)\n"
      "<picture><source srcset=\"../common, ../tests 2x\"><img src=\"a%20b.md\"></picture> [f][g] [g][]\n"
      "[h](https://a.b/c_(d)#e) [i](/docs/page.md \"T\") [j](../chapters/01_neuron/neuron.cpp#L3) $[k](l)$\n\n"
      "[g]: ../docs\n";
  BOOST_TEST(links_found(tree, good) == "");
  const auto first = [&](const char* what, const char* with) {
    const std::string words = links_found(tree, replaced(good, what, with));
    return words.substr(0, words.find('\n'));
  };
  BOOST_TEST(first("b.md#", "c.md#") ==
             "docs/page.md:2: a%20c.md#one-1 leads nowhere: there is no docs/a c.md");
  BOOST_TEST(first("one-1", "one-2") ==
             "docs/page.md:2: a%20b.md#one-2 leads nowhere: docs/a b.md has no such heading");
  BOOST_TEST(first("#top", "#tip") == "docs/page.md:2: #tip leads nowhere: docs/page.md has no such heading");
  BOOST_TEST(first("../tests", "../test") == "docs/page.md:3: ../test leads nowhere: there is no test");
  BOOST_TEST(first("[f][g]", "[f][G]") == "docs/page.md:3: [G] is a link to no label");
  BOOST_TEST(first("https://a", "https://:a") == "docs/page.md:4: https://:a.b/c_(d)#e is no address");
  BOOST_TEST(first("/docs/page", "../../page") ==
             "docs/page.md:4: ../../page.md leads out of the repository");
  BOOST_TEST(
      first("#L3", "#L99") ==
      "docs/page.md:4: ../chapters/01_neuron/neuron.cpp#L99 leads to no line of chapters/01_neuron/neuron.cpp");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE_END()

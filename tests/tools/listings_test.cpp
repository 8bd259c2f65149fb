// Listings that are what they list, and the same with one character changed.
#include "docs/check/listings.hpp"

#include "common/text.hpp"
#include "docs/check/region.hpp"
#include "docs/check/words.hpp"
#include "support/tree.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(listings)

namespace {

const std::vector<std::string> file = lines_of(Tree::code);

std::string last_line(const std::string& words) { return region_of(file, words).lines.back(); }

// What is found in docs/page.md with this text, a line each.
std::string listings_found(const Tree& tree, const std::string& text) {
  return found_by(check_listings, tree, "docs/page.md", text);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(listings)

BOOST_AUTO_TEST_CASE(region_ends_where_its_first_line_is_closed) {
  BOOST_TEST(region_of(file, "int f(").first == 3u);
  BOOST_TEST(region_of(file, "int f(").lines.size() == 10u);
  BOOST_TEST(last_line("int f(") == "}");
  BOOST_TEST(region_of(file, "with comment: int f(").first == 1u);
  BOOST_TEST(region_of(file, "// (1.1)").lines.size() == 12u);
  BOOST_TEST(region_of(file, "if (x)").lines.back() == "}");  // moved left
  BOOST_TEST(region_of(file, "if (x) ... } else").lines.size() == 6u);
  BOOST_TEST(region_of(file, "if (x) ... return").lines.back() == "return x;");
  BOOST_TEST(last_line("return x;") == "return x;");
  BOOST_TEST(region_of(file, "").lines.size() == file.size());
  const std::vector<std::string> shell = {"function(a b)", "  if(x)", "  endif()", "endfunction()", "done"};
  BOOST_TEST(region_of(shell, "function(").lines.size() == 4u);
  const std::vector<std::string> last = {"void f() {", "  g();", "}", "", "}  // namespace"};
  BOOST_TEST(region_of(last, "void f(").lines.size() == 3u);
  const std::vector<std::string> unrolled = {"  for (i) {", "#pragma GCC unroll 2", "    for (j) g();", "  }",
                                             "#pragma once"};
  BOOST_TEST(region_of(unrolled, "for (i)").lines.size() == 4u);
  BOOST_TEST(region_of(unrolled, "for (i)").lines.at(1) == "#pragma GCC unroll 2");
}

BOOST_AUTO_TEST_CASE(region_must_be_one) {
  BOOST_CHECK_EXCEPTION(region_of(file, "int twice("), RegionError,
                        says("several lines that begin with 'int twice(': 14, 15"));
  BOOST_CHECK_EXCEPTION(region_of(file, "double"), RegionError, says("no line that begins with 'double'"));
  BOOST_CHECK_EXCEPTION(region_of(file, "return ... if"), RegionError,
                        says("after 'return' that begins with 'if'"));
}

BOOST_AUTO_TEST_CASE(listing_is_its_region_to_the_letter) {
  const Tree tree;
  const std::string text = R"(# P

<!-- listing chapters/01_neuron/neuron.cpp: if (x) -->
```cpp
if (x) {
  g();
} else {

  h();
}
```
)";
  BOOST_TEST(listings_found(tree, text) == "");
  BOOST_TEST(listings_found(tree, replaced(text, "h()", "i()")) ==
             "docs/page.md:9: differs from chapters/01_neuron/neuron.cpp:9: h();\n");
  BOOST_TEST(listings_found(tree, replaced(text, "  h();\n}\n", "")) ==
             "docs/page.md:9: differs from chapters/01_neuron/neuron.cpp:9: h();\n");
  BOOST_TEST(listings_found(tree, replaced(text, "}\n```", "}\n\n```")) ==
             "docs/page.md:11: goes on after the end of its region in chapters/01_neuron/neuron.cpp\n");
  BOOST_TEST(listings_found(tree, replaced(text, "neuron.cpp", "x.cpp")) ==
             "docs/page.md:3: there is no file chapters/01_neuron/x.cpp\n");
  BOOST_TEST(listings_found(tree, replaced(text, ": if", ": of")) ==
             "docs/page.md:3: chapters/01_neuron/neuron.cpp has no line that begins with 'of (x)'\n");
}

BOOST_AUTO_TEST_CASE(code_without_a_marker_is_reported_and_a_sketch_is_not) {
  const Tree tree;
  BOOST_TEST(listings_found(tree, "<!-- sketch -->\n```cpp\nx\n```\n```sh\ny\n```\n") == "");
  BOOST_TEST(listings_found(tree, "```cpp\nx\n```\n").starts_with("docs/page.md:1: code without a marker"));
  BOOST_TEST(listings_found(tree, "\n```\nx\n```\n").starts_with("docs/page.md:2: text without a marker"));
  BOOST_TEST(listings_found(tree, "<!-- sketch -->\n\n```sh\nx\n```\n") ==
             "docs/page.md:1: this marker stands directly before no block\n");
  BOOST_TEST(listings_found(tree, "> ```cpp\n> x\n> ```\n")
                 .starts_with("docs/page.md:1: a block inside a quotation"));
  BOOST_TEST(listings_found(tree, "```sh\nx\n") == "docs/page.md:1: this block is never closed\n");
}

BOOST_AUTO_TEST_CASE(rewriting_makes_a_page_agree) {
  const Tree tree;
  const std::string text = R"(* P

  <!-- listing chapters/01_neuron/neuron.cpp: if (x) ... return x -->
  ```cpp
  if (x) {
    g();
  } else {

    h();
  }
  return x;
  ```
)";
  const Page page = parse_page("docs/page.md", replaced(text, "g();\n", "g()\n  x;\n"));
  Report report;
  check_listings(page, tree.source(), report);
  BOOST_TEST(mended(page, report.drifts) == text);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE_END()

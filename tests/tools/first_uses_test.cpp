// Terms that the pages of two made-up chapters use before their time, or introduce twice.
#include "docs/check/first_uses.hpp"

#include "docs/check/glossary.hpp"
#include "docs/check/way.hpp"
#include "support/two_pages.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(first_uses)

namespace {

const std::string glossary =
    "<!-- everyday words: gate (logic), deep net (a name) -->\n"
    "* **Bias** (01): a number.\n* **Gate** (02): a slope.\n* **Hidden layer** (02): between others.\n"
    "* **Layer** (02): neurons.\n* **Net** (02): layers.\n";

std::string terms_found(const std::string& more_of_first, const std::string& more_of_second = "",
                        const std::string& rows = glossary) {
  TwoPages made(more_of_first, more_of_second);
  check_first_uses(made.way(), parse_page("docs/glossary.md", rows), made.report);
  return told(made.report);
}

// Is this what is found in line 6 of page 01?
bool is_early(const std::string& line, const std::string& term, const std::string& line_of_second = "5") {
  return terms_found(line + "\n") ==
         "docs/01-neuron.md:6: '" + term +
             "' is used before it is introduced, in docs/02-layer.md:" + line_of_second + "\n";
}

}  // namespace

BOOST_AUTO_TEST_CASE(pages_are_read_in_the_order_of_the_list) {
  const Tree tree;
  tree.write("chapters/CMakeLists.txt", "set(NN_CHAPTERS\n  01_neuron\n  12_faster)\n");
  std::vector<Page> pages;
  for (const char* name :
       {"docs/12-engine.md", "docs/12-faster.md", "docs/01-neuron.md", "docs/use-it.md", "README.md"})
    pages.push_back(parse_page(name, ""));
  std::string order;
  for (const Page* page : way_through(pages, tree.source())) order += page->name + " ";
  BOOST_TEST(order == "README.md docs/01-neuron.md docs/12-faster.md docs/12-engine.md ");
}

BOOST_AUTO_TEST_CASE(a_term_is_not_used_before_it_is_introduced) {
  BOOST_TEST(terms_found("Several biases.\n", "Layers have a bias, hidden layers, nets and gates.\n") == "");
  BOOST_TEST(is_early("It is a layer.", "layer"));
  BOOST_TEST(is_early("*Figure 1.1: Two Layers.*", "layer"));
  BOOST_TEST(is_early("See [a layer](x.md).", "layer"));
  BOOST_TEST(is_early("The hidden layers.", "hidden layer"));  // and not the layer in it
  BOOST_TEST(is_early("The nets.", "net", "8"));
  BOOST_TEST(is_early("Chapter 01 has a layer.", "layer"));
  BOOST_TEST(is_early("A layer. Chapter 02 has it.", "layer"));
}

BOOST_AUTO_TEST_CASE(longer_terms_and_plurals_are_known) {
  Report report;
  const Page rows = parse_page("docs/glossary.md", "* **Layer** (02): x.\n* **Layer boundary** (02): y.\n");
  const std::vector<Term> terms = terms_of(rows, report);
  BOOST_TEST(terms.at(0).name() == "layer boundary");
  BOOST_TEST(terms.at(0).line == 2u);
  const auto stands = [&](const std::string& text) {
    return stands_at(terms.at(0), text, words_with_places(text), 0);
  };
  BOOST_TEST((stands("layer\nboundaries") && stands("Layer boundary's")));
  BOOST_TEST((!stands("layer, boundary") && !stands("layer") && !stands("layers boundary")));
}

BOOST_AUTO_TEST_CASE(what_is_not_running_text_uses_nothing) {
  for (const std::string text :
       {"`layer`\n", "```text\nlayer\n```\n", "[x](layer.md)\n", "![a layer](x.svg)\n", "<!-- layer -->\n",
        "$\\text{layer}$\n", "### A layer\n", "## What comes next\n\nA layer.\n", "Layered multi-layer.\n"})
    BOOST_TEST(terms_found(text) == "", text);
}

BOOST_AUTO_TEST_CASE(a_sentence_may_look_ahead) {
  for (const std::string text : {"In chapter 02 it is a layer.\n", "[A layer](02-layer.md) is more.\n",
                                 "Of chapters 02 and\n03: layers.\n", "A gate, a deep net.\n"})
    BOOST_TEST(terms_found(text) == "", text);
}

BOOST_AUTO_TEST_CASE(a_term_may_come_too_early_on_its_own_page) {
  const std::string early = "# 02\n\n## A\n\nA layer. Now a layer, a\n**layer**.\n";
  Report report;
  const std::vector pages{parse_page("docs/02-layer.md", early)};
  const std::vector<const Page*> way{&pages[0]};
  check_first_uses(way, parse_page("docs/glossary.md", "* **Layer** (02): neurons.\n"), report);
  BOOST_TEST(told(report) ==
             "docs/02-layer.md:5: 'layer' is used before it is introduced, in docs/02-layer.md:6\n");
}

BOOST_AUTO_TEST_CASE(a_term_is_in_bold_once) {
  BOOST_TEST(terms_found("", "**Biases**\n") ==
             "docs/02-layer.md:9: 'bias' is in bold again; it is introduced in docs/01-neuron.md:5\n");
  BOOST_TEST(terms_found("", "**Gate**\n") ==
             "docs/02-layer.md:9: 'gate' is in bold again; it is introduced in docs/02-layer.md:6\n");
  BOOST_TEST(terms_found("", "> **Box: biases.** \"**The bias is more.**\"\n") == "");
  BOOST_TEST(terms_found("", "## From earlier chapters\n\nThe **bias**.\n") == "");
}

BOOST_AUTO_TEST_CASE(the_glossary_says_where_a_term_is_introduced) {
  BOOST_TEST(terms_found("", "", "* **Bias** (02): a number.\n") ==
             "docs/glossary.md:1: 'bias' is introduced in docs/01-neuron.md:5, not in chapter 02\n");
  BOOST_TEST(terms_found("a plain\n", "", "* **Plain**, or plateau (01): flat.\n") ==
             "docs/glossary.md:1: 'plain' is in bold on no page, so no page introduces it\n"
             "docs/glossary.md:1: 'plateau' is in bold on no page, so no page introduces it\n");
  BOOST_TEST(terms_found("", "", "<!-- everyday words: bias, gone (x) -->\n* **Bias** (01): a number.\n") ==
             "docs/glossary.md:1: say in brackets why 'bias' is an everyday word\n"
             "docs/glossary.md:1: the everyday word 'gone' contains no term of this page\n");
}

BOOST_AUTO_TEST_SUITE_END()

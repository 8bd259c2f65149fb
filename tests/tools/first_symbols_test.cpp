// Symbols, equations and names in code that a page uses before their time.
#include "docs/check/first_symbols.hpp"

#include "docs/check/first_names.hpp"
#include "support/two_pages.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(first_symbols)

namespace {

std::string symbols_found(const std::string& more_of_first) {
  TwoPages made(more_of_first);
  const std::string table =
      "| symbol | first met |\n|---|---|\n| $\\delta$, $f'(z)$ | 02 |\n| $x$, $C$ | 01, 02 |\n"
      "| $A^T$ | 02 |\n\n| $b$ | 02 |\n";
  check_first_symbols(made.way(), parse_page("docs/notation.md", table), made.report);
  return told(made.report);
}

std::string equations_found(const std::string& more_of_first) {
  TwoPages made(more_of_first, "$$ z = 1 \\tag{2.1} $$\n");
  check_first_equations(made.way(), made.report);
  return told(made.report);
}

std::string names_found(const std::string& code, const std::string& marker = "listing f.cpp") {
  TwoPages made("<!-- " + marker + " -->\n```cpp\nint x;\n" + code + "\n```\n");
  check_first_names(made.way(), made.tree.source(), made.report);
  return told(made.report);
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_symbol_is_not_used_before_it_is_introduced) {
  const auto early = [](const std::string& symbol) {
    return "docs/01-neuron.md:6: the symbol " + symbol + " is used before chapter 02 introduces it\n";
  };
  BOOST_TEST(symbols_found("$x + b$ $A'$ `δ` $\\text{C}$ C. Chapter 02 says δ.\n") == "");
  BOOST_TEST(symbols_found("$a = \\delta^2$\n") == early("\\delta"));
  BOOST_TEST(symbols_found("The δ.\n") == early("\\delta"));
  BOOST_TEST(symbols_found("$f'(x)$\n") == early("f'"));
  BOOST_TEST(symbols_found("$$ W^T $$\n") == early("^T"));
  BOOST_TEST(symbols_found("$C_1$\n") == early("C"));
}

BOOST_AUTO_TEST_CASE(an_equation_is_not_used_before_its_page) {
  BOOST_TEST(equations_found("\nBy (2.1).\n") ==
             "docs/01-neuron.md:7: equation (2.1) is defined later, in docs/02-layer.md; make it a link\n");
  BOOST_TEST(equations_found("\n[(2.1)](02-layer.md) and `(2.1)`, (1.1).\n") == "");
}

BOOST_AUTO_TEST_CASE(a_listing_uses_no_name_of_a_later_chapter) {
  BOOST_TEST(names_found("  Layer y;") ==
             "docs/01-neuron.md:9: Layer is used before chapter 02 declares it\n");
  BOOST_TEST(names_found("  y = mean_of(x);") ==
             "docs/01-neuron.md:9: mean_of is used before chapter 02 declares it\n");
  BOOST_TEST(names_found("int mean_of = y.mean_of(p->mean_of(1));  // Layer", "listing f.cpp") == "");
  BOOST_TEST(names_found("Neuron n; answer(1); Layers l;") == "");
  BOOST_TEST(names_found("Layer y;", "sketch") == "");
}

BOOST_AUTO_TEST_SUITE_END()

// Equations and names that page and code share, and the same with one of them changed.
#include <functional>

#include "docs/check/check.hpp"
#include "docs/check/equations.hpp"
#include "docs/check/notation.hpp"
#include "docs/check/public_names.hpp"
#include "docs/check/words.hpp"
#include "support/tree.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(names)

namespace {

// What is found in the page of chapter 01.
std::string equations_found(const Tree& tree, const std::string& text) {
  Report report;
  check_equations(std::vector{parse_page("docs/01-neuron.md", text)}, tree.source(), report);
  return told(report);
}

// The same for a chapter with an appendix.
std::string equations_found(const Tree& tree, const std::string& text, const std::string& appendix) {
  Report report;
  const std::vector pages{parse_page("docs/01-neuron.md", text), parse_page("docs/01-more.md", appendix)};
  check_equations(pages, tree.source(), report);
  return told(report);
}

// What is found in the list of names.
std::string names_found(const Tree& tree, const std::string& text) {
  return found_by(check_notation, tree, "docs/notation.md", text);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(equations)

BOOST_AUTO_TEST_CASE(equations_of_page_and_code_are_the_same) {
  const Tree tree;
  tree.write("tests/01_neuron_test.cpp", "int x = f(1.2) + log(1.3);  // (1.1), 0.5 (0.5)\n");
  const std::string good = "By (1.1):\n$$ z = 1 \\tag{1.1} $$\n";
  BOOST_TEST(equations_found(tree, good) == "");
  BOOST_TEST(equations_found(tree, "```math\n\\tag{1.1}\n```\n") == "");
  BOOST_TEST(equations_found(tree, replaced(good, "By (1.1)", "By (1.2)")) ==
             "docs/01-neuron.md:1: equation (1.2) is not in docs/01-neuron.md\n");
  const std::string untagged = equations_found(tree, replaced(good, "g{1.1}", "g{1.3}"));
  for (const char* place : {"chapters/01_neuron/neuron.cpp:1: ", "chapters/01_neuron/neuron.hpp:3: "}) {
    const std::string words = place + std::string("equation (1.1) has no \\tag{1.1} in docs/01-neuron.md\n");
    BOOST_TEST(untagged.find(words) != std::string::npos, untagged);
  }
  BOOST_TEST(equations_found(tree, good + "$$\\tag{1.2}$$") ==
             "docs/01-neuron.md:3: equation (1.2) stands nowhere in the code of chapter 01\n");
  BOOST_TEST(equations_found(tree, good + "$$\\tag{1.1}$$") ==
             "docs/01-neuron.md:3: equation (1.1) is tagged a second time\n");
  BOOST_TEST(equations_found(tree, good + "$$\\tag{2.1}$$") ==
             "docs/01-neuron.md:3: equation (2.1) belongs to another chapter\n");
  tree.write("tests/01_neuron_test.cpp", "\n// (1.7)\n");
  BOOST_TEST(equations_found(tree, good) ==
             "tests/01_neuron_test.cpp:2: equation (1.7) has no \\tag{1.7} in docs/01-neuron.md\n");
}

BOOST_AUTO_TEST_CASE(an_appendix_tags_equations_of_its_chapter) {
  const Tree tree;
  const std::string tagged = "$$ z = 1 \\tag{1.1} $$\n";
  BOOST_TEST(equations_found(tree, "By (1.1):\n", tagged) == "");
  BOOST_TEST(equations_found(tree, tagged, tagged) ==
             "docs/01-more.md:1: equation (1.1) is tagged a second time\n");
  BOOST_TEST(equations_found(tree, tagged, "By (1.2)\n") ==
             "docs/01-more.md:1: equation (1.2) is not in docs/01-neuron.md\n");
}

BOOST_AUTO_TEST_SUITE_END()
BOOST_AUTO_TEST_SUITE(names)

BOOST_AUTO_TEST_CASE(headers_declare_types_functions_and_constants) {
  const auto names = names_declared_in(R"(
#pragma once
// void no_comment();
namespace nn {
class Ahead;
struct Error : std::runtime_error {
  using std::runtime_error::runtime_error;
  int member() const { return 1; }
};
enum class Needs { nothing, all };
using Network = std::vector<Layer>;
inline constexpr const char* text = "a; b {" ;
constexpr std::size_t side = 28, unused_second = 3;
extern const Activation sigmoid;
inline Transposed flipped(const Matrix& m) { return {m}; }
void flipped(const Matrix&&) = delete;
Product operator*(const Matrix& a, const Matrix& b);
template <class F>
void map(const Matrix& from, F f) {
  for (;;) f();
}
[[noreturn]] void refuse(const std::string& why = "no (", std::vector<int> = {});
std::function<void(int)> work();
std::vector<std::vector<double>> walk(const Cost& cost,
                                      double h = 1e-5);
std::chrono::seconds wait_for(int limit);
}  // namespace nn
)");
  BOOST_TEST(names == (std::set<std::string>{"Ahead", "Error", "Needs", "Network", "flipped", "map", "refuse",
                                             "side", "sigmoid", "text", "wait_for", "walk", "work"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(notation_lists_every_name_and_none_that_is_gone) {
  const Tree tree;
  tree.write("chapters/01_neuron/story/figures.hpp", "namespace nn {\nvoid draw();\n}\n");
  const std::string good = "# N\n\n| symbol | name in code |\n|---|---|\n| `q` | `Neuron`, `answer(x)` |\n";
  BOOST_TEST(names_found(tree, good) == "");
  BOOST_TEST(names_found(tree, replaced(good, "`answer(x)`", "")) ==
             "docs/notation.md:1: answer is not listed: chapters/01_neuron/neuron.hpp declares it\n");
  BOOST_TEST(names_found(tree, good + "| | `Neuron::y` |\n") == "docs/notation.md:6: no header knows y\n");
}

BOOST_AUTO_TEST_SUITE_END()
BOOST_AUTO_TEST_SUITE(pages)

BOOST_AUTO_TEST_CASE(every_chapter_with_a_program_has_a_page) {
  const Tree tree;
  std::filesystem::create_directories(tree.source() / "chapters/03_stray");
  const Places places{tree.source().string(), "", ""};
  tree.write("README.md", "# One\n");
  const auto words = [&] { return told(check_what_stands_still(pages_to_check(places, ""), places)); };
  BOOST_TEST(words() == "docs/notation.md:1: there is no such page\n");
  tree.write("docs/notation.md", "`Neuron` `answer`\n");
  BOOST_TEST(words() == "");
  tree.write("chapters/01_neuron/main.cpp", "int main() {}\n");
  BOOST_TEST(words() ==
             "docs/01-neuron.md:1: there is no such page\n"
             "README.md:1: no table has a row that links to docs/01-neuron.md\n");
  tree.write("README.md", "# One\n| [01](docs/01-neuron.md) |\n");
  tree.write("docs/README.md", "# Way\n[01](01-neuron.md)\n");
  tree.write("docs/01-neuron.md", "$$ \\tag{1.1} $$\n");
  tree.write("docs/02-layer.md", "# Two\n");
  tree.write("chapters/03_stray/main.cpp", "int main() {}\n");
  tree.write("chapters/03_stray/stray.hpp", "namespace nn {\nstruct Stray {};  // (3.1)\n}\n");
  BOOST_TEST(words() ==
             "docs/02-layer.md:1: chapters/CMakeLists.txt does not list the chapter of this page\n"
             "docs/README.md:1: no table has a row that links to 01-neuron.md\n");
  BOOST_TEST(told(check_what_stands_still(pages_to_check(places, "README"), places)) == "");
  BOOST_CHECK_EXCEPTION(pages_to_check(places, "99"), std::runtime_error, says("there is no such page"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE_END()

// The README shows what the programs print, and this compares the two: blocks marked "printed by", the
// results in the table of chapters, and links. Seconds and the place of the data may differ.
#define BOOST_TEST_MODULE readme
#include <array>
#include <cstdio>
#include <map>
#include <regex>
#include <sstream>

#include "support/real_data.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

const std::filesystem::path source = NN_SOURCE_DIR;

std::string normalised(const std::string& text) {
  const std::string timeless = std::regex_replace(text, std::regex("[0-9]+\\.[0-9]+ s(?![a-z])"), "T s");
  return std::regex_replace(timeless, std::regex("MNIST \\([^)]*\\)"), "MNIST (somewhere)");
}

// What a chapter's program prints; each call is run once.
const std::string& output_of(const std::string& call) {
  static std::map<std::string, std::string> outputs;
  static const TemporaryFolder plots;
  if (outputs.count(call) != 0) return outputs[call];
  const std::string chapter = call.substr(0, call.find(' '));
  const std::string command = "'" NN_BUILD_DIR "/chapters/" + chapter + "/" + chapter + "'" +
                              call.substr(chapter.size()) + " --plots '" + plots.path().string() + "'";
  std::FILE* pipe = popen(command.c_str(), "r");
  BOOST_REQUIRE(pipe != nullptr);
  std::array<char, 4096> piece;
  std::string output;
  while (const std::size_t got = std::fread(piece.data(), 1, piece.size(), pipe))
    output.append(piece.data(), got);
  BOOST_REQUIRE_MESSAGE(pclose(pipe) == 0, command << " failed");
  return outputs[call] = normalised(output);
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

const std::vector<std::string> readme = lines_of(read_text(source / "README.md"));

}  // namespace

BOOST_AUTO_TEST_CASE(links_lead_somewhere) {
  std::size_t links = 0;
  for (const char* page :
       {"README.md", "CONTRIBUTING.md", "data/README.md", "docs/architecture.md", "docs/bibliography.md"}) {
    const std::string text = read_text(source / page);
    const std::regex link("\\]\\(([^)#]+)\\)");
    for (std::sregex_iterator match(text.begin(), text.end(), link), end; match != end; ++match) {
      const std::string target = (*match)[1];
      ++links;
      if (target.starts_with("http")) continue;
      BOOST_TEST(std::filesystem::exists((source / page).parent_path() / target),
                 page << " links to " << target);
    }
  }
  BOOST_TEST(links > 10u);
}

BOOST_AUTO_TEST_SUITE(numbers, *boost::unit_test::precondition(with_mnist_and_equal_rounding))

BOOST_AUTO_TEST_CASE(blocks_are_what_the_programs_print) {
  std::size_t checked = 0;
  for (std::size_t i = 0; i < readme.size(); ++i) {
    std::smatch mark;
    if (!std::regex_match(readme[i], mark, std::regex("<!-- printed by (.*) -->"))) continue;
    const std::string& output = output_of(mark[1]);
    std::size_t place = 0;
    for (i += 2; readme[i] != "```"; ++i) {
      const std::size_t found = output.find(normalised(readme[i]) + "\n", place);
      BOOST_TEST(found != std::string::npos, "README.md:" << i + 1 << ": not printed here: " << readme[i]);
      if (found != std::string::npos) place = found;
      ++checked;
    }
  }
  BOOST_TEST(checked > 10u);
}

BOOST_AUTO_TEST_CASE(results_of_the_chapters_are_what_they_print) {
  std::size_t checked = 0;
  for (const std::string& line : readme) {
    std::smatch row;
    if (!std::regex_search(line, row, std::regex("^\\| \\[([0-9a-z_]+)\\].*\\| `([^`]+)`"))) continue;
    BOOST_TEST(output_of(row[1]).find(normalised(row[2])) != std::string::npos,
               row[1] << " does not print " << row[2]);
    ++checked;
  }
  BOOST_TEST(checked >= 5u);
}

BOOST_AUTO_TEST_SUITE_END()

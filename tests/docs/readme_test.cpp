// The README shows what the programs print, and this compares the two: blocks marked "printed by", and the
// results in the table of chapters. The figures of the main job are compared with the reference. Seconds and
// the place of the data may differ.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
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

// Where all figures of these runs go.
const std::string& plots() {
  static const TemporaryFolder folder;
  static const std::string path = folder.path().string();
  return path;
}

// What a chapter's program prints; each call is run once.
const std::string& output_of(const std::string& call) {
  static std::map<std::string, std::string> outputs;
  if (outputs.count(call) != 0) return outputs[call];
  const std::string chapter = call.substr(0, call.find(' '));
  const std::string command = "'" NN_BUILD_DIR "/chapters/" + chapter + "/" + chapter + "'" +
                              call.substr(chapter.size()) + " --plots '" + plots() + "'";
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

BOOST_AUTO_TEST_CASE(blocks_are_what_the_programs_print) {
  std::size_t checked = 0;
  for (std::size_t i = 0; i < readme.size(); ++i) {
    std::smatch mark;
    if (!std::regex_match(readme[i], mark, std::regex("<!-- printed by (.*) -->"))) continue;
    const std::vector<std::string> printed = lines_of(output_of(mark[1]));
    auto next = printed.begin();
    for (i += 2; i < readme.size() && readme[i] != "```"; ++i) {
      const auto found = std::find(next, printed.end(), normalised(readme[i]));
      BOOST_TEST((found != printed.end()), "README.md:" << i + 1 << ": not printed here: " << readme[i]);
      if (found != printed.end()) next = found + 1;
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

BOOST_AUTO_TEST_CASE(figures_of_the_main_job_agree_with_the_reference) {
  output_of("08_mnist");
  output_of("08_mnist --repeat 20");
  const std::string compare = "'" NN_BUILD_DIR "/plots/compare/compare_figures' --chapter 08_mnist --yours '";
  BOOST_TEST(std::system((compare + plots() + "'").c_str()) == 0);
}

int main(int argc, char** argv) { return main_with_mnist(argc, argv, true); }

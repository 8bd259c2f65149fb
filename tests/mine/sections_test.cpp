// Where ./learn check sends its readers, a page and one of its headings, is there.
#include <regex>
#include <set>
#include <vector>

#include "common/text.hpp"
#include "support/support.hpp"

namespace fs = std::filesystem;

namespace {

const fs::path source = NN_SOURCE_DIR;

struct Place {
  std::string page, section;
};

// In a text, docs/04-gradient-descent.md, "Which rate?"; in a stage, two texts one after the other.
std::vector<Place> places_in(const std::string& code) {
  const std::regex place(R"re((docs/[0-9]{2}-[a-z-]+\.md)(?:", |, \\)"([^"\\]+)\\?")re");
  std::vector<Place> places;
  for (std::sregex_iterator at(code.begin(), code.end(), place), end; at != end; ++at)
    places.push_back({(*at)[1], (*at)[2]});
  return places;
}

std::ptrdiff_t count_of_pages(const std::string& code) {
  const std::regex page("docs/[0-9]");
  return std::distance(std::sregex_iterator(code.begin(), code.end(), page), std::sregex_iterator());
}

std::set<std::string> headings_of(const fs::path& page) {
  std::set<std::string> headings;
  for (const std::string& line : nn::lines_of(nn::read_text(page))) {
    if (line.starts_with("#")) headings.insert(line.substr(line.find_first_not_of("# ")));
  }
  return headings;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sections)

BOOST_AUTO_TEST_CASE(every_section_to_read_is_a_heading_of_its_page) {
  std::size_t count = 0;
  for (const auto& file : fs::directory_iterator(source / "docs" / "mine")) {
    if (file.path().extension() != ".cpp") continue;
    const std::string code = nn::read_text(file.path());
    const auto places = places_in(code);
    BOOST_TEST(static_cast<std::ptrdiff_t>(places.size()) == count_of_pages(code),
               file.path().filename() << " names a page without a section, or in another form");
    for (const auto& [page, section] : places) {
      BOOST_TEST(headings_of(source / page).contains(section),
                 file.path().filename() << ": " << page << " has no heading \"" << section << "\"");
    }
    count += places.size();
  }
  BOOST_TEST(count >= 13u);
}

BOOST_AUTO_TEST_SUITE_END()

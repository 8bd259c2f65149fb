// Every link of a page leads to a file that is there.
#include <regex>

#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_CASE(links_lead_somewhere) {
  const std::filesystem::path source = NN_SOURCE_DIR;
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

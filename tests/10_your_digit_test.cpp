// What the options of this part ask for.
#include "10_your_digit/story/your_digit.hpp"

#include <filesystem>
#include <optional>

#include "10_your_digit/story/picture_table.hpp"
#include "10_your_digit/story/settings.hpp"
#include "common/byte_source.hpp"
#include "common/whole_file.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_your_digit)

namespace {

std::optional<DigitSettings> read(std::vector<std::string> words) {
  words.insert(words.begin(), "10_your_digit");
  std::vector<char*> raw;
  for (std::string& word : words) raw.push_back(word.data());
  return read_digit_settings(static_cast<int>(raw.size()), raw.data());
}

}  // namespace

BOOST_AUTO_TEST_CASE(options_that_exclude_each_other_are_refused) {
  BOOST_TEST(!read({})->your_digit.is_asked());
  BOOST_TEST(read({"--digit", "x.png", "--raw"})->your_digit.is_asked());
  const std::vector<std::string> three = {"x.png", "y.jpg", "z"};
  BOOST_TEST(read({"--digit", "x.png", "y.jpg", "--raw", "--digit", "z"})->your_digit.pictures == three);
  BOOST_TEST(read({"--draw"})->your_digit.draw);
  BOOST_CHECK_EXCEPTION(read({"--raw"}), UsageError, says("--raw needs --digit FILE"));
  BOOST_CHECK_EXCEPTION(read({"--draw", "--digit", "x"}), UsageError, says("give only one of them"));
  BOOST_CHECK_EXCEPTION(read({"--digit", "x", ""}), UsageError, says("takes texts that are not empty"));
  BOOST_CHECK_EXCEPTION(read({"--count", "3"}), UsageError, says("--count needs --write-digits DIR"));
  BOOST_CHECK_EXCEPTION(read({"--write-digits", "x", "--count", "0"}), UsageError, says("from 1 to 99"));
}

BOOST_AUTO_TEST_CASE(a_folder_stands_for_its_files_in_order) {
  TemporaryFolder folder;
  const std::filesystem::path& path = folder.path();
  const std::vector<std::string> one = {path.string()};
  BOOST_CHECK_EXCEPTION(files_meant(one), DataError, says("the folder has no files; name a folder with"));
  for (const char* name : {"b.png", "a.jpg", ".hidden"}) write_whole(path / name, "x");
  std::filesystem::create_directory(path / "inner");
  const std::vector<std::string> files = {"first.png", (path / "a.jpg").string(), (path / "b.png").string()};
  BOOST_TEST(files_meant({"first.png", path.string()}) == files);
  BOOST_TEST(is_for_a_table(one));
  BOOST_TEST(is_for_a_table(files));
  BOOST_TEST(!is_for_a_table({"first.png"}));
}

BOOST_AUTO_TEST_SUITE_END()

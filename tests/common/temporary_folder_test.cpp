#include "common/temporary_folder.hpp"

#include "support/support.hpp"

using namespace nn;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(temporary_folder)

BOOST_AUTO_TEST_CASE(goes_away_with_everything_in_it) {
  fs::path path;
  {
    const TemporaryFolder folder, other;
    path = folder.path();
    BOOST_TEST(path != other.path());
    fs::create_directories(path / "deep" / "er");
    write_text(path / "deep" / "file", "x");
  }
  BOOST_TEST(!fs::exists(path));
}

BOOST_AUTO_TEST_CASE(stands_where_it_is_wanted_or_says_why_not) {
  const TemporaryFolder around;
  const TemporaryFolder folder(around.path() / "set-");
  BOOST_TEST(fs::is_directory(folder.path()));
  BOOST_TEST(folder.path().filename().string().starts_with("set-"));
  BOOST_TEST(folder.path().parent_path() == around.path());
  BOOST_CHECK_EXCEPTION(TemporaryFolder(around.path() / "nowhere" / "x"), fs::filesystem_error,
                        says("cannot be made: No such file or directory"));
}

BOOST_AUTO_TEST_SUITE_END()

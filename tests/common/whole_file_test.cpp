#include "common/whole_file.hpp"

#include "support/support.hpp"

using namespace nn;

namespace {

std::ptrdiff_t files_in(const std::filesystem::path& folder) {
  return std::distance(std::filesystem::directory_iterator(folder), {});
}

}  // namespace

BOOST_AUTO_TEST_CASE(whole_file_takes_the_place_of_the_old_one) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder.path() / "file";
  write_whole(file, "old");
  require_writable(file);
  BOOST_TEST(read_text(file) == "old");  // asking changes nothing
  write_whole(file, "new");
  BOOST_TEST(read_text(file) == "new");
  BOOST_TEST(files_in(folder.path()) == 1);
}

BOOST_AUTO_TEST_CASE(file_that_cannot_be_written_whole_is_left_as_it_was) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder.path() / "file", part = folder.path() / "file.part";
  write_whole(file, "old");
  std::filesystem::create_symlink("/dev/full", part);
  BOOST_CHECK_EXCEPTION(write_whole(file, "new"), WriteError,
                        says("file: cannot be written: No space left on device"));
  BOOST_TEST(read_text(file) == "old");
  BOOST_TEST(files_in(folder.path()) == 1);
  BOOST_CHECK_EXCEPTION(write_whole(folder.path(), "x"), WriteError, says("cannot be replaced"));
  BOOST_CHECK_EXCEPTION(require_writable(folder.path()), WriteError, says("is a folder, not a file"));
  BOOST_CHECK_EXCEPTION(require_writable("/dev/null"), WriteError, says("is no ordinary file"));
  BOOST_CHECK_EXCEPTION(require_writable(folder.path() / "none" / "file"), WriteError,
                        says("cannot be written: No such file or directory"));
  BOOST_TEST(files_in(folder.path()) == 1);
}

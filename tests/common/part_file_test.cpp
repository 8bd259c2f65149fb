// The half-written file of a killed program: the next one that writes there removes it, and nothing else.
#include "common/part_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include "common/whole_file.hpp"
#include "support/support.hpp"

using namespace nn;

namespace fs = std::filesystem;

namespace {

// As a program leaves it that is killed while it writes, so many hours ago.
fs::path left_part(const fs::path& folder, const char* name, int hours) {
  const fs::path part = folder / name;
  write_text(part, "half");
  fs::last_write_time(part, fs::file_time_type::clock::now() - std::chrono::hours(hours));
  return part;
}

}  // namespace

struct FolderOfParts {
  TemporaryFolder folder;
  fs::path file = folder.path() / "file";
};

BOOST_FIXTURE_TEST_SUITE(file_left_by_a_killed_program, FolderOfParts)

BOOST_AUTO_TEST_CASE(is_removed_when_it_is_old_and_nobody_writes_it) {
  const fs::path old = left_part(folder.path(), ".neuron-by-neuron.part-abcdefghi1", 2);
  const fs::path young = left_part(folder.path(), ".neuron-by-neuron.part-abcdefghi2", 0);
  const fs::path locked = left_part(folder.path(), ".neuron-by-neuron.part-abcdefghi3", 2);
  const fs::path readers = left_part(folder.path(), ".neuron-by-neuron.part-of-mine", 2);
  const fs::path other = left_part(folder.path(), "file.part", 2);
  const fs::path link = folder.path() / ".neuron-by-neuron.part-abcdefghi4";
  fs::create_symlink(readers, link);
  const int writing = open(locked.c_str(), O_RDWR | O_CLOEXEC);
  BOOST_REQUIRE(flock(writing, LOCK_EX) == 0);
  require_writable(file);
  require_writable_folder(folder.path(), "the folder");
  BOOST_TEST(!fs::exists(old));
  for (const fs::path& kept : {young, locked, readers, other, link}) BOOST_TEST(fs::exists(kept), kept);
  close(writing);
}

// Old, and called almost or entirely like what a program leaves: each is something else.
BOOST_AUTO_TEST_CASE(is_an_ordinary_file_of_ours_with_ten_letters) {
  std::vector<fs::path> others = {left_part(folder.path(), ".neuron-by-neuron.part-abcdefgh-1", 2),
                                  left_part(folder.path(), ".neuron-by-neuron.part-abcdefghi12", 2),
                                  left_part(folder.path(), "neuron-by-neuron.part-abcdefghij1", 2)};
  others.push_back(folder.path() / ".neuron-by-neuron.part-abcdefghi5");
  BOOST_REQUIRE(mkfifo(others.back().c_str(), 0600) == 0);
  fs::last_write_time(others.back(), fs::file_time_type::clock::now() - std::chrono::hours(2));
  if (geteuid() == 0) {  // nobody else can give a file away
    others.push_back(left_part(folder.path(), ".neuron-by-neuron.part-abcdefghi6", 2));
    BOOST_REQUIRE(chown(others.back().c_str(), 65534, 65534) == 0);
  }
  const fs::path ours = left_part(folder.path(), ".neuron-by-neuron.part-abcdefghi7", 2);
  require_writable(file);
  BOOST_TEST(!fs::exists(ours));
  for (const fs::path& kept : others) BOOST_TEST(fs::exists(kept), kept);
}

BOOST_AUTO_TEST_CASE(is_removed_from_the_current_folder_when_none_is_named) {
  const fs::path before = fs::current_path();
  const fs::path left = left_part(folder.path(), ".neuron-by-neuron.part-abcdefghi1", 2);
  fs::current_path(folder.path());
  require_writable("file");
  write_whole("file", "new");
  fs::current_path(before);
  BOOST_TEST(read_text(file) == "new");
  BOOST_TEST(!fs::exists(left));
}

BOOST_AUTO_TEST_SUITE_END()

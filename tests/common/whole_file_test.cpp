#include "common/whole_file.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <future>

#include "support/another_user.hpp"
#include "support/full_disk.hpp"
#include "support/support.hpp"

using namespace nn;

namespace fs = std::filesystem;

// A folder with an old file.
struct OldFile {
  TemporaryFolder folder;
  fs::path file = folder.path() / "file";
  OldFile() { write_text(file, "old"); }

  std::ptrdiff_t files() const { return std::distance(fs::directory_iterator(folder.path()), {}); }
};

namespace {

mode_t mode_of(const fs::path& path) {
  struct stat state {};
  BOOST_REQUIRE(stat(path.c_str(), &state) == 0);
  return state.st_mode & 07777;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(whole_file, OldFile)

BOOST_AUTO_TEST_CASE(takes_the_place_of_the_old_one) {
  require_writable(file);
  BOOST_TEST(read_text(file) == "old");  // asking changes nothing
  write_whole(file, "new");
  BOOST_TEST(read_text(file) == "new");
  BOOST_TEST(files() == 1);
}

BOOST_AUTO_TEST_CASE(is_left_as_it_was_when_it_cannot_be_written_whole) {
  {
    const FullDisk disk(5);
    BOOST_CHECK_EXCEPTION(write_whole(file, "much that is new"), WriteError,
                          says("file: cannot be written: File too large"));
  }
  BOOST_TEST(read_text(file) == "old");
  BOOST_CHECK_EXCEPTION(write_whole(folder.path(), "x"), WriteError, says("is a folder, not a file"));
  BOOST_CHECK_EXCEPTION(require_writable(folder.path()), WriteError, says("is a folder, not a file"));
  BOOST_CHECK_EXCEPTION(
      require_writable(folder.path() / "none" / "file"), WriteError,
      says("cannot be written: there is no folder " + (folder.path() / "none").string() + "; make it"));
  BOOST_CHECK_EXCEPTION(require_writable(file / "file"), WriteError,
                        says("cannot be written: Not a directory"));
  BOOST_TEST(files() == 1);
}

// A device is only asked about: code that is wrong here would replace it when root runs the test.
BOOST_AUTO_TEST_CASE(is_not_written_where_something_else_stands) {
  const fs::path pipe = folder.path() / "pipe";
  BOOST_REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  const auto refuses = says(": is not an ordinary file");
  BOOST_CHECK_EXCEPTION(require_writable("/dev/null"), WriteError, refuses);
  BOOST_CHECK_EXCEPTION(require_writable(pipe), WriteError, refuses);
  BOOST_CHECK_EXCEPTION(write_whole(pipe, "new"), WriteError, refuses);
  BOOST_TEST(fs::is_fifo(pipe));
}

// Two programs once shared the name FILE.part.
BOOST_AUTO_TEST_CASE(leaves_alone_what_stands_beside_it) {
  const fs::path part = folder.path() / "file.part", trial = folder.path() / "file.can-be-written";
  BOOST_REQUIRE(mkfifo(part.c_str(), 0600) == 0);
  write_text(trial, "the reader's");
  require_writable(file);
  write_whole(file, "new");
  BOOST_TEST(read_text(file) == "new");
  BOOST_TEST(fs::is_fifo(part));
  BOOST_TEST(read_text(trial) == "the reader's");
}

BOOST_AUTO_TEST_CASE(is_one_of_those_that_are_written_at_the_same_time) {
  std::vector<std::string> texts;
  for (char c = 'a'; c < 'g'; ++c) texts.emplace_back(400000, c);
  for (int round = 0; round < 5; ++round) {
    std::vector<std::future<void>> programs;
    for (const std::string& text : texts)
      programs.push_back(std::async(std::launch::async, [&] { write_whole(file, text); }));
    for (auto& program : programs) BOOST_CHECK_NO_THROW(program.get());
    BOOST_TEST((std::ranges::find(texts, read_text(file)) != texts.end()));
  }
  BOOST_TEST(files() == 1);
}

BOOST_AUTO_TEST_CASE(is_written_where_a_link_leads) {
  fs::create_directory(folder.path() / "elsewhere");
  const fs::path target = folder.path() / "elsewhere" / "real", link = folder.path() / "link",
                 second = folder.path() / "second";
  fs::create_symlink("elsewhere/real", link);
  fs::create_symlink(link, second);
  for (const char* text : {"into nothing", "into what is there"}) {
    require_writable(second);
    write_whole(second, text);
    BOOST_TEST(read_text(target) == text);
    BOOST_TEST(fs::is_symlink(link));
    BOOST_TEST(fs::is_symlink(second));
  }
  fs::create_symlink("circle", folder.path() / "circle");
  BOOST_CHECK_EXCEPTION(write_whole(folder.path() / "circle", "x"), WriteError,
                        says("circle: cannot be written: Too many levels of symbolic links"));
}

BOOST_AUTO_TEST_CASE(keeps_its_permissions) {
  for (const mode_t mode : {0600u, 0640u, 0755u}) {
    BOOST_REQUIRE(chmod(file.c_str(), mode) == 0);
    write_whole(file, "new");
    BOOST_TEST(mode_of(file) == mode);
  }
  const mode_t before = umask(027);
  write_whole(folder.path() / "another", "new");
  umask(before);
  BOOST_TEST(mode_of(folder.path() / "another") == mode_t{0640});
}

// What a group may do is not given to another group: the file of root and of a group that nobody is in
// becomes nobody's own.
BOOST_AUTO_TEST_CASE(keeps_no_permissions_for_a_group_that_it_cannot_belong_to) {
  if (geteuid() != 0) return;  // only root makes a file of a group that it is not in
  fs::permissions(folder.path(), fs::perms::all);
  BOOST_REQUIRE(chown(file.c_str(), 0, 54321) == 0);
  BOOST_REQUIRE(chmod(file.c_str(), 0666) == 0);
  {
    const AnotherUser nobody;
    write_whole(file, "new");
  }
  struct stat state {};
  BOOST_REQUIRE(stat(file.c_str(), &state) == 0);
  BOOST_TEST(state.st_gid != gid_t{54321});
  BOOST_TEST(mode_of(file) == mode_t{0606});
  BOOST_TEST(read_text(file) == "new");
}

BOOST_AUTO_TEST_CASE(has_a_folder_that_is_made_or_it_is_said_why_not) {
  const fs::path made = folder.path() / "a" / "b";
  for (int time = 0; time < 2; ++time) require_writable_folder(made, "the folder for figures");
  BOOST_TEST(fs::is_empty(made));
  for (const fs::path& place : {file, file / "below"})
    BOOST_CHECK_EXCEPTION(require_writable_folder(place, "the folder for figures"), WriteError,
                          says(place.string() + ": the folder for figures cannot be made: Not a directory"));
}

BOOST_AUTO_TEST_CASE(is_refused_in_the_place_of_a_read_only_one) {
  BOOST_REQUIRE(chmod(file.c_str(), 0444) == 0);
  for (void (*write)(const fs::path&) : {+[](const fs::path& path) { require_writable(path); },
                                         +[](const fs::path& path) { write_whole(path, "new"); }})
    BOOST_CHECK_EXCEPTION(write(file), WriteError, says("file: cannot be replaced: it is read-only"));
  BOOST_TEST(read_text(file) == "old");
}

// Its folder may be written, and so it could be replaced; but it may not be written itself.
BOOST_AUTO_TEST_CASE(is_refused_in_the_place_of_another_users) {
  BOOST_REQUIRE(chmod(file.c_str(), geteuid() == 0 ? 0644 : 0444) == 0);
  fs::permissions(folder.path(), fs::perms::all);
  std::string answer = "accepted";
  {
    const AnotherUser nobody;
    try {
      write_whole(file, "new");
    } catch (const WriteError& error) {
      answer = error.what();
    }
  }
  BOOST_TEST(answer.starts_with(file.string() + ": cannot be replaced: "), answer);
  BOOST_TEST(read_text(file) == "old");
  BOOST_TEST(files() == 1);
}

// Asked before the work: /tmp lets nobody replace what belongs to somebody else, even where everybody may
// write it.
BOOST_AUTO_TEST_CASE(is_refused_in_the_place_of_another_users_in_a_shared_folder) {
  if (geteuid() != 0) return;  // all files of this test are ours
  BOOST_REQUIRE(chmod(file.c_str(), 0666) == 0);
  BOOST_REQUIRE(chmod(folder.path().c_str(), 01777) == 0);
  std::string answer = "accepted";
  {
    const AnotherUser nobody;
    try {
      require_writable(file);
    } catch (const WriteError& error) {
      answer = error.what();
    }
  }
  BOOST_TEST(answer == file.string() + ": cannot be replaced: Operation not permitted");
  BOOST_REQUIRE(chmod(folder.path().c_str(), 0777) == 0);
  {
    const AnotherUser nobody;
    BOOST_CHECK_NO_THROW(require_writable(file));
  }
}

BOOST_AUTO_TEST_CASE(says_so_where_we_may_not_look) {
  fs::create_directory(folder.path() / "closed");
  fs::permissions(folder.path(), fs::perms::owner_all | fs::perms::others_exec);
  fs::permissions(folder.path() / "closed", fs::perms::none);
  std::string answer = "accepted";
  {
    const AnotherUser nobody;
    try {
      require_writable(folder.path() / "closed" / "file");
    } catch (const WriteError& error) {
      answer = error.what();
    }
  }
  BOOST_TEST(answer ==
             (folder.path() / "closed" / "file").string() + ": cannot be written: Permission denied");
}

// Snapshots are often made of hard links: what a snapshot holds must not change.
BOOST_AUTO_TEST_CASE(leaves_other_names_of_the_old_one_as_they_were) {
  fs::create_hard_link(file, folder.path() / "snapshot");
  write_whole(file, "new");
  BOOST_TEST(read_text(file) == "new");
  BOOST_TEST(read_text(folder.path() / "snapshot") == "old");
}

BOOST_AUTO_TEST_SUITE_END()

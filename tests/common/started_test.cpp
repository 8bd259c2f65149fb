#include <filesystem>

#include "common/grading/started.hpp"
#include "common/temporary_folder.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

Started by_shell(const std::string& script, const std::string& input = "", Limits limits = {}) {
  return run_started({"sh", "-c", script}, input, limits);
}

std::string found(const std::string& script, Limits limits = {}) {
  return by_shell(script, "", limits).finding;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(started_programs)

BOOST_AUTO_TEST_CASE(a_program_reads_its_input_and_is_heard) {
  const Started right = by_shell("read a b; echo $((a + b)); echo careful >&2", "3 4\n");
  BOOST_TEST(right.finding == "");
  BOOST_TEST(right.printed == "7\n");
  BOOST_TEST(right.complained == "careful\n");
}

BOOST_AUTO_TEST_CASE(a_program_that_does_not_read_is_not_waited_for) {
  const std::string long_input(1 << 20, 'x');
  BOOST_TEST(by_shell("echo 1", long_input).printed == "1\n");
  BOOST_TEST(by_shell("wc -c", long_input).printed.find("1048576") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_bad_end_is_one_line) {
  BOOST_TEST(found("exit 3") == "it ends with status 3");
  BOOST_TEST(found("echo one >&2; echo 'two: bad' >&2; exit 1") ==
             "it ends with status 1; it says: two: bad");
  BOOST_TEST(found("kill -SEGV $$").starts_with("it crashes: is an index out of range"));
  BOOST_TEST(found("kill -FPE $$") == "it divides a whole number by 0");
  BOOST_TEST(run_started({"./not-there"}, "", {}).finding ==
             "./not-there cannot be started: No such file or directory");
}

BOOST_AUTO_TEST_CASE(a_listener_hears_all_that_comes_on_stderr) {
  std::string heard;
  const Limits limits = {.overhears = [&](const std::string& news) { heard += news; }};
  const Started ended = by_shell("yes 123456789 | head -n 3000 >&2; echo bad >&2; exit 1", "", limits);
  BOOST_TEST(heard.size() == 30004u);
  BOOST_TEST(ended.finding == "it ends with status 1; it says: bad");
}

BOOST_AUTO_TEST_CASE(no_program_is_waited_for_too_long) {
  BOOST_TEST(found("sleep 100", {.seconds = 1}) ==
             "it does not end within 1 second: is there an endless loop?");
  BOOST_TEST(found("trap '' TERM INT; while :; do :; done", {.seconds = 1}).starts_with("it does not end"));
  BOOST_TEST(found("exec yes 1", {.bytes = 10000}) == "it prints without end: more than 10,000 bytes");
  BOOST_TEST(found("sleep 100", {.give_up = [] { return true; }}) == "interrupted");
}

// The program has ended, so what it leaves behind is not waited for, and does not go on.
BOOST_AUTO_TEST_CASE(what_a_program_has_started_ends_with_it) {
  const TemporaryFolder folder;
  const std::string late = (folder.path() / "late").string();
  const Started left = by_shell("(sleep 1; echo > '" + late + "') & echo 5");
  BOOST_TEST(left.finding == "");
  BOOST_TEST(left.printed == "5\n");
  by_shell("sleep 1.2");
  BOOST_TEST(!std::filesystem::exists(late));
}

BOOST_AUTO_TEST_CASE(no_core_is_left) {
  const TemporaryFolder folder;
  by_shell("cd '" + folder.path().string() + "'; ulimit -c; kill -ABRT $$");
  BOOST_TEST(std::filesystem::is_empty(folder.path()));
  BOOST_TEST(by_shell("ulimit -c").printed == "0\n");
}

BOOST_AUTO_TEST_SUITE_END()

// The bench: it reads what a peer prints, reports what fails, and uses the fastest kernel.
#include <algorithm>
#include <cstdlib>

#include "12_faster/bench/bench.hpp"
#include "12_faster/bench/kernels.hpp"
#include "support/drawn_set.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_12_bench)

namespace {

// A peer that is a shell script; $1 is its task.
Peer peer_of(const std::string& script) { return {"a peer", {"book"}, "sh -c '" + script + "' peer", {}}; }

PeerResult result_of(const std::string& script) { return run_peer(peer_of(script), "book", "/", 2); }

// 4 seconds by itself, 2 with the kernel Fast, 1 with Wrong, whose products are wrong.
const std::string with_kernels =
    "echo kernel OpenBLAS 9 ${OPENBLAS_CORETYPE:-Old}; case $OPENBLAS_CORETYPE in Fast) echo seconds 2 ;; "
    "Wrong) echo seconds 1; echo its products are wrong; exit 1 ;; *) echo seconds 4 ;; esac";

}  // namespace

BOOST_AUTO_TEST_CASE(what_a_peer_says_is_read) {
  const PeerResult result = result_of(
      "echo kernel OpenBLAS 9 Old; echo seconds 2.5; echo seconds 2; echo seconds none; echo seconds -1; echo accuracy 95.5; echo done");
  BOOST_TEST(result.seconds == (std::vector<double>{2.5, 2.0}), boost::test_tools::per_element());
  BOOST_TEST(result.accuracy.value() == 95.5);
  BOOST_TEST(result.kernel == "OpenBLAS 9 Old");
  BOOST_TEST(!result_of("echo seconds 1").accuracy.has_value());
  BOOST_TEST(!result_of("echo seconds 1; echo accuracy none").accuracy.has_value());
  BOOST_TEST(result_of("echo seconds 1; echo kernel").kernel == "");
  const PeerResult given = result_of("echo accuracy 1; echo seconds $3");  // its task, the digits, the epochs
  BOOST_TEST(given.seconds.at(0) == 2.0);
}

BOOST_AUTO_TEST_CASE(a_peer_that_fails_says_so_by_name) {
  BOOST_CHECK_EXCEPTION(result_of("echo seconds 1; echo out of breath; exit 3"), std::runtime_error,
                        says("a peer failed: out of breath"));
  BOOST_CHECK_EXCEPTION(result_of("echo no time"), std::runtime_error, says("a peer failed: no time"));
  BOOST_CHECK_EXCEPTION(result_of("kill -9 $$"), std::runtime_error, says("a peer failed"));
  BOOST_CHECK_EXCEPTION(result_of("echo out of breath; echo; exit 3"), std::runtime_error,
                        says("a peer failed: out of breath"));  // its last line is empty
}

// The shell that runs the peer is killed. It has no exit status, and its seconds do not count.
BOOST_AUTO_TEST_CASE(a_peer_that_is_killed_fails_whatever_it_said) {
  const Peer killed{"a peer", {"book"}, "echo seconds 1; kill -9 $$;", {}};
  BOOST_CHECK_EXCEPTION(run_peer(killed, "book", "/", 2), std::runtime_error,
                        says("a peer failed: seconds 1"));
}

BOOST_AUTO_TEST_CASE(the_fastest_right_kernel_counts) {
  const Tried tried = with_best_kernel(peer_of(with_kernels), "book", "/", {"Wrong", "Fast", "Slow"});
  BOOST_TEST(tried.kernel == "OpenBLAS 9 Fast");
  BOOST_TEST(tried.story == "by itself 4.000 s, Wrong failed, Fast 2.000 s, Slow 4.000 s");
  BOOST_TEST(run_peer(tried.peer, "book", "/", 1).seconds.at(0) == 2.0);
}

BOOST_AUTO_TEST_CASE(a_kernel_that_fails_by_itself_is_replaced) {
  const Peer peer = peer_of("[ \"$OPENBLAS_CORETYPE\" = Fast ] || { echo illegal; exit 1; }; echo seconds 2");
  BOOST_TEST(with_best_kernel(peer, "book", "/", {"Fast"}).story == "by itself failed, Fast 2.000 s");
  BOOST_CHECK_EXCEPTION(with_best_kernel(peer, "book", "/", {"Slow"}), std::runtime_error,
                        says("a peer failed: illegal"));
}

BOOST_AUTO_TEST_CASE(without_openblas_there_is_no_choice_of_kernels) {
  const Tried other = with_best_kernel(peer_of("echo kernel MKL; echo seconds 1"), "book", "/", {"Fast"});
  BOOST_TEST(other.kernel == "MKL");
  BOOST_TEST(other.story == "");
  BOOST_TEST(with_best_kernel(peer_of("echo seconds 1"), "book", "/", {"Fast"}).kernel == "");
}

BOOST_AUTO_TEST_CASE(peers_are_found_in_folders_by_name) {
  const TemporaryFolder folder;
  const auto place = [&](const char* name, const std::string& text, bool runs) {
    write_text(folder.path() / name, text);
    if (runs) std::filesystem::permissions(folder.path() / name, std::filesystem::perms::owner_all);
  };
  place("c silent", "#!/bin/sh\n", true);
  place("b missing", "#!/bin/sh\necho It is not installed\nexit 77\n", true);
  place("a's", "#!/bin/sh\necho warning\necho 'A: book wide'\n", true);
  place("python.py", "print('P: book')\n", false);
  place("notes.txt", "no program", false);
  place("data.py", "no peer", false);
  std::filesystem::create_directory(folder.path() / "a folder");
  const std::vector<Peer> peers = find_peers({folder.path() / "nowhere", folder.path()});
  BOOST_REQUIRE(peers.size() == 4u);
  BOOST_TEST(peers[0].name == "A");
  BOOST_TEST(peers[0].tasks == (std::vector<std::string>{"book", "wide"}), boost::test_tools::per_element());
  BOOST_TEST((peers[0].missing.empty() && peers[1].tasks.empty()));
  BOOST_TEST(peers[1].name == "b missing");
  BOOST_TEST(peers[1].missing == "It is not installed");
  BOOST_TEST(peers[2].missing == "it does not run");
  BOOST_TEST(peers[3].command.find(" '" + (folder.path() / "python.py").string() + "'") != std::string::npos);
}

// $PYTHON names the Python that runs peers ending in .py; here it is the shell.
BOOST_AUTO_TEST_CASE(python_is_named_by_the_environment) {
  const TemporaryFolder folder;
  write_text(folder.path() / "peer.py", "echo 'P: book'");
  setenv("PYTHON", "/bin/sh", 1);
  const std::vector<Peer> peers = find_peers({folder.path()});
  unsetenv("PYTHON");
  BOOST_REQUIRE(peers.size() == 1u);
  BOOST_TEST((peers[0].name == "P" && peers[0].command.find("'/bin/sh' ") == 0));
}

BOOST_AUTO_TEST_CASE(digits_for_peers_are_written_or_it_is_said) {
  const TemporaryFolder folder;
  const std::vector<std::uint8_t> pixels = {1, 2, 3, 4}, labels = {7};
  const ImageSet one{2, 2, pixels, labels};
  write_digits_for_peers(folder.path(), one, one);
  BOOST_TEST(read_text(folder.path() / "test_pixels") == "\1\2\3\4");
  BOOST_TEST(read_text(folder.path() / "labels") == "\7");
  BOOST_CHECK_EXCEPTION(write_digits_for_peers(folder.path() / "nowhere", one, one), std::runtime_error,
                        says("nowhere/pixels: the digits for the peers cannot be written"));
}

// 2, 4 and 3 times as long in the three rounds. The fourth time has no partner and does not count.
BOOST_AUTO_TEST_CASE(ratios_are_taken_pair_by_pair) {
  const Ratio ratio = ratio_of({2, 8, 9, 100}, {1, 2, 3});
  BOOST_TEST((ratio.median == 3.0 && ratio.least == 2.0 && ratio.most == 4.0));
}

BOOST_AUTO_TEST_CASE(a_contest_goes_on_without_those_that_fail) {
  const auto takes = [](double seconds) {
    return [=](std::size_t) { return PeerResult{{seconds + 1, seconds}, {}, {}}; };
  };
  const auto fails = [](std::size_t) -> PeerResult { throw std::runtime_error("out of breath"); };
  const Contest contest{"book", "a test", {"ours", takes(2)}, {{"slow", takes(6)}, {"broken", fails}}};
  const auto rows = hold_contest(contest, 2);
  BOOST_REQUIRE(rows.size() == 1u);
  BOOST_TEST(rows[0].name == "book; slow");
  BOOST_TEST((rows[0].theirs == 6.0 && rows[0].ours == 2.0 && rows[0].ratio.median == 3.0));
}

// A peer is only in the contests of its tasks. There it reports its kernel and, if there was a choice, what
// was tried.
BOOST_AUTO_TEST_CASE(a_contest_tells_the_kernel_of_a_peer_and_those_that_were_tried) {
  const DrawnDigits drawn(20);
  const Digits digits{drawn.images(), drawn.images(), drawn.images()};
  Peer silent = peer_of("echo seconds 1"), chooses = peer_of(with_kernels);
  silent.tasks = {"wide"};
  unsetenv("OPENBLAS_CORETYPE");  // a kernel that the caller has chosen for other programs
  const std::vector<Contest> contests = contests_of(digits, {silent, chooses}, "/");
  BOOST_REQUIRE(contests.size() == 3u);
  BOOST_TEST(contests[0].others.size() == 3u);  // two of ours, and the one that chooses
  BOOST_TEST(contests[1].others.size() == 2u);
  BOOST_TEST(contests[2].others.empty());
  BOOST_TEST(contests[1].others.back().prepare().empty());
  const std::vector<std::string> remarks = contests[0].others.back().prepare();
  BOOST_REQUIRE(remarks.size() == 2u);
  BOOST_TEST(remarks[0] == "kernel: OpenBLAS 9 Old");  // none of this processor's is faster
  BOOST_TEST(remarks[1].starts_with("tried: by itself 4.000 s"));
  BOOST_TEST(contests[0].others.back().run(1).seconds.at(0) == 4.0);
}

BOOST_AUTO_TEST_SUITE_END()

#include "common/folder_lock.hpp"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

#include "support/support.hpp"

using namespace nn;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(folder_lock)

BOOST_AUTO_TEST_CASE(only_one_at_a_time_has_it) {
  const TemporaryFolder folder;
  std::atomic<int> inside = 0, most = 0;
  const auto work = [&] {
    const FolderLock alone(folder.path());
    most = std::max(most.load(), ++inside);
    std::this_thread::sleep_for(20ms);
    --inside;
  };
  std::vector<std::future<void>> programs;
  for (int i = 0; i < 4; ++i) programs.push_back(std::async(std::launch::async, work));
  for (auto& program : programs) program.get();
  BOOST_TEST(most == 1);
  BOOST_TEST(std::filesystem::is_empty(folder.path()));
}

BOOST_AUTO_TEST_CASE(nobody_waits_for_ever) {
  const TemporaryFolder folder;
  const FolderLock stopped(folder.path());
  const auto start = std::chrono::steady_clock::now();
  const FolderLock impatient(folder.path(), 100ms), nowhere(folder.path() / "none", 100ms);
  const auto waited = std::chrono::steady_clock::now() - start;
  BOOST_TEST((waited >= 100ms));
  BOOST_TEST((waited < 10s));
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_not_there_is_not_waited_for) {
  const TemporaryFolder folder;
  const auto start = std::chrono::steady_clock::now();
  const FolderLock nowhere(folder.path() / "none", 40s);
  BOOST_TEST((std::chrono::steady_clock::now() - start < 30s));
}

BOOST_AUTO_TEST_SUITE_END()

#include "common/drawn/cache.hpp"

#include <future>

#include "common/mnist.hpp"
#include "support/full_disk.hpp"
#include "support/support.hpp"

using namespace nn;

// Few digits, kept in a folder of its own.
struct SmallCache {
  TemporaryFolder around;
  std::filesystem::path folder = around.path() / "data" / "drawn";
  DrawnCounts counts{.training = 12, .test = 4};

  std::filesystem::path get() { return drawn_digits_in(std::vector{folder}, counts); }
  std::string pixels() { return read_text(folder / "train-images-idx3-ubyte"); }
  std::size_t things_beside() {
    return static_cast<std::size_t>(
        std::distance(std::filesystem::directory_iterator(folder.parent_path()), {}));
  }
};

BOOST_FIXTURE_TEST_SUITE(drawn_cache, SmallCache)

BOOST_AUTO_TEST_CASE(four_files_are_an_ordinary_set) {
  BOOST_TEST(get() == folder);
  const Mnist digits(folder);
  BOOST_TEST(digits.training().count() == 10u);
  BOOST_TEST(digits.validation().count() == 2u);
  BOOST_TEST(digits.test().count() == 4u);
  BOOST_TEST(digits.test().pixels_each() == 784u);
  BOOST_TEST(!std::ranges::equal(digits.test().image(0), digits.training().image(0)));
  BOOST_TEST(things_beside() == 1u);
}

BOOST_AUTO_TEST_CASE(what_is_there_is_not_drawn_again) {
  get();
  const std::string other(read_text(folder / "t10k-labels-idx1-ubyte").size(), 'x');
  write_text(folder / "t10k-labels-idx1-ubyte", other);
  get();
  BOOST_TEST(read_text(folder / "t10k-labels-idx1-ubyte") == other);
}

BOOST_AUTO_TEST_CASE(broken_or_old_files_are_drawn_again) {
  get();
  const std::string whole = pixels();
  std::filesystem::resize_file(folder / "train-images-idx3-ubyte", whole.size() - 1);
  get();
  BOOST_TEST((pixels() == whole));
  std::filesystem::remove(folder / "t10k-labels-idx1-ubyte");
  get();
  BOOST_TEST(std::filesystem::exists(folder / "t10k-labels-idx1-ubyte"));
  write_text(folder / "version", "drawn digits, version 0\n");
  write_text(folder / "train-images-idx3-ubyte", std::string(whole.size(), 'x'));
  get();
  BOOST_TEST((pixels() == whole));
  BOOST_TEST(things_beside() == 1u);
}

BOOST_AUTO_TEST_CASE(failed_write_leaves_nothing_behind) {
  {
    const FullDisk disk(5000);  // 12 pictures are 9,408 bytes
    BOOST_CHECK_EXCEPTION(get(), DataError, says("train-images-idx3-ubyte: cannot be written whole"));
  }
  BOOST_TEST(things_beside() == 0u);
  get();
  BOOST_TEST(pixels().size() == 16u + 12 * 784);
}

BOOST_AUTO_TEST_CASE(what_a_killed_program_left_is_swept_away_when_it_is_old) {
  for (const char* name : {"drawn-kiLLed", "drawn-bUsy01", "another"}) {
    std::filesystem::create_directories(folder.parent_path() / name);
  }
  const auto now = std::filesystem::file_time_type::clock::now();
  for (const char* name : {"drawn-kiLLed", "another"}) {
    std::filesystem::last_write_time(folder.parent_path() / name, now - std::chrono::hours(2));
  }
  get();
  BOOST_TEST(!exists(folder.parent_path() / "drawn-kiLLed"));
  BOOST_TEST(exists(folder.parent_path() / "drawn-bUsy01"));  // somebody may be writing there
  BOOST_TEST(exists(folder.parent_path() / "another"));
}

BOOST_AUTO_TEST_CASE(several_at_once_do_not_disturb_each_other) {
  for (const bool broken : {false, true}) {
    if (broken) write_text(folder / "version", "?");
    std::vector<std::future<std::filesystem::path>> programs;
    for (int i = 0; i < 4; ++i) programs.push_back(std::async(std::launch::async, [&] { return get(); }));
    for (auto& program : programs) BOOST_TEST(program.get() == folder);
    BOOST_TEST(Mnist(folder).test().count() == 4u);
    BOOST_TEST(things_beside() == 1u);
  }
}

BOOST_AUTO_TEST_CASE(first_folder_that_can_be_written_is_taken) {
  write_text(around.path() / "file", "not a folder");
  const std::filesystem::path impossible = around.path() / "file" / "drawn";
  BOOST_TEST(drawn_digits_in(std::vector{impossible, folder}, counts) == folder);
  BOOST_CHECK_EXCEPTION(drawn_digits_in(std::vector{impossible}, counts), DataError,
                        says("drawn: cannot be written"));
  BOOST_CHECK_EXCEPTION(drawn_digits_in({}, counts), DataError, says("XDG_CACHE_HOME"));
}

BOOST_AUTO_TEST_SUITE_END()

#include "common/story/drawn_cache.hpp"

#include <boost/crc.hpp>
#include <functional>
#include <future>
#include <iomanip>
#include <iostream>
#include <sstream>

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
  std::string said_by_get() {
    std::ostringstream said;
    std::streambuf* before = std::cerr.rdbuf(said.rdbuf());
    get();
    std::cerr.rdbuf(before);
    return said.str();
  }
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
  BOOST_TEST(said_by_get() == "note: drawing 16 digits once into " + folder.string() + " ...\n");
  const auto drawn = last_write_time(folder / "version");
  BOOST_TEST(said_by_get() == "");
  BOOST_TEST((last_write_time(folder / "version") == drawn));
}

// Each way to spoil them is noticed, in one line, and undone.
BOOST_AUTO_TEST_CASE(broken_or_old_files_are_drawn_again) {
  get();
  const std::string whole = pixels(), version = read_text(folder / "version");
  const std::filesystem::path images = folder / "train-images-idx3-ubyte";
  const std::function<void()> ways[] = {
      [&] { resize_file(images, whole.size() - 1); },
      [&] { remove(folder / "t10k-labels-idx1-ubyte"); },
      [&] { write_text(images, std::string(whole.size(), 'x')); },
      [&] { write_text(images, std::string(whole).replace(5000, 1, 1, static_cast<char>(whole[5000] ^ 1))); },
      [&] { write_text(folder / "version", "drawn digits, version 0\n"); },
      [&] { write_text(folder / "version", version.substr(0, version.find('\n') + 1)); }};  // without sums
  for (const auto& spoil : ways) {
    spoil();
    BOOST_TEST(
        said_by_get() ==
        "note: " + folder.string() +
            " holds drawn digits that are cut short, changed or of an earlier version; drawing 16 anew ...\n");
    BOOST_TEST((pixels() == whole));
    BOOST_TEST(exists(folder / "t10k-labels-idx1-ubyte"));
    BOOST_TEST(read_text(folder / "version") == version);
  }
  BOOST_TEST(things_beside() == 1u);
}

// zlib and Boost agree on what a CRC-32 is, and so does the program crc32.
BOOST_AUTO_TEST_CASE(sums_are_those_of_the_files) {
  get();
  std::string expected = "drawn digits, version 2\n";
  for (const char* name : {"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte",
                           "t10k-labels-idx1-ubyte"}) {
    const std::string bytes = read_text(folder / name);
    boost::crc_32_type sum;
    sum.process_bytes(bytes.data(), bytes.size());
    std::ostringstream line;
    line << std::hex << std::setw(8) << std::setfill('0') << sum.checksum() << "  " << name << "\n";
    expected += line.str();
  }
  BOOST_TEST(read_text(folder / "version") == expected);
}

BOOST_AUTO_TEST_CASE(failed_write_leaves_nothing_behind) {
  {
    const FullDisk disk(5000);  // 12 pictures are 9,408 bytes
    BOOST_CHECK_EXCEPTION(get(), DataError,
                          says("train-images-idx3-ubyte: cannot be written: File too large"));
  }
  BOOST_TEST(things_beside() == 0u);
  get();
  BOOST_TEST(pixels().size() == 16u + 12 * 784);
}

// Whatever a folder beside the digits is called, it may be the reader's own.
BOOST_AUTO_TEST_CASE(folders_beside_are_left_alone_however_old) {
  for (const char* name : {"drawn-by-hand", "drawn-digits", "drawn-kiLLed"}) {
    const std::filesystem::path beside = folder.parent_path() / name;
    create_directories(beside);
    write_text(beside / "notes.txt", "my own work");
    last_write_time(beside, std::filesystem::file_time_type::clock::now() - std::chrono::hours(2));
  }
  get();
  get();
  BOOST_TEST(things_beside() == 4u);
}

BOOST_AUTO_TEST_CASE(another_set_in_their_place_is_left_alone) {
  create_directories(folder);
  write_text(folder / "train-images-idx3-ubyte", "my own");
  const std::filesystem::path second = around.path() / "second";
  BOOST_TEST(drawn_digits_in(std::vector{folder, second}, counts) == second);
  BOOST_CHECK_EXCEPTION(get(), DataError, says("drawn: holds other files under the names of drawn digits"));
  BOOST_TEST(pixels() == "my own");
  write_text(folder / "version", "my own");
  BOOST_CHECK_THROW(get(), DataError);
  BOOST_TEST(read_text(folder / "version") == "my own");
}

BOOST_AUTO_TEST_CASE(what_a_killed_program_left_is_swept_away) {
  get();
  const std::filesystem::path part = folder / ".neuron-by-neuron.part-abcdefghi1";
  write_text(part, "half");
  last_write_time(part, std::filesystem::file_time_type::clock::now() - std::chrono::hours(2));
  get();
  BOOST_TEST(!exists(part));
}

BOOST_AUTO_TEST_CASE(several_at_once_do_not_disturb_each_other) {
  for (const bool broken : {false, true}) {
    if (broken) write_text(folder / "version", "drawn digits, version 0\n");
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
                        says("drawn: the folder for drawn digits cannot be made: Not a directory"));
  BOOST_CHECK_EXCEPTION(drawn_digits_in({}, counts), DataError, says("XDG_CACHE_HOME"));
}

BOOST_AUTO_TEST_SUITE_END()

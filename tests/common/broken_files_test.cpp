// Broken files of data: each is answered with one whole line; none may crash, hang, or take more memory than
// the file justifies.
#include <sys/stat.h>

#include <fstream>
#include <vector>

#include "common/data_files.hpp"
#include "common/idx.hpp"
#include "common/mnist.hpp"
#include "support/another_user.hpp"
#include "support/broken_files.hpp"
#include "support/memory.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

const std::string next_step = "; put a fresh copy in its place (MNIST: ./learn data)";

// The message, or "accepted".
std::string answer_to(const std::filesystem::path& path, std::size_t dimensions) {
  try {
    read_idx(path, dimensions);
    return "accepted";
  } catch (const DataError& error) {
    return error.what();
  }
}

// Cuts its file short when the first bytes have been read.
struct ShrinkingFile : std::filebuf {
  explicit ShrinkingFile(const std::filesystem::path& path) : path_(path) {
    open(path, std::ios::in | std::ios::binary);
  }
  int_type underflow() override {
    const int_type next = std::filebuf::underflow();
    std::filesystem::resize_file(path_, 20000);
    return next;
  }

 private:
  std::filesystem::path path_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(broken_files_are)

BOOST_AUTO_TEST_CASE(answered_in_one_line) {
  TemporaryFolder folder;
  const std::filesystem::path path = folder.path() / "file";
  const std::vector<Broken>& files = broken_files();
  const double before = peak_megabytes();
  std::size_t clear = 0;
  for (const Broken& broken : files) {
    BOOST_TEST_CONTEXT(broken.how) {
      write_text(path, broken.bytes);
      const std::string answer = answer_to(path, broken.dimensions);
      BOOST_TEST(answer == path.string() + ": " + broken.answer + broken.next_step);
      clear += answer == path.string() + ": " + broken.answer + broken.next_step;
    }
  }
  BOOST_TEST_MESSAGE(clear << " of " << files.size() << " broken files were answered clearly");
  BOOST_TEST(peak_megabytes() - before < 64.0);
}

BOOST_AUTO_TEST_CASE(refused_when_they_are_no_files) {
  TemporaryFolder folder;
  const std::filesystem::path path = folder.path() / "pipe";
  BOOST_TEST(answer_to(folder.path(), 3) == folder.path().string() + ": is a folder, not a file" + next_step);
  BOOST_TEST(answer_to(path, 3) ==
             path.string() + ": cannot be opened: No such file or directory" + next_step);
  BOOST_REQUIRE(mkfifo(path.c_str(), 0600) == 0);
  BOOST_TEST(answer_to(path, 3) == path.string() + ": is not an ordinary file" + next_step);
  BOOST_TEST(answer_to("/dev/zero", 3) == "/dev/zero: is not an ordinary file" + next_step);
}

BOOST_AUTO_TEST_CASE(refused_without_permission) {
  TemporaryFolder folder;
  const std::filesystem::path path = folder.path() / "secret";
  write_text(path, pictures);
  std::filesystem::permissions(path, std::filesystem::perms::none);
  std::filesystem::permissions(folder.path(), std::filesystem::perms::all);
  const auto answer_to_another_user = [&] {
    const AnotherUser nobody;
    return answer_to(path, 3);
  };
  BOOST_TEST(answer_to_another_user() == path.string() + ": cannot be opened: Permission denied" + next_step);
  std::filesystem::permissions(folder.path(),
                               std::filesystem::perms::none);  // neither may its folder be read
  BOOST_TEST(answer_to_another_user() == path.string() + ": cannot be opened: Permission denied" + next_step);
  std::string answer = "accepted";
  try {
    const AnotherUser nobody;
    data_files(folder.path());
  } catch (const DataError& error) {
    answer = error.what();
  }
  BOOST_TEST(answer == (folder.path() / "train-images-idx3-ubyte").string() +
                           ": cannot be opened: Permission denied; ask its owner, or name another folder");
}

BOOST_AUTO_TEST_CASE(refused_when_they_shrink_while_read) {
  TemporaryFolder folder;
  const std::filesystem::path path = folder.path() / "file";
  write_text(path, pixel_file(100000, 1));
  ShrinkingFile file(path);
  std::istream stream(&file);
  ByteSource source(stream, std::filesystem::file_size(path), "file");
  BOOST_CHECK_EXCEPTION(read_idx(source, 3), DataError, says("of 200,000 bytes of data"));
}

BOOST_AUTO_TEST_SUITE_END()

// Four files, one of them replaced by something that does not fit the others.
BOOST_AUTO_TEST_CASE(files_that_do_not_belong_together_are_refused) {
  struct Misfit {
    std::string name, bytes, answer;
  };
  const Misfit misfits[] = {
      {"t10k-labels-idx1-ubyte", label_file(5, 5),
       "t10k-images-idx3-ubyte: holds 4 pictures, but t10k-labels-idx1-ubyte has 5 labels; take both from one source"},
      {"t10k-labels-idx1-ubyte", label_file(4, 10),
       "t10k-labels-idx1-ubyte: label 0 is 10 where 0 to 9 are known; take a set of ten classes"},
      {"train-labels-idx1-ubyte", label_file(11, 3) + "x",
       "train-labels-idx1-ubyte: goes on after its last byte of data" + next_step},
      {"train-images-idx3-ubyte", pixel_file(0, 0),
       "train-images-idx3-ubyte: holds 0 pictures, but train-labels-idx1-ubyte has 12 labels; take both from one source"},
      {"t10k-images-idx3-ubyte", pixel_file(4, 7, 3),
       "t10k-images-idx3-ubyte: its pictures have another size than those of train-images-idx3-ubyte; take both from one source"},
      {"t10k-images-idx3-ubyte", pixel_file(4, 7, 0),
       "t10k-images-idx3-ubyte: holds no pictures; put a full set in its place"},
  };
  for (const Misfit& misfit : misfits) {
    TemporaryFolder folder;
    write_text(folder.path() / "train-images-idx3-ubyte", pixel_file(12, 9));
    write_text(folder.path() / "train-labels-idx1-ubyte", label_file(12, 3));
    write_text(folder.path() / "t10k-images-idx3-ubyte", pixel_file(4, 7));
    write_text(folder.path() / "t10k-labels-idx1-ubyte", label_file(4, 5));
    write_text(folder.path() / misfit.name, misfit.bytes);
    BOOST_CHECK_EXCEPTION(Mnist{folder.path()}, DataError, [&](const DataError& error) {
      BOOST_TEST(error.what() == (folder.path() / misfit.answer).string());
      return true;
    });
  }
}

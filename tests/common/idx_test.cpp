#include "common/idx.hpp"

#include "common/data_place.hpp"
#include "common/mnist.hpp"
#include "support/idx_files.hpp"
#include "support/support.hpp"

using namespace nn;

struct IdxFolder {
  // Two pictures of 1 x 3 pixels: magic 0x803, then 2, 1, 3, then six bytes.
  const std::string header = big_endian(0x803) + big_endian(2) + big_endian(1) + big_endian(3);
  const std::string body = {1, 2, 3, '\xff', 0, '\x80'};
  TemporaryFolder folder;
  std::filesystem::path file(const std::string& content) {
    write_text(folder.path() / "x", content);
    return folder.path() / "x";
  }
};

BOOST_FIXTURE_TEST_SUITE(idx, IdxFolder)

BOOST_AUTO_TEST_CASE(plain_and_gzipped_files_give_the_same) {
  for (const std::string& content : {header + body, gzipped(header + body)}) {
    const IdxFile read = read_idx(file(content), 3);
    BOOST_TEST(read.dimensions == (std::vector<std::size_t>{2, 1, 3}));
    BOOST_TEST(read.bytes == (std::vector<std::uint8_t>{1, 2, 3, 255, 0, 128}));
  }
}

BOOST_AUTO_TEST_CASE(what_is_written_is_read_again) {
  const IdxFile written{{2, 1, 3}, {1, 2, 3, 255, 0, 128}};
  write_idx(folder.path() / "x", written);
  BOOST_TEST((read_text(folder.path() / "x") == header + body));
  BOOST_CHECK_EXCEPTION(write_idx(folder.path() / "none" / "x", written), WriteError,
                        says("x: cannot be written: No such file"));
}

BOOST_AUTO_TEST_CASE(two_gzip_members_are_one_file) {
  BOOST_TEST(read_idx(file(gzipped(header) + gzipped(body)), 3).bytes.size() == 6u);
}

BOOST_AUTO_TEST_SUITE_END()

struct FourFiles {
  TemporaryFolder folder;
  FourFiles() {
    put("train-images-idx3-ubyte", pixel_file(12, 9));
    put("train-labels-idx1-ubyte.gz", gzipped(label_file(12, 3)));
    put("t10k-images.idx3-ubyte", pixel_file(4, 7));
    put("t10k-labels-idx1-ubyte", label_file(4, 5));
  }
  void put(const std::string& name, const std::string& content) { write_text(folder.path() / name, content); }
};

BOOST_FIXTURE_TEST_SUITE(mnist, FourFiles)

BOOST_AUTO_TEST_CASE(last_sixth_of_the_training_file_validates) {
  const Mnist mnist(folder.path());
  BOOST_TEST(mnist.training().count() == 10u);
  BOOST_TEST(mnist.validation().count() == 2u);
  BOOST_TEST(mnist.validation().image(1).data() == mnist.training().image(0).data() + 22);
  BOOST_TEST(mnist.test().count() == 4u);
  BOOST_TEST(mnist.test().labels[3] == 5);
}

BOOST_AUTO_TEST_CASE(missing_file_is_named) {
  std::filesystem::remove(folder.path() / "t10k-labels-idx1-ubyte");
  BOOST_CHECK_EXCEPTION(Mnist{folder.path()}, DataError, says("holds no t10k-labels-idx1-ubyte"));
  BOOST_CHECK_EXCEPTION(find_data((folder.path() / "nowhere").string()), DataError,
                        says("holds no train-images-idx3-ubyte"));
}

BOOST_AUTO_TEST_SUITE_END()

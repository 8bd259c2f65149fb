#include "common/idx.hpp"

#include "common/byte_source.hpp"
#include "common/mnist.hpp"
#include "common/story/data_place.hpp"
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
                        says("x: cannot be written: there is no folder"));
}

BOOST_AUTO_TEST_CASE(two_gzip_members_are_one_file) {
  BOOST_TEST(read_idx(file(gzipped(header) + gzipped(body)), 3).bytes.size() == 6u);
}

BOOST_AUTO_TEST_CASE(text_is_read_to_its_end_or_to_its_limit) {
  const std::string text(100'000, 'x');  // more than is read at once
  for (const std::string& content : {text, gzipped(text)}) {
    BOOST_TEST((ByteSource(file(content)).read_text(100'000) == text));
    BOOST_CHECK_EXCEPTION(ByteSource(file(content)).read_text(99'999), DataError,
                          says("x: holds over 99,999 bytes; put a fresh copy"));
  }
  BOOST_TEST(ByteSource(file("")).read_text(0) == "");
}

// QMNIST: rows of eight numbers of four bytes, the label first.
BOOST_AUTO_TEST_CASE(labels_may_be_rows_of_integers) {
  const auto row = [](std::size_t label) { return big_endian(label) + std::string(28, '\x07'); };
  const std::string rows = big_endian(0xc02) + big_endian(3) + big_endian(8) + row(5) + row(0) + row(9);
  for (const std::string& content : {rows, gzipped(rows)}) {
    const IdxFile labels = read_labels(file(content));
    BOOST_TEST(labels.dimensions == (std::vector<std::size_t>{3}));
    BOOST_TEST(labels.bytes == (std::vector<std::uint8_t>{5, 0, 9}));
  }
  BOOST_TEST(read_labels(file(label_file(2, 7))).bytes == (std::vector<std::uint8_t>{7, 7}));
  const auto refused = [&](const std::string& content, const std::string& fact) {
    BOOST_CHECK_EXCEPTION(read_labels(file(content)), DataError, says(fact));
  };
  refused(rows.substr(0, rows.size() - 1), "ends after 95 of 96 bytes of data");
  refused(rows + "!", "goes on after its last byte of data");
  refused(big_endian(0xc02) + big_endian(1) + big_endian(8) + row(256), "label 0 is no number from 0 to 255");
  refused(big_endian(0xc02) + big_endian(1) + big_endian(8) + row(0xffffffff), "label 0 is no number");
  refused(big_endian(0xc02) + big_endian(2) + big_endian(0), "holds labels of no columns");
  refused(big_endian(0xc02) + big_endian(0x10000000) + big_endian(8), "its header asks for over 2 GiB");
  refused(big_endian(0xc01) + big_endian(1) + row(1), "elements of IDX type 12 where 8");
  BOOST_CHECK_EXCEPTION(read_idx(file(rows), 3), DataError, says("elements of IDX type 12 where 8"));
}

// The types of elements are 8 (unsigned bytes) to 14 (double); the numbers beside are of no IDX file.
BOOST_AUTO_TEST_CASE(first_number_is_between_the_first_type_and_the_last) {
  const auto refused = [&](std::size_t magic, const std::string& fact) {
    BOOST_CHECK_EXCEPTION(read_idx(file(big_endian(magic) + big_endian(0)), 1), DataError, says(fact));
  };
  refused(0x0701, "begins with the number 1793, which no IDX file does");
  refused(0x0f01, "begins with the number 3841, which no IDX file does");
  refused(0x0e01, "holds elements of IDX type 14 where 8, unsigned bytes, is needed");
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
                        says("nowhere: there is no such folder"));
}

BOOST_AUTO_TEST_SUITE_END()

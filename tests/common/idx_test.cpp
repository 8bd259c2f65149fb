#include "common/idx.hpp"

#include <boost/iostreams/copy.hpp>
#include <boost/iostreams/filter/gzip.hpp>
#include <boost/iostreams/filtering_streambuf.hpp>
#include <sstream>
#include <string_view>

#include "common/mnist.hpp"
#include "support/support.hpp"

using namespace nn;
using namespace std::string_literals;

namespace {

// Two pictures of 1 x 3 pixels: magic 0x803, then 2, 1, 3, then six bytes.
const std::string header = "\x00\x00\x08\x03\x00\x00\x00\x02\x00\x00\x00\x01\x00\x00\x00\x03"s;
const std::string body = "\x01\x02\x03\xff\x00\x80"s;

std::string gzipped(const std::string& plain) {
  boost::iostreams::filtering_streambuf<boost::iostreams::input> in;
  std::istringstream source(plain);
  in.push(boost::iostreams::gzip_compressor());
  in.push(source);
  std::ostringstream out;
  boost::iostreams::copy(in, out);
  return out.str();
}

}  // namespace

struct IdxFolder {
  TemporaryFolder folder;
  std::filesystem::path file(const std::string& content) {
    write_text(folder.path() / "x", content);
    return folder.path() / "x";
  }
  void refuses(const std::string& content, const std::string& words) {
    BOOST_TEST_CONTEXT(words) {
      BOOST_CHECK_EXCEPTION(read_idx(file(content), 3), DataError, says(words));
      BOOST_CHECK_EXCEPTION(read_idx(file(content), 3), DataError, says("put a fresh copy"));
    }
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

BOOST_AUTO_TEST_CASE(two_gzip_members_are_one_file) {
  BOOST_TEST(read_idx(file(gzipped(header) + gzipped(body)), 3).bytes.size() == 6u);
}

BOOST_AUTO_TEST_CASE(broken_files_are_refused_in_words) {
  refuses("", "ends inside its header");
  refuses(header.substr(0, 9), "ends inside its header");
  refuses("\x00\x00\x08\x01"s + body, "begins with the number 2049 where 2051 is the mark");
  refuses("hello, world", "begins with the number 1751477356");
  refuses(header + body.substr(0, 4), "ends after 4 of 6 bytes of data");
  refuses(header + body + "!", "goes on after its last byte");
  const std::string huge = "\x00\x00\x08\x03\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"s;
  refuses(huge, "asks for over 2 GiB");
  const std::string large = "\x00\x00\x08\x03\x00\x01\x00\x00\x00\x00\x7f\xff\x00\x00\x00\x01"s;
  refuses(large, "ends after 0 of 2147418112 bytes");
}

BOOST_AUTO_TEST_CASE(broken_gzip_is_refused_in_words) {
  const std::string good = gzipped(header + body);
  refuses(good.substr(0, good.size() / 2), "cut short or damaged");
  refuses(good.substr(0, good.size() - 3), "end too early");
  std::string wrong_sum = good;
  wrong_sum[good.size() - 8] ^= 1;
  refuses(wrong_sum, "checksum does not match");
  refuses(good + "tail", "what follows is not gzip data");
}

BOOST_AUTO_TEST_CASE(missing_file_and_folder_are_refused) {
  BOOST_CHECK_EXCEPTION(read_idx(folder.path() / "none", 3), DataError, says("cannot be opened"));
  BOOST_CHECK_EXCEPTION(read_idx(folder.path(), 3), DataError, says("is a folder, not a file"));
}

BOOST_AUTO_TEST_SUITE_END()

namespace {

std::string number(std::size_t n) {
  return {static_cast<char>(n >> 24), static_cast<char>(n >> 16), static_cast<char>(n >> 8),
          static_cast<char>(n)};
}
std::string pixel_file(std::size_t count, char ink, std::size_t width = 2) {
  return number(0x803) + number(count) + number(1) + number(width) + std::string(count * width, ink);
}
std::string label_file(std::size_t count, char label) {
  return number(0x801) + number(count) + std::string(count, label);
}

}  // namespace

struct FourFiles {
  TemporaryFolder folder;
  FourFiles() {
    put("train-images-idx3-ubyte", pixel_file(12, 9));
    put("train-labels-idx1-ubyte.gz", gzipped(label_file(12, 3)));
    put("t10k-images.idx3-ubyte", pixel_file(4, 7));
    put("t10k-labels-idx1-ubyte", label_file(4, 5));
  }
  void put(const std::string& name, const std::string& content) { write_text(folder.path() / name, content); }
  void refuses(const std::string& words) {
    BOOST_CHECK_EXCEPTION(Mnist{folder.path()}, DataError, says(words));
  }
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

BOOST_AUTO_TEST_CASE(files_that_do_not_belong_together_are_refused) {
  put("t10k-labels-idx1-ubyte", label_file(5, 5));
  refuses("holds 4 pictures, but t10k-labels-idx1-ubyte has 5 labels");
  put("t10k-labels-idx1-ubyte", label_file(4, 10));
  refuses("label 0 is 10 where 0 to 9 are known");
  put("t10k-labels-idx1-ubyte", label_file(4, 0));
  put("t10k-images.idx3-ubyte", pixel_file(4, 7, 3));
  refuses("its pictures have another size");
  put("t10k-images.idx3-ubyte", pixel_file(0, 7));
  put("t10k-labels-idx1-ubyte", label_file(0, 0));
  refuses("holds no pictures");
}

BOOST_AUTO_TEST_CASE(missing_file_is_named) {
  std::filesystem::remove(folder.path() / "t10k-labels-idx1-ubyte");
  refuses("holds no t10k-labels-idx1-ubyte");
  BOOST_CHECK_EXCEPTION(find_data((folder.path() / "nowhere").string()), DataError,
                        says("holds no train-images-idx3-ubyte"));
}

BOOST_AUTO_TEST_SUITE_END()

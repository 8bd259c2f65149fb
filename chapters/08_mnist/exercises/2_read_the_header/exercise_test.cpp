#include "08_mnist/exercises/2_read_the_header/exercise.hpp"

#include <sstream>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Sizes = std::vector<std::uint32_t>;
using Bytes = std::vector<int>;

const Bytes of_pictures = {0, 0, 8, 3, 0, 0, 234, 96, 0, 0, 0, 28, 0, 0, 0, 28};
const Bytes of_labels = {0, 0, 8, 1, 0, 0, 234, 96};

std::istringstream stream(const Bytes& bytes) {
  std::string text;
  for (const int byte : bytes) text += static_cast<char>(byte);
  return std::istringstream(text);
}

std::uint32_t turned_round(std::uint32_t n) {
  return n << 24 | (n & 0xff00u) << 8 | (n >> 8 & 0xff00u) | n >> 24;
}

// What makes such a number of the right one.
std::string reason(std::uint32_t size, std::uint32_t truth) {
  if (size == turned_round(truth))
    return ": the first of the four bytes counts most, and in yours the last does";
  if (size > 0xffff0000u && truth < 0x10000u)
    return ": a byte of 128 or more has become negative, because a char has a sign";
  return "";
}

void expect_sizes(const Bytes& header, const Sizes& truth) {
  auto in = stream(header);
  const Sizes sizes = read_header(in);
  nn::expect_count("how many sizes", sizes.size(), truth.size());
  for (std::size_t i = 0; i < truth.size(); ++i)
    nn::expect(sizes[i] == truth[i], "size " + std::to_string(i) + ": " +
                                         std::to_string(sizes[i]) + " where " +
                                         std::to_string(truth[i]) + " is meant" +
                                         reason(sizes[i], truth[i]));
}

void expect_refused(const std::string& what, const Bytes& bytes,
                    const std::string& named) {
  auto in = stream(bytes);
  nn::expect_refusal(what, [&] { read_header(in); }, {named});
}

void expect_brightness(int byte, double truth) {
  const double value = brightness(static_cast<char>(byte));
  const std::string why =
      value < 0.0    ? "; as a char, this byte is " + std::to_string(byte - 256)
      : value == 0.0 ? "; a division of two whole numbers gives a whole number"
      : value == (byte - 128) / 255.0
          ? "; as a char, this byte is " + std::to_string(byte - 256) +
                ", and adding 128 does not make it " + std::to_string(byte)
          : "";
  try {
    nn::expect_equal("the byte " + std::to_string(byte), value, truth);
  } catch (const nn::Finding& finding) {
    throw nn::Finding(finding.what() + why);
  }
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("the header of the pictures", [] {
    expect_sizes(of_pictures, {60000, 28, 28});
  });
  grader.test_case("the header of the labels",
                   [] { expect_sizes(of_labels, {60000}); });
  grader.test_case("10, 32 and 13, which are white space in a text", [] {
    try {
      expect_sizes({0, 0, 8, 3, 0, 0, 0, 10, 0, 0, 0, 32, 0, 0, 0, 13},
                   {10, 32, 13});
    } catch (const std::runtime_error& error) {
      throw nn::Finding(std::string(error.what()) +
                        "; does it skip these bytes, because it reads text?");
    }
  });
  grader.test_case("the first label comes next", [] {
    Bytes bytes = of_labels;
    bytes.insert(bytes.end(), {5, 0, 4});
    auto in = stream(bytes);
    read_header(in);
    nn::expect(in.get() == 5,
               "after the header, the stream is not at the first byte "
               "behind it");
  });
  grader.test_case("a header that is cut short", [] {
    for (std::size_t length = 0; length < of_pictures.size(); ++length) {
      auto in = stream(Bytes(of_pictures.begin(), of_pictures.begin() + length));
      nn::expect_refusal("only " + std::to_string(length) + " bytes of 16",
                         [&] { read_header(in); });
    }
  });
  grader.test_case("other kinds of files", [] {
    expect_refused("the first bytes are 31 and 139, because the file is gzipped",
                   {31, 139, 8, 0, 0, 0, 0, 1}, "31");
    expect_refused("byte 1 is 77", {0, 77, 8, 1, 0, 0, 0, 1}, "77");
    expect_refused("byte 2 is 13, because the elements are floats",
                   {0, 0, 13, 1, 0, 0, 0, 1}, "13");
  });
  grader.test_case("the brightness of a pixel", [] {
    expect_brightness(255, 1.0);
    expect_brightness(200, 200 / 255.0);
    expect_brightness(51, 0.2);
    expect_brightness(0, 0.0);
  });
}

}  // namespace mine

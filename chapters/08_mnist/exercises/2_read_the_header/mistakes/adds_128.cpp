// case: the brightness of a pixel; finding: adding 128 does not make it 255
// The chars from 0 to 127 are the bytes 0 to 127, so it moves every byte.
#include "08_mnist/exercises/2_read_the_header/exercise.hpp"

#include <stdexcept>
#include <string>

namespace mine {
namespace {

std::uint32_t next_byte(std::istream& in) {
  const int byte = in.get();
  if (byte < 0) throw std::runtime_error("the file ends inside its header");
  return static_cast<std::uint32_t>(byte);
}

std::uint32_t next_number(std::istream& in) {
  std::uint32_t number = 0;
  for (int i = 0; i < 4; ++i) number = number * 256 + next_byte(in);
  return number;
}

void expect_byte(std::istream& in, std::uint32_t meant) {
  const std::uint32_t byte = next_byte(in);
  if (byte != meant)
    throw std::runtime_error("not an IDX file of bytes: it has a byte " +
                             std::to_string(byte) + " where " +
                             std::to_string(meant) + " is meant");
}

}  // namespace

std::vector<std::uint32_t> read_header(std::istream& in) {
  expect_byte(in, 0);
  expect_byte(in, 0);
  expect_byte(in, 8);
  std::vector<std::uint32_t> sizes(next_byte(in));
  for (std::uint32_t& size : sizes) size = next_number(in);
  return sizes;
}

double brightness(char pixel) {
  return (static_cast<signed char>(pixel) + 128) / 255.0;
}

}  // namespace mine

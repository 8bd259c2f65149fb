// 08.2 Read the header: what the first bytes of MNIST's files say, and what a pixel
// is worth.
#pragma once

#include <cstdint>
#include <istream>
#include <vector>

namespace mine {

// Reads the header of an IDX file and returns the size of each dimension: 60,000,
// 28 and 28. Afterwards, the next byte of the stream is the first element. Throws
// an exception if the stream ends inside the header, and, with the wrong byte in
// its message as a decimal number, if byte 0 or 1 is not 0 or byte 2 is not 8.
std::vector<std::uint32_t> read_header(std::istream& in);

// From 0 (paper) to 1 (ink). The pixel is a byte from 0 to 255, in the type in
// which a stream gives it.
double brightness(char pixel);

}  // namespace mine

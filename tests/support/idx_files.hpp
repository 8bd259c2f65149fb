// IDX files made on the spot, whole ones to begin with.
#pragma once

#include <boost/iostreams/copy.hpp>
#include <boost/iostreams/filter/gzip.hpp>
#include <boost/iostreams/filtering_streambuf.hpp>
#include <sstream>
#include <string>

namespace nn {

// A number as IDX writes it: four bytes, the largest first.
inline std::string big_endian(std::size_t n) {
  return {static_cast<char>(n >> 24), static_cast<char>(n >> 16), static_cast<char>(n >> 8),
          static_cast<char>(n)};
}

// Pictures of 1 x width pixels, all of them `ink`.
inline std::string pixel_file(std::size_t count, char ink, std::size_t width = 2) {
  return big_endian(0x803) + big_endian(count) + big_endian(1) + big_endian(width) +
         std::string(count * width, ink);
}

inline std::string label_file(std::size_t count, char label) {
  return big_endian(0x801) + big_endian(count) + std::string(count, label);
}

inline std::string gzipped(const std::string& plain) {
  boost::iostreams::filtering_streambuf<boost::iostreams::input> in;
  std::istringstream source(plain);
  in.push(boost::iostreams::gzip_compressor());
  in.push(source);
  std::ostringstream out;
  boost::iostreams::copy(in, out);
  return out.str();
}

}  // namespace nn

// IDX files made on the spot, whole ones to begin with.
#pragma once

#include <boost/iostreams/device/back_inserter.hpp>
#include <boost/iostreams/filter/gzip.hpp>
#include <boost/iostreams/filtering_stream.hpp>
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

// With so many mebibytes of zeros behind the text, which are never held in memory together.
inline std::string gzipped(const std::string& plain, std::size_t mebibytes_of_zeros = 0) {
  std::string packed;
  boost::iostreams::filtering_ostream out;
  out.push(boost::iostreams::gzip_compressor());
  out.push(boost::iostreams::back_inserter(packed));
  out << plain;
  const std::string zeros(1 << 20, '\0');
  for (std::size_t i = 0; i < mebibytes_of_zeros; ++i) out << zeros;
  out.reset();
  return packed;
}

}  // namespace nn

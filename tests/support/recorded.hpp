// A number that stands for a whole table: what a story sets up and shows is recorded by it, so that no
// setting changes unnoticed. The project's results are the same to the last bit in every build, so it holds
// in each.
#pragma once

#include <boost/crc.hpp>
#include <span>
#include <vector>

#include "common/matrix.hpp"

namespace nn {

template <class Value>
std::uint32_t checksum_of(std::span<const Value> values) {
  boost::crc_32_type crc;
  crc.process_bytes(values.data(), values.size_bytes());
  return crc.checksum();
}
inline std::uint32_t checksum_of(const Matrix& table) { return checksum_of(table.values()); }
inline std::uint32_t checksum_of(const std::vector<double>& values) { return checksum_of(std::span(values)); }

}  // namespace nn

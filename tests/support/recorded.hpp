// A number that stands for a whole table: what a story sets up and shows is recorded by it, so that no
// setting changes unnoticed. The project's results are the same to the last bit in every build, so it holds
// in each.
#pragma once

#include <boost/crc.hpp>
#include <cstdint>
#include <span>
#include <type_traits>
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

// The same of numbers of any kind, one after the other.
class Record {
 public:
  template <class Number>
  Record& operator<<(const Number& number) {
    static_assert(std::is_arithmetic_v<Number>);
    crc_.process_bytes(&number, sizeof(number));
    return *this;
  }
  std::uint32_t checksum() const { return crc_.checksum(); }

 private:
  boost::crc_32_type crc_;
};

}  // namespace nn

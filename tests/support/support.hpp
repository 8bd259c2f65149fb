// What several tests need: comparing tables of numbers, files of text, and messages.
#pragma once

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iterator>
#include <string>

#include "common/matrix.hpp"
#include "common/temporary_folder.hpp"

namespace nn {

inline std::ostream& boost_test_print_type(std::ostream& out, const Matrix& matrix) {
  out << shape(matrix);
  for (const double value : matrix.values()) out << ' ' << value;
  return out;
}

// Equal to a relative tolerance; exact zeros, and numbers below 1, to the same absolute one when `floor`
// is 1.
inline boost::test_tools::assertion_result approximately(const Matrix& got, const Matrix& expected,
                                                         double tolerance, double floor = 0.0) {
  boost::test_tools::assertion_result same(true);
  if (got.rows() != expected.rows() || got.columns() != expected.columns()) {
    same = false;
    same.message() << "shape " << shape(got) << " where " << shape(expected) << " is expected";
    return same;
  }
  for (std::size_t i = 0; i < got.rows(); ++i) {
    for (std::size_t j = 0; j < got.columns(); ++j) {
      const double scale = std::max(floor, std::abs(expected(i, j)));
      const double distance = std::abs(got(i, j) - expected(i, j));
      if (distance <= tolerance * (scale == 0.0 ? 1.0 : scale)) continue;
      same = false;
      same.message() << std::setprecision(17) << "(" << i << ", " << j << ") is " << got(i, j) << " where "
                     << expected(i, j) << " is expected";
      return same;
    }
  }
  return same;
}

// The matrix on its side, really moved: what the products do without.
inline Matrix flipped(const Matrix& m) {
  Matrix t(m.columns(), m.rows());
  for (std::size_t i = 0; i < m.rows(); ++i) {
    for (std::size_t j = 0; j < m.columns(); ++j) t(j, i) = m(i, j);
  }
  return t;
}

inline std::string read_text(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  BOOST_REQUIRE_MESSAGE(file, "cannot open " << path);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline void write_text(const std::filesystem::path& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

// For BOOST_CHECK_EXCEPTION: does the message hold these words?
inline auto says(std::string words) {
  return [words = std::move(words)](const std::exception& error) {
    const bool found = std::string(error.what()).find(words) != std::string::npos;
    if (!found) BOOST_TEST_MESSAGE("it says: " << error.what());
    return found;
  };
}

}  // namespace nn

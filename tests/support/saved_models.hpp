// Models in memory and in files, for the tests of chapter 08's files.
#pragma once

#include <algorithm>
#include <bit>
#include <sstream>
#include <string>

#include "08_mnist/model.hpp"
#include "support/support.hpp"

namespace nn {

inline const std::string next_step = "; 08_mnist --save FILE writes a whole one";

inline Model model_from(const std::string& text) {
  std::istringstream stream(text);
  ByteSource source(stream, text.size(), "model", "08_mnist --save FILE writes a whole one");
  return read_model(source);
}

inline std::string answer_to(const std::string& text) {
  try {
    model_from(text);
    return "accepted";
  } catch (const DataError& error) {
    return error.what();
  }
}

inline Model random_model(const Recipe& recipe, std::size_t inputs, std::uint32_t seed) {
  Origin origin{"MNIST", seed, recipe, 120};
  return {.network = network_before_training(origin, inputs), .origin = origin};
}

// Equal to the last bit: unlike ==, this tells 0 from -0.
inline bool same_bits(const Matrix& a, const Matrix& b) {
  const auto bits = [](double x) { return std::bit_cast<std::uint64_t>(x); };
  return a.rows() == b.rows() && std::ranges::equal(a.values(), b.values(), {}, bits, bits);
}

inline void check_same(const Model& got, const Model& expected) {
  BOOST_REQUIRE(got.network.size() == expected.network.size());
  for (std::size_t l = 0; l < got.network.size(); ++l) {
    BOOST_TEST(same_bits(got.network[l].weights, expected.network[l].weights));
    BOOST_TEST(same_bits(got.network[l].biases, expected.network[l].biases));
    BOOST_TEST(got.network[l].activation.name == expected.network[l].activation.name);
  }
  BOOST_TEST(got.cost == expected.cost);
}

}  // namespace nn

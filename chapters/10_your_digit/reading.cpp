#include "10_your_digit/reading.hpp"

#include <algorithm>
#include <stdexcept>

#include "common/dataset.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr double least_answer = 0.1;

// A network with softmax is surer of everything, also of its mistakes. Above 0.9 it
// makes about as many sure mistakes as the shipped reader does above 0.5.
double least_sure(const Model& model) {
  return model.cost == softmax_cost ? 0.9 : 0.5;
}

std::string with_output(const Reading& reading, std::size_t digit) {
  return (digit == 8 ? "an " : "a ") + std::to_string(digit) + " (" +
         fixed(reading.outputs[digit], 2) + ")";
}

std::string at_most(const Reading& reading) {
  return "It recognises nothing: at most " + with_output(reading, reading.answer);
}

}  // namespace

Reading read_digit(const Model& model, const GreyPicture& digit) {
  const std::vector<std::size_t> sizes = sizes_of(model.network);
  if (sizes.front() != digit.pixels.size() || sizes.back() != digit_classes) {
    throw std::invalid_argument(
        "a " + joined(sizes, "-") + " network cannot read a digit of " +
        std::to_string(digit.pixels.size()) + " pixels and say which of 10 it is");
  }
  Matrix inputs(1, digit.pixels.size());
  std::ranges::transform(digit.pixels, inputs.row(0).begin(), widened);
  const Matrix outputs = feedforward(model, inputs);
  Reading reading;
  std::ranges::copy(outputs.row(0), reading.outputs.begin());
  reading.answer = argmax(reading.outputs);
  std::array<double, digit_classes> others = reading.outputs;
  others[reading.answer] = -1e300;
  reading.second = argmax(others);
  const double best = reading.outputs[reading.answer];
  reading.sure =
      best > least_sure(model) && best > 2.0 * reading.outputs[reading.second];
  return reading;
}

// Written so that NaN does not count as an answer.
bool knows_something(const Reading& reading) {
  return reading.outputs[reading.answer] >= least_answer;
}

std::string verdict(const Reading& reading) {
  if (reading.sure) return "It reads " + with_output(reading, reading.answer) + ".";
  if (!knows_something(reading)) return at_most(reading) + ".";
  return verdict_or(reading, with_output(reading, reading.second));
}

std::string verdict_or(const Reading& reading, const std::string& other) {
  const std::string first =
      knows_something(reading)
          ? "It is not sure: " + with_output(reading, reading.answer)
          : at_most(reading);
  return first + " or " + other + ".";
}

}  // namespace nn

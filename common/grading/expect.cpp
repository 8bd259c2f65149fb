#include "common/grading/expect.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <exception>
#include <utility>

#include "common/diagnose.hpp"

namespace nn {
namespace {

std::string with_digits(double number, int digits) {
  std::array<char, 32> text;
  const auto written = std::to_chars(text.data(), text.data() + text.size(), number,
                                     std::chars_format::general, digits);
  return {text.data(), written.ptr};
}

// "2 where 3 is meant"
std::string instead_of(double answer, double truth) {
  return unlike(answer, truth) + " where " + unlike(truth, answer) + " is meant";
}

// What was found, and the first number that is not right: "transposed; at (0, 1) 2
// where 3 is meant", or "only the number at (0, 1) is wrong: 2 where 3 is meant".
std::string with_first_difference(const std::string& found, const Matrix& answer,
                                  const Matrix& truth, double tolerance) {
  double largest = 0.0;
  for (const double value : truth.values())
    largest = std::max(largest, std::abs(value));
  for (std::size_t i = 0; i < truth.size(); ++i) {
    const double one = answer.values()[i], other = truth.values()[i];
    if (std::abs(one - other) <= tolerance * largest) continue;
    const std::string place = "at (" + std::to_string(i / truth.columns()) + ", " +
                              std::to_string(i % truth.columns()) + ")";
    const bool named = found.find(place) != std::string::npos;
    return found + (named ? ": " : "; " + place + " ") + instead_of(one, other);
  }
  return found;
}

// The one that the answer is, or none if the answer is right or wrong otherwise.
const Mistaken* recognised(const Matrix& answer, const Matrix& truth,
                           const std::vector<Mistaken>& mistaken) {
  constexpr double tolerance = 1e-9;
  if (diagnose(answer, truth, 0, tolerance) == "agrees") return nullptr;
  for (const Mistaken& one : mistaken) {
    if (diagnose(answer, one.answer, 0, tolerance) == "agrees") return &one;
  }
  return nullptr;
}

}  // namespace

Mistaken::Mistaken(double given, std::string told)
    : answer{{given}}, because(std::move(told)) {}

Mistaken::Mistaken(Matrix given, std::string told)
    : answer(std::move(given)), because(std::move(told)) {}

std::string unlike(double number, double other) {
  int digits = 6;
  while (digits < 17 && number != other &&
         with_digits(number, digits) == with_digits(other, digits)) {
    ++digits;
  }
  return with_digits(number, digits);
}

// Any wrong number is some multiple of the right one, so a factor says something
// only if it has a meaning: then a colon follows it.
void expect_equal(const std::string& what, double answer, double truth,
                  std::size_t rows, double tolerance) {
  const std::string found =
      diagnose(Matrix{{answer}}, Matrix{{truth}}, rows, tolerance);
  if (found == "agrees") return;
  const bool telling = found.find(':') != std::string::npos;
  throw Finding(what + ": " + instead_of(answer, truth) +
                (telling ? "; " + found : ""));
}

void expect_equal(const std::string& what, const Matrix& answer,
                  const Matrix& truth, std::size_t rows, double tolerance) {
  const std::string found = diagnose(answer, truth, rows, tolerance);
  if (found == "agrees") return;
  const bool same_shape =
      answer.rows() == truth.rows() && answer.columns() == truth.columns();
  throw Finding(what + ": " +
                (same_shape ? with_first_difference(found, answer, truth, tolerance)
                            : found));
}

void expect_equal(const std::string& what, std::span<const double> answer,
                  std::span<const double> truth, std::size_t rows,
                  double tolerance) {
  expect_count("how many numbers are in " + what, answer.size(), truth.size());
  expect_equal(what, as_row(answer), as_row(truth), rows, tolerance);
}

void expect_equal(const std::string& what, double answer, double truth,
                  const std::vector<Mistaken>& mistaken) {
  const Mistaken* one = recognised(Matrix{{answer}}, Matrix{{truth}}, mistaken);
  if (one)
    throw Finding(what + ": " + instead_of(answer, truth) + "; " + one->because);
  expect_equal(what, answer, truth);
}

void expect_equal(const std::string& what, const Matrix& answer,
                  const Matrix& truth, const std::vector<Mistaken>& mistaken) {
  const Mistaken* one = recognised(answer, truth, mistaken);
  if (one && answer.rows() == truth.rows() && answer.columns() == truth.columns())
    throw Finding(what + ": " +
                  with_first_difference(one->because, answer, truth, 1e-9));
  expect_equal(what, answer, truth);
}

void expect_count(const std::string& what, std::size_t answer, std::size_t truth) {
  expect(answer == truth, what + ": " + std::to_string(answer) + " where " +
                              std::to_string(truth) + " is meant");
}

void expect(bool holds, const std::string& otherwise) {
  if (!holds) throw Finding(otherwise);
}

void expect_refusal(const std::string& what, const std::function<void()>& call,
                    const std::vector<std::string>& words) {
  try {
    call();
  } catch (const std::exception& error) {
    const std::string message = error.what();
    if (is_unsolved(message)) throw;
    for (const std::string& word : words) {
      expect(message.find(word) != std::string::npos,
             what + ": the message does not name " + word + ": " + message);
    }
    return;
  }
  throw Finding(what + ": an exception is meant, and none came");
}

bool is_unsolved(const std::string& message) {
  return message.starts_with("not solved yet");
}

}  // namespace nn

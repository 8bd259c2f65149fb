// What a case of a graded exercise demands of an answer. Each function returns if
// its demand is met. If not, it throws a Finding that says what is wrong, in words
// that help to find the mistake: "transposed", "2 times too large". A case ends
// with its first finding.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

#include "common/matrix.hpp"

namespace nn {

// What is wrong with an answer.
struct Finding : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// The answer is the truth. `what` names the number or table: "the sum", "dC/dw".
// Two numbers count as equal if they differ by at most `tolerance` times the
// largest number of `truth`, so a truth of 0 must be met exactly; a NaN equals
// nothing. `rows` is the size of the batch, if there is one, as in diagnose.
void expect_equal(const std::string& what, double answer, double truth,
                  std::size_t rows = 0, double tolerance = 1e-9);
void expect_equal(const std::string& what, const Matrix& answer,
                  const Matrix& truth, std::size_t rows = 0,
                  double tolerance = 1e-9);
void expect_equal(const std::string& what, std::span<const double> answer,
                  std::span<const double> truth, std::size_t rows = 0,
                  double tolerance = 1e-9);

// What a mistake that people make gives, and what to say about it: "you divided by
// the number of rows only".
struct Mistaken {
  Mistaken(double given, std::string told);
  Mistaken(Matrix given, std::string told);

  Matrix answer;
  std::string because;
};

// As above. If the answer is one of these wrong ones, the finding says why.
void expect_equal(const std::string& what, double answer, double truth,
                  const std::vector<Mistaken>& mistaken);
void expect_equal(const std::string& what, const Matrix& answer,
                  const Matrix& truth, const std::vector<Mistaken>& mistaken);

// The two whole numbers are the same.
void expect_count(const std::string& what, std::size_t answer, std::size_t truth);

// It holds; `otherwise` is the finding.
void expect(bool holds, const std::string& otherwise);

// The call throws an exception whose message contains all of these words, such as
// two counts that do not fit.
void expect_refusal(const std::string& what, const std::function<void()>& call,
                    const std::vector<std::string>& words = {});

// What a stub throws: its message begins with "not solved yet".
bool is_unsolved(const std::string& message);

// "2.3"; with as many digits, at least six, as it takes to tell the two apart.
std::string unlike(double number, double other);

}  // namespace nn

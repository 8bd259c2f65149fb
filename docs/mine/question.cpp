#include "docs/mine/question.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>

#include "common/grading/expect.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// Of the printed number only the beginning can be a surprise.
std::string shown(const std::string& word) { return printable("'" + word.substr(0, 40) + "'"); }

// As languages print what is no number: nan, -inf, Infinity.
bool is_not_finite(std::string word) {
  std::ranges::transform(word, word.begin(), [](unsigned char c) { return std::tolower(c); });
  if (word.starts_with('-') || word.starts_with('+')) word.erase(0, 1);
  return word == "nan" || word.starts_with("nan(") || word == "inf" || word == "infinity";
}

double number_from(const std::string& word, std::size_t place) {
  if (const auto number = number_in(word)) return *number;
  if (is_not_finite(word))
    throw Finding("number " + grouped(place) + " is " + shown(word) + ", not a finite number");
  throw Finding("it prints " + shown(word) +
                " where a number is meant: print numbers only, with spaces or line ends between them");
}

}  // namespace

Numbers numbers_printed(const std::string& printed, std::size_t count) {
  const std::vector<std::string> words = words_of(printed);
  Numbers numbers;
  for (const std::string& word : words) numbers.push_back(number_from(word, numbers.size() + 1));
  if (numbers.size() == count) return numbers;
  throw Finding("it prints " + counted(numbers.size(), "number") + ", and " + grouped(count) +
                (count == 1 ? " is" : " are") + " asked for");
}

std::string about(const Problem& problem) {
  const std::string sizes = joined(problem.sizes, "-");
  const std::size_t rows = problem.batches.front().inputs.rows();
  if (problem.batches.size() > 1) return sizes + ", " + counted(problem.batches.size(), "step");
  return sizes + ", " + counted(rows, "example");
}

std::string numbers_text(std::span<const double> numbers) {
  std::string line;
  for (const double number : numbers) line += (line.empty() ? "" : " ") + shortest(number);
  return line + "\n";
}

std::string network_text(const Problem& problem) {
  std::string text = std::to_string(problem.sizes.size()) + "\n" + joined(problem.sizes, " ") + "\n";
  for (const Layer& layer : network_of(problem)) {
    for (std::size_t k = 0; k < layer.weights.rows(); ++k) text += numbers_text(layer.weights.row(k));
    text += numbers_text(layer.biases.row(0));
  }
  return text;
}

std::string batch_text(const Batch& batch, Targets targets) {
  std::string text = std::to_string(batch.inputs.rows()) + "\n";
  for (std::size_t i = 0; i < batch.inputs.rows(); ++i) text += numbers_text(batch.inputs.row(i));
  if (targets == Targets::no) return text;
  for (std::size_t i = 0; i < batch.targets.rows(); ++i) text += numbers_text(batch.targets.row(i));
  return text;
}

std::vector<std::size_t> lines_of_knobs(const Problem& problem) {
  std::vector<std::size_t> lines;
  for (std::size_t l = 0; l + 1 < problem.sizes.size(); ++l)
    lines.insert(lines.end(), problem.sizes[l] + 1, problem.sizes[l + 1]);
  return lines;
}

std::vector<std::size_t> lines_of_answers(const Problem& problem) {
  return std::vector<std::size_t>(problem.batches.front().inputs.rows(), problem.sizes.back());
}

// Six digits, whether significant ones or those after the point.
double tolerance_for(std::span<const double> right) {
  double largest = 1e-3;
  for (const double number : right) largest = std::max(largest, std::abs(number));
  return 2e-5 + 1e-6 / largest;
}

bool alike(const Numbers& mine, const Numbers& right) {
  double largest = 1e-3;
  for (const double number : right) largest = std::max(largest, std::abs(number));
  const double allowed = tolerance_for(right) * largest;
  return std::ranges::equal(mine, right, [&](double a, double b) { return std::abs(a - b) <= allowed; });
}

std::string first_wrong(const Numbers& mine, const Numbers& right) {
  for (std::size_t i = 0; i < right.size(); ++i) {
    if (alike({mine[i]}, {right[i]})) continue;
    return "number " + grouped(i + 1) + " of " + grouped(right.size()) + " is " + unlike(mine[i], right[i]) +
           " where " + unlike(right[i], mine[i]) + " is right";
  }
  return "the numbers are nearly right, but not exactly";
}

}  // namespace nn

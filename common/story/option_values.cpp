#include "common/story/option_values.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <system_error>

#include "common/story/options.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// Lists name layers and the like, one by one.
constexpr std::size_t most_listed = 1000;

// The whole text as one number, or false.
bool read_number(std::string_view text, std::size_t& number) {
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

// " from -3 to 1,000"; nothing if both are 0.
std::string limits(double least, double most) {
  const auto written = [](double number) {
    if (number != std::round(number)) return shortest(number);
    return (number < 0 ? "-" : "") +
           grouped(static_cast<std::size_t>(std::abs(number)));
  };
  if (least == 0.0 && most == 0.0) return "";
  return " from " + written(least) + " to " + written(most);
}

// The numbers of a list, which is a part of the option's text, or all of it.
std::vector<double> numbers_in_list(const std::string& name,
                                    const std::string& text,
                                    const std::string& list, double most,
                                    const std::string& wanted) {
  std::vector<double> numbers;
  for (const std::string& part : parts_of_list(name, list)) {
    const std::optional<double> number = number_in(part);
    if (!number || !std::isfinite(*number) ||
        (most > 0.0 && std::abs(*number) > most)) {
      refuse_value(name, text, wanted);
    }
    numbers.push_back(*number);
  }
  return numbers;
}

}  // namespace

void refuse_value(const std::string& name, const std::string& text,
                  const std::string& wanted) {
  constexpr std::size_t shown = 200;  // a command line may hold a hundred thousand
  throw UsageError("--" + name + " takes " + wanted + ", not '" +
                   (text.size() <= shown ? text : text.substr(0, shown) + "...") +
                   "'");
}

std::vector<std::string> parts_of_list(const std::string& name,
                                       const std::string& text) {
  std::vector<std::string> parts = split_at_commas(text);
  if (parts.size() <= most_listed) return parts;
  refuse_value(name, text, "a list of at most " + grouped(most_listed));
}

std::size_t read_count(const std::string& name, const std::string& text,
                       std::string_view part, std::size_t least, std::size_t most,
                       const char* what) {
  std::size_t count = 0;
  if (!read_number(part, count) || count < least || count > most) {
    refuse_value(name, text,
                 what + (" from " + grouped(least) + " to " + grouped(most)));
  }
  return count;
}

std::string list_of(std::span<const double> numbers) {
  std::vector<std::string> parts;
  for (const double number : numbers) parts.push_back(shortest(number));
  return joined(parts, ",");
}

double read_limited(const std::string& name, const std::string& text, double least,
                    double most) {
  const std::optional<double> number = number_in(text);
  if (!number || *number < least || *number > most)
    refuse_value(name, text, "a number" + limits(least, most));
  return *number;
}

std::vector<double> read_numbers(const std::string& name, const std::string& text,
                                 double most) {
  return numbers_in_list(name, text, text, most,
                         "numbers" + limits(-most, most) + " separated by commas");
}

Matrix read_rows(const std::string& name, const std::string& text, double most) {
  const std::string wanted = "rows of equally many numbers" + limits(-most, most) +
                             ", such as '1,2,3;4,5,6'";
  std::vector<std::vector<double>> rows;
  for (std::size_t from = 0, to = 0; to != std::string::npos; from = to + 1) {
    to = text.find(';', from);
    rows.push_back(
        numbers_in_list(name, text, text.substr(from, to - from), most, wanted));
    if (rows.back().size() != rows.front().size() || rows.size() > most_listed)
      refuse_value(name, text, wanted);
  }
  Matrix matrix(rows.size(), rows.front().size());
  for (std::size_t i = 0; i < rows.size(); ++i)
    std::ranges::copy(rows[i], matrix.row(i).begin());
  return matrix;
}

}  // namespace nn

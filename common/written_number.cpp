#include "common/written_number.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

#include "common/text.hpp"

namespace nn {
namespace {

struct Written {
  double value = 0.0;
  int decimals = 0;
  std::size_t digits = 0;  // those that count: 0.05 has one
};

void remove_all(std::string& text, const std::string& what) {
  for (std::size_t at = text.find(what); at != std::string::npos;
       at = text.find(what)) {
    text.erase(at, what.size());
  }
}

std::string as_a_computer_writes_it(std::string text) {
  const std::string minus = "\u2212";
  for (std::size_t at = text.find(minus); at != std::string::npos;
       at = text.find(minus)) {
    text.replace(at, minus.size(), "-");
  }
  for (const char* ornament : {",", "%", " "}) remove_all(text, ornament);
  return text;
}

std::optional<Written> written(const std::string& given) {
  const std::string text = as_a_computer_writes_it(given);
  const auto value = number_in(text);
  if (!value) return {};
  const std::size_t point = text.find('.');
  std::string digits = text;
  std::erase_if(digits, [](unsigned char c) { return !std::isdigit(c); });
  const std::size_t zeros = std::min(digits.find_first_not_of('0'), digits.size());
  return Written{
      *value,
      point == std::string::npos ? 0 : static_cast<int>(text.size() - point - 1),
      digits.size() - zeros};
}

}  // namespace

bool means_number(const std::string& given, const std::string& right) {
  const auto own = written(given), wanted = written(right);
  if (!own || !wanted) return false;
  if (own->value == wanted->value) return true;
  // Of two numbers that are written differently, one may be the other one, rounded.
  const Written& rounded = own->decimals < wanted->decimals ? *own : *wanted;
  if (own->decimals != wanted->decimals && rounded.digits < 2) return false;
  return fixed(own->value, rounded.decimals) ==
         fixed(wanted->value, rounded.decimals);
}

}  // namespace nn

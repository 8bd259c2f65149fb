#include "docs/check/numbers.hpp"

#include <algorithm>
#include <optional>

#include "common/text.hpp"
#include "docs/check/result_file.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

const std::string of_a_call = "= printed by ";

struct Marked {
  Numeral numeral;
  std::string text;  // as it is written
  Span place;        // in the page
};

// The last number before the remark, on its line and behind the remark before it.
std::optional<Marked> number_before(const Page& page, const Remark& remark) {
  std::size_t begin = page.text.rfind('\n', remark.place.begin);
  begin = begin == std::string::npos ? 0 : begin + 1;
  for (const Remark& other : page.remarks) {
    if (other.place.end <= remark.place.begin) begin = std::max(begin, other.place.end);
  }
  const std::vector<Numeral> numerals = numerals_in(page.text.substr(begin, remark.place.begin - begin));
  if (numerals.empty()) return {};
  const Numeral& last = numerals.back();
  const Span place{begin + last.begin, begin + last.end};
  return Marked{last, page.text.substr(place.begin, place.end - place.begin), place};
}

bool is_written_as(const Marked& marked, double number) {
  return replaced(written_like(marked.numeral, number), ",", "") == replaced(marked.text, ",", "");
}

void check_cell(const Page& page, const Remark& remark, const Marked& marked,
                const std::filesystem::path& source, Report& report) {
  const std::size_t line = line_of(page, remark.place.begin);
  try {
    const double number = number_of(remark.words.substr(1), source);
    if (is_written_as(marked, number)) return;
    report.add(page, line, marked.text + " is " + shortest(number) + " in" + remark.words.substr(1),
               Remedy{marked.place, written_like(marked.numeral, number)});
  } catch (const std::runtime_error& error) {
    report.add(page, line, error.what());
  }
}

// "08_mnist: Test Accuracy:" is the call 08_mnist and the words behind the first colon.
struct Wanted {
  std::string call, words;
};

Wanted wanted_by(const Remark& remark) {
  std::string words = remark.words;
  if (!take_beginning(words, of_a_call)) return {};
  const std::size_t colon = words.find(':');
  return {trimmed(words.substr(0, colon)),
          colon == std::string::npos ? "" : trimmed(words.substr(colon + 1))};
}

void check_output(const Page& page, const Remark& remark, const Marked& marked, const Output& output,
                  Report& report) {
  const std::size_t line = line_of(page, remark.place.begin);
  const auto [call, words] = wanted_by(remark);
  if (!output.failure.empty()) return report.add(page, line, output.failure);
  for (const std::string& printed : output.lines) {
    const std::size_t at = printed.find(words);
    if (at == std::string::npos) continue;
    const std::string behind = printed.substr(at + words.size());
    const std::vector<Numeral> numerals = numerals_in(behind);
    if (std::ranges::any_of(numerals, [&](const Numeral& n) { return is_written_as(marked, n.value); }))
      return;
    std::optional<Remedy> remedy;
    if (numerals.size() == 1) remedy = Remedy{marked.place, written_like(marked.numeral, numerals[0].value)};
    return report.add(page, line, marked.text + " does not follow in what " + call + " prints: " + printed,
                      remedy);
  }
  report.add(page, line, call + " prints no line with: " + words);
}

// The remarks that mark a number, each with its number.
template <class Work>
void for_each_number(const Page& page, bool of_calls, Work work) {
  for (const Remark& remark : page.remarks) {
    if (remark.words.starts_with("=") && remark.words.starts_with(of_a_call) == of_calls) {
      work(remark, number_before(page, remark));
    }
  }
}

}  // namespace

std::string call_of(const Remark& remark) { return wanted_by(remark).call; }

void check_numbers(const Page& page, const std::filesystem::path& source, Report& report) {
  for_each_number(page, false, [&](const Remark& remark, const std::optional<Marked>& marked) {
    ++report.counts.numbers;
    if (marked) return check_cell(page, remark, *marked, source, report);
    report.add(page, line_of(page, remark.place.begin), "no number stands before this marker on its line");
  });
}

void check_printed_numbers(const Page& page, const Outputs& outputs, Report& report) {
  for_each_number(page, true, [&](const Remark& remark, const std::optional<Marked>& marked) {
    const auto output = outputs.find(call_of(remark));
    if (output == outputs.end()) return;
    ++report.counts.numbers;
    if (marked) return check_output(page, remark, *marked, output->second, report);
    report.add(page, line_of(page, remark.place.begin), "no number stands before this marker on its line");
  });
}

}  // namespace nn

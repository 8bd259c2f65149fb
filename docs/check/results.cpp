#include "docs/check/results.hpp"

#include <algorithm>

#include "common/text.hpp"
#include "docs/check/printed.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

// What stands in the text from `open` behind `from` to the next `close`; empty when there is no such thing.
std::string text_between(const std::string& text, const std::string& open, const std::string& close,
                         std::size_t from) {
  const std::size_t begin = text.find(open, from);
  if (begin == std::string::npos) return "";
  const std::size_t end = text.find(close, begin + open.size());
  return end == std::string::npos ? "" : text.substr(begin + open.size(), end - begin - open.size());
}

void results_from(const std::vector<std::string>& lines, std::size_t first, std::vector<Result>& results) {
  for (std::size_t i = first; i < lines.size() && trimmed(lines[i]).starts_with("|"); ++i) {
    const std::string row = trimmed(lines[i]).substr(1), cells = row.substr(0, row.find_last_of('|'));
    Result result{i + 1, text_between(row, "[", "]", 0),
                  text_between(row, "`", "`", cells.find_last_of('|'))};
    if (!result.call.empty() && !result.words.empty()) results.push_back(std::move(result));
  }
}

bool prints(const Output& output, const std::string& words) {
  return std::ranges::any_of(output.lines, [&](const std::string& line) {
    return without_times(line).find(without_times(words)) != std::string::npos;
  });
}

}  // namespace

std::vector<Result> results_of(const Page& page) {
  std::vector<Result> results;
  const std::vector<std::string> lines = lines_of(page.text);
  for (const Remark& remark : page.remarks) {
    if (remark.words == "each printed by its chapter")
      results_from(lines, line_of(page, remark.place.end), results);
  }
  return results;
}

void check_results(const Page& page, const Outputs& outputs, Report& report) {
  for (const Result& result : results_of(page)) {
    const auto output = outputs.find(result.call);
    if (output == outputs.end()) continue;
    ++report.counts.outputs;
    if (!prints(output->second, result.words)) {
      const std::string& failure = output->second.failure;
      report.add(page, result.line,
                 failure.empty() ? result.call + " does not print: " + result.words : failure);
    }
  }
}

}  // namespace nn

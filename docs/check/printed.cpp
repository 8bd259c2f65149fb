#include "docs/check/printed.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "common/text.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

bool unit_follows(const std::string& line, std::size_t at) {
  constexpr std::array units = {
      " s",       " ms",     " seconds", " second", " milliseconds", " microseconds",
      " minutes", " minute", " hours",   " hour",   " times as fast"};
  return std::ranges::any_of(units, [&](const std::string unit) {
    return line.compare(at, unit.size(), unit) == 0 &&
           (at + unit.size() == line.size() || !in_a_name(line[at + unit.size()]));
  });
}

// The line with another text for every number; a number may need more or fewer columns than before.
template <class Wanted>
std::string with_numbers_as(const std::string& text, const std::string& line, Wanted wanted) {
  std::string result;
  std::size_t from = 0;
  for (const Numeral& numeral : numerals_in(line)) {
    if (!wanted(numeral)) continue;
    result += line.substr(from, numeral.begin - from);
    while (result.ends_with("  ")) result.pop_back();
    result += text;
    from = numeral.end;
  }
  return result + line.substr(from);
}

// What a line says whatever its numbers are: by this an old line is found in a new output.
std::string wording(const std::string& line) {
  return with_numbers_as("#", line, [](const Numeral&) { return true; });
}

// Lines of a block without `...` in between.
struct LineRun {
  std::size_t first = 0, count = 0;
};

std::vector<LineRun> line_runs_of(const Block& block) {
  std::vector<LineRun> runs(1);
  for (std::size_t i = 0; i < block.lines.size(); ++i) {
    if (trimmed(block.lines[i]) == "...") {
      runs.push_back({i + 1, 0});
    } else {
      ++runs.back().count;
    }
  }
  std::erase_if(runs, [](const LineRun& run) { return run.count == 0; });
  return runs;
}

bool same(const std::string& shown, const std::string& printed) {
  return without_times(shown) == without_times(printed);
}

// How well a line of a page fits one of the program's: 0 when they say different things.
std::size_t likeness(const std::string& shown, const std::string& printed) {
  if (same(shown, printed)) return 1000;
  if (wording(shown) != wording(printed)) return 0;
  const std::vector<std::string> a = words_of(shown), b = words_of(printed);
  std::size_t alike = 1;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) alike += a[i] == b[i] ? 2u : 0u;
  return alike;
}

class Matching {
 public:
  Matching(const Block& block, const Output& output) : block_(block), printed_(output.lines) {}

  // Where the run stands in the output from `next` on, to the letter.
  std::optional<std::size_t> exactly(const LineRun& run, std::size_t next) const {
    for (std::size_t at = next; at + run.count <= printed_.size(); ++at) {
      std::size_t alike = 0;
      while (alike < run.count && same(block_.lines[run.first + alike], printed_[at + alike])) ++alike;
      if (alike == run.count) return at;
    }
    return {};
  }

  // Where it fits best; nothing when it fits nowhere, or in two places equally well.
  std::optional<std::size_t> roughly(const LineRun& run, std::size_t next) const {
    std::optional<std::size_t> best;
    std::size_t most = 0;
    for (std::size_t at = next; at + run.count <= printed_.size(); ++at) {
      std::size_t fit = 0;
      for (std::size_t i = 0; i < run.count; ++i) {
        fit += likeness(block_.lines[run.first + i], printed_[at + i]);
      }
      if (fit == most) best.reset();
      if (fit > most) best = at;
      most = std::max(most, fit);
    }
    return most > 0 ? best : std::nullopt;
  }

 private:
  const Block& block_;
  const std::vector<std::string>& printed_;
};

// What the program says it leaves out, and why: a line that begins with "Left out: ", and those after it up
// to an empty one. Empty where it leaves nothing out.
std::string left_out(const Output& output) {
  auto line = std::ranges::find_if(
      output.lines, [](const std::string& printed) { return printed.starts_with("Left out: "); });
  std::vector<std::string> words;
  for (; line != output.lines.end() && !line->empty(); ++line) words.push_back(*line);
  return joined(words, " ");
}

// Does the program print a line that says what one of these says, with whatever numbers?
bool prints_some(const Block& block, const LineRun& run, const Output& output) {
  for (std::size_t i = run.first; i < run.first + run.count; ++i) {
    for (const std::string& printed : output.lines) {
      if (likeness(block.lines[i], printed) > 0) return true;
    }
  }
  return false;
}

// The place of line i of the block in the page's text.
Span place_of(const Page& page, const Block& block, std::size_t i) {
  std::size_t begin = block.inside.begin;
  for (; i > 0; --i) begin = page.text.find('\n', begin) + 1;
  return {begin, page.text.find('\n', begin)};
}

void report_lines(const Page& page, const Block& block, const LineRun& run, const Output& output,
                  std::size_t at, Report& report) {
  for (std::size_t i = run.first; i < run.first + run.count; ++i, ++at) {
    const std::string& printed = output.lines[at];
    if (same(block.lines[i], printed)) continue;
    report.add(page, block.line + 1 + i, call_of(block) + " prints here: " + printed,
               Remedy{place_of(page, block, i), printed.empty() ? "" : block.indent + printed});
  }
}

void check_output_block(const Page& page, const Block& block, const Output& output, Report& report) {
  ++report.counts.outputs;
  if (!output.failure.empty()) return report.add(page, block.line - 1, output.failure);
  const Matching matching(block, output);
  std::size_t next = 0;
  for (const LineRun& run : line_runs_of(block)) {
    if (const auto at = matching.exactly(run, next)) {
      next = *at + run.count;
    } else if (const auto near = matching.roughly(run, next)) {
      report_lines(page, block, run, output, *near, report);
      next = *near + run.count;
    } else if (const std::string why = left_out(output); !why.empty() && !prints_some(block, run, output)) {
      report.not_checked.insert(call_of(block) + ": " + why);
    } else {
      const std::size_t line = block.line + 1 + run.first;
      report.add(page, line,
                 call_of(block) + " does not print these lines here: " + trimmed(block.lines[run.first]));
    }
  }
}

}  // namespace

std::string call_of(const Block& block) {
  std::string words = block.marker;
  return take_beginning(words, "printed by ") ? words : "";
}

std::string without_times(const std::string& line) {
  const bool of_seconds = line.find("econds") != std::string::npos;
  const std::string timeless = with_numbers_as("T", line, [&](const Numeral& numeral) {
    return unit_follows(line, numeral.end) || (of_seconds && numeral.decimals > 0);
  });
  return indent_of(timeless) + trimmed(timeless);
}

void check_printed(const Page& page, const Outputs& outputs, Report& report) {
  for (const Block& block : page.blocks) {
    const auto output = outputs.find(call_of(block));
    if (output != outputs.end()) check_output_block(page, block, output->second, report);
  }
}

}  // namespace nn

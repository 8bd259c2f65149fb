#include "docs/check/typography.hpp"

#include <algorithm>
#include <string>

#include "docs/check/shown_line.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

// Some characters around this place, as they stand in the page.
std::string around(const Page& page, std::size_t place) {
  const std::size_t line_begin = page.text.rfind('\n', place == 0 ? 0 : place - 1) + 1;
  const std::size_t line_end = std::min(page.text.find('\n', place), page.text.size());
  std::size_t begin = line_begin, end = place;
  for (int i = 0; i < 5 && end < line_end; ++i) next_character(page.text, end);
  const auto before = characters_of(page.text.substr(line_begin, place - line_begin));
  if (before.size() > 5) begin = line_begin + before[before.size() - 5].place;
  return page.text.substr(begin, std::min(end, line_end) - begin);
}

void add(const Page& page, std::size_t place, const std::string& fault, Report& report) {
  report.add(page, line_of(page, place), fault + ": " + around(page, place));
}

constexpr char32_t minus = 0x2212, dash = 0x2014, dots = 0x2026;

// The minus of "−偏置" belongs to what follows.
bool is_space_apart(char32_t one, char32_t other) {
  if (one == minus) return false;
  return (is_han(one) && is_latin(other)) || (is_latin(one) && is_han(other));
}

// A space where none belongs. Stars that close behind punctuation need one, and so do dots that stand for
// something.
bool is_superfluous(const Page& page, const Character& before, const Character& space,
                    const Character& after) {
  const bool at_stars = page.text[space.place + 1] == '*' || page.text[space.place - 1] == '*';
  const auto keeps = [](char32_t c) { return c == U'|' || c == dash || c == dots; };
  if (at_stars || keeps(before.code) || keeps(after.code) || before.code == U')') return false;
  return is_full_width(before.code) || is_full_width(after.code) ||
         (is_han(before.code) && is_han(after.code));
}

void check_spaces(const Page& page, const std::vector<Character>& shown, Report& report) {
  for (std::size_t i = 1; i < shown.size(); ++i) {
    if (is_space_apart(shown[i - 1].code, shown[i].code))
      add(page, shown[i].place, "no space between Chinese and Latin", report);
    if (i + 1 < shown.size() && shown[i].code == U' ' &&
        is_superfluous(page, shown[i - 1], shown[i], shown[i + 1]))
      add(page, shown[i].place, "a space too many", report);
  }
}

// The next character from i on in this direction that is no space; 0 at the ends.
char32_t beyond(const std::vector<Character>& shown, std::size_t i, int step) {
  for (std::size_t at = i + static_cast<std::size_t>(step); at < shown.size();
       at += static_cast<std::size_t>(step)) {
    if (shown[at].code != U' ') return shown[at].code;
  }
  return 0;
}

char32_t beside(const std::vector<Character>& shown, std::size_t i, int step) {
  const std::size_t at = i + static_cast<std::size_t>(step);
  return at < shown.size() ? shown[at].code : 0;
}

bool should_be_wide(const std::vector<Character>& shown, std::size_t i) {
  const char32_t c = shown[i].code;
  const bool next_to = is_han(beside(shown, i, -1)) || is_han(beside(shown, i, 1));
  if (c == U'(') return is_han(beside(shown, i, -1)) || is_han(beyond(shown, i, 1));
  if (c == U')') return next_to || is_han(beyond(shown, i, -1));
  if (c == U'"') return next_to;
  const bool is_one = std::u32string_view(U",.;:?!").find(c) != std::u32string_view::npos;
  return is_one && (is_han(beside(shown, i, -1)) || is_han(beyond(shown, i, 1)));
}

void check_width(const Page& page, const std::vector<Character>& shown, Report& report) {
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (should_be_wide(shown, i)) add(page, shown[i].place, "half-width punctuation beside Chinese", report);
  }
}

// A run of stars with what stands on both sides; an end of the line counts as a space.
struct Stars {
  std::size_t place = 0, length = 0;
  char32_t before = U' ', after = U' ';

  bool can_open() const {
    return after != U' ' && (!is_punctuation(after) || before == U' ' || is_punctuation(before));
  }
  bool can_close() const {
    return before != U' ' && (!is_punctuation(before) || after == U' ' || is_punctuation(after));
  }
};

std::vector<Stars> stars_in(const Page& page, Span line) {
  std::vector<Stars> runs;
  const std::vector<Character> all = characters_of(page.text.substr(line.begin, line.end - line.begin));
  const std::size_t first = words_begin(page, line) - line.begin;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::size_t place = line.begin + all[i].place;
    if (all[i].code != U'*' || all[i].place < first || page.kinds[place] != Kind::prose) continue;
    Stars run{place, 1, i > 0 && all[i].place > first ? all[i - 1].code : U' ', U' '};
    for (; i + 1 < all.size() && all[i + 1].code == U'*'; ++i) ++run.length;
    if (i + 1 < all.size()) run.after = all[i + 1].code;
    if (run.before != U' ' || run.after != U' ') runs.push_back(run);
  }
  return runs;
}

bool is_pause(char32_t c) { return std::u32string_view(U"。，：；、").find(c) != std::u32string_view::npos; }

// Stars open and close in turn, each length for itself.
void check_stars(const Page& page, Span line, Report& report) {
  std::size_t open[4] = {0, 0, 0, 0};
  for (const Stars& run : stars_in(page, line)) {
    if (run.length > 3) continue;
    const bool closes = open[run.length] != 0;
    if (closes ? !run.can_close() : !run.can_open())
      add(page, run.place, "Markdown does not take these stars for bold", report);
    const bool whole_line =
        run.place + run.length == line.end && open[run.length] == words_begin(page, line) + 1;
    if (closes && is_pause(run.before) && !whole_line && run.length == 2)
      add(page, run.place, "the punctuation belongs outside the stars", report);
    open[run.length] = closes ? 0 : run.place + 1;
  }
  for (const std::size_t begin : open) {
    if (begin != 0) add(page, begin - 1, "stars that are never closed", report);
  }
}

// Words that go on from one line to the next, where nothing new begins. What is indented by four is code.
bool is_plain(const Page& page, Span line) {
  const std::size_t at = words_begin(page, line);
  if (page.text.compare(line.begin, 4, "    ") == 0) return false;
  if (at >= line.end || page.kinds[at] == Kind::remark) return false;
  const char c = page.text[at];
  return c != '|' && c != '<' && page.text.compare(at, 2, "$$") != 0 && page.text.compare(at, 2, "![") != 0;
}

bool begins_anew(const Page& page, Span line) {
  const std::size_t at = words_begin(page, line);
  const std::string before = page.text.substr(line.begin, at - line.begin);
  return before.find_first_not_of(" >") != std::string::npos;
}

bool is_heading(const Page& page, Span line) { return page.text[line.begin] == '#'; }

void check_paragraphs(const Page& page, const std::vector<Span>& lines, Report& report) {
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const bool follow = lines[i].begin == lines[i - 1].end + 1;
    const bool in_formula = page.kinds[lines[i].begin] == Kind::formula;
    if (!follow || in_formula || is_heading(page, lines[i - 1]) || begins_anew(page, lines[i])) continue;
    if (is_plain(page, lines[i - 1]) && is_plain(page, lines[i]))
      add(page, lines[i].begin, "a paragraph is one line, because a line end becomes a space", report);
  }
}

// The formula without what \text{} holds, which stays as long.
std::string without_text(std::string formula) {
  for (std::size_t at = formula.find("\\text{"); at != std::string::npos;
       at = formula.find("\\text{", at + 1)) {
    const std::size_t end = std::min(formula.find('}', at), formula.size());
    std::fill(formula.begin() + static_cast<std::ptrdiff_t>(at + 6),
              formula.begin() + static_cast<std::ptrdiff_t>(end), ' ');
  }
  return formula;
}

void check_formulas(const Page& page, Report& report) {
  for (const Character& each : characters_of(without_text(only(page, Kind::formula)))) {
    if (is_han(each.code) || is_full_width(each.code))
      return add(page, each.place, "Chinese in a formula belongs into \\text{}", report);
  }
}

}  // namespace

void check_typography(const Page& chinese, Report& report) {
  const std::vector<Span> lines = prose_lines(chinese);
  for (const Span line : lines) {
    const std::vector<Character> shown = shown_characters(chinese, line);
    check_spaces(chinese, shown, report);
    check_width(chinese, shown, report);
    check_stars(chinese, line, report);
  }
  check_paragraphs(chinese, lines, report);
  check_formulas(chinese, report);
}

}  // namespace nn

#include "docs/check/first_symbols.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <utility>
#include <vector>

#include "common/text.hpp"
#include "docs/check/running_text.hpp"
#include "docs/check/source_tree.hpp"
#include "docs/check/way.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

struct Symbol {
  std::vector<std::string> parts;  // {"f", "'"}
  std::string sign;                // in text: δ
  std::string chapter;
};

struct Part {
  std::string text;  // \delta, a letter or another sign
  std::size_t place = 0;
};

bool is_letter(const std::string& text, std::size_t at) {
  return at < text.size() && std::isalpha(static_cast<unsigned char>(text[at])) != 0;
}

// What stands in the braces of these is no symbol.
bool takes_words(const std::string& command) {
  constexpr std::array commands = {"\\text", "\\mathrm", "\\operatorname", "\\tag", "\\begin", "\\end"};
  return std::ranges::find(commands, command) != commands.end();
}

std::vector<Part> parts_of(const std::string& formula) {
  std::vector<Part> parts;
  for (std::size_t at = 0; at < formula.size();) {
    std::size_t end = at + 1;
    while (formula[at] == '\\' && is_letter(formula, end)) ++end;
    const std::string text = formula.substr(at, end - at);
    if (!trimmed(text).empty()) parts.push_back({text, at});
    at = takes_words(text) ? std::min(formula.find('}', end), formula.size()) : end;
  }
  return parts;
}

// By which parts a symbol is known: its command (the \nabla of \nabla C), what a letter carries (f', ^T), or
// a letter alone; nothing for others.
std::vector<std::string> known_by(const std::vector<Part>& parts) {
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const bool superscript = i > 0 && parts[i - 1].text == "^";
    if (parts[i].text[0] == '\\') return {parts[i].text};
    if (i > 0 && parts[i].text == "'") return {parts[i - 1].text, "'"};
    if (superscript && parts[i].text == "T") return {"^", "T"};
  }
  return parts.size() == 1 ? std::vector{parts[0].text} : std::vector<std::string>{};
}

std::string sign_of(const std::string& command) {
  constexpr std::array<std::pair<const char*, const char*>, 6> signs = {{{"\\sigma", "σ"},
                                                                         {"\\delta", "δ"},
                                                                         {"\\eta", "η"},
                                                                         {"\\nabla", "∇"},
                                                                         {"\\partial", "∂"},
                                                                         {"\\odot", "⊙"}}};
  for (const auto& [known, sign] : signs) {
    if (command == known) return sign;
  }
  return "";
}

std::vector<std::string> cells_of(const std::string& row) {
  std::vector<std::string> cells(1);
  for (const char c : row) {
    if (c == '|') {
      cells.emplace_back();
    } else {
      cells.back() += c;
    }
  }
  return cells;
}

std::vector<std::string> formulas_in(const std::string& cell) {
  std::vector<std::string> formulas;
  for (std::size_t at = cell.find('$'); at != std::string::npos; at = cell.find('$', at + 1)) {
    const std::size_t close = std::min(cell.find('$', at + 1), cell.size());
    formulas.push_back(cell.substr(at + 1, close - at - 1));
    at = close;
  }
  return formulas;
}

// "01, 02" in the row of $w$, $W$ are a chapter for each; the last one holds for the rest.
void add_symbols(const std::vector<std::string>& cells, std::size_t met, std::vector<Symbol>& symbols) {
  const std::vector<std::string> chapters = split_at_commas(cells[met]);
  std::size_t i = 0;
  for (const std::string& formula : formulas_in(cells[1])) {
    const std::vector<std::string> parts = known_by(parts_of(formula));
    const std::string chapter = trimmed(chapters[std::min(i++, chapters.size() - 1)]);
    if (!parts.empty()) symbols.push_back({parts, sign_of(parts[0]), chapter});
  }
}

std::vector<Symbol> symbols_of(const Page& notation) {
  std::vector<Symbol> symbols;
  std::size_t met = 0;  // the column "first met"; 0 outside of its table
  for (const std::string& line : lines_of(notation.text)) {
    const std::vector<std::string> cells = cells_of(line);
    if (cells.size() <= met || !line.starts_with("|")) met = 0;
    if (met > 0) add_symbols(cells, met, symbols);
    const auto head =
        std::ranges::find_if(cells, [](const std::string& cell) { return trimmed(cell) == "first met"; });
    if (head != cells.end()) met = static_cast<std::size_t>(head - cells.begin());
  }
  return symbols;
}

// Where it stands on the page: in formulas, and its sign in text.
std::vector<std::size_t> places_of(const Symbol& symbol, const std::vector<Part>& parts,
                                   const std::string& text) {
  std::vector<std::size_t> places;
  for (auto at = parts.begin();; ++at) {
    at = std::search(at, parts.end(), symbol.parts.begin(), symbol.parts.end(),
                     [](const Part& part, const std::string& word) { return part.text == word; });
    if (at == parts.end()) break;
    places.push_back(at->place);
  }
  if (!symbol.sign.empty()) {
    for (std::size_t at = text.find(symbol.sign); at != std::string::npos;
         at = text.find(symbol.sign, at + 1))
      places.push_back(at);
  }
  return places;
}

}  // namespace

void check_first_symbols(std::span<const Page* const> way, const Page& notation, Report& report) {
  const std::vector<Symbol> symbols = symbols_of(notation);
  for (const Page* page : way) {
    const std::string text = running_text(*page);
    const std::vector<Part> parts = parts_of(only(*page, Kind::formula));
    for (const Symbol& symbol : symbols) {
      if (chapter_number(*page) >= symbol.chapter) continue;
      for (const std::size_t place : places_of(symbol, parts, text)) {
        if (!looks_ahead(*page, sentence_around(text, place), symbol.chapter))
          report.add(*page, line_of(*page, place),
                     "the symbol " + joined(symbol.parts, "") + " is used before chapter " + symbol.chapter +
                         " introduces it");
      }
    }
  }
}

}  // namespace nn

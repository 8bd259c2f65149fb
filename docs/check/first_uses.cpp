#include "docs/check/first_uses.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "docs/check/glossary.hpp"
#include "docs/check/source_tree.hpp"
#include "docs/check/way.hpp"

namespace nn {
namespace {

// A term in a text.
struct TermUse {
  const Term* term = nullptr;
  std::size_t place = 0;
  bool alone = true;  // not in the title of a box
};

struct ReadPage {
  const Page* page = nullptr;
  std::string text;  // running
  std::vector<TermUse> uses, bold;
};

// Where a term is introduced; without a place when it is in bold nowhere, and its chapter's page counts.
struct Introduction {
  std::size_t page = 0;  // on the way
  std::optional<std::size_t> place;
};

// The longest term at each place, and none inside another.
std::vector<TermUse> uses_in(const std::string& text, const std::vector<Term>& terms) {
  const std::vector<Word> words = words_with_places(text);
  std::vector<TermUse> uses;
  for (std::size_t at = 0; at < words.size();) {
    const auto term =
        std::ranges::find_if(terms, [&](const Term& known) { return stands_at(known, text, words, at); });
    if (term != terms.end()) uses.push_back({&*term, words[at].place.begin});
    at += term == terms.end() ? 1 : term->words.size();
  }
  return uses;
}

// The terms that this piece of bold text sets: all of it is one, or it is the title of a box, with several.
std::vector<TermUse> terms_set_by(const std::string& text, Span bold, const std::vector<Term>& terms) {
  const std::string inside = text.substr(bold.begin, bold.end - bold.begin);
  std::vector<TermUse> uses = uses_in(inside, terms);
  const bool alone = uses.size() == 1 && uses[0].place == 0 &&
                     uses[0].term->words.size() == words_with_places(inside).size();
  if (!alone && !inside.starts_with("Box:")) return {};
  for (TermUse& use : uses) use = {use.term, use.place + bold.begin, alone};
  return uses;
}

std::vector<ReadPage> read_in_order(std::span<const Page* const> way, const std::vector<Term>& terms) {
  std::vector<ReadPage> pages;
  for (const Page* page : way) {
    ReadPage read{page, running_text(*page), {}, {}};
    read.uses = uses_in(read.text, terms);
    for (const Span bold : bold_spans(read.text))
      std::ranges::copy(terms_set_by(read.text, bold, terms), std::back_inserter(read.bold));
    pages.push_back(std::move(read));
  }
  return pages;
}

std::optional<Introduction> introduction_of(const Term& term, const std::vector<ReadPage>& pages) {
  std::optional<Introduction> by_number;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const auto bold = std::ranges::find(pages[i].bold, &term, &TermUse::term);
    if (bold != pages[i].bold.end()) return Introduction{i, bold->place};
    if (!by_number && chapter_number(*pages[i].page) == term.chapter) by_number = Introduction{i, {}};
  }
  return by_number;
}

std::string in_words(const Introduction& introduction, const std::vector<ReadPage>& pages) {
  const Page& page = *pages[introduction.page].page;
  return introduction.place ? page.name + ":" + std::to_string(line_of(page, *introduction.place))
                            : page.name;
}

// README.md announces all that comes, and may use every term.
void check_uses(const Term& term, const Introduction& introduced, const std::vector<ReadPage>& pages,
                Report& report) {
  const std::string chapter = chapter_number(*pages[introduced.page].page);
  for (std::size_t i = 0; i <= introduced.page; ++i) {
    if (chapter_number(*pages[i].page).empty()) continue;
    for (const TermUse& use : pages[i].uses) {
      if (use.term != &term) continue;
      const Span sentence = sentence_around(pages[i].text, use.place);
      const bool too_early = i < introduced.page || (introduced.place && sentence.end < *introduced.place);
      if (!too_early || looks_ahead(*pages[i].page, sentence, chapter)) continue;
      report.add(*pages[i].page, line_of(*pages[i].page, use.place),
                 "'" + term.name() + "' is used before it is introduced, in " + in_words(introduced, pages));
    }
  }
}

bool recalls(const Page& page, std::size_t place) {
  const std::size_t section = page.text.rfind("\n## ", place);
  return section != std::string::npos && page.text.compare(section + 4, 12, "From earlier") == 0;
}

// A box that has the term in its title may set it in bold inside, too.
void check_second_bold(const Term& term, const Introduction& introduced, const std::vector<ReadPage>& pages,
                       Report& report) {
  bool first = true;
  for (std::size_t i = introduced.page; i < pages.size(); ++i) {
    for (const TermUse& use : pages[i].bold) {
      if (use.term != &term || !use.alone) continue;
      const bool again = !(first && i == introduced.page) && !recalls(*pages[i].page, use.place);
      first = false;
      if (again)
        report.add(
            *pages[i].page, line_of(*pages[i].page, use.place),
            "'" + term.name() + "' is in bold again; it is introduced in " + in_words(introduced, pages));
    }
  }
}

// The glossary and the pages agree on where a term is introduced.
void check_row(const Term& term, const Introduction& introduced, const std::vector<ReadPage>& pages,
               const Page& glossary, Report& report) {
  const std::string name = "'" + term.name() + "'";
  if (!introduced.place) {
    report.add(glossary, term.line, name + " is in bold on no page, so no page introduces it");
  } else if (chapter_number(*pages[introduced.page].page) != term.chapter) {
    report.add(
        glossary, term.line,
        name + " is introduced in " + in_words(introduced, pages) + ", not in chapter " + term.chapter);
  }
}

}  // namespace

void check_first_uses(std::span<const Page* const> way, const Page& glossary, Report& report) {
  const std::vector<Term> terms = terms_of(glossary, report);
  const std::vector<ReadPage> pages = read_in_order(way, terms);
  for (const Term& term : terms) {
    const auto introduced = term.chapter.empty() ? std::nullopt : introduction_of(term, pages);
    if (!introduced) continue;
    check_row(term, *introduced, pages, glossary, report);
    if (!term.everyday) check_uses(term, *introduced, pages, report);
    check_second_bold(term, *introduced, pages, report);
  }
}

}  // namespace nn

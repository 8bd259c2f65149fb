// Translations in step: what a stamp notices, what renews it, and what only a person may say.
#include "docs/check/stamps.hpp"

#include "docs/check/sections.hpp"
#include "docs/check/translations.hpp"
#include "docs/check/words.hpp"
#include "support/tree.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(stamps)

namespace {

const std::string english =
    "# One\n\nIt is 0.25<!-- = 01_slide a cost[1] --> [there](a.md#b).\n\n## Two\n\n"
    "<!-- sketch -->\n```text\n# no heading\n```\n\nTwo lines\nof text.\n\n## Quiz\n\n"
    "<!-- quiz -->\nask\n<!-- end of quiz -->\n";
const std::string chinese =
    "# 一\n\n是 0.25。\n\n## 二\n\n两行。\n\n## 小测\n\n<!-- quiz -->\n问\n<!-- end of quiz -->\n";

Translation pair(const std::string& source, const std::string& text) {
  return {parse_page("docs/01-neuron.md", source), parse_page("docs/zh/01-neuron.md", text)};
}

Report checked(const std::string& source, const std::string& text, const std::string& still = "") {
  Report report;
  check_stamps(pair(source, text), still, report);
  return report;
}

std::string found(const std::string& source, const std::string& text, const std::string& still = "") {
  return told(checked(source, text, still));
}

// The Chinese page with what --write does to it.
std::string written(const std::string& source, const std::string& text, const std::string& still = "") {
  return mended(pair(source, text).chinese, checked(source, text, still).drifts);
}

std::string stamped() { return written(english, chinese); }

const std::string behind =
    "docs/zh/01-neuron.md:6: the English has changed, and this has not: translate what is new, or "
    "say ./learn docs --still docs/zh/01-neuron.md#two\n";

}  // namespace

BOOST_AUTO_TEST_CASE(every_section_gets_a_stamp_below_its_heading) {
  BOOST_TEST(found(english, chinese) ==
             "docs/zh/01-neuron.md:1: no stamp yet: ./learn docs --write\n"
             "docs/zh/01-neuron.md:5: no stamp yet: ./learn docs --write\n"
             "docs/zh/01-neuron.md:9: no stamp yet: ./learn docs --write\n");
  BOOST_TEST(stamped().starts_with("# 一\n<!-- en "));
  BOOST_TEST(stamped().find("## 二\n<!-- en ") != std::string::npos);
  BOOST_TEST(found(english, stamped()) == "");
  BOOST_TEST(written(english, stamped()) == stamped());
}

BOOST_AUTO_TEST_CASE(changed_english_section_needs_its_translation_changed) {
  const std::string changed = replaced(english, "of text", "of words");
  BOOST_TEST(found(changed, stamped()) == behind);
  BOOST_TEST(written(changed, stamped()) == stamped());
  const std::string translated = replaced(stamped(), "两行", "两行字");
  BOOST_TEST(found(changed, translated) ==
             "docs/zh/01-neuron.md:6: changed since its stamp: ./learn docs --write\n");
  BOOST_TEST(found(changed, written(changed, translated)) == "");
}

BOOST_AUTO_TEST_CASE(stamp_is_renewed_when_only_the_translation_changes) {
  const std::string better = replaced(stamped(), "两行", "两行字");
  BOOST_TEST(found(english, better) ==
             "docs/zh/01-neuron.md:6: changed since its stamp: ./learn docs --write\n");
  const std::string renewed = written(english, better);
  BOOST_TEST(found(english, renewed) == "");
  // So a better word of earlier does not stand for the translation of what is new in English later.
  BOOST_TEST(found(replaced(english, "of text", "of words"), renewed) == behind);
}

BOOST_AUTO_TEST_CASE(a_person_may_say_that_a_section_is_still_true) {
  const std::string changed = replaced(english, "of text", "of words"), section = "docs/zh/01-neuron.md#two";
  for (const std::string& name : {section, std::string("docs/zh/01-neuron.md")})
    BOOST_TEST(found(changed, written(changed, stamped(), name)) == "");
  BOOST_TEST(found(changed, stamped(), "docs/zh/01-neuron.md#one") == behind);
}

BOOST_AUTO_TEST_CASE(hash_knows_words_and_nothing_that_is_written_by_the_check) {
  const Page page = parse_page("p.md", english);
  const auto sections = sections_of(page);
  BOOST_REQUIRE(sections.size() == 3u);
  const auto changes = [&](const std::string& what, const std::string& with) {
    const Page other = parse_page("p.md", replaced(english, what, with));
    bool changed = false;
    for (std::size_t i = 0; i < 3; ++i)
      changed = changed || hash_of(other, sections_of(other)[i].place) != hash_of(page, sections[i].place);
    return changed;
  };
  for (const char* same :
       {"0.25<|0.26<", "a.md#b|b.md", "no heading|no", "lines\nof|lines of", "ask|answer"}) {
    const std::string both = same;
    const std::size_t bar = both.find('|');
    BOOST_TEST(!changes(both.substr(0, bar), both.substr(bar + 1)), same);
  }
  for (const char* other : {"is|was", "there|here", "Quiz|Test", "text.|text"}) {
    const std::string both = other;
    const std::size_t bar = both.find('|');
    BOOST_TEST(changes(both.substr(0, bar), both.substr(bar + 1)), other);
  }
}

BOOST_AUTO_TEST_CASE(translations_stand_beside_or_in_a_folder) {
  BOOST_TEST(chinese_name("docs/06-backpropagation.md") == "docs/zh/06-backpropagation.md");
  BOOST_TEST(chinese_name("README.md") == "README.zh.md");
  BOOST_TEST(chinese_name("CONTRIBUTING.md") == "");
  BOOST_TEST(chinese_name("docs/zh/README.md") == "");
  for (const char* name : {"docs/README.md", "README.md", "chapters/01_neuron/exercises/1_a/task.md"})
    BOOST_TEST(english_name(chinese_name(name)) == name);
  const std::vector<Page> pages = {parse_page("docs/a.md", ""), parse_page("docs/b.md", ""),
                                   parse_page("docs/zh/a.md", ""), parse_page("docs/zh/c.md", "")};
  BOOST_REQUIRE(translations_of(pages).size() == 1u);
  BOOST_TEST(translations_of(pages)[0].chinese.name == "docs/zh/a.md");
  BOOST_TEST(not_translated(pages) == std::vector<std::string>{"docs/b.md"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

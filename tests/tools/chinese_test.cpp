// Chinese pages as Chinese readers expect them: typography, one word for each term, and links that stay in
// Chinese.
#include "docs/check/chinese_links.hpp"
#include "docs/check/chinese_terms.hpp"
#include "docs/check/source_tree.hpp"
#include "docs/check/translations.hpp"
#include "docs/check/typography.hpp"
#include "docs/check/words.hpp"
#include "support/tree.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chinese)

namespace {

std::string typography(const std::string& text) {
  Report report;
  check_typography(parse_page("p.md", text), report);
  return replaced(told(report), "p.md:", "");
}

std::string terms(const std::string& text) {
  Report report;
  check_terms(parse_page("p.md", text), report);
  return replaced(told(report), "p.md:", "");
}

}  // namespace

BOOST_AUTO_TEST_CASE(good_typography_is_let_alone) {
  for (const char* good : {
           "# 05 链式法则：谁该负责？",
           "### 1. 容易：数一数",
           "1. (04) 训练 30 轮，得到 95% 的 `a` 和 $b$（见 (6.4)）。",
           "* “**目标值**。”没有 [MNIST](a.md) 里的 13,002 个，**见[第 06 章](b.md)** 和 **`x`** 等。",
           "> **专栏：这个**。*图 5.1：循环。*",
           "| 甲 | $n_\\text{入}$ 在 0 … 1，x… |",
           "**你看出了什么？**\n\n<details><summary>答案</summary>\n\n是。\n\n</details>",
           "一行。\n* 又一行\n* 还有\n\n```text\n中文abc\n```\n一行",
           "阈值就是 −偏置。写作 a * b。看 <https://a.b>。",
           "*87？* 这个。",
           "写：\n\n    f(x);\n    g(x);",
       })
    BOOST_TEST(typography(good) == "", good);
}

BOOST_AUTO_TEST_CASE(spaces_stand_between_chinese_and_latin_only) {
  BOOST_TEST(typography("训练30 轮") == "1: no space between Chinese and Latin: 训练30 轮\n");
  BOOST_TEST(typography("得到 95%的").starts_with("1: no space between Chinese and Latin: "));
  BOOST_TEST(typography("运行`a` 吧").starts_with("1: no space between Chinese and Latin: "));
  BOOST_TEST(typography("算 $b$吧").starts_with("1: no space between Chinese and Latin: "));
  BOOST_TEST(typography("见[12 更快](a.md)").starts_with("1: no space between Chinese and Latin: "));
  BOOST_TEST(typography("很**ReLU** 的").starts_with("1: no space between Chinese and Latin: "));
  BOOST_TEST(typography("训练 轮") == "1: a space too many: 训练 轮\n");
  BOOST_TEST(typography("训练， 轮").starts_with("1: a space too many: "));
  BOOST_TEST(typography("用 x ，轮").starts_with("1: a space too many: "));
}

BOOST_AUTO_TEST_CASE(punctuation_beside_chinese_is_full_width) {
  for (const char* bad :
       {"训练,轮", "训练. 轮", "训练: x", "x; 轮", "训练(x)", "(训练)", "x (轮) x", "\"训练\"", "训练?"})
    BOOST_TEST(typography(bad).find("half-width punctuation beside Chinese: ") != std::string::npos, bad);
  BOOST_TEST(typography("训练,轮") == "1: half-width punctuation beside Chinese: 训练,轮\n");
}

BOOST_AUTO_TEST_CASE(stars_are_such_as_markdown_takes_for_bold) {
  BOOST_TEST(typography("**词。**后") ==
             "1: Markdown does not take these stars for bold: **词。**后\n"
             "1: the punctuation belongs outside the stars: **词。**后\n");
  BOOST_TEST(typography("**词：** 后") == "1: the punctuation belongs outside the stars: **词：** 后\n");
  for (const char* bad : {"**`x`**后", "前**“词”** 后", "**[词](a.md)**后", "*词？*后", "前**$x$** 后"})
    BOOST_TEST(typography(bad).find("does not take these stars") != std::string::npos, bad);
  BOOST_TEST(typography("**词") == "1: stars that are never closed: **词\n");
}

BOOST_AUTO_TEST_CASE(paragraphs_are_lines_and_formulas_have_no_chinese) {
  const std::string broken = "a paragraph is one line, because a line end becomes a space";
  for (const char* bad : {"一行\n又一行", "* 一行\n  又一行", "> 一行\n> 又一行"})
    BOOST_TEST(typography(bad).starts_with("2: " + broken), bad);
  BOOST_TEST(typography("a $x_入$ b") == "1: Chinese in a formula belongs into \\text{}: a $x_入$ b\n");
  BOOST_TEST(typography("$$\nx，y\n$$").starts_with("2: Chinese in a formula"));
}

BOOST_AUTO_TEST_CASE(a_rival_is_named_in_a_note_only) {
  BOOST_TEST(terms("偏置不变。\n\n把偏差加上。") == "3: 偏差 is called 偏置 here\n");
  BOOST_TEST(terms("**偏置**（bias）有时译成“偏差”。") == "");
  BOOST_TEST(terms("**反向传播**（也译后向传播）") == "");
  BOOST_TEST(terms("| 代价 | 损失 |") == "");
  BOOST_TEST(terms("也叫损失。") == "1: 损失 is called 代价 here\n");
  BOOST_TEST(terms("`损失` $\\text{损失}$") == "");
  for (const ChineseTerm& term : chinese_terms()) {
    for (const std::string_view rival : term.rivals)
      BOOST_TEST(terms("用" + std::string(rival) + "算。") != "", rival);
  }
}

BOOST_AUTO_TEST_CASE(terms_stand_in_the_notation) {
  std::string all;
  for (const ChineseTerm& term : chinese_terms()) all += std::string(term.term) + "\n";
  Report report;
  check_terms_are_listed(parse_page("docs/notation.md", all), report);
  BOOST_TEST(told(report) == "");
  check_terms_are_listed(parse_page("docs/notation.md", replaced(all, "查准率", "")), report);
  BOOST_TEST(told(report) == "docs/notation.md:1: the Chinese term 查准率 is missing\n");
}

namespace {

struct Linked {
  Linked() {
    std::filesystem::create_directories(tree.source() / "docs/zh");
    tree.write("docs/a.md",
               "# A\n\n## Two words\n\n[b](b.md#b) [own](#two-words) [c](c.md) ![p](../tests)\n");
    tree.write("docs/b.md", "# B\n");
    tree.write("docs/c.md", "# C\n");
    tree.write("docs/zh/b.md", "# 乙\n");
  }
  Report checked(const std::string& links) {
    tree.write("docs/zh/a.md", "# 甲\n\n## 两个词\n\n" + links + "\n");
    const std::vector<Page> pages = read_pages(tree.source());
    Report report;
    for (const Translation& translation : translations_of(pages)) {
      if (translation.chinese.name == "docs/zh/a.md")
        check_chinese_links(translation, pages, tree.source(), report);
    }
    return report;
  }
  Linked(const Linked&) = delete;

  Tree tree;
};

const std::string led = "[乙](b.md#乙) [这里](#两个词) [丙](../c.md) ![图](../../tests)";

}  // namespace

BOOST_AUTO_TEST_CASE(links_are_led_to_chinese_pages_and_headings) {
  Linked linked;
  BOOST_TEST(told(linked.checked(led)) == "");
  const std::string as_english = "[乙](b.md#b) [这里](#two-words) [丙](c.md) ![图](../tests)";
  const Report report = linked.checked(as_english);
  BOOST_TEST(report.drifts.size() == 4u);
  const Page page = parse_page("docs/zh/a.md", "# 甲\n\n## 两个词\n\n" + as_english + "\n");
  BOOST_TEST(mended(page, report.drifts) == "# 甲\n\n## 两个词\n\n" + led + "\n");
  BOOST_TEST(told(linked.checked(replaced(led, "(b.md", "(../b.md"))) ==
             "docs/zh/a.md:5: ../b.md#乙 leads to Chinese as b.md#乙\n");
}

BOOST_AUTO_TEST_CASE(links_lead_somewhere_and_none_is_missing) {
  Linked linked;
  BOOST_TEST(told(linked.checked(replaced(led, "#两个词", "#三个词"))) ==
             "docs/zh/a.md:5: #三个词 leads nowhere: docs/zh/a.md has no such heading\n");
  BOOST_TEST(told(linked.checked(replaced(led, "[丙](../c.md)", ""))) ==
             "docs/zh/a.md:3: no link of this section leads to docs/c.md\n");
}

BOOST_AUTO_TEST_SUITE_END()

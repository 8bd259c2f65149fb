// A translation beside its page: the same parts in every section, and each way in which they may differ.
#include "docs/check/in_step.hpp"

#include "docs/check/counting_words.hpp"
#include "docs/check/words.hpp"
#include "support/tree.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(in_step)

namespace {

const std::string english = R"(# One

It is 0.25<!-- = 01_slide a cost[1] --> of three, and $x_\text{in}$ is `code`.

$$
a = \text{the sum} \tag{1.1}
$$

![a picture](../plots/a.svg)

*Figure 1.1: A picture.*

<!-- sketch -->
```text
7 of 9
```

## Two

> **Box: this.** It is
> **bold** here.

<!-- live neuron -->

| a | b |
|---|---|
| c | d |

<details><summary>Answer</summary>

Yes.

</details>
)";

const std::string chinese = R"(# 一

3 个的 0.25<!-- = 01_slide a cost[1] -->，$x_\text{入}$ 是 `code`，`7 of` 就是 9 里的 7。

$$
a = \text{和} \tag{1.1}
$$

![一张图](../../plots/a.svg)

*图 1.1：一张图。*

<!-- sketch -->
```text
7 of 9
```

## 二

> **专栏：这个**。它在这里。

<!-- live neuron -->

| 甲 | 乙 |
|---|---|
| 丙 | 丁 |

<details><summary>答案</summary>

是。

</details>
)";

std::string found(const std::string& text) {
  Report report;
  check_in_step({parse_page("docs/01-neuron.md", english), parse_page("docs/zh/01-neuron.md", text)}, report);
  return replaced(told(report), "docs/zh/01-neuron.md:", "");
}

// What is found when the Chinese page has this in the place of that.
std::string with(const std::string& what, const std::string& instead) {
  const std::string changed = replaced(chinese, what, instead);
  BOOST_TEST(changed != chinese);
  return found(changed);
}

}  // namespace

BOOST_AUTO_TEST_CASE(translation_has_the_same_parts) { BOOST_TEST(found(chinese) == ""); }

BOOST_AUTO_TEST_CASE(headings_have_the_same_levels) {
  BOOST_TEST(with("## 二", "### 二") == "18: ### 二 stands where docs/01-neuron.md has ## Two\n");
  BOOST_TEST(with("## 二", "二") == "33: the end of the page stands where docs/01-neuron.md has ## Two\n");
}

BOOST_AUTO_TEST_CASE(parts_are_the_same_in_the_same_order) {
  const auto stands = [](const std::string& here, const std::string& line, const std::string& there) {
    return here + " stands where line " + line + " of docs/01-neuron.md has " + there + "\n";
  };
  BOOST_TEST(
      with("7 of 9", "9 里的 7").starts_with("15: a block (sketch text 9 里的 7) stands where line 15 "));
  BOOST_TEST(with("<!-- sketch -->\n", "").starts_with("14: a block (text 7 of 9) stands where line 15 "));
  BOOST_TEST(
      with("{1.1}", "{1.2}").starts_with("5: a formula ($$a=\\text{}\\tag{1.2}$$) stands where line 5 "));
  BOOST_TEST(with("a = ", "b = ").starts_with("5: a formula ("));
  BOOST_TEST(with("a.svg", "b.svg") == stands("9: a figure (plots/b.svg)", "9", "a figure (plots/a.svg)"));
  BOOST_TEST(
      with("*图 1.1：", "*图 1.2：").starts_with(stands("11: a caption (1.2)", "11", "a caption (1.1)")));
  BOOST_TEST(with("> **专栏", "**专栏") == stands("22: a mark (live neuron)", "20", "a box"));
  BOOST_TEST(with("<!-- live neuron -->", "") ==
             stands("24: a row of a table (2 cells)", "23", "a mark (live neuron)"));
  BOOST_TEST(with("| 丙 | 丁 |", "| 丙 |") ==
             stands("26: a row of a table (1 cell)", "27", "a row of a table (2 cells)"));
  BOOST_TEST(with("<details><summary>答案</summary>", "") == stands("32: the end of a fold", "29", "a fold"));
  BOOST_TEST(with("</details>\n", "") == stands("18: nothing more", "33", "the end of a fold"));
}

BOOST_AUTO_TEST_CASE(words_have_the_same_numbers_code_formulas_and_bindings) {
  BOOST_TEST(with("0.25", "0.26") ==
             "1: numbers missing in this section: 0.25\n"
             "1: numbers that the English section has not: 0.26\n");
  BOOST_TEST(with("3 个", "4 个") == "1: numbers that the English section has not: 4\n");
  BOOST_TEST(with("`code`", "代码") == "1: code missing in this section: code\n");
  BOOST_TEST(with("`7 of`", "`8 of`") == "1: code that the English section has not: 8 of\n");
  BOOST_TEST(with("$x_\\text{入}$", "$y$") ==
             "1: formulas missing in this section: $x_\\text{}$\n"
             "1: formulas that the English section has not: $y$\n");
  BOOST_TEST(with("cost[1]", "cost[2]") ==
             "1: bindings missing in this section: = 01_slide a cost[1]\n"
             "1: bindings that the English section has not: = 01_slide a cost[2]\n");
}

BOOST_AUTO_TEST_CASE(code_of_tasks_is_indented_and_the_same) {
  const auto compared = [](const std::string& text) {
    Report report;
    const std::string own = "chapters/01_neuron/exercises/1_a/";
    check_in_step(
        {parse_page(own + "task.md", "# One\n\nWrite:\n\n    f(x);\n"), parse_page(own + "task.zh.md", text)},
        report);
    return told(report);
  };
  BOOST_TEST(compared("# 一\n\n写：\n\n    f(x);\n") == "");
  BOOST_TEST(compared("# 一\n\n写：\n\n    f(y);\n") ==
             "chapters/01_neuron/exercises/1_a/task.zh.md:5: a line of code (f(y);) stands where line 5 of "
             "chapters/01_neuron/exercises/1_a/task.md has a line of code (f(x);)\n");
}

BOOST_AUTO_TEST_CASE(numbers_are_counted_in_words) {
  const auto counted = counted_in_words("Twenty-six tenths, two hundred and some 7s of the first class");
  for (const char* number : {"26", "2", "200", "7", "1"}) BOOST_TEST(counted.count(number) == 1u, number);
  for (const char* number : {"3", "12", "8", "10"}) BOOST_TEST(counted.count(number) == 0u, number);
  BOOST_TEST(digits_in("13,002 和 -0.5（2，784-30-10）") ==
                 (std::set<std::string>{"0.5", "10", "13,002", "2", "30", "784"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

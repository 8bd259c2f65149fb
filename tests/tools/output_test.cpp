// Output and numbers that are what programs print, and the same with one character changed.
#include "docs/check/check.hpp"
#include "docs/check/numbers.hpp"
#include "docs/check/printed.hpp"
#include "docs/check/results.hpp"
#include "docs/check/runs.hpp"
#include "docs/check/words.hpp"
#include "support/tree.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(output)

namespace {

const Outputs outputs = {
    {"01_neuron --seed 2",
     {{"1. A neuron:", "z = 2.3, after 0.31 s", "Epoch 0: 10 / 20", "Epoch 1: 15 / 20", "The end."}, ""}},
    {"01_neuron", {{}, "01_neuron failed: no"}}};

struct Checked {
  std::string words, mended_text;
};

Checked checked_output(const std::string& text) {
  const Page page = parse_page("p.md", text);
  Report report;
  check_printed(page, outputs, report);
  check_results(page, outputs, report);
  check_printed_numbers(page, outputs, report);
  return {told(report), mended(page, report.drifts)};
}

std::string block(const std::string& lines) {
  return "<!-- printed by 01_neuron --seed 2 -->\n```text\n" + lines + "```\n";
}

// What is found in docs/page.md with this text, a line each.
std::string numbers_found(const Tree& tree, const std::string& text) {
  return found_by(check_numbers, tree, "docs/page.md", text);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(printed)

BOOST_AUTO_TEST_CASE(block_is_what_the_program_prints) {
  BOOST_TEST(checked_output(block("1. A neuron:\nz = 2.3, after 9.9 s\n...\nThe end.\n")).words == "");
  BOOST_TEST(checked_output(block("...\nEpoch 1: 15 / 20\n...\n")).words == "");
  BOOST_TEST(checked_output(block("1. A neuron:\n...\nEpoch 1: 16 / 20\n")).words ==
             "p.md:5: 01_neuron --seed 2 prints here: Epoch 1: 15 / 20\n");
  BOOST_TEST(checked_output(block("1. A neuron:\nEpoch 0: 10 / 20\n")).words ==
             "p.md:3: 01_neuron --seed 2 does not print these lines here: 1. A neuron:\n");
  BOOST_TEST(checked_output(block("The end.\n...\n1. A neuron:\n")).words ==
             "p.md:5: 01_neuron --seed 2 does not print these lines here: 1. A neuron:\n");
  BOOST_TEST(checked_output("<!-- printed by 01_neuron -->\n```text\nx\n```\n").words ==
             "p.md:1: 01_neuron failed: no\n");
}

BOOST_AUTO_TEST_CASE(what_a_program_leaves_out_is_not_checked) {
  const Page page =
      parse_page("p.md", block("1. A neuron:\n") + block("2. A layer:\n") + block("1. A neuron:\nz is 7\n"));
  const auto report_on = [&](const std::vector<std::string>& lines) {
    Report report;
    check_printed(page, {{"01_neuron --seed 2", {lines, ""}}}, report);
    return report;
  };
  const std::string layer = "p.md:7: 01_neuron --seed 2 does not print these lines here: 2. A layer:\n";
  const std::string neuron = "p.md:11: 01_neuron --seed 2 does not print these lines here: 1. A neuron:\n";
  BOOST_TEST(told(report_on({"1. A neuron:"})) == layer + neuron);
  const Report report =
      report_on({"1. A neuron:", "Left out: act 2, which", "needs a layer.", "", "The end."});
  BOOST_TEST(report.drifts.size() == 1u);  // of the third block, a part is printed
  BOOST_TEST(report.not_checked ==
                 std::set<std::string>{"01_neuron --seed 2: Left out: act 2, which needs a layer."},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(rewriting_puts_in_what_is_printed_now) {
  const std::string good = block("1. A neuron:\nz = 2.3, after 9.9 s\n...\nEpoch 1: 15 / 20\n");
  BOOST_TEST(checked_output(replaced(good, "15 / 20", "12 / 20")).mended_text == good);
  BOOST_TEST(checked_output(replaced(good, "neuron:", "neuro:")).mended_text == good);
  const std::string lost = replaced(good, "Epoch 1: 15 / 20", "Epoch: lost");
  BOOST_TEST(checked_output(lost).mended_text == lost);
}

BOOST_AUTO_TEST_CASE(measured_times_may_be_any_number_and_nothing_else) {
  BOOST_TEST(without_times("0.15 s, 1.1 hours, 12 ms") == "T s, T hours, T ms");
  BOOST_TEST(without_times("  6.1 times as fast") == " T times as fast");
  BOOST_TEST(without_times("Seconds for 13,002 slopes: nudging 0.413") ==
             "Seconds for 13,002 slopes: nudging T");
  BOOST_TEST(without_times("a space at the end \n") == "a space at the end");
  for (const char* line : {"4 times too large", "0.15 steps", "10 samples", "  two  spaces"}) {
    BOOST_TEST(without_times(line) == line);
  }
}

BOOST_AUTO_TEST_CASE(results_of_a_table_are_printed_by_the_program_of_the_row) {
  const Outputs runs = {{"01_neuron", {{"it says 0.75 here"}, ""}}};
  const auto words = [&](const std::string& result) {
    const Page page = parse_page(
        "p.md", "<!-- each printed by its chapter -->\n| c | r |\n|---|---|\n| [01_neuron](x) | `" + result +
                    "`: so |\n");
    Report report;
    check_results(page, runs, report);
    BOOST_TEST(report.counts.outputs == 1u);
    return report.drifts.empty() ? "" : in_words(report.drifts[0]);
  };
  BOOST_TEST(words("says 0.75") == "");
  BOOST_TEST(words("says 0.76") == "p.md:4: 01_neuron does not print: says 0.76");
}

BOOST_AUTO_TEST_SUITE_END()
BOOST_AUTO_TEST_SUITE(numbers)

BOOST_AUTO_TEST_CASE(marked_number_is_that_of_the_result_file) {
  const Tree tree;
  for (const char* good : {"0.5<!-- = 01_slide a cost[0] -->", "12,345.7 s<!-- = 01_slide a cost[last] -->",
                           "**25.0** %<!-- = 01_slide a cost[shift=1] * 100 -->",
                           "0.2<!-- = 01_slide a cost[min] -->", "4<!-- = 01_ways cost[way=by boat] -->",
                           "2<!-- = 01_slide shift[last] --> and 0<!-- = 01_slide shift[first] -->"}) {
    BOOST_TEST(numbers_found(tree, good) == "", good);  // 0.25 is rounded to even
  }
  BOOST_TEST(numbers_found(tree, "\n0.6<!-- = 01_slide a cost[0] -->") ==
             "docs/page.md:2: 0.6 is 0.5 in 01_slide a cost[0]\n");
  BOOST_TEST(numbers_found(tree, "12,346.7<!-- = 01_slide a cost[max] -->") ==
             "docs/page.md:1: 12,346.7 is 12345.678 in 01_slide a cost[max]\n");
}

BOOST_AUTO_TEST_CASE(marker_that_leads_nowhere_is_reported) {
  const Tree tree;
  const auto says_of = [&](const std::string& marker) {
    return numbers_found(tree, "1<!-- = " + marker + " -->").substr(16);
  };
  BOOST_TEST(says_of("02_slide shift[0]") == "plots/reference has no 02_slide.csv\n");
  BOOST_TEST(says_of("01_slide price[0]") == "there is no column 'price' among shift, a cost\n");
  BOOST_TEST(says_of("01_slide shift[3]") == "there is no row 3 among 3\n");
  BOOST_TEST(says_of("01_slide shift[shift=7]") == "there is no row where shift=7\n");
  BOOST_TEST(says_of("01_ways way[0]") == "the column 'way' holds text\n");
  BOOST_TEST(says_of("01_ways cost[way=by train]") == "there is no row where way=by train\n");
  BOOST_TEST(says_of("01_slide shift") == "'01_slide shift' is not FIGURE COLUMN[ROW]\n");
  BOOST_TEST(numbers_found(tree, "one<!-- = 01_slide shift[0] -->").substr(16) ==
             "no number stands before this marker on its line\n");
}

BOOST_AUTO_TEST_CASE(marked_number_is_one_that_the_program_prints_there) {
  BOOST_TEST(checked_output("15<!-- = printed by 01_neuron --seed 2: Epoch 1: -->").words == "");
  BOOST_TEST(checked_output("2<!-- = printed by 01_neuron --seed 2: z = -->").words == "");
  BOOST_TEST(checked_output("\n16<!-- = printed by 01_neuron --seed 2: Epoch 1: -->").words ==
             "p.md:2: 16 does not follow in what 01_neuron --seed 2 prints: Epoch 1: 15 / 20\n");
  BOOST_TEST(checked_output("1<!-- = printed by 01_neuron --seed 2: Epoch 2: -->").words ==
             "p.md:1: 01_neuron --seed 2 prints no line with: Epoch 2:\n");
  BOOST_TEST(checked_output("21<!-- = printed by 01_neuron --seed 2: 15 / -->").mended_text ==
             "20<!-- = printed by 01_neuron --seed 2: 15 / -->");
}

BOOST_AUTO_TEST_SUITE_END()
BOOST_AUTO_TEST_SUITE(runs)

BOOST_AUTO_TEST_CASE(stories_and_calls_with_options_are_all_calls) {
  const std::vector<Page> pages = {
      parse_page("p.md",
                 "<!-- printed by 01_neuron -->\n```text\nx\n```\n\n```text\ny\n```\n"
                 "1<!-- = printed by 02_layer: x --> 2<!-- = printed by 01_neuron --seed 2: x -->\n")};
  using Set = std::set<std::string>;
  BOOST_TEST((calls_of(pages, Calls::stories) == Set{"01_neuron", "02_layer"}));
  BOOST_TEST((calls_of(pages, Calls::with_options) == Set{"01_neuron --seed 2"}));
  BOOST_TEST((calls_of(pages, Calls::all) == Set{"01_neuron", "02_layer", "01_neuron --seed 2"}));
}

BOOST_AUTO_TEST_CASE(programs_are_run_by_name_and_their_places_are_called_alike) {
  const Tree tree;
  const auto program = tree.source() / "chapters/01_neuron/01_neuron";
  write_text(program,
             "#!/bin/sh\n"
             "[ \"$1\" = fail ] && { echo why >&2; exit 1; }\n"
             "echo \"$1 and $#\"\n"
             "echo \"Figures in $3: x\"\n");
  std::filesystem::permissions(program, std::filesystem::perms::owner_all);
  const Outputs got =
      run_all({"01_neuron a'b;c", "01_neuron fail", "02_none"}, tree.source(), tree.source() / "it's")
          .outputs;
  BOOST_TEST(got.at("01_neuron a'b;c").lines ==
                 (std::vector<std::string>{"a'b;c and 3", "Figures in plots/yours: x"}),
             boost::test_tools::per_element());
  BOOST_TEST(got.at("01_neuron fail").failure == "01_neuron fail failed: why");
  BOOST_TEST(got.at("02_none").failure == "there is no program 02_none");
}

BOOST_AUTO_TEST_CASE(folder_for_figures_is_emptied_only_when_it_is_ours) {
  const Tree tree;
  const auto figures = tree.folder.path() / "figures";
  const auto check = [&] {
    Report report;
    check_what_is_printed({}, {tree.source().string(), tree.source().string(), figures.string()}, Calls::all,
                          report);
    return report.not_checked.empty();
  };
  if (!check()) return;  // this machine compares no output
  write_text(figures / "of an earlier run", "");
  check();
  BOOST_TEST(!exists(figures / "of an earlier run"));
  std::filesystem::remove_all(figures);
  create_directory(figures);
  write_text(figures / "notes", "my own");
  BOOST_CHECK_EXCEPTION(check(), std::runtime_error,
                        says("figures: holds files that check_docs did not put there"));
  BOOST_TEST(read_text(figures / "notes") == "my own");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE_END()

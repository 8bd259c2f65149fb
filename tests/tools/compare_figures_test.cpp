// Finding what two folders hold of a figure, and showing both.
#include <cmath>

#include "common/story/gnuplot.hpp"
#include "plots/compare/comparison.hpp"
#include "plots/compare/overlay.hpp"
#include "plots/compare/page.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(compare_figures)

namespace {

const Table costs{{"epoch", "cost", "seconds"}, {{0, 4, 0.1}, {1, -8, 0.1}, {2, std::nan(""), 0.1}}};

Table costs_with(std::size_t row, std::size_t column, double value) {
  Table table = costs;
  table.rows[row][column] = value;
  return table;
}

struct TwoFolders {
  TemporaryFolder reference, yours;
  Folders folders() const { return {reference.path(), yours.path()}; }
};

}  // namespace

BOOST_AUTO_TEST_CASE(figures_are_found_by_what_the_folder_holds) {
  TwoFolders two;
  BOOST_CHECK_EXCEPTION(figures_in(two.reference.path()), std::runtime_error, says("there are no figures"));
  for (const char* file : {"b.csv", "a.csv", "a.svg", "b.png", "c.gp"})
    write_text(two.reference.path() / file, "");
  BOOST_TEST(figures_in(two.reference.path()) == (std::vector<std::string>{"a", "b"}),
             boost::test_tools::per_element());
  BOOST_TEST(picture_of("b", two.reference.path())->filename() == "b.png");
  BOOST_TEST(!picture_of("c", two.reference.path()).has_value());
}

BOOST_AUTO_TEST_CASE(figure_that_is_not_there_is_said_and_no_difference) {
  TwoFolders two;
  write_text(two.reference.path() / "08_loss.csv", "x\n1\n");
  const Finding gone = look_at("08_loss", two.folders(), usual_tolerance);
  BOOST_TEST((gone.verdict == Verdict::not_there));
  BOOST_TEST(gone.words == "not drawn yet; ./learn plots 08 may draw it");
  BOOST_TEST(!all_agree({gone}));
  write_text(two.yours.path() / "08_loss.csv", "x\n1\n");
  const Finding same = look_at("08_loss", two.folders(), usual_tolerance);
  BOOST_TEST(all_agree({gone, same}));
  BOOST_TEST(summary_of({gone, same}) == "1 of 2 figures agrees, 1 is not drawn yet");
  write_text(two.yours.path() / "08_loss.csv", "x\n2\n");
  BOOST_TEST(!all_agree({same, look_at("08_loss", two.folders(), usual_tolerance)}));
}

// 07_walks.csv and 07_walks.paths.csv are one figure; the table that differs most is told.
BOOST_AUTO_TEST_CASE(all_tables_of_a_figure_are_compared) {
  TwoFolders two;
  const auto told = [&] { return look_at("07_walks", two.folders(), usual_tolerance); };
  for (const auto& place : {two.reference.path(), two.yours.path()})
    write_text(place / "07_walks.csv", "x\n4\n");
  write_text(two.reference.path() / "07_walks.paths.csv", "x\n1\n");
  write_text(two.reference.path() / "07_walks_more.csv", "x\n1\n");
  BOOST_TEST(figures_in(two.reference.path()) == (std::vector<std::string>{"07_walks", "07_walks_more"}),
             boost::test_tools::per_element());
  BOOST_TEST(told().words == "07_walks.paths.csv DIFFERS: it has no such table");
  write_text(two.yours.path() / "07_walks.paths.csv", "x\n2\n");
  BOOST_TEST(told().words ==
             "07_walks.paths.csv DIFFERS at row 1 (x 1), column x: yours 2, reference 1 (tolerance 1e-06)");
  BOOST_TEST((told().verdict == Verdict::differs));
  write_text(two.yours.path() / "07_walks.csv", "x\n12\n");
  BOOST_TEST(told().words == "DIFFERS at row 1 (x 4), column x: yours 12, reference 4 (tolerance 1e-06)");
  write_text(two.yours.path() / "07_walks.paths.csv", "y\n1\n");
  BOOST_TEST(told().words == "07_walks.paths.csv DIFFERS: it has a column y, the reference has x");
  write_text(two.yours.path() / "07_walks.paths.csv", "x\n1\n");
  write_text(two.yours.path() / "07_walks.csv", "x\n4\n");
  BOOST_TEST(told().words == "agrees (largest difference 0)");
}

BOOST_AUTO_TEST_CASE(only_curves_over_a_rising_column_are_drawn_over_each_other) {
  Finding finding{"a", Verdict::agrees, "", 0, costs, costs};
  BOOST_TEST(has_curves(finding));
  finding.yours->rows.pop_back();
  BOOST_TEST(has_curves(finding));
  finding.yours->columns[1] = "price";
  BOOST_TEST(!has_curves(finding));
  finding.yours = costs_with(1, 0, 0);  // 0, 0, 2: a grid, no curve
  BOOST_TEST(!has_curves(finding));
  finding.yours = costs_with(2, 0, std::nan(""));
  BOOST_TEST(!has_curves(finding));
  finding.reference = finding.yours = Table{{"way", "seconds"}, {{0, 1}, {1, 2}}};
  BOOST_TEST(!has_curves(finding));
  finding.reference = finding.yours = Table{{"way", "cost"}, {{"on foot", 1}, {"by boat", 2}}};
  BOOST_TEST(!has_curves(finding));
  finding.reference = finding.yours = Table{{"x", "name"}, {{0, "a"}, {1, "b"}}};
  BOOST_TEST(!has_curves(finding));
}

BOOST_AUTO_TEST_CASE(overlay_holds_both_on_the_scales_of_yours) {
  TemporaryFolder folder;
  write_text(folder.path() / "mine.gp", "set logscale y\nset title 'other'\nset format 'a' . \\\n'b'\n");
  Plots plots(folder.path(), false);
  const bool drawn = draw_overlay(plots, {"a", Verdict::agrees, "", 0, costs, costs_with(0, 1, 3)},
                                  folder.path() / "mine.gp");
  BOOST_TEST(drawn == gnuplot_runs());
  BOOST_TEST(read_text(folder.path() / "a.csv") ==
             "epoch,cost (reference),cost\n0,4,\n1,-8,\n2,,\n0,,3\n1,,-8\n2,,\n");
  const std::string script = read_text(folder.path() / "a.gp");
  BOOST_TEST(script.find("set logscale y\n") != std::string::npos);
  BOOST_TEST(script.find("'other'") == std::string::npos);
  BOOST_TEST(script.find("set format 'a'") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(overlay_has_the_colours_of_the_figure) {
  TemporaryFolder folder;
  const Table table{{"epoch", "training", "test", "other"}, {{0, 4, 5, 6}, {1, 2, 3, 4}}};
  write_text(folder.path() / "mine.gp",
             "plot data using \"epoch\":\"test\" with lines ls 1 title 'a', \\\n"
             "     data using \"epoch\":\"training\" with lines lw 1.2 lc rgb '#e69f00' title 'b'\n");
  Plots plots(folder.path(), false);
  draw_overlay(plots, {"a", Verdict::agrees, "", 0, table, table}, folder.path() / "mine.gp");
  const std::string script = read_text(folder.path() / "a.gp");
  for (const char* words :
       {"1:5 with lines lc rgb '#e69f00' lw 1.5 title 'training'", "1:6 with lines ls 1 lw 1.5 title 'test'",
        "1:7 with lines ls 3 lw 1.5 title 'other'"})
    BOOST_TEST(script.find(words) != std::string::npos, "no " << words << " in " << script);
}

BOOST_AUTO_TEST_CASE(figure_that_differs_names_the_options_it_was_drawn_with) {
  TwoFolders two;
  write_text(two.reference.path() / "a.csv", "epoch,cost\n1,1\n");
  write_text(two.yours.path() / "a.csv", "epoch,cost\n1,2\n");
  write_text(two.yours.path() / "a.gp",
             "# a.svg from a.csv:  gnuplot a.gp\n# Drawn by 08_mnist --seed 2\nplot 1\n");
  BOOST_TEST(
      look_at("a", two.folders(), usual_tolerance).words ==
      "DIFFERS at row 1 (epoch 1), column cost: yours 2, reference 1 (tolerance 1e-06), drawn by 08_mnist "
      "--seed 2");
}

BOOST_AUTO_TEST_CASE(what_is_left_out_is_named_and_counted) {
  TwoFolders two;
  for (const auto& place : {two.reference.path(), two.yours.path()})
    write_text(place / "a.csv", "way,seconds,cost\n1,1,3\n");
  write_text(two.yours.path() / "a.csv", "way,seconds,cost\n1,7,3\n");
  const Finding finding = look_at("a", two.folders(), usual_tolerance);
  BOOST_TEST(finding.words == "agrees (largest difference 0; not compared: seconds)");
  BOOST_TEST(summary_of({finding, finding}) == "2 of 2 figures agree; 2 measured columns not compared");
}

BOOST_AUTO_TEST_CASE(index_leads_to_the_pages_that_are_there) {
  TemporaryFolder folder;
  const auto page = folder.path() / "index.html";
  write_index(page, {{"01_neuron", "3 of 3 figures agree", false, folder.path() / "01_neuron.html"},
                     {"02_layer", "1 differs", true, {}}});
  const std::string html = read_text(page);
  for (const char* words :
       {"<a href=\"01_neuron.html\">01_neuron</a>", "<td>02_layer</td>", "class=\"differs\">1 differs"})
    BOOST_TEST(html.find(words) != std::string::npos, "the page has no " << words);
}

BOOST_AUTO_TEST_CASE(page_links_relatively_and_shows_text_literally) {
  TemporaryFolder folder;
  const auto page = folder.path() / "yours" / "compare" / "index.html";
  const Finding finding{"a<b", Verdict::differs, "DIFFERS & more", 0, {}, {}};
  BOOST_CHECK_EXCEPTION(write_page(page, "t", "s", {}), std::runtime_error, says("cannot be written"));
  std::filesystem::create_directories(page.parent_path());
  write_page(page, "t", "s", {{finding, folder.path() / "it's #1" / "a.svg", {}, {}}});
  const std::string html = read_text(page);
  for (const char* words : {"src=\"../../it%27s%20%231/a.svg\"", "<h2>a&lt;b</h2>", "DIFFERS &amp; more",
                            "yours: no picture", "width=device-width"}) {
    BOOST_TEST(html.find(words) != std::string::npos, "the page has no " << words);
  }
}

BOOST_AUTO_TEST_SUITE_END()

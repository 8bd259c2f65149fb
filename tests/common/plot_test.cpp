#include "common/story/plot.hpp"

#include <cmath>
#include <future>
#include <limits>
#include <locale>

#include "common/story/gnuplot.hpp"
#include "common/text.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

const Table numbers{{"epoch", "training"},
                    {{0, 0.5}, {1, 0.25}, {2, std::numeric_limits<double>::quiet_NaN()}}};
const Drawing curve{.commands = "plot data using \"epoch\":\"training\" with lines ls 1\n"};

// Running as root, no folder refuses a file; a file in the folder's place always does.
std::filesystem::path in_the_way(const TemporaryFolder& folder) {
  write_text(folder.path() / "file", "");
  return folder.path() / "file" / "plots";
}

std::ptrdiff_t files_in(const std::filesystem::path& folder) {
  return std::distance(std::filesystem::directory_iterator(folder), {});
}

std::string svg_in(const std::filesystem::path& path) {
  return std::filesystem::exists(path) ? read_text(path) : "";
}

// As in a program whose author has asked for the language of the user.
struct DecimalCommas : std::numpunct<char> {
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\3"; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(plot)

BOOST_AUTO_TEST_CASE(numbers_keep_their_points_in_a_locale_with_commas) {
  TemporaryFolder folder;
  const std::locale before = std::locale::global(std::locale(std::locale(), new DecimalCommas));
  Plots plots(folder.path(), false);
  const bool drawn =
      plots.draw("loss", {{"a", "b"}, {{1234567, 0.5}, {2, 1e-9}}}, {.commands = "plot 1.5\n"});
  const std::string texts =
      fixed(1234.5, 1) + " " + shortest(0.25) + " " + grouped(1234) + " " + percent(1, 3);
  const std::optional<double> number = number_in("0.5");
  std::locale::global(before);
  BOOST_TEST(read_text(folder.path() / "loss.csv") == "a,b\n1234567,0.5\n2,1e-09\n");
  BOOST_TEST(read_text(folder.path() / "loss.gp").find("size 640,400 font 'DejaVu Sans,16'") !=
             std::string::npos);
  BOOST_TEST(drawn == gnuplot_runs());
  BOOST_TEST(texts == "1234.5 0.25 1,234 33.33%");
  BOOST_TEST(number.value_or(0.0) == 0.5);
}

BOOST_AUTO_TEST_CASE(figure_leaves_numbers_script_and_picture) {
  TemporaryFolder folder;
  Plots plots(folder.path() / "it's new", false);
  const bool drawn = plots.draw("loss", numbers, curve);
  const auto place = folder.path() / "it's new";
  BOOST_TEST(read_text(place / "loss.csv") == "epoch,training\n0,0.5\n1,0.25\n2,\n");
  const std::string script = read_text(place / "loss.gp");
  BOOST_TEST(script.find("data = 'loss.csv'") != std::string::npos);
  BOOST_TEST(script.find("set output picture") != std::string::npos);
  BOOST_TEST(drawn == gnuplot_runs());
  BOOST_TEST((svg_in(place / "loss.svg").find("<svg") != std::string::npos) == gnuplot_runs());
  BOOST_TEST(files_in(place) == (drawn ? 3 : 2));
  BOOST_TEST(plots.summary().find(drawn ? "loss.svg" : "loss.gp") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(pictures_and_moving_ones_end_as_their_format_asks) {
  TemporaryFolder folder;
  Plots plots(folder.path(), false);
  BOOST_TEST(plots.summary() == "No figure was drawn.");
  const Table named{{"who", "count"}, {{"a", 1}, {"b", 2}}};
  plots.draw("still", named, {.commands = "plot 1\n", .format = Format::png});
  plots.draw("moving", named, {.commands = "plot 1\nplot 2\n", .format = Format::gif});
  BOOST_TEST(read_text(folder.path() / "still.csv") == "who,count\na,1\nb,2\n");
  BOOST_TEST(read_text(folder.path() / "moving.gp").find("gif animate delay 40 loop 0 size 640,400") !=
             std::string::npos);
  BOOST_TEST(svg_in(folder.path() / "still.png").starts_with("\x89PNG") == gnuplot_runs());
  BOOST_TEST(svg_in(folder.path() / "moving.gif").starts_with("GIF89a") == gnuplot_runs());
}

BOOST_AUTO_TEST_CASE(column_of_text_may_stand_anywhere) {
  TemporaryFolder folder;
  Plots plots(folder.path(), false);
  const std::string boat = "by boat";
  const Table ways{{"cost", "way"}, {{0.5, "on foot < 3 %"}, {std::nan(""), boat}, {2, ""}}};
  plots.draw("ways", ways, {.commands = "plot data using 0:1:2 with labels\n"});
  BOOST_TEST(read_text(folder.path() / "ways.csv") == "cost,way\n0.5,on foot < 3 %\n,by boat\n2,\n");
  BOOST_TEST(tics_of({{"way"}, {{"on foot"}, {boat}}}) == "\"on foot\" 0, \"by boat\" 1");
  for (const Table& wrong : {Table{{"way"}, {{"a,b"}}}, Table{{"a,b"}, {}}}) {
    BOOST_CHECK_EXCEPTION(plots.draw("wrong", wrong, {.commands = ""}), std::invalid_argument,
                          says("'a,b': a text of a table holds a comma"));
  }
}

// The script finds both, and draws from both.
BOOST_AUTO_TEST_CASE(figure_may_have_several_tables) {
  TemporaryFolder folder;
  Plots plots(folder.path(), false);
  const bool drawn = plots.draw("walks", numbers,
                                {.commands = "plot data using 1:2 with lines, paths using 1:2 with lines\n"},
                                {{"paths", {{"x", "y"}, {{0, 1}, {1, 2}}}}});
  BOOST_TEST(drawn == gnuplot_runs());
  BOOST_TEST(read_text(folder.path() / "walks.csv") == "epoch,training\n0,0.5\n1,0.25\n2,\n");
  BOOST_TEST(read_text(folder.path() / "walks.paths.csv") == "x,y\n0,1\n1,2\n");
  const std::string script = read_text(folder.path() / "walks.gp");
  for (const char* line : {"# walks.svg from walks.csv, walks.paths.csv:  gnuplot walks.gp\n",
                           "data = 'walks.csv'\npaths = 'walks.paths.csv'\n"})
    BOOST_TEST(script.find(line) != std::string::npos, line);
}

BOOST_AUTO_TEST_CASE(script_that_gnuplot_refuses_leaves_the_old_picture) {
  TemporaryFolder folder;
  write_text(folder.path() / "loss.svg", "old");
  Plots plots(folder.path(), false);
  BOOST_TEST(!plots.draw("loss", numbers, {.commands = "plot nonsense(\n"}));
  BOOST_TEST(read_text(folder.path() / "loss.svg") == "old");
  BOOST_TEST(files_in(folder.path()) == 3);  // nothing is left of the new one
}

BOOST_AUTO_TEST_CASE(folder_that_cannot_be_made_is_refused_in_words) {
  TemporaryFolder folder;
  const auto place = in_the_way(folder);
  BOOST_CHECK_EXCEPTION(Plots(place, false), PlotError,
                        says("cannot be made: Not a directory; free it, or name another"));
}

BOOST_AUTO_TEST_CASE(file_that_cannot_be_replaced_is_refused_in_words) {
  TemporaryFolder folder;
  std::filesystem::create_directories(folder.path() / "loss.csv" / "full");
  Plots plots(folder.path(), false);
  BOOST_CHECK_EXCEPTION(plots.draw("loss", numbers, curve), PlotError,
                        says("loss.csv: is a folder, not a file; free it"));
}

// Their picture must be drawn from the numbers that stand beside it.
BOOST_AUTO_TEST_CASE(programs_that_draw_one_figure_at_the_same_time_leave_one_of_theirs) {
  TemporaryFolder folder;
  const auto draw = [&](int i) {
    const Drawing drawing{.commands = filled(R"(set title 'number <i>'
stats data using 1 nooutput
set label sprintf('cell %d', STATS_max) at graph 0.5, 0.5
plot [0:9] [0:9] x
)",
                                             {{"i", std::to_string(i)}})};
    return Plots(folder.path(), false).draw("loss", {{"a"}, {{static_cast<double>(i)}, {0}}}, drawing);
  };
  std::vector<std::future<bool>> programs;
  for (int i = 1; i <= 4; ++i) programs.push_back(std::async(std::launch::async, draw, i));
  for (auto& program : programs) BOOST_TEST(program.get() == gnuplot_runs());
  const std::string number = read_text(folder.path() / "loss.csv").substr(2, 1);
  BOOST_TEST(read_text(folder.path() / "loss.gp").find("'number " + number) != std::string::npos);
  const std::string svg = svg_in(folder.path() / "loss.svg");
  for (const char* words : {"number ", "cell "})
    BOOST_TEST((svg.find(words + number) != std::string::npos) == gnuplot_runs());
  BOOST_TEST(files_in(folder.path()) == (gnuplot_runs() ? 3 : 2));
}

BOOST_AUTO_TEST_CASE(picture_is_drawn_where_a_link_leads) {
  TemporaryFolder folder;
  create_directory(folder.path() / "elsewhere");
  std::filesystem::create_symlink("elsewhere/real.svg", folder.path() / "loss.svg");
  const bool drawn = Plots(folder.path(), false).draw("loss", numbers, curve);
  BOOST_TEST(std::filesystem::is_symlink(folder.path() / "loss.svg"));
  BOOST_TEST((svg_in(folder.path() / "elsewhere" / "real.svg").find("<svg") != std::string::npos) == drawn);
}

BOOST_AUTO_TEST_SUITE_END()

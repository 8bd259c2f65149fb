#include "common/plot.hpp"

#include <limits>

#include "common/gnuplot.hpp"
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

std::string svg_in(const std::filesystem::path& path) {
  return std::filesystem::exists(path) ? read_text(path) : "";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plot)

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
  for (const auto& entry : std::filesystem::directory_iterator(place)) {
    BOOST_TEST(entry.path().extension() != ".part");
  }
  BOOST_TEST(plots.summary().find(drawn ? "loss.svg" : "loss.gp") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(script_that_gnuplot_refuses_leaves_the_old_picture) {
  TemporaryFolder folder;
  write_text(folder.path() / "loss.svg", "old");
  Plots plots(folder.path(), false);
  BOOST_TEST(!plots.draw("loss", numbers, {.commands = "plot nonsense(\n"}));
  BOOST_TEST(read_text(folder.path() / "loss.svg") == "old");
  BOOST_TEST(!std::filesystem::exists(folder.path() / "loss.svg.part"));
}

BOOST_AUTO_TEST_CASE(folder_that_cannot_be_made_is_refused_in_words) {
  TemporaryFolder folder;
  const auto place = in_the_way(folder);
  BOOST_CHECK_EXCEPTION(Plots(place, false), PlotError, says("cannot be made; free it, or name another"));
}

BOOST_AUTO_TEST_CASE(file_that_cannot_be_replaced_is_refused_in_words) {
  TemporaryFolder folder;
  std::filesystem::create_directories(folder.path() / "loss.csv" / "full");
  Plots plots(folder.path(), false);
  BOOST_CHECK_EXCEPTION(plots.draw("loss", numbers, curve), PlotError, says("cannot be replaced"));
}

BOOST_AUTO_TEST_SUITE_END()

// Figures. Each leaves NAME.csv (the numbers), NAME.gp (how they are drawn; it
// reads the CSV, so that picture and numbers cannot differ) and the picture itself.
// What has another meaning stands in a table of its own, NAME.its-name.csv. Without
// gnuplot tables and script stay, one note says how to draw them later, and the
// program goes on.
#pragma once

#include <concepts>
#include <filesystem>
#include <limits>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "common/story/filled.hpp"

namespace nn {

// A plot folder that cannot be written; the message names it and what to do.
struct PlotError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// A number, or words without commas. NaN and no words are an empty cell.
struct Cell {
  Cell(double value) : number(value) {}
  template <std::convertible_to<std::string> Text>
  Cell(Text&& words) : text(std::forward<Text>(words)) {}
  bool is_text() const { return !text.empty(); }

  double number = std::numeric_limits<double>::quiet_NaN();
  std::string text = {};
};

struct Table {
  std::vector<std::string> columns;  // names without commas
  std::vector<std::vector<Cell>>
      rows;  // each as long as `columns`; a column holds numbers or text
};

// More tables of a figure, by name.
using MoreTables = std::map<std::string, Table>;

// SVG for curves; PNG for images, because browsers blur images inside SVG; GIF for
// what moves.
enum class Format { svg, png, gif };

// How a figure is drawn: gnuplot commands after the common theme. They find the
// CSV's name in `data`, that of another table in a variable of the table's name,
// and refer to columns by name: plot data using "epoch":"training" with lines ls 1
// The text is 16 pixels high. A phone shows a figure 360 pixels wide, so one of 640
// has text of 9 pixels there; a wider one has to be scrolled.
struct Drawing {
  std::string commands;
  Format format = Format::svg;
  int width = 640, height = 400;
};

// Commands for pictures of numbers around 0: purple below, white at 0, green above;
// to be told apart without seeing red or green.
inline constexpr const char* signed_palette =
    "set palette defined (-1 '#762a83', -0.5 '#c2a5cf', 0 '#f7f7f7', 0.5 '#a6dba0', 1 '#1b7837')";

// The texts of the first column as marks along an axis, for "set ytics (...)": the
// first row stands at 0.
std::string tics_of(const Table& table);

class Plots {
 public:
  // Makes the folder, and makes sure that files can be written there. `show` draws
  // each figure in a window as well, or in the terminal where there is none.
  Plots(std::filesystem::path folder, bool show);

  // Writes the tables and NAME.gp and draws the picture; each file is written
  // beside and then renamed. Of programs that draw into one folder at the same
  // time, one after the other draws a figure, all of it. Returns whether there is a
  // picture now. PlotError when a file cannot be written, std::invalid_argument
  // when a text of a table holds a comma.
  bool draw(const std::string& name, const Table& numbers, const Drawing& drawing,
            const MoreTables& more = {});

  // "Figures in plots/yours: 08_loss.svg, 08_accuracy.svg", or that there are none,
  // for the end of a story.
  std::string summary() const;

 private:
  std::filesystem::path folder_;
  bool show_;
  std::vector<std::string> files_;
};

// plots/yours of the source tree; the current directory where the tree cannot be
// written.
std::filesystem::path default_plot_folder();

}  // namespace nn

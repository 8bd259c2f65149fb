// Figures. Each leaves NAME.csv (the numbers), NAME.gp (how they are drawn; it reads the CSV, so that picture
// and numbers cannot differ) and the picture itself. Without gnuplot the first two stay, one note says how to
// draw them later, and the program goes on.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace nn {

// A plot folder that cannot be written; the message names it and what to do.
struct PlotError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct Table {
  std::vector<std::string> columns;       // names without commas
  std::vector<std::vector<double>> rows;  // each as long as `columns`; NaN becomes an empty cell
  // Names of the rows, without commas, or none. They are written in place of the first column's numbers.
  std::vector<std::string> names = {};
};

// SVG for curves; PNG for images, because browsers blur images inside SVG; GIF for what moves.
enum class Format { svg, png, gif };

// How a figure is drawn: gnuplot commands after the common theme. They find the CSV's name in `data` and
// refer to its columns by name: plot data using "epoch":"training" with lines ls 1
struct Drawing {
  std::string commands;
  Format format = Format::svg;
  int width = 900, height = 480;
};

// Commands for pictures of numbers around 0: purple below, white at 0, green above; to be told apart without
// seeing red or green.
inline constexpr const char* signed_palette =
    "set palette defined (-1 '#762a83', -0.5 '#c2a5cf', 0 '#f7f7f7', 0.5 '#a6dba0', 1 '#1b7837')\n";

class Plots {
 public:
  // Makes the folder, and makes sure that files can be written there. `show` draws each figure in a window
  // as well, or in the terminal where there is none.
  Plots(std::filesystem::path folder, bool show);

  // Writes NAME.csv and NAME.gp and draws the picture; each file is written beside and then renamed. Of
  // programs that draw into one folder at the same time, one after the other draws a figure, all of it.
  // Returns whether there is a picture now. PlotError when a file cannot be written.
  bool draw(const std::string& name, const Table& numbers, const Drawing& drawing);

  // "Figures in plots/yours: 08_loss.svg, 08_accuracy.svg", or that there are none, for the end of a story.
  std::string summary() const;

 private:
  std::filesystem::path folder_;
  bool show_;
  std::vector<std::string> files_;
};

// plots/yours of the source tree; the current directory where the tree cannot be written.
std::filesystem::path default_plot_folder();

}  // namespace nn

#include "common/plot.hpp"

#include <unistd.h>

#include <cmath>
#include <fstream>
#include <iostream>
#include <utility>

#include "common/gnuplot.hpp"
#include "common/text.hpp"
#include "common/whole_file.hpp"

#ifdef NN_GNUPLOT_IOSTREAM
#include <gnuplot-iostream.h>
#endif

namespace nn {
namespace {

namespace fs = std::filesystem;

// One look for every figure: colour-blind safe (Okabe and Ito), quiet axes, the curves in front.
constexpr const char* theme = R"(set encoding utf8
set border 3 lc rgb '#808080' lw 1
set tics nomirror out scale 0.5 textcolor rgb '#404040'
set grid back lc rgb '#e8e8e8' lw 1 lt 1
set key samplen 2 spacing 1.2 textcolor rgb '#404040'
set style line 1 lc rgb '#0072b2' lw 2.5
set style line 2 lc rgb '#d55e00' lw 2.5
set style line 3 lc rgb '#009e73' lw 2.5
set style line 4 lc rgb '#cc79a7' lw 2.5
set style line 9 lc rgb '#999999' lw 1.2 dt 2
set title font ',14' textcolor rgb '#202020'
set xlabel textcolor rgb '#404040'
set ylabel textcolor rgb '#404040'
set datafile separator comma
set datafile columnheaders
)";

[[noreturn]] void fail(const std::string& fact) {
  throw PlotError(fact + "; free it, or name another folder with --plots");
}

[[noreturn]] void fail(const fs::path& path, const std::string& what) { fail(path.string() + ": " + what); }

fs::path beside(const fs::path& path) { return path.string() + ".part"; }

// Makes the finished file of the one that was written beside it.
void move_into_place(const fs::path& path) {
  std::error_code error;
  fs::rename(beside(path), path, error);
  if (error) fail(path, "cannot be replaced (" + error.message() + ")");
}

// What was begun beside is of no use.
[[noreturn, maybe_unused]] void give_up(const fs::path& path) {
  std::error_code ignored;
  fs::remove(beside(path), ignored);
  fail(path, "cannot be written");
}

void write_figure_file(const fs::path& path, const std::string& text) try {
  write_whole(path, text);
} catch (const WriteError& error) {
  fail(error.what());
}

std::string as_csv(const Table& table) {
  std::string text = joined(table.columns, ",") + "\n";
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const auto& row = table.rows[i];
    for (std::size_t j = 0; j < row.size(); ++j) {
      const bool named = j == 0 && !table.names.empty();
      text += (j == 0 ? "" : ",") + (named                ? table.names[i]
                                     : std::isnan(row[j]) ? std::string()
                                                          : shortest(row[j]));
    }
    text += '\n';
  }
  return text;
}

std::string terminal(const Drawing& drawing) {
  const std::string size = " size " + std::to_string(drawing.width) + "," + std::to_string(drawing.height);
  if (drawing.format == Format::gif)
    return "gif animate delay 40 loop 0" + size + " background rgb '#ffffff'";
  return (drawing.format == Format::png ? "pngcairo" : "svg") + size +
         " font 'DejaVu Sans,12' rounded background rgb '#ffffff'";
}

std::string picture_name(const std::string& name, const Drawing& drawing) {
  constexpr const char* endings[] = {".svg", ".png", ".gif"};
  return name + endings[static_cast<int>(drawing.format)];
}

std::string whole_script(const std::string& name, const Drawing& drawing) {
  const std::string picture = picture_name(name, drawing);
  return "# " + picture + " from " + name + ".csv:  gnuplot " + name + ".gp\n" +
         "if (!exists('picture')) picture = '" + picture + "'\n" +
         "if (exists('show')) { eval 'set terminal '.show } else {\n" + "  set terminal " +
         terminal(drawing) + "\n  set output picture\n}\n" + "data = '" + name + ".csv'\n\n" + theme +
         "if (exists('show') && show[1:4] eq 'dumb') { unset grid }\n\n" + drawing.commands;
}

// gnuplot-iostream writes into the file instead of a pipe: nothing can hang or break on the way.
void write_script(const fs::path& path, const std::string& script) {
#ifdef NN_GNUPLOT_IOSTREAM
  try {
    Gnuplot gnuplot(">" + beside(path).string());
    gnuplot << script << std::flush;
    if (!gnuplot.good()) give_up(path);
  } catch (const std::ios_base::failure&) {
    give_up(path);
  }
  move_into_place(path);
#else
  write_figure_file(path, script);
#endif
}

void note_once(const std::string& text) {
  static bool noted = false;
  if (!std::exchange(noted, true)) std::cerr << "note: " << text << std::endl;
}

}  // namespace

Plots::Plots(fs::path folder, bool show) : folder_(std::move(folder)), show_(show) {
  std::error_code error;
  fs::create_directories(folder_, error);
  if (!fs::is_directory(folder_)) fail(folder_, "the folder for plots cannot be made");
  const fs::path trial = folder_ / ".can-be-written";
  std::ofstream file(trial);
  file << "yes" << std::flush;
  const bool written = file.good();
  fs::remove(trial, error);
  if (!written) fail(folder_, "the folder for plots cannot be written");
}

bool Plots::draw(const std::string& name, const Table& numbers, const Drawing& drawing) {
  const std::string picture = picture_name(name, drawing);
  write_figure_file(folder_ / (name + ".csv"), as_csv(numbers));
  write_script(folder_ / (name + ".gp"), whole_script(name, drawing));
  if (!gnuplot_runs()) {
    note_once("gnuplot does not run here, so there are numbers and scripts but no pictures; later: gnuplot " +
              (folder_ / (name + ".gp")).string());
    files_.push_back(name + ".gp");
    return false;
  }
  const std::string part = beside(picture).string();
  if (!draw_with_gnuplot(folder_, name + ".gp", part)) {
    std::error_code ignored;
    fs::remove(folder_ / part, ignored);
    std::cerr << "note: gnuplot could not draw " << (folder_ / (name + ".gp")).string() << std::endl;
    files_.push_back(name + ".gp");
    return false;
  }
  move_into_place(folder_ / picture);
  files_.push_back(picture);
  if (show_) show_with_gnuplot(folder_, name + ".gp", drawing.format != Format::svg);
  return true;
}

std::string Plots::summary() const {
  return files_.empty() ? "No figure was drawn."
                        : "Figures in " + folder_.string() + ": " + joined(files_, ", ");
}

fs::path default_plot_folder() {
  const fs::path plots = fs::path(NN_SOURCE_DIR) / "plots";
  return access(plots.c_str(), W_OK) == 0 ? plots / "yours" : fs::current_path();
}

}  // namespace nn

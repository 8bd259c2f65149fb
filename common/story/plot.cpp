#include "common/story/plot.hpp"

#include <unistd.h>

#include <cmath>
#include <iostream>
#include <utility>

#include "common/folder_lock.hpp"
#include "common/story/gnuplot.hpp"
#include "common/story/program.hpp"
#include "common/text.hpp"
#include "common/whole_file.hpp"

#ifdef NN_GNUPLOT_IOSTREAM
#include <gnuplot-iostream.h>
#endif

namespace nn {
namespace {

namespace fs = std::filesystem;

// One look for every figure: colour-blind safe (Okabe and Ito), quiet axes, the
// curves in front.
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
set title font ',<title_size>' textcolor rgb '#202020'
set xlabel textcolor rgb '#404040'
set ylabel textcolor rgb '#404040'
set datafile separator comma
set datafile columnheaders
)";

[[noreturn]] void fail(const std::string& fact) {
  throw PlotError(fact + "; free it, or name another folder with --plots");
}

// A comma would make two cells of one.
const std::string& without_comma(const std::string& text) {
  if (text.find(',') == std::string::npos) return text;
  throw std::invalid_argument("'" + text + "': a text of a table holds a comma");
}

std::string as_csv(const Cell& cell) {
  if (cell.is_text()) return without_comma(cell.text);
  return std::isnan(cell.number) ? "" : shortest(cell.number);
}

std::string as_csv(const Table& table) {
  for (const std::string& column : table.columns) without_comma(column);
  std::string text = joined(table.columns, ",") + '\n';
  for (const auto& row : table.rows) {
    for (std::size_t j = 0; j < row.size(); ++j)
      text += (j == 0 ? "" : ",") + as_csv(row[j]);
    text += '\n';
  }
  return text;
}

// 07_walks.paths.csv: a name of a figure holds no point, so nobody takes it for
// another figure.
std::string table_name(const std::string& name, const std::string& table) {
  return name + "." + table + ".csv";
}

// The same height: gnuplot counts pixels in an SVG, and points in a PNG.
const char* text_size(Format format) { return format == Format::svg ? "16" : "12"; }
const char* title_size(Format format) {
  return format == Format::svg ? "18" : "14";
}

std::string terminal(const Drawing& drawing) {
  const std::string size = " size " + std::to_string(drawing.width) + "," +
                           std::to_string(drawing.height);
  if (drawing.format == Format::gif)
    return "gif animate delay 40 loop 0" + size + " background rgb '#ffffff'";
  return (drawing.format == Format::png ? "pngcairo" : "svg") + size +
         " font 'DejaVu Sans," + text_size(drawing.format) +
         "' rounded background rgb '#ffffff'";
}

std::string themed(Format format) {
  return filled(theme, {{"title_size", title_size(format)}});
}

std::string picture_name(const std::string& name, const Drawing& drawing) {
  constexpr const char* endings[] = {".svg", ".png", ".gif"};
  return name + endings[static_cast<int>(drawing.format)];
}

std::string whole_script(const std::string& name, const Drawing& drawing,
                         const MoreTables& more) {
  std::string files = name + ".csv", variables = "data = '" + name + ".csv'\n";
  for (const auto& [table, numbers] : more) {
    files += ", " + table_name(name, table);
    variables += table + " = '" + table_name(name, table) + "'\n";
  }
  const std::string caller =
      called_as().empty() ? "" : "# Drawn by " + called_as() + "\n";
  const std::string before = filled(R"(# <picture> from <files>:  gnuplot <name>.gp
<caller>if (!exists('picture')) picture = '<picture>'
if (exists('show')) { eval 'set terminal '.show } else {
  set terminal <terminal>
  set output picture
}
<variables>
<theme>if (exists('show') && show[1:4] eq 'dumb') { unset grid }

)",
                                    {{"picture", picture_name(name, drawing)},
                                     {"files", files},
                                     {"caller", caller},
                                     {"name", name},
                                     {"terminal", terminal(drawing)},
                                     {"variables", variables},
                                     {"theme", themed(drawing.format)}});
  return before + drawing.commands;
}

// gnuplot-iostream writes into the file instead of a pipe: nothing can hang or
// break on the way.
void write_script(const fs::path& path, const std::string& script) {
#ifdef NN_GNUPLOT_IOSTREAM
  WholeFile file(path);
  try {
    Gnuplot gnuplot(">" + file.part().string());
    gnuplot << script << std::flush;
    if (!gnuplot.good()) fail(path.string() + ": cannot be written");
  } catch (const std::ios_base::failure&) {
    fail(path.string() + ": cannot be written");
  }
  file.finish();
#else
  write_whole(path, script);
#endif
}

// Draws the picture beside the old one, which stays when gnuplot fails.
bool draw_picture(const fs::path& folder, const std::string& script,
                  const std::string& picture) {
  WholeFile file(folder / picture);
  const fs::path part =
      file.part().parent_path() == folder ? file.part().filename() : file.part();
  if (!draw_with_gnuplot(folder, script, part)) return false;
  file.finish();
  return true;
}

void note_once(const std::string& text) {
  static bool noted = false;
  if (!std::exchange(noted, true))
    std::cerr << "note: " << printable(text) << std::endl;
}

}  // namespace

std::string tics_of(const Table& table) {
  std::string tics;
  for (std::size_t i = 0; i < table.rows.size(); ++i)
    tics += (i == 0 ? "\"" : ", \"") + table.rows[i][0].text + "\" " +
            std::to_string(i);
  return tics;
}

Plots::Plots(fs::path folder, bool show) try
    : folder_(std::move(folder)), show_(show) {
  require_writable_folder(folder_, "the folder for plots");
} catch (const WriteError& error) {
  fail(error.what());
}

bool Plots::draw(const std::string& name, const Table& numbers,
                 const Drawing& drawing, const MoreTables& more) try {
  const std::string picture = picture_name(name, drawing), script = name + ".gp";
  const FolderLock alone(folder_);
  write_whole(folder_ / (name + ".csv"), as_csv(numbers));
  for (const auto& [table, rows] : more)
    write_whole(folder_ / table_name(name, table), as_csv(rows));
  write_script(folder_ / script, whole_script(name, drawing, more));
  const bool drawn = gnuplot_runs() && draw_picture(folder_, script, picture);
  files_.push_back(drawn ? picture : script);
  if (!gnuplot_runs()) {
    note_once(
        "gnuplot does not run here, so there are numbers and scripts but no pictures; later: gnuplot " +
        (folder_ / script).string());
  } else if (!drawn) {
    std::cerr << "note: gnuplot could not draw "
              << printable((folder_ / script).string()) << std::endl;
  }
  if (drawn && show_)
    show_with_gnuplot(folder_, script, drawing.format != Format::svg);
  return drawn;
} catch (const WriteError& error) {
  fail(error.what());
}

std::string Plots::summary() const {
  return files_.empty() ? "No figure was drawn."
                        : "Figures in " + printable(folder_.string()) + ": " +
                              joined(files_, ", ");
}

fs::path default_plot_folder() {
  const fs::path plots = fs::path(NN_SOURCE_DIR) / "plots";
  if (access(plots.c_str(), W_OK) == 0) return plots / "yours";
  std::error_code gone;
  const fs::path here = fs::current_path(gone);
  return gone ? fs::path(".") : here;
}

}  // namespace nn

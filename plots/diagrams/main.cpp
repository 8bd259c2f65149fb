// draw_diagrams: draws the diagrams of the docs, one SVG file each
#include <fstream>
#include <iostream>
#include <stdexcept>

#include "common/plot.hpp"
#include "common/program.hpp"
#include "common/text.hpp"
#include "plots/diagrams/diagram.hpp"

using namespace nn;

namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& path, const std::string& what) {
  throw std::runtime_error(path.string() + ": " + what + "; free it, or name another folder with --to");
}

// Written beside and then renamed: nobody ever sees half a diagram.
void write_diagram(const fs::path& path, const std::string& svg) {
  const fs::path beside = path.string() + ".part";
  std::ofstream file(beside, std::ios::binary);
  file << svg;
  file.close();
  std::error_code error;
  if (file) fs::rename(beside, path, error);
  if (file && !error) return;
  fs::remove(beside, error);
  fail(path, "cannot be written");
}

void draw_all(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (!fs::is_directory(folder)) fail(folder, "the folder for diagrams cannot be made");
  std::vector<std::string> names;
  for (const Diagram& diagram : diagrams()) {
    names.push_back(diagram.name + ".svg");
    write_diagram(folder / names.back(), svg_of(diagram));
  }
  std::cout << "Diagrams in " << folder.string() << ": " << joined(names, ", ") << "\n";
}

}  // namespace

int main(int argc, char** argv) {
  return run_program(argc, argv, [](int count, char** arguments) {
    std::string folder = (default_plot_folder() / "diagrams").string();
    Options options("draw_diagrams", "draws the diagrams of the docs");
    options.add_text("to", folder, "DIR", "where they go");
    if (options.parse(count, arguments)) draw_all(folder);
  });
}

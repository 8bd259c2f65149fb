// draw_diagrams: draws the diagrams of the docs, one SVG file each
#include <iostream>
#include <stdexcept>

#include "common/story/plot.hpp"
#include "common/story/program.hpp"
#include "common/text.hpp"
#include "common/whole_file.hpp"
#include "plots/diagrams/diagram.hpp"

using namespace nn;

namespace {

namespace fs = std::filesystem;

void require_folder(const fs::path& folder) try {
  require_writable_folder(folder, "the folder for diagrams");
} catch (const WriteError& error) {
  throw std::runtime_error(std::string(error.what()) + "; name another one with --to");
}

void draw_all(const fs::path& folder) {
  require_folder(folder);
  std::vector<std::string> names;
  for (const Diagram& diagram : diagrams()) {
    names.push_back(diagram.name + ".svg");
    write_whole(folder / names.back(), svg_of(diagram));
  }
  std::cout << "Diagrams in " << printable(folder.string()) << ": " << joined(names, ", ") << "\n";
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

// Two made-up chapters with a page each, for tests of what is used before its time. What is added to the
// first page begins in line 6, to the second in line 9.
#pragma once

#include "docs/check/way.hpp"
#include "support/tree.hpp"

namespace nn {

struct TwoPages {
  static inline const std::string first = "# 01 A layer\n\n## The idea\n\nA **bias** (偏置).\n";
  static inline const std::string second =
      "# 02\n\n## The idea\n\nA **layer**, a **hidden\nlayer**, a **gate**. $C$ (2.1)\n\n> **Box: nets.** A **net**.\n";
  Tree tree;
  std::vector<Page> pages;
  Report report;

  explicit TwoPages(const std::string& more_of_first, const std::string& more_of_second = "") {
    tree.write("chapters/CMakeLists.txt", "set(NN_CHAPTERS\n  01_neuron\n  02_layer)\n");
    std::filesystem::create_directories(tree.source() / "chapters/02_layer");
    tree.write("chapters/02_layer/layer.hpp", "namespace nn {\nstruct Layer {};\nint mean_of(Layer x);\n}\n");
    pages = {parse_page("docs/01-neuron.md", first + more_of_first),
             parse_page("docs/02-layer.md", second + more_of_second)};
  }
  std::vector<const Page*> way() const { return way_through(pages, tree.source()); }
};

}  // namespace nn

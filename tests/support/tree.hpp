// A tree with one chapter, whose path is no easy one, for tests of what the pages say about it.
#pragma once

#include "docs/check/drift.hpp"
#include "support/support.hpp"

namespace nn {

struct Tree {
  Tree() {
    for (const char* name : {"chapters/01_neuron", "plots/reference/01_neuron", "docs", "common", "tests"}) {
      std::filesystem::create_directories(source() / name);
    }
    write("chapters/CMakeLists.txt", "set(NN_CHAPTERS\n  01_neuron)\n");
    write("chapters/01_neuron/neuron.cpp", code);
    write("chapters/01_neuron/neuron.hpp",
          "namespace nn {\nstruct Neuron {};\ndouble answer(int x);  // (1.1)\n}\n");
    write("plots/reference/01_neuron/01_slide.csv", "shift,a cost\n0,0.5\n1,0.25\n2,12345.678\n");
    write("plots/reference/01_neuron/01_ways.csv", "way,cost\non foot,3\nby boat,4\n");
  }
  std::filesystem::path source() const { return folder.path() / "a tree, 树"; }
  void write(const std::string& file, const std::string& text) const { write_text(source() / file, text); }

  static inline const std::string code = R"(// (1.1) Adds one.
// Quickly.
int f(
    int x) {
  if (x) {
    g();
  } else {

    h();
  }
  return x;
}

int twice(int);
int twice(long);
)";
  TemporaryFolder folder;
};

// A line for every drift.
inline std::string told(const Report& report) {
  std::string words;
  for (const Drift& drift : report.drifts) words += in_words(drift) + "\n";
  return words;
}

// What a check finds in a page with this name and text, a line each.
inline std::string found_by(void (*check)(const Page&, const std::filesystem::path&, Report&),
                            const Tree& tree, const std::string& name, const std::string& text) {
  Report report;
  check(parse_page(name, text), tree.source(), report);
  return told(report);
}

}  // namespace nn

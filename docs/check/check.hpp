// The whole check: which pages there are, and everything that is asked of them.
#pragma once

#include <string>
#include <vector>

#include "docs/check/drift.hpp"

namespace nn {

struct Places {
  std::string source;    // the tree
  std::string programs;  // where it was built
  std::string figures;   // where the figures of the runs go; those of earlier runs are removed
};

struct Pages {
  std::vector<Page> all;      // what links lead to
  std::vector<Page> checked;  // those that are asked for
};

// The pages with this in their names; std::runtime_error when there is none.
Pages pages_to_check(const Places& places, const std::string& name);

// Listings, links, equations, names, and numbers that result files hold: no program is run. When all pages
// are checked, every chapter with a program has one, and docs/notation.md is there.
Report check_what_stands_still(const Pages& pages, const Places& places);

// Blocks of output, results and numbers that programs print. The report says what was not checked and why.
void check_what_is_printed(const Pages& pages, const Places& places, Report& report);

// By file and line.
void sort(std::vector<Drift>& drifts);

// Rewrites the pages by the remedies of the drifts.
void rewrite(const Pages& pages, const Places& places, const Report& report);

}  // namespace nn

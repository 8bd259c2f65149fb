// The whole check: which pages there are, and everything that is asked of them.
#pragma once

#include <set>
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
  std::vector<Page> quizzes;  // the quiz.json of the chapters that are asked for
  std::vector<Page> tasks;    // tasks and hints of exercises with the name
};

// The pages with this in their names; std::runtime_error when there is none.
Pages pages_to_check(const Places& places, const std::string& name);

// Listings, links, equations, names, quizzes, and numbers that result files hold: no program is run. When all
// pages are checked, every chapter with a program has one and its row in README.md and docs/README.md, and
// docs/notation.md is there.
Report check_what_stands_still(const Pages& pages, const Places& places);

// What programs print when they are called without options, their stories, takes seconds; with options it
// takes minutes.
enum class Calls { all, stories, with_options };

// The calls of the pages whose output is compared: "08_mnist", "08_mnist --epochs 2".
std::set<std::string> calls_of(const std::vector<Page>& pages, Calls wanted);

// Blocks of output, results and numbers that these calls print. The report says what was not checked and why.
void check_what_is_printed(const Pages& pages, const Places& places, Calls wanted, Report& report);

// By file and line.
void sort(std::vector<Drift>& drifts);

// Rewrites the pages by the remedies of the drifts.
void rewrite(const Pages& pages, const Places& places, const Report& report);

}  // namespace nn

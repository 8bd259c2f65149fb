// The terms of docs/glossary.md, each with the chapter that introduces it:
//
//     * **Mini-batch** (07): the few examples that are used for one step.
//     * **Plain**, or plateau (07): ...
//
// Words that are also everyday words may be used at any time, and so may longer phrases that contain a term.
// A remark on that page lists them and says why:
//
//     <!-- everyday words: gate (logic gates), neural network (the name of the field) -->
#pragma once

#include <string>
#include <vector>

#include "docs/check/drift.hpp"
#include "docs/check/running_text.hpp"

namespace nn {

struct Term {
  std::vector<std::string> words;  // {"hidden", "layer"}, in lower case
  std::string chapter;             // "03"
  std::size_t line = 0;            // of the glossary
  bool everyday = false;

  std::string name() const;
};

// Longer terms first: where "activation function" stands, "activation" does not. A name behind ", or" is a
// term of its own, and so is an everyday phrase, without a chapter. Reported are everyday words that contain
// no term, and those without a reason.
std::vector<Term> terms_of(const Page& glossary, Report& report);

// Does the term stand at words[at]? The last word may be a plural: biases, matrices, boundaries, minima.
bool stands_at(const Term& term, const std::string& text, const std::vector<Word>& words, std::size_t at);

}  // namespace nn

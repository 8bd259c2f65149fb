// The network that the reader of a page looks into: one that comes with its chapter, or a file of the
// reader's own. The page reads the JSON text and hands over its numbers. The other way round, a network that
// has learned in a page becomes numbers, and the page writes the text.
#pragma once

#include "08_mnist/model.hpp"
#include "docs/live/live.hpp"

namespace nn {

// Throws std::logic_error if no network has been opened.
const Model& opened_model();

// The network as numbers, in the order of the question "model-open"; its cost is the book's.
Answer numbers_of(const Network& network);

}  // namespace nn

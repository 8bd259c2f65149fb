// The network that the reader of a page looks into: one that comes with its chapter, or a file of the
// reader's own. The page reads the JSON text and hands over its numbers.
#pragma once

#include "08_mnist/model.hpp"

namespace nn {

// Throws std::logic_error if no network has been opened.
const Model& opened_model();

}  // namespace nn

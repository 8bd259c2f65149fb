// The first part of act 5: momentum where its work can be seen.
#pragma once

#include "common/story/plot.hpp"

namespace nn {

// Steps with and without momentum in a wide and in a narrow valley. Draws
// 11_valley.
void tell_the_valley(Plots& plots);

}  // namespace nn

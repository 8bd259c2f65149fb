// Softmax, its slopes, and why they vanish from the error.
#pragma once

namespace nn {

// Prints the slopes of three sums, by the formula and by nudging, and what the cost
// -ln p makes of them.
void tell_softmax();

}  // namespace nn

// In a narrow valley, plain steps jump from wall to wall and creep along the floor.
// With momentum the network has a velocity, like a ball: what each step repeats
// adds up, and what it takes back cancels. (Nielsen's book, chapter 3; Sutskever
// and others, 2013.)
#pragma once

#include "06_backpropagation/backpropagation.hpp"

namespace nn {

// (11.10) v = share v + g, where g is the gradient. It begins at 0.
// classical: step along v.
// nesterov: (11.11) step along g + share v, a look ahead to where v leads next.
// With a constant gradient both become 1 / (1 - share) times as fast.
enum class Momentum { classical, nesterov };

// Gives what to step along instead of the gradient. The share of the velocity that
// is kept is at least 0 and below 1, or std::invalid_argument; with 0 the gradient
// comes back as it was. The velocity takes its shape from the first network:
// ShapeError when a later one differs. A copy has its own velocity.
GradientOf momentum(GradientOf gradient_of, double share, Momentum form);

}  // namespace nn

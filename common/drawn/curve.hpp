// From the places that a pen passes to the curve on which it passes them. Each
// piece between two places is a cubic that leaves and arrives in the direction of
// the neighbours (a Catmull-Rom spline), so the pieces fit together without a kink;
// at a corner the curve ends and another one begins.
#pragma once

#include <cstddef>

#include "common/drawn/forms.hpp"

namespace nn {

// The stroke with `pieces` short straight lines between every two places, all its
// places among them. Corners are marked as in the stroke. Throws
// std::invalid_argument for fewer than two places.
Stroke smooth(const Stroke& stroke, std::size_t pieces);

}  // namespace nn

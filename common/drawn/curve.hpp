// Computes a smooth curve through the places that a pen passes. Each piece between
// two places is a cubic whose direction at both ends depends on the neighbouring
// places (a Catmull-Rom spline), so the pieces join without a kink. At a corner,
// one curve ends and another one begins.
#pragma once

#include <cstddef>

#include "common/drawn/forms.hpp"

namespace nn {

// The stroke with `pieces` short straight lines between every two of its places.
// The result includes all places of the stroke, and the same ones are marked as
// corners. Throws std::invalid_argument for fewer than two places.
Stroke smooth(const Stroke& stroke, std::size_t pieces);

}  // namespace nn

// More pictures than there are: each time a picture is shown, it is turned, made
// larger or smaller, slanted, moved and bent a little, by chance, as another hand
// would have written it. (Simard and others, 2003; Ciresan and others, 2010.)
#pragma once

#include "11_better/look_through.hpp"
#include "common/dataset.hpp"

namespace nn {

// How much. All but the bending are drawn evenly, from minus to plus what stands
// here.
struct Deformation {
  double degrees = 0.0;     // turned, to either side
  double scale = 0.0;       // 0.1: from 0.9 to 1.1 times as high, and as wide
  double shear = 0.0;       // a row is moved by this times its height above the
                            // centre: slanted
  double pixels = 0.0;      // moved, in both directions
  double elastic = 0.0;     // root of the mean square of the bending, in pixels
  double smoothness = 4.0;  // of the bending, in pixels

  friend bool operator==(const Deformation&, const Deformation&) = default;
};

// Does it change nothing?
bool is_none(const Deformation& deformation);

// Six draws, in this order: angle, two scales, shear, down, right.
Affine draw_affine(const Deformation& deformation, Engine& engine);

// The same examples, each deformed anew whenever it is gathered. The affine part is
// drawn for every picture. Elastic fields take long to draw, so 500 of them are
// kept and used with random signs, and one is drawn anew after every 100 pictures.
// Copies share one engine. With no deformation the examples come back as they were.
// Throws std::invalid_argument unless all parts are finite numbers of at least 0,
// the scale below 1 and the smoothness from 0.1 to 100; when gathering, ShapeError
// unless the inputs are height x width numbers.
Examples deformed(Examples examples, std::size_t height, std::size_t width,
                  const Deformation& deformation, Engine engine);

}  // namespace nn

// Paper is white. Yet in a photo, one corner of it may be darker than the ink in
// another, because the light is uneven. Light changes slowly, and ink changes
// suddenly. So we fit a smooth surface, the ground, first to the picture's rim and
// then to most of the picture. Pixels that differ from the ground are ink.
#pragma once

#include <array>

#include "common/drawn/grey_picture.hpp"

namespace nn {

// How bright the ground is at every place: a polynomial of second degree in the
// place.
struct Ground {
  std::array<double, 6> factors{};  // of 1, x, y, x x, x y, y y
  // x and y go from -1 to 1 across the picture.
  double at(double x, double y) const;
};

// Fits the ground of a picture (0 black, 255 white), first to its rim, a sixth of
// it on every side, and then to all of it. Pixels that differ much, such as ink,
// count little (iteratively reweighted least squares). This works if most of the
// rim is ground and no shadow has a hard edge. Throws std::invalid_argument for a
// picture without pixels.
Ground fit_ground(const GreyPicture& brightness);

// The picture as bright ink on black ground in even light. `dark_ink` says whether
// the ink was darker than its ground. By (10.1), a pixel is the share of light that
// dark ink swallows, or that bright ink adds:
//
//   dark ink:    255 (1 - brightness / ground)
//
//   bright ink:  255 (brightness - ground) / (255 - ground)
struct EvenPicture {
  GreyPicture ink;
  bool dark_ink = false;
  // The standard deviation of the pixels that are not ink.
  double noise = 0.0;
  // Of all squared differences from the ground, the share on the side opposite to
  // ink.
  double opposite = 0.0;
};
EvenPicture even_light(const GreyPicture& brightness);

// The same for a known ground.
EvenPicture even_against(const Ground& ground, const GreyPicture& brightness,
                         bool dark_ink);

}  // namespace nn

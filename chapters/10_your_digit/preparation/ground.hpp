// Paper is white, and yet in a photo one corner of it is darker than the ink in
// another: the light was uneven. The light changes slowly, ink changes at once. So
// a smooth surface that follows most of the picture's rim, and then most of the
// picture, is the ground, and what differs from it is ink.
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

// Fits the ground of a picture (0 black, 255 white) to its rim first, a sixth of it
// on every side, and then to all of it; what differs much, ink, counts little
// (iteratively reweighted least squares). Works as long as most of the rim is
// ground, and no shadow has a hard edge. Throws std::invalid_argument for a picture
// without pixels.
Ground fit_ground(const GreyPicture& brightness);

// The picture as bright ink on black ground in even light. `dark_ink` says whether
// the ink was darker than its ground; then the result is how much of the light the
// ink swallows, else how much it adds: (10.1) dark ink: 255 (1 - brightness /
// ground);  bright ink: 255 (brightness - ground) / (255 - ground)
struct EvenPicture {
  GreyPicture ink;
  bool dark_ink = false;
  double noise = 0.0;     // the standard deviation of what is left on the ground
  double opposite = 0.0;  // the share of all difference from the ground, squared,
                          // that is not as ink differs
};
EvenPicture even_light(const GreyPicture& brightness);

// The same against a ground that is known.
EvenPicture even_against(const Ground& ground, const GreyPicture& brightness,
                         bool dark_ink);

}  // namespace nn

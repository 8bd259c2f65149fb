// How to deform a picture: for each pixel of the new picture, ask where it would
// have been in the old one, and take what is there. So the new picture has no
// holes.
#pragma once

#include <span>

#include "11_better/elastic_field.hpp"

namespace nn {

// For each pixel of the new picture, where in the old one to look: y and x, counted
// from the centre, become (yy y + yx x + down, xy y + xx x + right).
struct Affine {
  double yy = 1.0, yx = 0.0, xy = 0.0, xx = 1.0, down = 0.0, right = 0.0;
};

// How a picture is bent as well: by a field, each direction times a sign, or not at
// all.
struct Bending {
  const ElasticField* field = nullptr;
  double down_sign = 1.0, right_sign = 1.0;
};

// The picture seen through the map, and bent. Between four pixels it takes their
// mean, weighted by nearness (bilinear); beyond the rim is paper, 0. ShapeError
// when the sizes do not fit.
void look_through(std::span<const double> picture, std::size_t height,
                  std::size_t width, const Affine& affine, const Bending& bending,
                  std::span<double> seen);

}  // namespace nn

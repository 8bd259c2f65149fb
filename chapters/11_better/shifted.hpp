// A digit that is moved by a pixel is the same digit, and the network should say
// so. So every time it is shown, each picture is moved a little, by chance: no
// picture comes twice in quite the same way, and learning by heart is of no use.
// (Nielsen's book, chapter 3.)
#pragma once

#include "common/dataset.hpp"
#include "common/random.hpp"

namespace nn {

// The picture moved so many pixels down and to the right; negative: up and to the
// left. What leaves the picture is lost, and paper, 0, comes in on the other side.
// `picture` and `moved` are height x width, row by row, and do not overlap.
void move_picture(std::span<const double> picture, std::size_t height,
                  std::size_t width, int down, int right, std::span<double> moved);

// The same examples, each moved by -pixels ... pixels in both directions whenever
// it is gathered: two draws of the engine a picture, down first. Copies share one
// engine. With 0 pixels the examples come back as they were. Throws
// std::invalid_argument unless the picture is larger than the shift, and, when
// gathering, ShapeError unless the inputs are height x width numbers.
Examples shifted(Examples examples, std::size_t height, std::size_t width,
                 std::size_t pixels, Engine engine);

// Throws ShapeError that begins with `who` unless each row of the inputs is a
// picture of this size.
void require_pictures(const Matrix& inputs, std::size_t height, std::size_t width,
                      const char* who);

}  // namespace nn

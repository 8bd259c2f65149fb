#include "10_your_digit/acts.hpp"

#include <iostream>

#include "10_your_digit/picture_files/picture_file.hpp"
#include "10_your_digit/preparation/prepare.hpp"
#include "10_your_digit/reading.hpp"
#include "10_your_digit/shipped_reader.hpp"
#include "10_your_digit/steps_figure.hpp"

namespace nn {

void tell_of_a_photo(const Network& network, Plots& plots) {
  const std::filesystem::path file = shipped_samples() / "2_ballpoint.jpg";
  const ColourPicture picture = read_picture(file);
  const Prepared steps = prepare(picture, file.string());
  const Reading prepared = read_digit(network, steps.digit), raw = read_digit(network, prepare_raw(picture));
  std::cout
      << "1. A network knows digits of one kind: bright ink, 20 pixels high, in the middle of 28 x 28.\n"
      << "   A photo of a 2, ballpoint on paper in uneven light, scaled to 28 x 28 as it is:\n"
      << "      \"" << verdict(raw) << "\"\n"
      << "   With the light evened, the ink found and inverted, its pen made as thick as MNIST's, its "
         "centre of mass put in\n   the middle, and the same network:\n"
      << "      \"" << verdict(prepared) << "\"\n"
      << "   Yours: --digit FILE, and with --raw to see why it matters; --draw is a canvas in the "
         "terminal.\n";
  draw_steps(plots, "10_ballpoint", steps, verdict(prepared));
}

}  // namespace nn

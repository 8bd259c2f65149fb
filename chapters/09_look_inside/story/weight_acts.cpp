// The act of the weights: what training added to the first layer.
#include <algorithm>
#include <cmath>
#include <iostream>

#include "09_look_inside/shipped_model.hpp"
#include "09_look_inside/story/acts.hpp"
#include "09_look_inside/story/figures.hpp"
#include "09_look_inside/what_changed.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// The square root of the mean square.
double usual_size(const Matrix& weights) {
  double sum = 0.0;
  for (const double weight : weights.values()) sum += weight * weight;
  return std::sqrt(sum / static_cast<double>(weights.size()));
}

// Did none of the weights of these pixels move?
bool all_still(const Matrix& change, const std::vector<bool>& dark) {
  for (std::size_t pixel = 0; pixel < dark.size(); ++pixel) {
    if (dark[pixel] && !std::ranges::all_of(change.row(pixel), [](double step) {
          return step == 0.0;
        }))
      return false;
  }
  return true;
}

// Are the dark pixels around the picture, none of them deep inside?
bool are_at_the_rim(const std::vector<bool>& dark, std::size_t width) {
  constexpr std::size_t rim = 8;  // of 28
  for (std::size_t pixel = 0; pixel < dark.size(); ++pixel) {
    const std::size_t row = pixel / width, column = pixel % width,
                      rows = dark.size() / width;
    const std::size_t inside =
        std::min({row, column, rows - 1 - row, width - 1 - column});
    if (dark[pixel] && inside >= rim) return false;
  }
  return true;
}

void tell_of_dark_pixels(const Matrix& change, const std::vector<bool>& dark,
                         std::size_t width) {
  const auto count = static_cast<std::size_t>(std::ranges::count(dark, true));
  if (count == 0) {
    std::cout
        << "   Every pixel is lit in some picture of the training, so every weight had its slopes.\n";
    return;
  }
  std::cout
      << "   " << counted(count, "pixel")
      << (are_at_the_rim(dark, width) ? " at the rim " : " ")
      << (count == 1 ? "is" : "are")
      << " never lit in training. The slope of a weight is its pixel times an error (6.2), so\n"
         "   their weights "
      << (all_still(change, dark) ? "are what they were, to the last bit"
                                  : "should not have moved, but did")
      << ": noise on the left, exactly 0 on the right.\n";
}

// Weights whose neighbours have so little in common look like noise. None of them
// moved: NaN, and nothing to see.
bool look_like_noise(double likeness) { return !(likeness > 0.5); }

std::string in_words(double likeness) {
  return std::isnan(likeness) ? "undefined" : fixed(likeness, 2);
}

// What was seen in the network that comes along is said of that one alone.
void tell_of_parts(const Network& network) {
  std::cout
      << "   Strokes put together to digits are what chapter 03 set by hand, and a hope for a network that learns. "
      << (is_shipped(network)
              ? "Here are blobs,\n   a few strokes and no loops: nobody"
              : "How many\n   strokes and loops are in 09_changed? Nobody")
      << " asked for parts. The cost asks for right answers, from all neurons together, and\n"
         "   nothing in it makes neighbouring pixels alike. --experiments shows that more drastically.\n";
}

}  // namespace

void tell_what_changed(const Model& model, const ImageSet& training,
                       const ImageSet& test, Plots& plots) {
  const Layer& first = model.network.front();
  std::cout
      << "\n2. What does a hidden neuron look for? Its weights are a picture, one for each pixel.\n";
  if (!model.origin) {
    std::cout
        << "   This file does not say how its network was trained. So the start cannot be drawn again and taken away,\n"
           "   and this act is left out.\n";
    return;
  }
  const Network before = network_before_training(*model.origin, test.pixels_each());
  const Matrix change = learned(model.network, before);
  const auto likeness = [&](const Matrix& weights) {
    return likeness_of_neighbours(weights, test.width);
  };
  const double in_start = likeness(before.front().weights),
               after = likeness(first.weights), in_change = likeness(change);
  std::cout
      << "   They began as noise of size "
      << fixed(usual_size(before.front().weights), 2)
      << ", and training moved them by " << fixed(usual_size(change), 2)
      << ". So after training they "
      << (look_like_noise(after) ? "still look like noise"
                                 : "hardly look like noise any more")
      << ";\n"
         "   drawn again from its seed and taken away (9.1), the start leaves what was learned. How alike are neighbouring\n"
         "   pixels (correlation)? In the start "
      << in_words(in_start) << ", after training " << in_words(after)
      << ", in what was learned " << in_words(in_change) << ".\n";
  std::vector<bool> dark(test.pixels_each(), false);
  if (training.count() == 0) {
    std::cout << "   (It was trained on " << model.origin->data
              << ", which is not here. So nothing is said of pixels that it "
              << "never saw lit.)\n";
  } else {
    dark = never_lit(training);
    tell_of_dark_pixels(change, dark, test.width);
  }
  tell_of_parts(model.network);
  draw_changed(plots, first.weights, change, dark);
  draw_favourites(plots, first, change, test);
}

}  // namespace nn

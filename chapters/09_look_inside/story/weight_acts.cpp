// The act of the weights: what training added to the first layer.
#include <algorithm>
#include <cmath>
#include <iostream>

#include "09_look_inside/shipped_model.hpp"
#include "09_look_inside/story/acts.hpp"
#include "09_look_inside/story/figures.hpp"
#include "09_look_inside/what_changed.hpp"
#include "common/story/filled.hpp"
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

// Are all dark pixels near the edge of the picture?
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

constexpr const char* every_pixel_lit =
    R"(   Every pixel is lit in some training picture, so every weight had slopes.
)";

constexpr const char* dark_pixels_still =
    R"(   <pixels><where> <are> never lit in training. The slope of a weight is
   its pixel times an error (6.2), so here every slope was 0 and no weight has
   changed by a single bit. In 09_changed you see noise on the left and exactly 0
   on the right.
)";

constexpr const char* dark_pixels_moved =
    R"(   <pixels><where> <are> never lit in training. The slope of a weight is
   its pixel times an error (6.2), so their weights should not have changed,
   but they have.
)";

void tell_of_dark_pixels(const Matrix& change, const std::vector<bool>& dark,
                         std::size_t width) {
  const auto count = static_cast<std::size_t>(std::ranges::count(dark, true));
  if (count == 0) {
    std::cout << every_pixel_lit;
    return;
  }
  std::cout << filled(
      all_still(change, dark) ? dark_pixels_still : dark_pixels_moved,
      {{"pixels", counted(count, "pixel")},
       {"where", are_at_the_rim(dark, width) ? " at the rim" : ""},
       {"are", count == 1 ? "is" : "are"}});
}

// Do neighbouring weights have so little in common that a picture of them looks
// like noise? NaN, where all weights are equal, counts as noise.
bool look_like_noise(double likeness) { return !(likeness > 0.5); }

std::string in_words(double likeness) {
  return std::isnan(likeness) ? "undefined" : fixed(likeness, 2);
}

constexpr const char* parts_told =
    R"(   Chapter 03 set strokes by hand and put them together to make digits. For a
   network that learns, it called this a hope.
   <what_is_there>
   Nobody asked for parts: the cost asks for right answers from all neurons
   together, and nothing in it makes neighbouring pixels alike. --experiments
   shows this more clearly.
)";

constexpr const char* no_origin =
    R"(   This file does not say how its network was trained. So the program cannot
   repeat the random start and subtract it, and it leaves this act out.
)";

constexpr const char* other_start =
    R"(   It was trained by a recipe of chapter 11, which draws another start than this
   chapter knows. So the program cannot subtract it, and leaves this act out.
)";

constexpr const char* noise_told =
    R"(   The weights began as noise of size <size>, and training moved them by <moved>.
   So after training they <look>.
   The program repeats the random start from its seed and subtracts it (9.1). The
   difference is what the network learned. How alike are neighbouring pixels? Their
   correlation is <start> at the start, <after> after training, and <learned> in what was
   learned.
)";

// What people saw in the shipped network is said of that network alone.
void tell_of_parts(const Network& network) {
  std::cout << filled(
      parts_told, {{"what_is_there",
                    is_shipped(network)
                        ? "In 09_changed you see blobs, a few strokes and no loops."
                        : "How many strokes and loops do you see in 09_changed?"}});
}

}  // namespace

void tell_what_changed(const Model& model, const ImageSet& training,
                       const ImageSet& test, Plots& plots) {
  const Layer& first = model.network.front();
  std::cout
      << "\n2. What does a hidden neuron look for? It has a weight for each pixel, so its\n"
         "   weights are a picture.\n";
  if (!model.origin) {
    std::cout << no_origin;
    return;
  }
  if (!can_draw_start(*model.origin)) {
    std::cout << other_start;
    return;
  }
  const Network before = network_before_training(*model.origin, test.pixels_each());
  const Matrix change = learned(model.network, before);
  const auto likeness = [&](const Matrix& weights) {
    return likeness_of_neighbours(weights, test.width);
  };
  const double after = likeness(first.weights);
  std::cout << filled(
      noise_told,
      {{"size", fixed(usual_size(before.front().weights), 2)},
       {"moved", fixed(usual_size(change), 2)},
       {"look", look_like_noise(after) ? "still look like noise"
                                       : "hardly look like noise any more"},
       {"start", in_words(likeness(before.front().weights))},
       {"after", in_words(after)},
       {"learned", in_words(likeness(change))}});
  std::vector<bool> dark(test.pixels_each(), false);
  if (training.count() == 0) {
    std::cout << "   (It was trained on " << model.origin->data
              << ", which is not here. So the program cannot\n"
                 "   tell which pixels it has never seen lit.)\n";
  } else {
    dark = never_lit(training);
    tell_of_dark_pixels(change, dark, test.width);
  }
  tell_of_parts(model.network);
  draw_changed(plots, first.weights, change, dark);
  draw_favourites(plots, first, change, test);
}

}  // namespace nn

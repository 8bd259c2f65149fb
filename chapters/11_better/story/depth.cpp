#include "11_better/story/depth.hpp"

#include <cmath>

#include "11_better/gradient_lengths.hpp"
#include "11_better/story/trials.hpp"

namespace nn {

std::vector<double> lengths_at_start(const BetterRecipe& recipe,
                                     const Ground& ground) {
  const ImageSet pictures = first_pictures(ground, 1000, 1).training;
  Engine engine(ground.stage.seed);
  const Network network = start_network(recipe, pictures.pixels_each(), engine);
  const GradientOf gradient_of = backpropagation(recipe.cost);
  std::vector<double> sums(network.size());
  double batches = 0.0;
  Gradient gradient;
  for_each_batch(examples_from(pictures, digit_classes), 10,
                 [&](const Batch& batch, std::size_t) {
                   gradient_of(network, batch, gradient);
                   const auto lengths = bias_gradient_lengths(gradient);
                   for (std::size_t l = 0; l < sums.size(); ++l)
                     sums[l] += lengths[l];
                   ++batches;
                 });
  for (double& sum : sums) sum /= batches;
  return sums;
}

double shrinking(const DepthCurve& curve) {
  return std::pow(curve.lengths.back() / curve.lengths.front(),
                  1.0 / static_cast<double>(curve.lengths.size() - 1));
}

}  // namespace nn

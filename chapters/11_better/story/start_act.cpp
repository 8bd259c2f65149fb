// The act about the random start, and how large it makes the sums.
#include <algorithm>
#include <iostream>

#include "11_better/small_start.hpp"
#include "11_better/story/acts.hpp"
#include "11_better/story/first_sums.hpp"
#include "11_better/story/start_figure.hpp"
#include "11_better/story/start_worth.hpp"
#include "11_better/story/three_starts.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t lit_pixels = 500, neurons_at_start = 1000;

constexpr const char* start_head = R"(
3. A random start can be too sure. A hidden neuron adds up hundreds of inputs. A lit
   pixel is about 1, so it adds its weight, a number from N(0, 1). The sum of <lit>
   such weights and a bias has a standard deviation of sqrt(<terms>), about 22.
   The cure (11.6): the more inputs, the smaller the weights. With <inputs> inputs we
   draw them with the deviation 1 / sqrt(<inputs>) = <small>. A ReLU sets half of the
   sums to 0, so it gets a little more: sqrt(2 / <inputs>) = <relu>.

   The expected deviation of a sum, and the deviation measured over <neurons> neurons
   (seed <seed>) in brackets:
)";

constexpr const char* flat_told =
    R"(   A real digit has fewer lit pixels, <lit> here, and some are grey.

   How flat are the neurons? The slope of a sigmoid is 0.25 at most. Take the sums
   of <neurons> neurons over <digits> validation digits: with the first start, the slope
   is below 0.01 at <book> of them, and with the second one at <small>. The figure
   11_start shows both. A hidden neuron that is flat passes on hardly any
   correction. Cross-entropy does not help it: it cancels only the slope of the
   last layer.
)";

void print_deviations(const std::string& title, const Matrix& inputs,
                      std::span<const Layer> layers) {
  std::vector<std::string> cells;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    cells.push_back(fixed(expected_deviation(inputs, three_starts[i]), 2) + " (" +
                    fixed(measured_deviation(first_sums(layers[i], inputs)), 2) +
                    ")");
  }
  print_start_row(title, cells);
}

void print_start_head(std::size_t pixels, std::uint32_t seed) {
  std::cout << filled(start_head,
                      {{"lit", std::to_string(lit_pixels)},
                       {"terms", std::to_string(lit_pixels + 1)},
                       {"inputs", std::to_string(pixels)},
                       {"small", fixed(start_deviation(pixels, sigmoid), 4)},
                       {"relu", fixed(start_deviation(pixels, relu), 4)},
                       {"neurons", grouped(neurons_at_start)},
                       {"seed", std::to_string(seed)}});
}

// So many of the first pictures, as inputs.
Matrix first_inputs(const ImageSet& images, std::size_t count) {
  Matrix inputs;
  for_each_batch(
      examples_from(images.part(0, std::min(count, images.count())), digit_classes),
      count, [&](const Batch& batch, std::size_t) { inputs = batch.inputs; });
  return inputs;
}

void tell_the_sums(const Ground& ground) {
  const ImageSet& validation = ground.sets.validation;
  const std::size_t pixels = validation.pixels_each();
  print_start_head(pixels, ground.stage.seed);
  std::vector<Layer> layers;
  for (const Start start : three_starts)
    layers.push_back(
        layer_at_start(start, pixels, neurons_at_start, ground.stage.seed));
  print_start_columns(pixels);
  print_deviations(std::to_string(lit_pixels) + " pixels lit",
                   partly_lit(pixels, lit_pixels), layers);
  print_deviations("validation digit 0: a " + std::to_string(validation.labels[0]),
                   first_inputs(validation, 1), layers);
  const auto lit = std::ranges::count_if(
      validation.image(0), [](std::uint8_t pixel) { return pixel > 0; });
  const Matrix digits = first_inputs(validation, ground.many(1000, 300));
  const std::vector<double> book = first_sums(layers[0], digits),
                            small = first_sums(layers[1], digits);
  const auto in_percent = [](double share) {
    return fixed(100.0 * share, 1) + "%";
  };
  std::cout << filled(flat_told, {{"lit", std::to_string(lit)},
                                  {"digits", grouped(digits.rows())},
                                  {"neurons", grouped(neurons_at_start)},
                                  {"book", in_percent(share_of_flat(book))},
                                  {"small", in_percent(share_of_flat(small))}});
  draw_first_sums(ground.stage.plots, book, small);
}

}  // namespace

void tell_the_start(const Ground& ground) {
  tell_the_sums(ground);
  tell_what_a_small_start_is_worth(ground);
}

}  // namespace nn

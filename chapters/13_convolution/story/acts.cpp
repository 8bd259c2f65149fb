#include "13_convolution/story/acts.hpp"

#include <algorithm>
#include <iostream>

#include "09_look_inside/terminal_pictures.hpp"
#include "11_better/shifted.hpp"
#include "11_better/softmax.hpp"
#include "13_convolution/broken_transposes.hpp"
#include "13_convolution/story/figures.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

std::string in_percent(double number) { return fixed(number, 2) + "%"; }

constexpr const char* dense_text =
    R"(
1. A dense network with <sizes> neurons (<knobs> knobs, seed <seed>) learns
   <digits> digits for ten epochs and reads <read> of the test digits. Then we
   move test digits by a few pixels, to the right, to the left, down and up:
)";

constexpr const char* slid_text =
    R"(
2. A detector set by hand, as in chapter 01, but with 5 x 5 weights. It looks for a
   level stroke of three pixels, and its bias is -8:
<filter>   Test digit <picture> is a <label>:
<digit>   The detector looks at all 24 x 24 places. After pooling by 2 and ReLU, its map
   has 12 x 12 numbers:
<map>   The largest sum is <largest>, at row <row>, column <column>. Move the digit by 2 pixels down
   and 2 to the right, and it is <moved>, at row <moved_row>, column <moved_column>.
)";

constexpr const char* knobs_text =
    R"(
3. How many knobs? A filter of 5 x 5 has 25 weights and a bias, 26 knobs, and uses
   them at all places (13.1).
   layer  sees           places    neurons  hands on       knobs
<rows>   all of it                                          <all>
   A dense layer with a neuron of its own for each place of layer 0 would need
   <dense> knobs there, where the filters have <filters>.
)";

// The largest sum of 24 x 24, and where it is.
struct Largest {
  double sum = 0.0;
  std::size_t row = 0, column = 0;
};
Largest largest_of(const Slid& slid) {
  const auto sums = slid.sums.values();
  const auto place =
      static_cast<std::size_t>(std::ranges::max_element(sums) - sums.begin());
  return {sums[place], place / 24, place % 24};
}

std::string filter_rows(const Layer& filter) {
  Matrix square(5, 5);
  std::ranges::copy(filter.weights.values(), square.values().begin());
  return to_text(square, 0, 6);
}

std::string map_in_characters(const Matrix& map) {
  std::vector<double> shares(map.values().begin(), map.values().end());
  const double most = std::ranges::max(shares);
  for (double& share : shares) share = most > 0.0 ? share / most : 0.0;
  return picture_in_characters(shares, 12, 6);
}

std::string places_in_words(const LayerWiring& layer) {
  if (layer.dense()) return "-";
  const Volume places = places_of(layer, 1);
  return std::to_string(places.rows) + " x " + std::to_string(places.columns);
}

std::string knobs_row(const LayerWiring& wiring, const Layer& layer,
                      std::size_t l) {
  const std::size_t neurons = layer.weights.columns();
  const bool dense = wiring.dense();
  return "   " + cell(std::to_string(l), 7) +
         cell(dense ? grouped(layer.weights.rows()) : in_words(wiring.input), 15) +
         cell(places_in_words(wiring), 10) + cell(std::to_string(neurons), 9) +
         cell(
             dense ? std::to_string(neurons) : in_words(output_of(wiring, neurons)),
             15) +
         grouped(count_knobs({layer})) + "\n";
}

}  // namespace

void tell_dense(const TrainedNetwork& dense, double read, const ShiftCurve& curve,
                std::size_t digits, std::uint32_t seed) {
  std::cout << filled(dense_text, {{"sizes", joined(sizes_of(dense.network), "-")},
                                   {"knobs", grouped(dense.knobs())},
                                   {"seed", std::to_string(seed)},
                                   {"digits", grouped(digits)},
                                   {"read", in_percent(read)}})
            << "   pixels  digits read\n";
  for (std::size_t pixels = 0; pixels < curve.size(); ++pixels)
    std::cout << "   " << cell(std::to_string(pixels), 8)
              << in_percent(curve[pixels]) << "\n";
  std::cout
      << R"(   A moved digit is the same digit. But other pixels are lit, so other weights are
   asked, and those have learned nothing about it.
)";
}

void tell_slid(const ImageSet& test, std::size_t picture, Plots& plots) {
  const Layer filter = level_stroke_filter();
  const Matrix digit = picture_as_row(test, picture);
  Matrix moved(1, digit.columns());
  move_picture(digit.row(0), test.height, test.width, 2, 2, moved.row(0));
  const Slid here = slid_over(filter, digit), there = slid_over(filter, moved);
  const Largest first = largest_of(here), second = largest_of(there);
  std::cout << filled(
      slid_text, {{"filter", filter_rows(filter)},
                  {"picture", std::to_string(picture)},
                  {"label", std::to_string(test.labels[picture])},
                  {"digit", picture_in_characters(digit.row(0), test.width, 6)},
                  {"map", map_in_characters(here.map)},
                  {"largest", fixed(first.sum, 2)},
                  {"row", std::to_string(first.row)},
                  {"column", std::to_string(first.column)},
                  {"moved", fixed(second.sum, 2)},
                  {"moved_row", std::to_string(second.row)},
                  {"moved_column", std::to_string(second.column)}});
  draw_slid(plots, filter, digit, moved);
}

void tell_knobs(const Plan& plan) {
  Engine engine(1);
  const Wiring wiring = wiring_of(plan);
  const Network network = small_start(plan, relu, identity, engine);
  std::string rows;
  for (std::size_t l = 0; l < network.size(); ++l)
    rows += knobs_row(wiring[l], network[l], l);
  const std::size_t filters = network[0].weights.columns();
  std::cout << filled(knobs_text,
                      {{"rows", rows},
                       {"all", grouped(count_knobs(network))},
                       {"filters", grouped(count_knobs({network[0]}))},
                       {"dense", grouped(places_of(wiring[0], filters).size() *
                                         (plan.picture.size() + 1))}});
}

void tell_gradient_check(std::uint32_t seed) {
  const Plan plan{
      .picture = {2, 9, 11}, .banks = {{3, 2, 2}, {2, 3, 1}}, .dense = {3}};
  const Wiring wiring = wiring_of(plan);
  const Cost& cost = softmax_cross_entropy;
  Engine engine(seed);
  // with ReLU, a few seeds give a network that answers 0 to everything
  const Network network = small_start(plan, sigmoid, identity, engine);
  Batch batch{Matrix(4, plan.picture.size()), Matrix(4, 3)};
  fill_normal(batch.inputs, 0.0, 1.0, engine);
  for (std::size_t i = 0; i < 4; ++i) batch.targets(i, i % 3) = 1.0;
  std::cout << R"(
4. Is the way back right? We nudge all knobs of a small network with two banks, and
   show it random pictures of 2 x 9 x 11 numbers (6.5):
)";
  for (const BlockCheck& check : check_gradient(
           wiring, network, batch, cost, convolution_backpropagation(wiring, cost)))
    std::cout << "   " << cell(check.block, 17)
              << (check.difference < 1e-7 ? "OK, difference below 0.0000001\n"
                                          : "NOT OK\n");
  std::cout
      << R"(   Four mistakes in the two transposes. The check finds them, and recognises each by
   its slopes:
)";
  for (const auto& [name, transposes] : broken_transposes()) {
    const GradientOf broken = convolution_backpropagation(wiring, cost, transposes);
    const auto checks = check_gradient(wiring, network, batch, cost, broken);
    const auto wrong = std::ranges::count_if(
        checks, [](const BlockCheck& check) { return check.difference >= 1e-7; });
    const bool known =
        name_of_mistake(wiring, network, batch, cost, broken) == name;
    std::cout << "   " << cell(name, 33)
              << counted(static_cast<std::size_t>(wrong), "block") << " NOT OK"
              << (known ? ", recognised\n" : ", not recognised\n");
  }
}

void announce_learning(std::uint32_t seed) {
  std::cout << "\n5. Now the filters learn, from seed " << seed
            << ", with the training loop of chapter 07:\n";
}

void tell_epoch(std::size_t epoch, std::size_t right, std::size_t shown) {
  std::cout << "Epoch " << epoch << ": " << right << " / " << shown << std::endl;
}

void say_what_follows() {
  std::cout << R"(
--save FILE keeps the network of act 5, and --model FILE looks into it again.
)";
}

}  // namespace nn

// 01_neuron: a neuron weighs its inputs, adds a bias and decides
#include <array>
#include <iostream>

#include "01_neuron/story/figures.hpp"
#include "01_neuron/story/your_neuron.hpp"
#include "common/story/story.hpp"
#include "common/text.hpp"

using namespace nn;

namespace {

void show(const Picture& picture) {
  for (std::size_t row = 2; row < 26; row += 2) {
    std::cout << "     ";
    for (std::size_t column = 4; column < 24; ++column) {
      std::cout << (picture[row * picture_side + column] > 0.5 ? '#' : '.');
    }
    std::cout << "\n";
  }
}

void a_picture() {
  constexpr const char* words =
      R"(1. A neuron works with numbers. Here they are the <pixels> pixels of a picture with 28
   rows and 28 columns: 0 is black, and 1 is white. This picture shows two strokes.
   (# is a white pixel. Every second row is printed, and the edges are left out.)
)";
  std::cout << filled(words, {{"pixels", std::to_string(picture_pixels)}});
  show(draw_strokes("BC"));
}

void a_function(const Neuron& neuron) {
  constexpr const char* words = R"(
2. A neuron multiplies each input by a weight, adds up the products and adds its
   bias. This neuron has the weights 0.2, 0.8 and -0.5, and its bias is 2:
   inputs (1, 2, 3): z = 2 + 0.2 * 1 + 0.8 * 2 - 0.5 * 3 = <first>
   inputs (4, 5, 6): z = 2 + 0.2 * 4 + 0.8 * 5 - 0.5 * 6 = <second>
   Then an activation function turns the sum z into the answer. Here are three:
)";
  const std::array<double, 3> first = {1, 2, 3}, second = {4, 5, 6};
  std::cout << filled(words, {{"first", fixed(weighted_sum(neuron, first), 1)},
                              {"second", fixed(weighted_sum(neuron, second), 1)}});
  for (const Activation* f : {&relu, &sigmoid, &step_function}) {
    std::cout << "   " << f->name << ": 2.3 becomes " << fixed(f->value(2.3), 3)
              << ", -1.2 becomes " << fixed(f->value(-1.2), 3) << "\n";
  }
}

void a_bias() {
  std::cout << R"(
3. A bias of -10 is a threshold of 10. The sigmoid answers more than 0.5 only
   if the weighted inputs add up to more than 10:
)";
  for (const double sum : {0.0, 5.0, 9.0, 10.0, 11.0, 15.0}) {
    std::cout << "   sum " << fixed(sum, 0) << ": sigmoid(" << fixed(sum, 0)
              << " - 10) = " << fixed(sigmoid.value(sum - 10.0), 3) << "\n";
  }
}

void print_answers(const std::array<Neuron, 3>& versions) {
  const auto row = [&](const char* name, const Picture& picture) {
    std::cout << "   " << name << fixed(answer(versions[0], picture), 3)
              << "         " << fixed(answer(versions[1], picture), 3) << "     "
              << fixed(answer(versions[2], picture), 3) << "\n";
  };
  row("stroke B           ", draw_strokes("B"));
  row("moved by 1 pixel   ", draw_strokes("B", 0, 1));
  row("moved by 4 pixels  ", draw_strokes("B", 0, 4));
  row("the six others     ", draw_strokes("ACDEFG"));
  row("a black page       ", Picture(picture_pixels, 0.0));
  row("a white page       ", Picture(picture_pixels, 1.0));
}

void a_detector(Plots& plots) {
  const Neuron with_rim = stroke_detector('B');
  Neuron with_bias = with_rim;
  for (double& weight : with_bias.weights) weight = weight > 0.0 ? 1.0 : 0.0;
  Neuron weights_only = with_bias;
  weights_only.bias = 0.0;
  constexpr const char* words = R"(
4. This neuron looks for stroke B (upper right). The first version has weight 1 on
   the <pixels> pixels of the stroke and weight 0 elsewhere. The second version also has a
   bias of -10. The third also has a rim of negative weights around the stroke.
   picture            weights only  and bias  and rim
)";
  std::cout << filled(words,
                      {{"pixels", std::to_string(stroke_pixels('B').size())}});
  print_answers({weights_only, with_bias, with_rim});
  std::cout
      << R"(   Without a bias, even a black page gets the answer 0.5. Only the version with the
   rim says no to a white page. Between the stroke and its rim, two pixels are left
   free, and the rim has gaps where the other six strokes are.
)";
  draw_detector(plots, with_rim);
  draw_slide(plots, weights_only, with_bias, with_rim);
}

void gates() {
  std::cout << R"(
5. A neuron can also be a logic gate. It has two inputs, each 0 or 1, and its
   threshold lies between two of their possible sums.
   inputs  AND  OR  NAND
)";
  for (const std::array<double, 2>& in :
       {std::array{0.0, 0.0}, {0.0, 1.0}, {1.0, 0.0}, {1.0, 1.0}}) {
    std::cout << "   " << in[0] << " " << in[1] << "     " << answer(and_gate(), in)
              << "    " << answer(or_gate(), in) << "   " << answer(nand_gate(), in)
              << "\n";
  }
  std::cout
      << R"(   No single neuron can compute XOR (one or the other, but not both). Chapter 04
   tries and fails. In chapter 07, a small network learns it.
)";
}

void story(Stage& stage) {
  a_picture();
  a_function({{0.2, 0.8, -0.5}, 2.0, relu});
  draw_activations(stage.plots);
  a_bias();
  a_detector(stage.plots);
  gates();
  std::cout << R"(
The weights say which pattern a neuron looks for, and the bias says how much of it
there must be. Nerve cells inspired this idea, but they are far more complicated.
Next is chapter 02: many neurons side by side.
)";
}

}  // namespace

int main(int argc, char** argv) {
  return run_story(argc, argv, "01_neuron",
                   "shows what one neuron computes, and how it can see a stroke",
                   story, your_neuron());
}

// 01_neuron: a neuron weighs its inputs, adds a bias and decides - up to a detector of strokes
#include <array>
#include <iostream>

#include "01_neuron/story/figures.hpp"
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
  std::cout
      << "1. A neuron looks at numbers. Here they are the " << picture_pixels
      << " pixels of a picture, 28 x 28: 0 is black, 1 is\n"
      << "   white. Two strokes are bright (every second row, without the empty edges):\n";
  show(draw_strokes("BC"));
}

void a_function(const Neuron& neuron) {
  const std::array<double, 3> first = {1, 2, 3}, second = {4, 5, 6};
  std::cout
      << "\n2. A neuron is a function: weigh the inputs, add the bias. Weights 0.2, 0.8, -0.5, bias 2:\n"
      << "   inputs (1, 2, 3): z = 2 + 0.2 * 1 + 0.8 * 2 - 0.5 * 3 = "
      << fixed(weighted_sum(neuron, first), 1)
      << "\n   inputs (4, 5, 6): z = 2 + 0.2 * 4 + 0.8 * 5 - 0.5 * 6 = "
      << fixed(weighted_sum(neuron, second), 1)
      << "\n   and then an activation function decides what that sum is worth:\n";
  for (const Activation* f : {&relu, &sigmoid, &step_function}) {
    std::cout << "   " << f->name << ": 2.3 becomes " << fixed(f->value(2.3), 3)
              << ", -1.2 becomes " << fixed(f->value(-1.2), 3) << "\n";
  }
}

void a_bias() {
  std::cout
      << "\n3. A bias of -10 means: only when the sum is really large. The threshold is 10, the bias its opposite.\n";
  for (const double sum : {0.0, 5.0, 9.0, 10.0, 11.0, 15.0}) {
    std::cout << "   sum " << fixed(sum, 0) << ": sigmoid(" << fixed(sum, 0)
              << " - 10) = " << fixed(sigmoid.value(sum - 10.0), 3) << "\n";
  }
}

void a_detector(Plots& plots) {
  const Neuron with_rim = stroke_detector('B');
  Neuron with_bias = with_rim;
  for (double& weight : with_bias.weights) weight = weight > 0.0 ? 1.0 : 0.0;
  Neuron weights_only = with_bias;
  weights_only.bias = 0.0;
  std::cout
      << "\n4. A neuron that looks for stroke B (upper right): weight 1 on its "
      << stroke_pixels('B').size()
      << " pixels, 0 elsewhere; then\n"
         "   with bias -10; then with a rim of negative weights around the stroke."
      << " What they answer:\n   picture            weights only  and bias  and rim\n";
  const auto row = [&](const char* name, const Picture& picture) {
    std::cout << "   " << name << fixed(answer(weights_only, picture), 3)
              << "         " << fixed(answer(with_bias, picture), 3) << "     "
              << fixed(answer(with_rim, picture), 3) << "\n";
  };
  row("stroke B           ", draw_strokes("B"));
  row("moved by 1 pixel   ", draw_strokes("B", 0, 1));
  row("moved by 4 pixels  ", draw_strokes("B", 0, 4));
  row("the six others     ", draw_strokes("ACDEFG"));
  row("a black page       ", Picture(picture_pixels, 0.0));
  row("a white page       ", Picture(picture_pixels, 1.0));
  std::cout
      << "   Without a bias even the black page gets 0.5. Only the rim silences the white page; it\n"
         "   keeps two pixels away from the stroke and leaves out the other six strokes.\n";
  draw_detector(plots, with_rim);
  draw_slide(plots, weights_only, with_bias, with_rim);
}

void gates() {
  std::cout
      << "\n5. Neurons can compute: two inputs, 0 or 1, and a threshold in the right place.\n"
         "   inputs  AND  OR  NAND\n";
  for (const std::array<double, 2>& in :
       {std::array{0.0, 0.0}, {0.0, 1.0}, {1.0, 0.0}, {1.0, 1.0}}) {
    std::cout << "   " << in[0] << " " << in[1] << "     " << answer(and_gate(), in)
              << "    " << answer(or_gate(), in) << "   " << answer(nand_gate(), in)
              << "\n";
  }
  std::cout
      << "   No single neuron can do XOR (one or the other, not both): chapter 04 tries\n"
         "   and fails, chapter 07 succeeds with a small network.\n";
}

void story(Stage& stage) {
  a_picture();
  a_function({{0.2, 0.8, -0.5}, 2.0, relu});
  draw_activations(stage.plots);
  a_bias();
  a_detector(stage.plots);
  gates();
  std::cout
      << "\nThe weights say which pattern, the bias says how much of it. A neuron is inspired by nerve cells,\n"
      << "no more: planes are not birds. Next, chapter 02: many neurons side by side.\n";
}

}  // namespace

int main(int argc, char** argv) {
  return run_story(argc, argv, "01_neuron",
                   "shows what one neuron computes, and one that sees a stroke",
                   story);
}

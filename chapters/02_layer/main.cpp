// 02_layer: many neurons side by side are one matrix - seven strokes at once, and rows that never meet
#include <algorithm>
#include <cmath>
#include <iostream>

#include "02_layer/column_form.hpp"
#include "02_layer/story/product_figure.hpp"
#include "02_layer/stroke_layer.hpp"
#include "common/stopwatch.hpp"
#include "common/story/story.hpp"
#include "common/text.hpp"

using namespace nn;

namespace {

const Matrix two_examples{{1, 2, 3}, {4, 5, 6}};

Matrix sums(const Layer& layer, const Matrix& a) {
  Matrix z;
  weighted_sums(layer, a, z);
  return z;
}

void a_neuron_is_a_column() {
  const std::vector<Neuron> neurons = {{{0.2, 0.8, -0.5}, 2.0, identity},
                                       {{1, 0, -1}, 0.0, identity}};
  const Layer layer = layer_of(neurons);
  std::cout
      << "1. The neuron of chapter 01 becomes a column; a second one stands beside it. Weights and biases:\n"
      << to_text(layer.weights, 1, 5) << to_text(layer.biases, 1, 5)
      << "   Two examples, (1 2 3) and (4 5 6), a row each. One product gives all weighted sums:\n"
      << to_text(sums(layer, two_examples), 1, 5);
}

void seven_strokes_at_once() {
  std::cout
      << "\n2. Seven detectors side by side, 784 x 7 weights. Two digits made of strokes; they answer at once\n"
         "   (A top, B upper right, C lower right, D bottom, E lower left, F upper left, G middle):\n"
      << "        A     B     C     D     E     F     G\n";
  for (const std::size_t digit : {4u, 2u}) {
    Matrix a;
    const Layer layer = stroke_layer();
    activate(layer.activation,
             sums(layer, as_row(draw_strokes(strokes_of_digit(digit)))), a);
    std::cout << "   " << digit << to_text(a, 3, 1);
  }
}

Layer the_articles_layer() {
  return {Matrix{{0.08746301, 0.34148947, 0.2321176, 0.49574324},
                 {0.69313075, 0.77251665, 0.48220435, 0.38541945},
                 {0.48551131, 0.84943177, 0.05167356, 0.03890675}},
          Matrix{{0.05122642, 0.2860902, 0.75485931, 0.75830747}}, identity};
}

void a_larger_one(Plots& plots) {
  const Layer layer = the_articles_layer();
  const Matrix z = sums(layer, two_examples);
  std::cout
      << "\n3. Sizes: (2 x 3) times (3 x 4) is (2 x 4); the inner 3 meet and vanish. Four neurons, two examples, Z =\n"
      << to_text(z, 6, 5)
      << "   Broadcasting: the row (0.1 0.2 0.3 0.4) added to every row of (10 20 30 40), (50 60 70 80), and stored once:\n";
  Matrix tens{{10, 20, 30, 40}, {50, 60, 70, 80}};
  add_row(tens, Matrix{{0.1, 0.2, 0.3, 0.4}});
  std::cout << to_text(tens, 1, 5);
  const Matrix alone = sums(layer, Matrix{{1, 2, 3}});
  const bool same = std::ranges::equal(alone.row(0), z.row(0));
  std::cout
      << "   Rows never meet: without the second example the first one's sums are "
      << (same ? "the same to the last bit.\n" : "different!\n");
  draw_product(plots, two_examples, layer, z);
}

void the_books_form() {
  const Matrix z = weighted_sums_in_columns(in_the_books_form(the_articles_layer()),
                                            Matrix{{1}, {2}, {3}});
  std::cout
      << "\n4. The book writes examples as columns and neurons as rows, z = w a + b. The same numbers:\n"
      << to_text(z, 6, 5);
}

void neuron_by_neuron_or_matrix(Engine& engine) {
  const Layer layer = random_layer(784, 30, sigmoid, engine);
  const std::vector<Neuron> neurons = neurons_of(layer);
  Matrix inputs(1000, 784), by_neuron(1000, 30), by_matrix;
  fill_uniform(inputs, 0.0, 1.0, engine);
  const Stopwatch slow;
  for (std::size_t i = 0; i < 1000; ++i) {
    for (std::size_t j = 0; j < 30; ++j)
      by_neuron(i, j) = weighted_sum(neurons[j], inputs.row(i));
  }
  const double slow_seconds = slow.seconds();
  const Stopwatch quick;
  weighted_sums(layer, inputs, by_matrix);
  const double quick_seconds = quick.seconds();
  by_neuron -= by_matrix;
  const auto far = [](double x, double y) { return std::abs(x) < std::abs(y); };
  std::cout
      << "\n5. 30 neurons, 1,000 pictures: neuron by neuron or as one product the sums differ by less than "
      << (std::abs(std::ranges::max(by_neuron.values(), far)) < 1e-9 ? "0.000000001"
                                                                     : "too much!")
      << ",\n   and the product is " << fixed(slow_seconds / quick_seconds, 1)
      << " times as fast.\n";
}

void story(Stage& stage) {
  Engine engine(stage.seed);
  a_neuron_is_a_column();
  seven_strokes_at_once();
  a_larger_one(stage.plots);
  the_books_form();
  neuron_by_neuron_or_matrix(engine);
  std::cout
      << "\nA layer is one product, one row added, one function on every element. Next, chapter 03: layers in a row.\n";
}

}  // namespace

int main(int argc, char** argv) {
  return run_story(argc, argv, "02_layer",
                   "shows that neurons side by side are one matrix product", story);
}

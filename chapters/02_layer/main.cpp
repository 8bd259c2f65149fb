// 02_layer: many neurons side by side are one matrix, and see seven strokes at once
#include <algorithm>
#include <cmath>
#include <iostream>

#include "02_layer/column_form.hpp"
#include "02_layer/story/one_layer.hpp"
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
  constexpr const char* words =
      R"(1. The neuron of chapter 01 becomes a column of a table, and a second neuron becomes
   the next column. These are their weights and, in the last row, their biases:
<weights><biases>   The examples (1 2 3) and (4 5 6) are the rows of another table. One product gives
   all weighted sums, with a row for each example:
<sums>)";
  std::cout << filled(words, {{"weights", to_text(layer.weights, 1, 5)},
                              {"biases", to_text(layer.biases, 1, 5)},
                              {"sums", to_text(sums(layer, two_examples), 1, 5)}});
}

void seven_strokes_at_once() {
  std::cout << R"(
2. Seven stroke detectors make a layer with 784 x 7 weights. All seven look at the
   same digit at once. (A is the top stroke, B upper right, C lower right, D bottom,
   E lower left, F upper left and G middle.) Here they look at a 4 and at a 2:
        A     B     C     D     E     F     G
)";
  const Layer layer = stroke_layer();
  for (const std::size_t digit : {4u, 2u}) {
    const Matrix picture = as_row(draw_strokes(strokes_of_digit(digit)));
    Matrix a;
    activate(layer.activation, sums(layer, picture), a);
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
  const Matrix z = sums(layer, two_examples),
               alone = sums(layer, Matrix{{1, 2, 3}});
  Matrix tens{{10, 20, 30, 40}, {50, 60, 70, 80}};
  add_row(tens, Matrix{{0.1, 0.2, 0.3, 0.4}});
  constexpr const char* words = R"(
3. Two examples go through four neurons. A (2 x 3) matrix times a (3 x 4) matrix
   gives a (2 x 4) matrix: the inner sizes must be equal, and the outer ones remain.
   Z is
<sums>   Broadcasting adds one row to every row of a table without copying it. Adding
   (0.1 0.2 0.3 0.4) to the rows (10 20 30 40) and (50 60 70 80) gives
<tens>   Examples do not influence each other: without the second one, the sums of the
   first one are <verdict>.
)";
  const bool same = std::ranges::equal(alone.row(0), z.row(0));
  const char* verdict = same ? "the same to the last bit" : "different";
  std::cout << filled(words, {{"sums", to_text(z, 6, 5)},
                              {"tens", to_text(tens, 1, 5)},
                              {"verdict", verdict}});
  draw_product(plots, two_examples, layer, z);
}

void the_books_form() {
  const Matrix z = weighted_sums_in_columns(in_the_books_form(the_articles_layer()),
                                            Matrix{{1}, {2}, {3}});
  std::cout << R"(
4. The book turns each table on its side: an example is a column, a neuron is a row,
   and z = w a + b. For the first example, the numbers are the same:
)" << to_text(z, 6, 5);
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
  const auto smaller = [](double x, double y) { return std::abs(x) < std::abs(y); };
  const double most = std::abs(std::ranges::max(by_neuron.values(), smaller));
  constexpr const char* words = R"(
5. A layer of 30 neurons gets 1,000 pictures. The program computes its sums twice,
   neuron by neuron and as one product. They differ by <difference>.
   The product is <factor> times as fast.
)";
  std::cout << filled(
      words, {{"difference", most < 1e-9 ? "less than 0.000000001" : "too much"},
              {"factor", fixed(slow_seconds / quick_seconds, 1)}});
}

void story(Stage& stage) {
  Engine engine(stage.seed);
  a_neuron_is_a_column();
  seven_strokes_at_once();
  a_larger_one(stage.plots);
  the_books_form();
  neuron_by_neuron_or_matrix(engine);
  std::cout << R"(
A layer multiplies two matrices, adds a row to the product and applies a function to
each element. Next is chapter 03: layers in a row.
)";
}

}  // namespace

int main(int argc, char** argv) {
  return run_story(argc, argv, "02_layer",
                   "shows that neurons side by side are one matrix product", story,
                   one_layer());
}

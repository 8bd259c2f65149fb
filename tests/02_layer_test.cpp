#include "02_layer/column_form.hpp"
#include "02_layer/product.hpp"
#include "02_layer/stroke_layer.hpp"

#include <algorithm>

#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_02_layer)

namespace {

Layer layer_of(Matrix weights, Matrix biases, const Activation& activation = identity) {
  return {std::move(weights), std::move(biases), activation};
}

Matrix sums(const Layer& layer, const Matrix& a) {
  Matrix z;
  weighted_sums(layer, a, z);
  return z;
}

}  // namespace

BOOST_AUTO_TEST_CASE(one_neuron_is_a_column) {
  // 2 + 1 * 0.2 + 2 * 0.8 - 3 * 0.5 = 2.3;  2 + 4 * 0.2 + 5 * 0.8 - 6 * 0.5 = 3.8
  const Layer neuron = layer_of(Matrix{{0.2}, {0.8}, {-0.5}}, Matrix{{2}});
  BOOST_TEST(approximately(sums(neuron, Matrix{{1, 2, 3}, {4, 5, 6}}), Matrix{{2.3}, {3.8}}, 1e-15));
}

BOOST_AUTO_TEST_CASE(two_examples_four_neurons_to_eight_digits) {
  const Layer layer = layer_of(Matrix{{0.08746301, 0.34148947, 0.2321176, 0.49574324},
                                      {0.69313075, 0.77251665, 0.48220435, 0.38541945},
                                      {0.48551131, 0.84943177, 0.05167356, 0.03890675}},
                               Matrix{{0.05122642, 0.2860902, 0.75485931, 0.75830747}});
  const Matrix expected{{2.98148486, 4.72090828, 2.1064063, 2.14160985},
                        {6.77980008, 10.61122193, 4.40439285, 4.90181816}};
  BOOST_TEST(approximately(sums(layer, Matrix{{1, 2, 3}, {4, 5, 6}}), expected, 1e-8));
}

BOOST_AUTO_TEST_CASE(product_by_its_definition) {
  // 1 * 1 + 2 * 0.5 = 2, 1 * -1 + 2 * 1 = 1, 1 * 0.5 - 2 * 1 = -1.5; 2 + 0.5, -2 + 1, 1 - 1
  const Matrix a{{1, 2}, {2, 1}}, w{{1, -1, 0.5}, {0.5, 1, -1}};
  BOOST_TEST(product(a, w) == (Matrix{{2, 1, -1.5}, {2.5, -1, 0}}));
  BOOST_TEST(product(Matrix(2, 0), Matrix(0, 3)) == Matrix(2, 3));
  BOOST_CHECK_EXCEPTION(product(a, Matrix(3, 2)), ShapeError,
                        says("product: shapes (2 x 2) and (3 x 2) do not fit"));
}

BOOST_AUTO_TEST_CASE(fast_product_is_the_plain_one_to_the_last_bit) {
  Engine engine(3);
  const Layer layer = random_layer(784, 30, sigmoid, engine);
  Matrix pictures(12, 784), fast;
  fill_uniform(pictures, -1.0, 1.0, engine);
  map(pictures, pictures, [](double grey) { return std::max(0.0, grey); });  // half of it is black
  fast = pictures * layer.weights;
  BOOST_TEST(fast == product(pictures, layer.weights));
}

BOOST_AUTO_TEST_CASE(rows_never_meet) {
  Engine engine(1);
  const Layer layer = random_layer(7, 5, sigmoid, engine);
  Matrix both(2, 7);
  fill_normal(both, 0.0, 1.0, engine);
  Matrix alone(1, 7);
  std::ranges::copy(both.row(0), alone.row(0).begin());
  const Matrix z_alone = sums(layer, alone), z_both = sums(layer, both);
  BOOST_TEST(std::ranges::equal(z_alone.row(0), z_both.row(0)));
}

BOOST_AUTO_TEST_CASE(activation_reaches_every_element) {
  Matrix a;
  activate(relu, Matrix{{-1, 2}, {3, -4}}, a);
  BOOST_TEST(a == (Matrix{{0, 2}, {3, 0}}));
}

BOOST_AUTO_TEST_CASE(random_layer_has_the_shapes_and_draws_weights_first) {
  Engine engine(9), again(9);
  const Layer layer = random_layer(3, 2, relu, engine);
  Matrix weights(3, 2), biases(1, 2);
  fill_normal(weights, 0.0, 1.0, again);
  fill_normal(biases, 0.0, 1.0, again);
  BOOST_TEST(layer.weights == weights);
  BOOST_TEST(layer.biases == biases);
  BOOST_TEST(layer.activation.name == "relu");
}

BOOST_AUTO_TEST_CASE(inputs_that_do_not_fit_are_refused) {
  Engine engine(1);
  const Layer layer = random_layer(3, 2, relu, engine);
  Matrix z;
  BOOST_CHECK_EXCEPTION(weighted_sums(layer, Matrix(1, 4), z), ShapeError,
                        says("(1 x 4) and (3 x 2) do not fit"));
}

BOOST_AUTO_TEST_CASE(neurons_become_columns) {
  const std::vector<Neuron> neurons = {{{1, 2}, 5, relu}, {{3, 4}, 6, relu}};
  const Layer layer = layer_of(neurons);
  BOOST_TEST(layer.weights == (Matrix{{1, 3}, {2, 4}}));
  BOOST_TEST(layer.biases == (Matrix{{5, 6}}));
  BOOST_TEST(neurons_of(layer)[1].weights == neurons[1].weights);
  BOOST_TEST(neurons_of(layer)[1].bias == 6.0);
  const std::vector<Neuron> uneven = {{{1, 2}, 5, relu}, {{3}, 6, relu}},
                            mixed = {{{1}, 5, relu}, {{3}, 6, step_function}};
  BOOST_CHECK_EXCEPTION(layer_of(uneven), std::invalid_argument,
                        says("neuron 1 does not fit neuron 0; give both the same number of weights"));
  BOOST_CHECK_EXCEPTION(layer_of(mixed), std::invalid_argument, says("the same activation function"));
  BOOST_CHECK_THROW(nn::layer_of({}), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(layer_of_detectors_says_what_each_detector_says) {
  const Layer layer = stroke_layer();
  for (std::size_t digit = 0; digit < 10; ++digit) {
    const Picture picture = draw_strokes(strokes_of_digit(digit));
    const Matrix z = sums(layer, as_row(picture));
    for (std::size_t j = 0; j < stroke_names.size(); ++j) {
      BOOST_TEST(std::abs(z(0, j) - weighted_sum(stroke_detector(stroke_names[j]), picture)) < 1e-9);
      const bool has_it = strokes_of_digit(digit).find(stroke_names[j]) != std::string_view::npos;
      BOOST_TEST((sigmoid.value(z(0, j)) > 0.9) == has_it,
                 "digit " << digit << ", stroke " << stroke_names[j]);
    }
  }
}

BOOST_AUTO_TEST_CASE(books_form_gives_the_same_numbers_2_3) {
  Engine engine(2);
  const Layer layer = random_layer(3, 4, sigmoid, engine);  // not square: a transpose forgotten would not fit
  const Matrix row = sums(layer, Matrix{{1, 2, 3}});
  const BookLayer book = in_the_books_form(layer);
  const Matrix column = weighted_sums_in_columns(book, Matrix{{1}, {2}, {3}});
  BOOST_TEST(book.w.rows() == 4u);
  for (std::size_t j = 0; j < 4; ++j) BOOST_TEST(std::abs(column(j, 0) - row(0, j)) < 1e-12);
  BOOST_CHECK_THROW(weighted_sums_in_columns(book, Matrix(1, 3)), ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()

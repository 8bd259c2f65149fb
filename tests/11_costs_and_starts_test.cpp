#include "06_backpropagation/gradient_check.hpp"
#include "11_better/cross_entropy.hpp"
#include "11_better/gradient_lengths.hpp"
#include "11_better/small_start.hpp"
#include "11_better/softmax.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_costs_and_starts)

namespace {

constexpr std::size_t sizes[] = {400, 100, 10};

double deviation_of(const Matrix& matrix) {
  double squares = 0.0;
  for (const double value : matrix.values()) squares += value * value;
  return std::sqrt(squares / static_cast<double>(matrix.size()));
}

}  // namespace

BOOST_AUTO_TEST_CASE(cross_entropy_by_hand_11_4_11_5) {
  // sigmoid(0) = 1/2 where 1 is right: ln 2; sigmoid(ln 3) = 3/4 where 0 is right: -ln(1/4); halved
  const Matrix z{{0}, {std::log(3.0)}}, y{{1}, {0}};
  BOOST_TEST(std::abs(cross_entropy.value(z, y) - (std::log(2.0) + std::log(4.0)) / 2.0) < 1e-15);
  Matrix slopes;
  cross_entropy.derivative(z, y, slopes);
  BOOST_TEST(approximately(slopes, Matrix{{(0.5 - 1.0) / 2.0}, {0.75 / 2.0}}, 1e-15));
}

BOOST_AUTO_TEST_CASE(neurons_of_a_row_are_added_and_targets_may_lie_between) {
  // y = 1/4 at sigmoid = 3/4: -(1/4 ln 3/4 + 3/4 ln 1/4)
  const double one = -(0.25 * std::log(0.75) + 0.75 * std::log(0.25));
  const Matrix z{{std::log(3.0), 0}}, y{{0.25, 1}};
  BOOST_TEST(std::abs(cross_entropy.value(z, y) - (one + std::log(2.0))) < 1e-15);
}

BOOST_AUTO_TEST_CASE(gradient_agrees_with_finite_differences_11_5) {
  Engine engine(1);
  const Network network = small_start(std::vector<std::size_t>{5, 4, 3}, sigmoid, identity, engine);
  Batch batch{Matrix(6, 5), Matrix(6, 3)};
  fill_normal(batch.inputs, 0.0, 1.0, engine);
  fill_uniform(batch.targets, 0.0, 1.0, engine);
  for (const BlockCheck& check :
       check_gradient(network, batch, cross_entropy, backpropagation(cross_entropy)))
    BOOST_TEST(check.difference < 1e-7, check.block);
}

BOOST_AUTO_TEST_CASE(a_neuron_that_is_sure_costs_a_finite_number) {
  BOOST_TEST(cross_entropy.value(Matrix{{1e300, -1e300}}, Matrix{{1, 0}}) == 0.0);
  BOOST_TEST(cross_entropy.value(Matrix{{-1000}}, Matrix{{1}}) == 1000.0);
  BOOST_TEST(cross_entropy.value(Matrix{{1000}}, Matrix{{0}}) == 1000.0);
  Matrix slopes;
  cross_entropy.derivative(Matrix{{-1e300}}, Matrix{{1}}, slopes);
  BOOST_TEST(slopes(0, 0) == -1.0);
}

BOOST_AUTO_TEST_CASE(cross_entropy_refuses_targets_of_another_shape) {
  Matrix slopes;
  BOOST_CHECK_EXCEPTION(cross_entropy.value(Matrix(2, 3), Matrix(2, 2)), ShapeError,
                        says("cross-entropy: shapes (2 x 3) and (2 x 2) differ"));
  BOOST_CHECK_EXCEPTION(cross_entropy.derivative(Matrix(2, 3), Matrix(3, 3), slopes), ShapeError,
                        says("(2 x 3) and (3 x 3) differ"));
}

BOOST_AUTO_TEST_CASE(deviations_of_the_start_by_hand_11_6) {
  BOOST_TEST(start_deviation(400, sigmoid) == 0.05);
  BOOST_TEST(start_deviation(400, identity) == 0.05);
  BOOST_TEST(start_deviation(800, relu) == 0.05);
}

BOOST_AUTO_TEST_CASE(small_weights_have_these_deviations_and_biases_are_0) {
  Engine engine(1);
  const Network network = small_start(sizes, relu, identity, engine);
  BOOST_TEST(sizes_of(network) == std::vector<std::size_t>(std::begin(sizes), std::end(sizes)));
  BOOST_TEST(std::abs(deviation_of(network[0].weights) / std::sqrt(2.0 / 400.0) - 1.0) < 0.02);
  BOOST_TEST(std::abs(deviation_of(network[1].weights) / std::sqrt(1.0 / 100.0) - 1.0) < 0.06);
  BOOST_TEST(network[0].activation.name == relu.name);
  BOOST_TEST(network[1].activation.name == identity.name);
  for (const Layer& layer : network) BOOST_TEST(layer.biases == Matrix(1, layer.biases.columns()));
}

BOOST_AUTO_TEST_CASE(the_draws_are_those_of_the_random_network) {
  Engine first(3), second(3), third(3);
  const Network book = random_network(sizes, sigmoid, first);
  const Network zero = small_start(sizes, sigmoid, sigmoid, second);
  const Network drawn = small_start(sizes, sigmoid, sigmoid, third, Biases::drawn);
  for (std::size_t l = 0; l < book.size(); ++l) {
    Matrix scaled = book[l].weights;
    scaled *= 1.0 / std::sqrt(static_cast<double>(sizes[l]));
    BOOST_TEST(zero[l].weights == scaled);
    BOOST_TEST(drawn[l].weights == scaled);
    BOOST_TEST(drawn[l].biases == book[l].biases);
  }
  BOOST_TEST(first() == second());
}

BOOST_AUTO_TEST_CASE(a_network_of_no_size_is_refused) {
  Engine engine(1);
  const std::size_t one[] = {784}, none[] = {784, 0, 10};
  BOOST_CHECK_EXCEPTION(small_start(one, sigmoid, identity, engine), std::invalid_argument,
                        says("at least two sizes"));
  BOOST_CHECK_EXCEPTION(small_start(none, sigmoid, identity, engine), std::invalid_argument,
                        says("at least one neuron"));
}

BOOST_AUTO_TEST_CASE(lengths_of_a_gradient_by_hand_11_20) {
  // sqrt(1 + 4 + 4 + 16) = 5 and 4 of its bias; sqrt(9 + 16)
  const Gradient gradient = {{Matrix{{1}, {2}, {2}}, Matrix{{4}}}, {Matrix{{3}}, Matrix{{-4}}}};
  BOOST_TEST(gradient_lengths(gradient) == (std::vector<double>{5, 5}));
  BOOST_TEST(bias_gradient_lengths(gradient) == (std::vector<double>{4, 4}));
}

BOOST_AUTO_TEST_CASE(the_squares_of_the_lengths_add_up) {
  Engine engine(2);
  const Network network = small_start(std::vector<std::size_t>{6, 5, 4, 3}, sigmoid, identity, engine);
  Batch batch{Matrix(4, 6), Matrix(4, 3)};
  fill_normal(batch.inputs, 0.0, 1.0, engine);
  Gradient gradient;
  backpropagation(cross_entropy)(network, batch, gradient);
  double sum = 0.0;
  for (const double length : gradient_lengths(gradient)) sum += length * length;
  BOOST_TEST(std::abs(sum / squared_length(gradient) - 1.0) < 1e-14);
  BOOST_TEST(gradient_lengths({}).empty());
}

BOOST_AUTO_TEST_CASE(costs_say_which_of_their_two_functions_refused) {
  const Matrix z(2, 3), y(2, 2);
  Matrix slopes;
  BOOST_CHECK_EXCEPTION(softmax_cross_entropy.value(z, y), ShapeError,
                        says("softmax cost: shapes (2 x 3) and (2 x 2) differ"));
  BOOST_CHECK_EXCEPTION(softmax_cross_entropy.derivative(z, y, slopes), ShapeError,
                        says("slope of the softmax cost: shapes (2 x 3) and (2 x 2) differ"));
  BOOST_CHECK_EXCEPTION(cross_entropy.value(z, y), ShapeError, says("cross-entropy: shapes (2 x 3)"));
  BOOST_CHECK_EXCEPTION(cross_entropy.derivative(z, y, slopes), ShapeError,
                        says("slope of the cross-entropy: shapes (2 x 3)"));
}

BOOST_AUTO_TEST_CASE(softmax_of_no_columns_is_none) {
  Matrix p;
  softmax(Matrix(2, 0), p);
  BOOST_TEST(p == Matrix(2, 0));
}

BOOST_AUTO_TEST_SUITE_END()

#include "06_backpropagation/gradient_check.hpp"
#include "11_better/softmax.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_better)

namespace {

Network identity_ending(std::span<const std::size_t> sizes, Engine& engine) {
  Network network = random_network(sizes, sigmoid, engine);
  network.back().activation = identity;
  return network;
}

}  // namespace

BOOST_AUTO_TEST_CASE(softmax_by_hand_11_1) {
  Matrix p;
  softmax(Matrix{{std::log(1.0), std::log(2.0), std::log(5.0)}}, p);  // e^z is 1, 2, 5; together 8
  BOOST_TEST(approximately(p, Matrix{{0.125, 0.25, 0.625}}, 1e-15));
}

BOOST_AUTO_TEST_CASE(cost_and_slopes_by_hand_11_2_11_3) {
  const Matrix z{{std::log(1.0), std::log(3.0)}, {0, 0}}, y{{0, 1}, {1, 0}};
  // -ln(3/4) and -ln(1/2), halved; (p - y) / 2
  BOOST_TEST(std::abs(softmax_cross_entropy.value(z, y) - (std::log(4.0 / 3.0) + std::log(2.0)) / 2.0) <
             1e-15);
  Matrix slopes;
  softmax_cross_entropy.derivative(z, y, slopes);
  BOOST_TEST(approximately(slopes, Matrix{{0.125, -0.125}, {-0.25, 0.25}}, 1e-15));
}

BOOST_AUTO_TEST_CASE(gradient_agrees_with_finite_differences_11_3) {
  Engine engine(1);
  const std::vector<std::size_t> sizes = {5, 4, 3};
  const Network network = identity_ending(sizes, engine);
  Batch batch{Matrix(6, 5), Matrix(6, 3)};
  fill_normal(batch.inputs, 0.0, 1.0, engine);
  for (std::size_t i = 0; i < 6; ++i) batch.targets(i, i % 3) = 1.0;
  const auto checks =
      check_gradient(network, batch, softmax_cross_entropy, backpropagation(softmax_cross_entropy));
  BOOST_TEST(checks.size() == 4u);
  for (const BlockCheck& check : checks) BOOST_TEST(check.difference < 1e-7, check.block);
}

BOOST_AUTO_TEST_CASE(huge_sums_stay_finite) {
  const Matrix z{{1e300, 0, -1e300}, {-1e5, -1e5 - 1, -1e5}}, y{{1, 0, 0}, {0, 1, 0}};
  Matrix p;
  softmax(z, p);
  for (std::size_t i = 0; i < 2; ++i) BOOST_TEST(std::abs(p(i, 0) + p(i, 1) + p(i, 2) - 1.0) < 1e-15);
  BOOST_TEST(p(0, 0) == 1.0);
  const double cost =
      softmax_cross_entropy.value(z, y);  // ln(2 + 1/e) + 1 for the second row, 0 for the first
  BOOST_TEST(std::abs(cost - (std::log(2.0 + std::exp(-1.0)) + 1.0) / 2.0) < 1e-10);
}

BOOST_AUTO_TEST_CASE(adding_the_same_to_a_row_changes_nothing) {
  Matrix p, shifted;
  softmax(Matrix{{0.5, -1.0, 2.0}}, p);
  softmax(Matrix{{100.5, 99.0, 102.0}}, shifted);
  BOOST_TEST(approximately(shifted, p, 1e-13));
}

BOOST_AUTO_TEST_CASE(targets_that_do_not_fit_are_refused) {
  Matrix slopes;
  BOOST_CHECK_EXCEPTION(softmax_cross_entropy.value(Matrix(2, 3), Matrix(2, 2)), ShapeError,
                        says("(2 x 3) and (2 x 2) differ"));
  BOOST_CHECK_EXCEPTION(softmax_cross_entropy.derivative(Matrix(2, 3), Matrix(3, 3), slopes), ShapeError,
                        says("(2 x 3) and (3 x 3) differ"));
}

BOOST_AUTO_TEST_SUITE_END()

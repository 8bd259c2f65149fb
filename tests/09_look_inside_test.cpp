#include "09_look_inside/experiments.hpp"
#include "09_look_inside/input_gradient.hpp"
#include "09_look_inside/shipped_model.hpp"
#include "09_look_inside/strangers.hpp"
#include "09_look_inside/what_changed.hpp"
#include "support/drawn_set.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_09_look_inside)

namespace {

Network small_network(std::vector<std::size_t> sizes, const Activation& activation, std::uint32_t seed) {
  Engine engine(seed);
  return random_network(sizes, activation, engine);
}

Matrix random_matrix(std::size_t rows, std::size_t columns, std::uint32_t seed) {
  Engine engine(seed);
  Matrix matrix(rows, columns);
  fill_uniform(matrix, 0.0, 1.0, engine);
  return matrix;
}

// The slope of every pixel by two nudges, as (4.5) does it for knobs.
Matrix nudged_pixels(const Network& network, Matrix x, const Matrix& y) {
  constexpr double h = 1e-5;
  Matrix slopes(x.rows(), x.columns());
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double pixel = x.values()[i];
    x.values()[i] = pixel + h;
    const double above = cost_of(network, {x, y}, half_squared_error);
    x.values()[i] = pixel - h;
    const double below = cost_of(network, {x, y}, half_squared_error);
    x.values()[i] = pixel;
    slopes.values()[i] = (above - below) / (2.0 * h);
  }
  return slopes;
}

}  // namespace

BOOST_AUTO_TEST_CASE(slopes_of_pixels_agree_with_nudging_9_7) {
  for (const Activation* activation : {&sigmoid, &hyperbolic_tangent, &identity}) {
    // A square first layer, so that returning delta[0] would have the right shape.
    const Network network = small_network({6, 6, 5, 3}, *activation, 11);
    const Network before = network;
    const Matrix x = random_matrix(4, 6, 12), y = random_matrix(4, 3, 13);
    BOOST_TEST(approximately(input_gradient(network, x, y), nudged_pixels(network, x, y), 1e-7, 1.0));
    BOOST_TEST(network[0].weights == before[0].weights);
  }
}

BOOST_AUTO_TEST_CASE(slopes_of_pixels_agree_with_nudging_on_the_shipped_model) {
  const Network network = read_digit_reader(shipped_model()).network;
  Matrix wanted(1, 10);
  wanted(0, 3) = 1.0;
  const Matrix x = random_matrix(1, 784, 5);
  const Matrix slopes = input_gradient(network, x, wanted), nudged = nudged_pixels(network, x, wanted);
  BOOST_TEST(approximately(slopes, nudged, 1e-7, 1.0));
  double largest = 0.0;
  for (const double slope : slopes.values()) largest = std::max(largest, std::abs(slope));
  BOOST_TEST(largest > 1e-4);  // or else the comparison would say nothing
}

BOOST_AUTO_TEST_CASE(pixel_that_nobody_listens_to_has_slope_zero) {
  Network network = small_network({5, 4, 2}, sigmoid, 3);
  for (double& weight : network[0].weights.row(2)) weight = 0.0;
  const Matrix slopes = input_gradient(network, random_matrix(1, 5, 1), random_matrix(1, 2, 2));
  BOOST_TEST(slopes(0, 2) == 0.0);
  BOOST_TEST(slopes(0, 1) != 0.0);
}

// The largest slope is 4: the pixels change by 0.02 * (-1/4, 1, 0), and stay between 0 and 1.
BOOST_AUTO_TEST_CASE(painting_by_hand_9_8) {
  Matrix x{{0.001, 0.5, 0.3}};
  paint(x, Matrix{{1.0, -4.0, 0.0}}, 0.02);
  BOOST_TEST(approximately(x, Matrix{{0.0, 0.52, 0.3}}, 1e-15));
  paint(x, Matrix(1, 3), 0.02);
  BOOST_TEST(approximately(x, Matrix{{0.0, 0.52, 0.3}}, 1e-15));
}

BOOST_AUTO_TEST_CASE(hundred_steps_make_the_network_sure_of_any_digit) {
  const Model model = read_digit_reader(shipped_model());
  for (std::size_t digit = 0; digit < 10; ++digit) {
    const Matrix picture = painted(model, Matrix(1, 784), digit);
    const auto [least, most] = std::ranges::minmax(picture.values());
    BOOST_TEST((least >= 0.0 && most <= 1.0));
    BOOST_TEST(feedforward(model, picture)(0, digit) > 0.99);
  }
}

BOOST_AUTO_TEST_CASE(what_training_added_is_after_minus_before_9_1) {
  const Network before = small_network({3, 2, 10}, sigmoid, 1);
  Network after = before;
  after[0].weights(1, 1) += 0.5;
  const Matrix change = learned(after, before);
  BOOST_TEST(change(1, 1) == 0.5);
  BOOST_TEST(change(0, 1) == 0.0);
}

// What the recipe and the seed in the file give is where training began: training from there, step by step,
// is what train_digits does.
BOOST_AUTO_TEST_CASE(redrawn_start_is_the_one_that_training_began_with) {
  const DrawnDigits digits(60);
  for (const char* name : {"book", "relu-mse"}) {
    Recipe recipe = recipe_named(name);
    recipe.schedule.epochs = 1;
    const Digits sets{digits.images(), digits.images(), digits.images()};
    const DigitTraining training = train_digits(recipe, sets, 8, {});
    Network redrawn = network_before_training({"drawn digits", 8, recipe}, 784);
    Engine engine(8);
    start_network(recipe, 784, engine);  // takes as much chance as the training's start did
    train(redrawn, examples_from(digits.images(), 10), recipe.schedule, backpropagation(recipe.cost), engine,
          [](const Epoch&) { return true; });
    BOOST_TEST(redrawn[0].weights == training.network[0].weights);
    BOOST_TEST(redrawn[1].biases == training.network[1].biases);
  }
}

// Whoever calls other digits MNIST does not deceive it.
BOOST_AUTO_TEST_CASE(what_a_network_learned_from_is_known_by_pixels_or_by_name) {
  const DrawnDigits digits(10);
  BOOST_TEST(!learned_from({"MNIST", 1, {}}, digits.images(), "MNIST"));
  BOOST_TEST(learned_from({"drawn digits", 1, {}}, digits.images(), "drawn digits"));
  BOOST_TEST(!learned_from({"drawn digits", 1, {}}, digits.images(), "the set in here"));
}

BOOST_AUTO_TEST_CASE(weights_of_pixels_that_are_never_lit_do_not_move) {
  const DrawnDigits digits(100);
  const std::vector<bool> dark = never_lit(digits.images());
  Recipe recipe = recipes().front();
  recipe.schedule.epochs = 2;
  const Digits sets{digits.images(), digits.images(), digits.images()};
  const Matrix change = learned(train_digits(recipe, sets, 2, {}).network,
                                network_before_training({"drawn digits", 2, recipe}, 784));
  std::size_t still = 0, moved = 0;
  for (std::size_t pixel = 0; pixel < 784; ++pixel) {
    const bool zero = std::ranges::all_of(change.row(pixel), [](double slope) { return slope == 0.0; });
    BOOST_TEST((!dark[pixel] || zero));
    still += dark[pixel];
    moved += !zero;
  }
  BOOST_TEST(still > 100u);
  BOOST_TEST(moved > 300u);
}

// Two rows of two pixels, (1, 2) and (2, 1): what is on the right falls by as much as what is on the left
// rises. The last of one row and the first of the next are no neighbours.
BOOST_AUTO_TEST_CASE(likeness_of_neighbours_by_hand) {
  BOOST_TEST(std::abs(likeness_of_neighbours(Matrix{{1}, {2}, {2}, {1}}, 2) + 1.0) < 1e-12);
  BOOST_TEST(std::abs(likeness_of_neighbours(Matrix{{1, 5}, {1, 5}, {3, 4}, {3, 4}}, 2) - 1.0) < 1e-12);
}

BOOST_AUTO_TEST_CASE(favourites_by_hand_9_2) {
  // Two neurons that look at three pixels: one likes the first and dislikes the second, the other the last.
  const Layer layer{Matrix{{2, 0}, {-1, 0}, {0, 3}}, Matrix{{-100, 0}}, sigmoid};
  BOOST_TEST(favourite_input(layer, 0) == (Matrix{{1, 0, 0}}));
  BOOST_TEST(favourite_input(layer, 1) == (Matrix{{0, 0, 1}}));
  BOOST_TEST(weights_of_neuron(layer, 0) == (Matrix{{2, -1, 0}}));
  const std::vector<std::uint8_t> pixels = {255, 255, 0, 255, 0, 0, 0, 0, 255}, labels = {1, 2, 3};
  const auto favourites = favourite_pictures(layer, {1, 3, pixels, labels}, 2);
  BOOST_TEST(favourites[0] == (std::vector<std::size_t>{1, 0}));  // 2, then 2 - 1, far below the threshold
  BOOST_TEST(favourites[1] == (std::vector<std::size_t>{2, 0}));  // of equals the first
}

BOOST_AUTO_TEST_CASE(strangers_are_pictures_and_repeat_from_their_seed) {
  for (const Noise& noise : noises()) {
    Engine one(3), two(3);
    const Matrix picture = noise.draw(one);
    BOOST_TEST(picture == noise.draw(two));
    BOOST_TEST(picture != noise.draw(two));
    BOOST_TEST(picture.columns() == 784u);
    const auto [least, most] = std::ranges::minmax(picture.values());
    BOOST_TEST((least >= 0.0 && most <= 1.0 && most > 0.5));
  }
  const Matrix cloth = shirt().picture;
  BOOST_TEST(cloth(0, 14 * 28 + 14) > 0.5);  // filled in its middle
  BOOST_TEST(cloth(0, 0) == 0.0);
}

BOOST_AUTO_TEST_CASE(reordered_pictures_hold_the_same_pixels_elsewhere) {
  const std::vector<std::uint8_t> pixels = {1, 2, 3, 4, 5, 6}, labels = {7, 8};
  const std::vector<std::uint32_t> order = {2, 0, 1}, short_order = {0, 1};
  const Pictures moved = reordered({1, 3, pixels, labels}, order);
  BOOST_TEST(moved.pixels == (std::vector<std::uint8_t>{3, 1, 2, 6, 4, 5}));
  BOOST_TEST(moved.labels == labels);
  BOOST_CHECK_THROW(reordered({1, 3, pixels, labels}, short_order), std::invalid_argument);
}

// Who shuffles the start's weights like the pixels trains the same network, up to the order of sums.
BOOST_AUTO_TEST_CASE(network_cannot_tell_who_is_next_to_whom) {
  const DrawnDigits digits(200);
  Engine engine(6);
  const auto order = random_order(784, engine);
  const Pictures moved = reordered(digits.images(), order);
  Network plain = small_network({784, 12, 10}, sigmoid, 7), shuffled = plain;
  for (std::size_t i = 0; i < order.size(); ++i)
    std::ranges::copy(plain[0].weights.row(order[i]), shuffled[0].weights.row(i).begin());
  const Course one = train_from(plain, digits.images(), digits.images(), 3, 1);
  const Course two = train_from(shuffled, moved.set(), moved.set(), 3, 1);
  BOOST_REQUIRE(one.tallies.size() == 4u);
  for (std::size_t epoch = 0; epoch < 4; ++epoch)
    BOOST_TEST(one.tallies[epoch].answered == two.tallies[epoch].answered);
  BOOST_TEST(one.tallies.back().right > one.tallies.front().right);
  BOOST_TEST(approximately(one.network[1].weights, two.network[1].weights, 1e-9));
  BOOST_TEST(random_order(784, engine) != order);
}

// The file that comes along is what is written today, byte for byte; and no other network passes for it.
BOOST_AUTO_TEST_CASE(shipped_model_is_known_and_written_as_it_stands) {
  const TemporaryFolder folder;
  Model model = read_model(shipped_model());
  write_model(folder.path() / "model.json", model);
  BOOST_TEST((read_text(folder.path() / "model.json") == read_text(shipped_model())));
  BOOST_TEST(is_shipped(model.network));
  model.network[1].biases(0, 9) += 1e-9;
  BOOST_TEST(!is_shipped(model.network));
}

BOOST_AUTO_TEST_SUITE_END()

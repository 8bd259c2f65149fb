// Networks of chapter 11 in the files of chapter 08: what they answer there, and what chapters 09 and 10 make
// of them.
#include "11_better/better_model.hpp"

#include <cmath>
#include <numeric>

#include "09_look_inside/input_gradient.hpp"
#include "09_look_inside/mistakes.hpp"
#include "09_look_inside/shipped_model.hpp"
#include "10_your_digit/reading.hpp"
#include "11_better/cross_entropy.hpp"
#include "11_better/recipe_line.hpp"
#include "11_better/softmax.hpp"
#include "common/temporary_folder.hpp"
#include "common/whole_file.hpp"
#include "support/drawn_set.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_model)

namespace {

const DrawnDigits to_learn(300), to_validate(60);

const std::string softmax_line =
    "--hidden 12 --activation relu --cost softmax --start small --rate 0.1 --epochs 3";
const std::string sigmoid_line = "--hidden 12 --cost cross-entropy --start small --rate 0.5 --epochs 3";

BetterTraining trained(const std::string& line) {
  return train_better(recipe_from(line), {to_learn.images(), to_validate.images()}, 2);
}

// The model as it comes back from its file.
Model through_file(const Model& model) {
  const TemporaryFolder folder;
  write_model(folder.path() / "model.json", model);
  return read_digit_reader(folder.path() / "model.json");
}

Model kept(const std::string& line) {
  return through_file(model_of(trained(line), recipe_from(line), "drawn digits"));
}

Matrix some_pictures() {
  Batch batch;
  std::vector<std::uint32_t> all(60);
  std::iota(all.begin(), all.end(), 0u);
  examples_from(to_validate.images(), digit_classes).gather(all, batch);
  return batch.inputs;
}

}  // namespace

BOOST_AUTO_TEST_CASE(softmax_network_comes_back_and_answers_with_the_probabilities_of_11_1) {
  const Network network = trained(softmax_line).network;
  const Model model = kept(softmax_line);
  const Matrix pictures = some_pictures();
  Matrix p;
  softmax(feedforward(network, pictures), p);
  BOOST_TEST(feedforward(model, pictures) == p);
  for (std::size_t i = 0; i < p.rows(); ++i) {
    double sum = 0.0;
    for (const double share : p.row(i)) sum += share;
    BOOST_TEST(std::abs(sum - 1.0) < 1e-14);
  }
}

// The sigmoid in the cost and the sigmoid of the last layer are one function.
BOOST_AUTO_TEST_CASE(cross_entropy_network_equals_its_sigmoid_twin_to_the_bit) {
  const Network network = trained(sigmoid_line).network;
  BOOST_TEST(network.back().activation.name == "identity");
  const Model model = kept(sigmoid_line);
  BOOST_TEST(model.cost == "CrossEntropyCost");
  BOOST_TEST(model.network.back().activation.name == "sigmoid");
  BOOST_TEST(model.network.back().weights == network.back().weights);
  const Matrix pictures = some_pictures();
  Matrix expected = feedforward(network, pictures);
  map(expected, expected, sigmoid.value);
  BOOST_TEST(feedforward(model, pictures) == expected);
}

BOOST_AUTO_TEST_CASE(other_costs_leave_the_network_as_it_is) {
  for (const char* cost : {"quadratic", "mse"}) {
    const std::string line = std::string("--hidden 5 --epochs 1 --cost ") + cost;
    const Network network = trained(line).network;
    const Model model = kept(line);
    BOOST_TEST(model.cost == "QuadraticCost");
    const Matrix pictures = some_pictures();
    BOOST_TEST(feedforward(model, pictures) == feedforward(network, pictures));
  }
}

BOOST_AUTO_TEST_CASE(file_says_by_which_recipe_and_for_how_many_epochs) {
  const Origin origin = kept(softmax_line + " --rate 0.125").origin.value();
  BOOST_TEST(origin.data == "drawn digits");
  BOOST_TEST(origin.seed == 2u);
  BOOST_TEST(!can_draw_start(origin));
  const BetterRecipe again = recipe_from(origin.recipe.name);
  BOOST_TEST(as_line(again) == as_line(recipe_from(softmax_line + " --rate 0.125")));
  BOOST_TEST(origin.recipe.schedule.epochs == 3u);
  BOOST_TEST(origin.recipe.schedule.learning_rate == 0.125);
}

// By this name the book's program looks up a class of its own: there is one for sigmoids alone.
BOOST_AUTO_TEST_CASE(cost_in_the_file_is_the_books_for_sigmoids_alone) {
  const TemporaryFolder folder;
  const auto cost_in_file = [&](const std::string& line) {
    write_model(folder.path() / "model.json", model_of(trained(line), recipe_from(line), "MNIST"));
    const std::string text = read_text(folder.path() / "model.json"), before = "\"cost\": ";
    const std::size_t begin = text.find(before) + before.size();
    return text.substr(begin, text.find(",\n", begin) - begin);
  };
  BOOST_TEST(cost_in_file(sigmoid_line) == "\"CrossEntropyCost\"");
  BOOST_TEST(
      cost_in_file("--hidden 4 --epochs 1 --activation relu --start small --rate 0.1 --cost cross-entropy") ==
      "\"CrossEntropyCost with other neurons than sigmoids\"");
  BOOST_TEST(cost_in_file(softmax_line) == "\"softmax with other neurons than sigmoids\"");
  BOOST_TEST(cost_in_file("--hidden 4 --epochs 1 --cost softmax --start small --rate 0.1") ==
             "\"softmax with other neurons than sigmoids\"");
}

// A training may end before its recipe does, and the book's own recipe has an empty line.
BOOST_AUTO_TEST_CASE(file_counts_whole_epochs_and_names_the_books_recipe_too) {
  const Origin origin =
      model_of({.seed = 4, .network = trained("--hidden 5 --epochs 1").network}, {}, "MNIST").origin.value();
  BOOST_TEST(origin.recipe.name == "--cost quadratic");
  BOOST_TEST(as_line(recipe_from(origin.recipe.name)).empty());
  BOOST_TEST(!can_draw_start(origin));
  BOOST_TEST(origin.recipe.schedule.epochs == 0u);
}

// Raw sums would be far above 1, or below 0.
BOOST_AUTO_TEST_CASE(chapters_09_and_10_are_told_probabilities) {
  const Model model = kept(softmax_line);
  const Tally tally = count_answers(model.network, to_validate.images());
  std::size_t right = 0;
  for (const Answer& answer : answers_to(model, to_validate.images())) {
    BOOST_TEST((answer.confidence >= 0.1 && answer.confidence <= 1.0));
    right += answer.right();
  }
  BOOST_TEST(right == tally.right);
  GreyPicture picture(28, 28);
  std::ranges::copy(to_validate.images().image(0), picture.pixels.begin());
  double sum = 0.0;
  for (const double share : read_digit(model, picture).outputs) sum += share;
  BOOST_TEST(std::abs(sum - 1.0) < 1e-14);
}

// (11.3) for the sums, and chapter 09's step back to the pixels: nudging the pixels finds the same slopes.
BOOST_AUTO_TEST_CASE(slopes_of_pixels_are_those_of_the_softmax_cost) {
  Engine engine(6);
  const std::vector<std::size_t> sizes = {4, 5, 3};
  Model model{
      .network = random_network(sizes, hyperbolic_tangent, engine), .cost = softmax_cost, .origin = {}};
  model.network.back().activation = identity;
  Matrix x{{0.5, -0.25, 0.125, 1.0}, {0.0, 1.0, -1.0, 0.5}};
  const Matrix y{{0, 1, 0}, {1, 0, 0}}, slopes = input_gradient(model, x, y);
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double before = x.values()[i], step = 1e-5;
    x.values()[i] = before + step;
    const double above = cost_of(model.network, {x, y}, softmax_cross_entropy);
    x.values()[i] = before - step;
    const double below = cost_of(model.network, {x, y}, softmax_cross_entropy);
    x.values()[i] = before;
    BOOST_TEST(std::abs(slopes.values()[i] - (above - below) / (2 * step)) < 1e-9);
  }
  model.cost = "QuadraticCost";
  BOOST_TEST(input_gradient(model, x, y) == input_gradient(model.network, x, y));
}

BOOST_AUTO_TEST_CASE(painting_makes_a_softmax_network_sure) {
  const Model model = kept(softmax_line);
  const Matrix blank(1, 784), picture = painted(model, blank, 3);
  BOOST_TEST(feedforward(model, picture)(0, 3) > 0.9);
}

BOOST_AUTO_TEST_SUITE_END()

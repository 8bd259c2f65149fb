#include "11_better/cross_entropy.hpp"
#include "11_better/recipe_line.hpp"
#include "11_better/softmax.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_recipe)

namespace {

// Every option with a value of its own.
const char* const everything =
    "--hidden 20,10 --activation relu --cost softmax --start small-weights --decay 0.0001 --absolute-decay 1e-06 "
    "--drop-inputs 0.2 --dropout 0.5 --step nesterov --momentum 0.95 --rate 0.1 --schedule cosine --batch 64 "
    "--epochs 12 --shift 2 --degrees 10 --scale 0.15 --shear 0.3 --move 1.5 --elastic 1.3 --smoothness 5 "
    "--smoothing 0.05 --standardised yes --average 3";

Network start_of(const std::string& line) {
  Engine engine(1);
  return start_network(recipe_from(line), 4, engine);
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_recipe_as_it_comes_is_the_books) {
  const BetterRecipe book;
  BOOST_TEST(as_line(book).empty());
  BOOST_TEST(as_line(recipe_from("")).empty());
  BOOST_TEST(sizes_of(book, 784) == (std::vector<std::size_t>{784, 30, 10}));
  Engine first(7), second(7);
  const Network ours = start_network(book, 784, first),
                theirs = random_network(sizes_of(book, 784), sigmoid, second);
  for (std::size_t l = 0; l < 2; ++l) {
    BOOST_TEST(ours[l].weights == theirs[l].weights);
    BOOST_TEST(ours[l].biases == theirs[l].biases);
    BOOST_TEST(ours[l].activation.name == sigmoid.name);
  }
}

BOOST_AUTO_TEST_CASE(a_line_holds_every_decision) {
  const BetterRecipe recipe = recipe_from(everything);
  BOOST_TEST(recipe.hidden == (std::vector<std::size_t>{20, 10}));
  BOOST_TEST(recipe.activation.name == relu.name);
  BOOST_TEST(recipe.cost.name == softmax_cross_entropy.name);
  BOOST_TEST((recipe.start == Start::small_weights));
  BOOST_TEST(recipe.decay == 0.0001);
  BOOST_TEST(recipe.absolute_decay == 1e-6);
  BOOST_TEST(recipe.drop_inputs == 0.2);
  BOOST_TEST(recipe.drop_hidden == 0.5);
  BOOST_TEST((recipe.step == Step::nesterov));
  BOOST_TEST(recipe.momentum == 0.95);
  BOOST_TEST(recipe.schedule.learning_rate == 0.1);
  BOOST_TEST((recipe.fall == Fall::cosine));
  BOOST_TEST(recipe.schedule.batch_size == 64u);
  BOOST_TEST(recipe.schedule.epochs == 12u);
  BOOST_TEST(recipe.shift == 2u);
  BOOST_TEST((recipe.deformation == Deformation{10, 0.15, 0.3, 1.5, 1.3, 5}));
  BOOST_TEST(recipe.smoothing == 0.05);
  BOOST_TEST(recipe.standardised);
  BOOST_TEST(recipe.average == 3u);
  BOOST_TEST(recipe.patience == 0u);
  BOOST_TEST(as_line(recipe_from(as_line(recipe))) == as_line(recipe));
  for (const char* word : {"--decay 1e-04", "--standardised yes", "--hidden 20,10"})
    BOOST_TEST(as_line(recipe).find(word) != std::string::npos, as_line(recipe));
}

BOOST_AUTO_TEST_CASE(numbers_come_back_to_the_last_bit) {
  BetterRecipe recipe;
  recipe.schedule.learning_rate = 1.0 / 3.0;
  recipe.decay = 0.1 + 0.2;
  const BetterRecipe back = recipe_from(as_line(recipe));
  BOOST_TEST(back.schedule.learning_rate == recipe.schedule.learning_rate);
  BOOST_TEST(back.decay == recipe.decay);
}

BOOST_AUTO_TEST_CASE(a_line_may_begin_with_another_recipe) {
  const BetterRecipe wide = recipe_from("--hidden 100 --rate 0.5");
  BOOST_TEST(as_line(recipe_from("--rate 0.25 --cost cross-entropy", wide)) ==
             "--hidden 100 --cost cross-entropy --rate 0.25");
  BOOST_TEST(as_line(recipe_from("--hidden none", wide)) == "--hidden none --rate 0.5");
  for (const RecipeOption& option : recipe_options()) BOOST_TEST(std::string(option.help) != "");
}

BOOST_AUTO_TEST_CASE(one_word_may_decide_several_things) {
  // A velocity that is kept asks for steps that have one; a kind of step that is named stays.
  BOOST_TEST((recipe_from("--momentum 0.8").step == Step::nesterov));
  BOOST_TEST((recipe_from("--step classical --momentum 0.8").step == Step::classical));
  BOOST_TEST(as_line(recipe_from("--momentum 0.8 --step plain")).empty());
  BOOST_TEST(recipe_from("--pictures shifted").shift == 1u);
  BOOST_TEST(is_none(recipe_from("--pictures shifted").deformation));
  BOOST_TEST((recipe_from("--pictures deformed").deformation == Deformation{10, 0.1, 0.1, 1.5}));
  BOOST_TEST(recipe_from("--pictures deformed").shift == 0u);
  BOOST_TEST(as_line(recipe_from("--pictures deformed --pictures plain")).empty());
  BOOST_CHECK_EXCEPTION(recipe_from("--pictures old"), std::invalid_argument,
                        says("'old' is not one of plain, shifted, deformed"));
  for (const RecipeOption& option : recipe_options()) BOOST_TEST(std::string(option.cures) != "");
}

BOOST_AUTO_TEST_CASE(lines_that_make_no_sense_are_refused) {
  const auto refused = [](const char* line, const char* why) {
    BOOST_CHECK_EXCEPTION(recipe_from(line), std::invalid_argument, says(why));
  };
  refused("--hiden 30", "a recipe has no '--hiden'; there are --hidden, --activation");
  refused("hidden 30", "has no 'hidden'");
  refused("--hidden", "'--hidden' needs a value");
  refused("--hidden 30,x", "--hidden: 'x' is not a whole number");
  refused("--hidden 30,0", "--hidden: a layer needs at least one neuron");
  refused("--epochs 1.5", "--epochs: '1.5' is not a whole number");
  refused("--epochs -1", "--epochs: '-1' is not a whole number");
  refused("--epochs 1e10", "not a whole number from 0 to 1,000,000,000");
  refused("--rate fast", "--rate: 'fast' is not a number");
  refused("--activation soft", "--activation: no activation function is called 'soft'");
  refused("--cost none", "the costs are quadratic, squared, mse, cross-entropy, softmax");
  refused("--start big", "--start: 'big' is not one of book, small, small-weights");
  refused("--step big", "not one of plain, classical, nesterov, adam");
  refused("--schedule down", "not one of constant, linear, cosine, halving");
  refused("--standardised maybe", "not one of no, yes");
}

BOOST_AUTO_TEST_CASE(recipes_that_cannot_be_trained_are_refused) {
  const auto refused = [](const char* line, const char* why) {
    BOOST_CHECK_EXCEPTION(recipe_from(line), std::invalid_argument, says(why));
  };
  refused("--average 2 --patience 2", "average and patience; only one of them");
  refused("--average 31", "an average over 31 epochs; there are 30");
  refused("--decay -1", "weight_decay: the decay is -1");
  refused("--absolute-decay -1", "absolute_decay: the decay is -1");
  refused("--drop-inputs 1", "dropout: the share of inputs is 1");
  refused("--dropout 2", "dropout: the share of hidden neurons is 2");
  refused("--step classical --momentum 1", "momentum: the share that is kept is 1");
  refused("--step adam --momentum -1", "adam: the share kept of the slopes is -1");
  refused("--batch 0", "a batch of 0 examples");
  refused("--epochs 0 --schedule linear", "there are 0 steps");
  refused("--shift 28", "shifted: 28 pixels");
  refused("--scale 1", "deformed: the scale is 1");
  refused("--smoothing 1", "label_smoothing: the share is 1");
  BOOST_CHECK_NO_THROW(recipe_from("--average 30"));
  BOOST_CHECK_NO_THROW(recipe_from("--epochs 0"));
}

BOOST_AUTO_TEST_CASE(the_last_layer_is_what_the_cost_needs) {
  BOOST_TEST(start_of("").back().activation.name == sigmoid.name);
  BOOST_TEST(start_of("--activation tanh").back().activation.name == hyperbolic_tangent.name);
  BOOST_TEST(start_of("--cost softmax").back().activation.name == identity.name);
  BOOST_TEST(start_of("--cost cross-entropy --start small").back().activation.name == identity.name);
  BOOST_TEST(start_of("--cost cross-entropy").front().activation.name == sigmoid.name);
  BOOST_TEST(start_of("--hidden none --cost softmax").size() == 1u);
  BOOST_TEST(takes_sums(cross_entropy));
  BOOST_TEST(!takes_sums(squared_error));
}

BOOST_AUTO_TEST_CASE(starts_differ_as_they_say) {
  const Network book = start_of(""), small = start_of("--start small"),
                weights = start_of("--start small-weights");
  Matrix halved = book[0].weights;
  halved *= 0.5;  // 4 inputs
  BOOST_TEST(small[0].weights == halved);
  BOOST_TEST(weights[0].weights == halved);
  BOOST_TEST(small[0].biases == Matrix(1, 30));
  BOOST_TEST(weights[0].biases == book[0].biases);
}

BOOST_AUTO_TEST_SUITE_END()

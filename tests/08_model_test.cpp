// A network goes into a file and comes back to the last bit, and a file that is none is refused in one line.
#include "08_mnist/model.hpp"

#include <bit>
#include <cmath>
#include <limits>

#include "08_mnist/digit_training.hpp"
#include "common/whole_file.hpp"
#include "support/broken_models.hpp"
#include "support/memory.hpp"
#include "support/saved_models.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_08_model)

BOOST_AUTO_TEST_CASE(network_comes_back_to_the_last_bit_whatever_its_recipe) {
  const TemporaryFolder folder;
  for (const Recipe& recipe : recipes()) {
    const Model model = random_model(recipe, 30, 7);
    write_model(folder.path() / "model.json", model);
    const Model read = read_model(folder.path() / "model.json");
    check_same(read, model);
    BOOST_REQUIRE(read.origin.has_value());
    BOOST_TEST(read.origin->data == "MNIST");
    BOOST_TEST(read.origin->seed == 7u);
    BOOST_TEST(read.origin->further_digits == 120u);
    BOOST_TEST(read.origin->recipe.name == recipe.name);
    BOOST_TEST(read.origin->recipe.cost.name == recipe.cost.name);
    BOOST_TEST(read.origin->recipe.schedule.epochs == recipe.schedule.epochs);
    BOOST_TEST(read.origin->recipe.schedule.learning_rate == recipe.schedule.learning_rate);
    BOOST_TEST(same_bits(network_before_training(*read.origin, 30)[0].weights, model.network[0].weights));
  }
}

BOOST_AUTO_TEST_CASE(strangest_numbers_come_back_to_the_last_bit) {
  using Limits = std::numeric_limits<double>;
  Matrix strange{{0.0, -0.0, Limits::min(), Limits::denorm_min(), -Limits::denorm_min(), Limits::max(),
                  Limits::lowest(), 0.1, 1.0 / 3.0, 1e22, 123456789012345678.0, std::nextafter(1.0, 2.0)}};
  Matrix column = flipped(strange);
  Engine engine(3);
  Matrix bits(1, 2000);  // any pattern of bits that is a finite number
  for (double& value : bits.values()) {
    do {
      value = std::bit_cast<double>(std::uint64_t{engine()} << 32 | engine());
    } while (!std::isfinite(value));
  }
  const TemporaryFolder folder;
  const Model model{.network = {{column, Matrix(1, 1), sigmoid}, {bits, Matrix(1, 2000), identity}},
                    .cost = "CrossEntropyCost",
                    .origin = {}};
  write_model(folder.path() / "model.json", model);
  check_same(read_model(folder.path() / "model.json"), model);
}

BOOST_AUTO_TEST_CASE(files_of_the_books_program_are_read) {
  const Model model = model_from(book_model);
  BOOST_TEST(!model.origin.has_value());
  BOOST_TEST(model.cost == "CrossEntropyCost");
  BOOST_TEST(model.network[0].weights == (Matrix{{1, 3, 5}, {2, 4, 6}}));  // neurons are columns here
  BOOST_TEST(model.network[0].biases == (Matrix{{0, 1, -0.5}}));
  BOOST_TEST(model.network[1].weights == (Matrix{{0.5}, {0.25}, {1e-320}}));
  BOOST_TEST(model.network[1].activation.name == "sigmoid");
  BOOST_TEST(model_from(small_model()).network[0].activation.name == "relu");
}

BOOST_AUTO_TEST_CASE(broken_models_are_answered_in_one_line) {
  const std::vector<BrokenModel>& models = broken_models();
  const double before = peak_megabytes();
  for (const BrokenModel& broken : models) {
    BOOST_TEST_CONTEXT(broken.how) {
      BOOST_TEST(answer_to(broken.text) == "model: " + broken.answer + next_step);
    }
  }
  // With sanitizers, which hold back what is freed: up to 256 MB of it.
  BOOST_TEST(peak_megabytes() - before < 384.0);
}

// The book's program looks the cost up by its name and takes every neuron for a sigmoid.
BOOST_AUTO_TEST_CASE(the_cost_of_other_neurons_has_no_name_of_the_books) {
  const TemporaryFolder folder;
  const auto cost_in_file = [&](const Activation& first, const std::string& cost) {
    const Layer one{Matrix(2, 3), Matrix(1, 3), first}, two{Matrix(3, 1), Matrix(1, 1), sigmoid};
    write_model(folder.path() / "model.json", {.network = {one, two}, .cost = cost, .origin = {}});
    BOOST_TEST(read_model(folder.path() / "model.json").cost == cost);
    const std::string text = read_text(folder.path() / "model.json"), before = "\"cost\": ";
    const std::size_t begin = text.find(before) + before.size();
    return text.substr(begin, text.find(",\n", begin) - begin);
  };
  BOOST_TEST(cost_in_file(sigmoid, "QuadraticCost") == "\"QuadraticCost\"");
  BOOST_TEST(cost_in_file(sigmoid, "CrossEntropyCost") == "\"CrossEntropyCost\"");
  for (const Activation* other : activations()) {
    if (other->name == std::string(sigmoid.name)) continue;
    BOOST_TEST(cost_in_file(*other, "QuadraticCost") == "\"QuadraticCost with other neurons than sigmoids\"");
  }
  BOOST_TEST(model_from(small_model()).cost == "QuadraticCost");  // of relu, as it was written before
}

BOOST_AUTO_TEST_CASE(missing_models_and_folders_are_refused_with_the_next_step) {
  const TemporaryFolder folder;
  BOOST_CHECK_EXCEPTION(read_model(folder.path()), DataError, says("is a folder, not a file" + next_step));
  BOOST_CHECK_EXCEPTION(read_model(folder.path() / "none"), DataError,
                        says("cannot be opened: No such file or directory" + next_step));
}

BOOST_AUTO_TEST_CASE(networks_that_cannot_be_saved_leave_the_old_file_alone) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder.path() / "model.json";
  Model model = random_model(recipes().front(), 5, 1);
  write_model(file, model);
  const std::string before = read_text(file);
  model.network[1].biases(0, 3) = std::numeric_limits<double>::quiet_NaN();
  BOOST_CHECK_EXCEPTION(write_model(file, model), std::invalid_argument, says("not finite numbers"));
  const std::vector<std::size_t> large = {784, 1600, 1600, 10};
  BOOST_CHECK_EXCEPTION(require_savable(large), std::invalid_argument, says("3,833,610 knobs"));
  require_savable(std::vector<std::size_t>{784, 30, 10});
  BOOST_TEST(read_text(file) == before);
}

BOOST_AUTO_TEST_CASE(knobs_are_rounded_to_so_many_digits_and_kept_from_17_on) {
  const Network network{{Matrix{{0.126, -0.124, 1e-10 / 3}}, Matrix{{-0.004, 0.004, 123456.789}}, sigmoid}};
  const Network two = rounded(network, 2), none = rounded(network, 0);
  BOOST_TEST(two[0].weights == (Matrix{{0.13, -0.12, 0}}));
  BOOST_TEST(two[0].biases == (Matrix{{0, 0, 123456.79}}));
  BOOST_TEST(!std::signbit(two[0].biases(0, 0)));  // it would be written as -0.0
  BOOST_TEST(none[0].biases == (Matrix{{0, 0, 123457}}));
  BOOST_TEST(rounded(network, 17)[0].weights == network[0].weights);
  BOOST_TEST(rounded(network, 17)[0].biases == network[0].biases);
  BOOST_TEST(rounded(network, 16)[0].weights(0, 2) != network[0].weights(0, 2));
}

BOOST_AUTO_TEST_CASE(networks_with_softmax_come_back_and_answer_with_probabilities) {
  const TemporaryFolder folder;
  Engine engine(5);
  const std::vector<std::size_t> sizes = {6, 5, 10};
  Model model{.network = random_network(sizes, relu, engine), .cost = softmax_cost, .origin = {}};
  model.network.back().activation = identity;
  write_model(folder.path() / "model.json", model);
  const Model read = read_model(folder.path() / "model.json");
  check_same(read, model);
  Matrix inputs(20, 6);
  fill_uniform(inputs, -1.0, 1.0, engine);
  const Matrix answers = feedforward(read, inputs), sums = feedforward(read.network, inputs);
  for (std::size_t i = 0; i < answers.rows(); ++i) {
    double sum = 0.0;
    for (const double p : answers.row(i)) {
      BOOST_TEST((p > 0.0 && p < 1.0));
      sum += p;
    }
    BOOST_TEST(std::abs(sum - 1.0) < 1e-15 * 10);
    BOOST_TEST(argmax(answers.row(i)) == argmax(sums.row(i)));
  }
  BOOST_TEST(same_bits(answers_from(read, sums), answers));
  model.cost = "QuadraticCost";
  BOOST_TEST(same_bits(feedforward(model, inputs), sums));  // then the sums are the answers
}

BOOST_AUTO_TEST_CASE(softmax_above_another_last_layer_is_not_saved) {
  const TemporaryFolder folder;
  const Layer layer{Matrix(2, 3), Matrix(1, 3), sigmoid};
  BOOST_CHECK_EXCEPTION(
      write_model(folder.path() / "model.json", {.network = {layer}, .cost = softmax_cost, .origin = {}}),
      std::invalid_argument, says("whose last layer is not an identity cannot be saved"));
  BOOST_TEST(!std::filesystem::exists(folder.path() / "model.json"));
}

// The start of such a recipe is drawn by another chapter, so the file need not say by what deviation.
BOOST_AUTO_TEST_CASE(recipe_of_chapter_11_is_kept_in_its_own_words) {
  const TemporaryFolder folder;
  Model model = random_model(recipes().front(), 5, 9);
  BOOST_TEST(can_draw_start(*model.origin));
  model.origin->recipe.name = "--hidden 30 --start small --rate 0.1";
  BOOST_TEST(!can_draw_start(*model.origin));
  write_model(folder.path() / "model.json", model);
  const Model read = read_model(folder.path() / "model.json");
  check_same(read, model);
  BOOST_REQUIRE(read.origin.has_value());
  BOOST_TEST(read.origin->recipe.name == "--hidden 30 --start small --rate 0.1");
  BOOST_TEST(read.origin->data == "MNIST");
  BOOST_TEST(read.origin->seed == 9u);
  BOOST_TEST(read.origin->recipe.schedule.epochs == 30u);
  BOOST_TEST(read_text(folder.path() / "model.json").find("weight_deviation") == std::string::npos);
  BOOST_CHECK_EXCEPTION(
      network_before_training(*read.origin, 5), std::invalid_argument,
      says("the start of '--hidden 30 --start small --rate 0.1' is drawn by another chapter"));
}

BOOST_AUTO_TEST_SUITE_END()

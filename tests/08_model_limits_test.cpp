// How large a file of a network may be, and how long it takes to refuse a larger one.
#include <ctime>

#include "08_mnist/digit_training.hpp"
#include "common/whole_file.hpp"
#include "support/broken_models.hpp"
#include "support/idx_files.hpp"
#include "support/saved_models.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_08_model_limits)

// Seconds of a processor that is slow, or watched by sanitizers.
constexpr double at_once = 10.0;

// What a file costs grows with its bytes, not with their square.
BOOST_AUTO_TEST_CASE(the_longest_files_are_answered_at_once) {
  const auto slow = [](const std::string& text) {
    const std::clock_t start = std::clock();  // what others do at the same time does not count
    BOOST_TEST(answer_to(text) != "accepted");
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  };
  BOOST_TEST(slow(names(20'000)) < at_once);
  BOOST_TEST(slow(names(1'200'000)) < at_once);
  BOOST_TEST(slow(small_model("relu", std::string(64'000'000, 'x'))) < at_once);
  BOOST_TEST(slow("[" + repeated("0,", 8'000'000) + "0]") < at_once);
  BOOST_TEST(slow("[" + std::string(64'000'000, '1') + "]") < at_once);
  BOOST_TEST(slow(std::string(64'000'000, '1')) < at_once);
  BOOST_TEST(slow(std::string(64'000'000, '[')) < at_once);
  BOOST_TEST(slow("[" + repeated("[],", 5'000'000) + "0]") < at_once);
}

BOOST_AUTO_TEST_CASE(the_largest_files_and_networks_are_read_and_no_larger_ones) {
  const std::string model = small_model();
  BOOST_TEST(answer_to(model + std::string((64 << 20) - model.size(), ' ')) == "accepted");
  BOOST_TEST(answer_to(model + std::string((64 << 20) - model.size() + 1, ' ')) ==
             "model: holds over 67,108,864 bytes" + next_step);
  const auto with_inputs = [](std::size_t inputs) {
    return R"({"sizes": [)" + std::to_string(inputs) +
           R"(, 1], "cost": "QuadraticCost", "biases": [[[0]]],)" + R"( "weights": [[[)" +
           repeated("0,", inputs - 1) + "0]]]}";
  };
  BOOST_TEST(answer_to(with_inputs(1'999'999)) == "accepted");
  BOOST_TEST(answer_to(with_inputs(2'000'000)) ==
             "model: asks for 2,000,001 knobs where at most 2,000,000 are read" + next_step);
  require_savable(std::vector<std::size_t>{1'999'999, 1});
  BOOST_CHECK_EXCEPTION(require_savable(std::vector<std::size_t>{2'000'000, 1}), std::invalid_argument,
                        says("2,000,001 knobs"));
  require_savable(std::vector<std::size_t>(100, 1));
  BOOST_CHECK_EXCEPTION(require_savable(std::vector<std::size_t>(101, 1)), std::invalid_argument,
                        says("a network of 100 layers is too large for a file: at most 99 can be saved"));
  require_savable(std::vector<std::size_t>{1, 99'999, 1});
  BOOST_CHECK_EXCEPTION(require_savable(std::vector<std::size_t>{1, 100'000, 1}), std::invalid_argument,
                        says("a network of 100,001 neurons is too large for a file"));
}

BOOST_AUTO_TEST_CASE(a_small_gzip_file_cannot_fill_the_memory) {
  const std::string bomb = gzipped(small_model() + std::string(100 << 20, ' '));
  BOOST_TEST(answer_to(bomb) == "model: holds over 67,108,864 bytes" + next_step);
  BOOST_TEST(answer_to(gzipped(small_model())) == "accepted");
}

// A network as large as is saved at all stays below the size that is read.
BOOST_AUTO_TEST_CASE(the_largest_network_fits_into_a_file) {
  const TemporaryFolder folder;
  Recipe recipe = recipes().front();
  recipe.hidden = {1070, 1070};  // 1,996,630 knobs
  Model model = random_model(recipe, 784, 1);
  model.network[0].weights *= -1e-200;  // numbers of the greatest length
  write_model(folder.path() / "model.json", model);
  check_same(read_model(folder.path() / "model.json"), model);
}

// What is the longest genuine file for its knobs: as many lists as may be.
BOOST_AUTO_TEST_CASE(the_widest_network_fits_into_a_file) {
  const TemporaryFolder folder;
  Recipe recipe = recipes().front();
  recipe.hidden = {99'990};
  Model model = random_model(recipe, 9, 1);  // 1,999,810 knobs
  for (Layer& layer : model.network) layer.weights *= -1e-200, layer.biases *= -1e-200;
  write_model(folder.path() / "model.json", model);
  BOOST_TEST(std::filesystem::file_size(folder.path() / "model.json") < std::uintmax_t{56} << 20);
  check_same(read_model(folder.path() / "model.json"), model);
}

BOOST_AUTO_TEST_SUITE_END()

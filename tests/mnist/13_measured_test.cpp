// The trainings of filters in float that come with the tutorial: are they those of the rows, and does one
// come out the same again, as closely as floats do?
#include "13_convolution/fast/fast_answers.hpp"
#include "13_convolution/fast/filter_table.hpp"
#include "support/real_data.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_13_measured)

namespace {

std::vector<FinishedRun> measured() { return read_runs(NN_MEASURED_FILTERS); }

}  // namespace

BOOST_AUTO_TEST_CASE(every_row_was_trained_from_five_seeds) {
  for (const FilterRow& row : filter_rows()) {
    std::vector<std::uint32_t> seeds;
    for (const FinishedRun& run : recorded_row(row, measured()).runs) {
      seeds.push_back(run.seed);
      BOOST_TEST(run.data == "MNIST 50000");
      BOOST_TEST(run.curve.back() == run.validation);
    }
    std::ranges::sort(seeds);
    BOOST_TEST(seeds == (std::vector<std::uint32_t>{1, 2, 3, 4, 5}), row.name);
  }
}

// Vectors of another width, or another compiler, add in another order: a few pictures more or less.
BOOST_AUTO_TEST_CASE(the_short_row_comes_out_alike_again) {
  if (NN_TRAINS_AGAIN == 0 || real_mnist() == nullptr) return;
  const FilterRow& row = filter_rows()[0];
  const FilterRowResult recorded = recorded_row(row, measured());
  BOOST_TEST_REQUIRE(recorded.finished());
  const FilterTraining again =
      train_filters(filter_recipe_from(row.recipe), {real_mnist()->training(), real_mnist()->validation()},
                    recorded.runs[0].seed);
  BOOST_TEST(std::abs(again.validation() - recorded.runs[0].validation) < 0.3);
  const double test = percent_right(FloatNetwork(again.wiring, again.network), real_mnist()->test());
  BOOST_TEST(std::abs(test - *recorded.runs[0].test) < 0.3);
}

BOOST_AUTO_TEST_SUITE_END()

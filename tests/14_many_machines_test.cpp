// Slices, the ways to get them wrong, the model of many machines and large mini-batches; what needs MPI is
// tested in tests/mpi/.
#include <numeric>

#include "06_backpropagation/gradient_check.hpp"
#include "11_better/dropout.hpp"
#include "14_many_machines/broken_ways.hpp"
#include "14_many_machines/large_batches.hpp"
#include "14_many_machines/slices.hpp"
#include "14_many_machines/step_model.hpp"
#include "common/byte_source.hpp"
#include "support/shared_training.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_14_many_machines)

namespace {

std::vector<std::size_t> rows_each(std::size_t rows, std::size_t count) {
  std::vector<std::size_t> each;
  std::size_t next = 0;
  for (const Slice& slice : slices_of(rows, count)) {
    BOOST_TEST(slice.first == next);  // nothing is left out, nothing is taken twice
    next += slice.rows;
    each.push_back(slice.rows);
  }
  BOOST_TEST(next == rows);
  return each;
}

using Counts = std::vector<std::size_t>;

}  // namespace

BOOST_AUTO_TEST_CASE(slices_by_hand) {
  BOOST_TEST(rows_each(10, 8) == (Counts{2, 2, 1, 1, 1, 1, 1, 1}));
  BOOST_TEST(rows_each(16, 8) == (Counts{2, 2, 2, 2, 2, 2, 2, 2}));
  BOOST_TEST(rows_each(3, 8) == (Counts{1, 1, 1, 0, 0, 0, 0, 0}));
  BOOST_TEST(rows_each(0, 2) == (Counts{0, 0}));
  for (std::size_t rows = 0; rows < 40; ++rows) {
    for (std::size_t count = 1; count < 12; ++count) rows_each(rows, count);
  }
  BOOST_TEST(slices_of_rank(8, 0, 3).rows == 3u);
  BOOST_TEST(slices_of_rank(8, 2, 3).first == 6u);
  BOOST_TEST(slices_of_rank(2, 3, 4).rows == 0u);  // more workers than slices
  BOOST_CHECK_EXCEPTION(slices_of(3, 0), std::invalid_argument, says("at least one slice"));
  BOOST_CHECK_EXCEPTION(in_slices(GradientOf(), 0), std::invalid_argument, says("at least one slice"));
}

// One neuron without activation, quadratic cost: dC/dw of one row is (w x - y) x. Three rows with w = 0: the
// slopes are -y x = -2, -6, -12 and their mean is -20/3. In slices of 2 and 1 rows: 2/3 of -4 and 1/3 of -12;
// the mean of the two means would be -8.
BOOST_AUTO_TEST_CASE(uneven_slices_by_hand) {
  const Network network = {{Matrix{{0.0}}, Matrix{{0.0}}, identity}};
  const Batch batch{Matrix{{1}, {2}, {3}}, Matrix{{2}, {3}, {4}}};
  Gradient gradient;
  in_slices(backpropagation(half_squared_error), 2)(network, batch, gradient);
  BOOST_TEST(gradient[0].weights(0, 0) == -20.0 / 3.0, boost::test_tools::tolerance(1e-15));
  BOOST_TEST(gradient[0].biases(0, 0) == -3.0, boost::test_tools::tolerance(1e-15));
  SliceWorker worker(for_every_slice(backpropagation(half_squared_error)), 2);
  std::vector<double> part(slopes_in(network));
  worker.compute(0, network, batch, part);
  BOOST_TEST(part[0] == -8.0 / 3.0, boost::test_tools::tolerance(1e-15));
  worker.compute(1, network, batch, part);
  BOOST_TEST(part[0] == -4.0, boost::test_tools::tolerance(1e-15));
}

BOOST_AUTO_TEST_CASE(slices_give_the_gradient_of_chapter_06) {
  const SharedTraining training = small_training();
  for (const std::size_t rows : {1u, 3u, 8u, 10u, 23u}) {
    Batch batch;
    std::vector<std::uint32_t> order(rows);
    std::iota(order.begin(), order.end(), 0u);
    training.examples.gather(order, batch);
    Gradient whole, sliced;
    training.gradient_of(training.start, batch, whole);
    for (const std::size_t slices : {1u, 2u, 8u, 30u}) {
      in_slices(training.gradient_of, slices)(training.start, batch, sliced);
      for (std::size_t l = 0; l < whole.size(); ++l) {
        BOOST_TEST(approximately(sliced[l].weights, whole[l].weights, 1e-12, 1.0));
        BOOST_TEST(approximately(sliced[l].biases, whole[l].biases, 1e-12, 1.0));
        if (slices == 1) BOOST_TEST((sliced[l].weights == whole[l].weights));  // to the bit
      }
    }
  }
}

// The engine of a slice, not of a worker, draws what dropout leaves out.
BOOST_AUTO_TEST_CASE(chance_belongs_to_the_slice) {
  const SharedTraining training = small_training();
  const auto drops = [](std::size_t slice) {
    return dropout(half_squared_error, {0.0, 0.5}, Engine(static_cast<std::uint32_t>(slice)));
  };
  Batch batch;
  training.examples.gather(std::vector<std::uint32_t>{0, 1, 2, 3}, batch);
  SliceWorker all(drops, 4), second(drops, 4);
  std::vector<double> one(slopes_in(training.start)), other(one.size());
  all.compute(0, training.start, batch, one);
  all.compute(1, training.start, batch, one);
  second.compute(1, training.start, batch, other);  // this worker never saw slice 0
  BOOST_TEST(one == other);
}

// What a test of a shared training must find: broken ways depend on the number of workers.
BOOST_AUTO_TEST_CASE(broken_ways_are_caught) {
  const SharedTraining training = small_training();
  const auto distance = [&](Sharing sharing, std::size_t workers) {
    return largest_difference(train_shared(training, sharing, workers),
                              train_shared(training, Sharing::weighted, 1));
  };
  for (const std::size_t workers : {1u, 2u, 3u, 4u, 8u})
    BOOST_TEST(distance(Sharing::weighted, workers) < 1e-12, "with " << workers);
  for (const Sharing sharing : {Sharing::mean_of_means, Sharing::undivided, Sharing::own_shuffle,
                                Sharing::averaged_per_epoch, Sharing::step_ahead}) {
    for (const std::size_t workers : {3u, 4u, 8u})
      BOOST_TEST(distance(sharing, workers) > 1e-6, name_of(sharing) << " with " << workers);
  }
  // Slices of equal size hide the mean of means, and one worker hides nearly all of them.
  for (const Sharing sharing :
       {Sharing::mean_of_means, Sharing::undivided, Sharing::own_shuffle, Sharing::averaged_per_epoch})
    BOOST_TEST(distance(sharing, 1) < 1e-12, name_of(sharing));
}

// latency 2, bandwidth 4: 2 + bytes / 4.
BOOST_AUTO_TEST_CASE(link_and_step_are_fitted_by_hand) {
  const std::vector<double> bytes = {4, 8, 400}, seconds = {3, 4, 102};
  const MessageTime link = fitted_message_time(bytes, seconds);
  BOOST_TEST(link.latency == 2.0, boost::test_tools::tolerance(1e-12));
  BOOST_TEST(link.bandwidth == 4.0, boost::test_tools::tolerance(1e-12));
  BOOST_TEST(link.seconds(40) == 12.0, boost::test_tools::tolerance(1e-12));
  const StepTime step = fitted_step_time(bytes, seconds);
  BOOST_TEST(step.per_row == 0.25, boost::test_tools::tolerance(1e-12));
  BOOST_CHECK_THROW(fitted_message_time(std::vector{1.0}, std::vector{1.0}), std::invalid_argument);

  // 10 rows, 3 ranks: the slowest computes 4 rows. 1 + 10 * 0.1 + 4 * 2 = 10. Two rounds of 2 seconds; 2/3 of
  // 8 parts of 6 bytes at 4 bytes a second take 8.
  const StepModel model{{1.0, 0.1}, 2.0, {2.0, 4.0}, 6.0};
  BOOST_TEST(seconds_gathered(model, 10, 3, 8) == 22.0, boost::test_tools::tolerance(1e-12));
  BOOST_TEST(seconds_reduced(model, 10, 3) == 10.0 + 8.0 + 2.0, boost::test_tools::tolerance(1e-12));
  BOOST_TEST(seconds_gathered(model, 10, 1, 8) == 22.0,
             boost::test_tools::tolerance(1e-12));  // nobody to wait for
}

BOOST_AUTO_TEST_CASE(effort_of_one_pixel_pictures_is_counted) {
  // Two kinds of pictures that one pixel tells apart: soon all are right.
  std::vector<std::uint8_t> pixels, labels;
  for (std::size_t i = 0; i < 60; ++i) {
    labels.push_back(i % 2);
    pixels.insert(pixels.end(), {std::uint8_t(i % 2 ? 255 : 0), std::uint8_t(i % 2 ? 0 : 255)});
  }
  const ImageSet images{1, 2, pixels, labels};
  EffortPlan plan{.hidden = {16}, .percent = 100.0, .most_examples = 3000, .look_every = 10};
  const Effort effort = effort_of(plan, {images, images}, 10, 0.5);
  BOOST_TEST(effort.steps > 0u);
  BOOST_TEST(effort.examples == 10 * effort.steps);
  BOOST_TEST(effort_of(plan, {images, images}, 10, 1e-9).steps == 0u);  // given up
  std::size_t tries = 0;
  const Effort best = best_effort(plan, {images, images}, 10, 0.01, [&](const Effort&) { ++tries; });
  BOOST_TEST((best.examples <= effort_of(plan, {images, images}, 10, 0.01).examples && best.steps > 0));
  BOOST_TEST(tries > 2u);
  BOOST_TEST(rate_by_rule(300, 10, 0.1) == 3.0, boost::test_tools::tolerance(1e-15));

  const TemporaryFolder folder;
  write_efforts(folder.path() / "m.csv", {{effort, best}});
  const auto rows = read_efforts(folder.path() / "m.csv");
  BOOST_REQUIRE(rows.size() == 1u);
  BOOST_TEST((rows[0].by_rule.rate == effort.rate && rows[0].searched.examples == best.examples));
  write_text(folder.path() / "m.csv", "batch\n1,2\n");
  BOOST_CHECK_EXCEPTION(read_efforts(folder.path() / "m.csv"), DataError, says("line 2"));
}

BOOST_AUTO_TEST_SUITE_END()

#include <algorithm>
#include <iostream>

#include "07_sgd/sgd.hpp"
#include "11_better/softmax.hpp"
#include "12_faster/story/acts.hpp"
#include "12_faster/story/timing.hpp"
#include "12_faster/wide/wide_training.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t wide_batch = 128;
constexpr double wide_rate = 0.1;

// A product forwards and one backwards for each layer, and one more for the errors
// that go back through the output weights.
double wide_operations(std::size_t examples, std::size_t pixels, std::size_t hidden,
                       std::size_t outputs) {
  return static_cast<double>(examples) * static_cast<double>(hidden) *
         (4.0 * static_cast<double>(pixels) + 6.0 * static_cast<double>(outputs));
}

WideRow time_wide(const std::string& name, const Network& start,
                  const ImageSet& digits, std::size_t epochs,
                  const OneEpoch& one_epoch) {
  const auto sizes = sizes_of(start);
  const double seconds = best_epoch(digits.count(), {epochs}, 1, one_epoch);
  return {name, seconds,
          wide_operations(digits.count(), sizes[0], sizes[1], sizes[2]) / seconds};
}

void print_wide(const WideRow& row, double peak) {
  std::cout << "   " << cell(row.name, 34)
            << cell(fixed(row.seconds, 3) + " seconds", 17)
            << cell(in_billions(row.operations), 10)
            << fixed(100.0 * row.operations / peak, 1) << "%" << std::endl;
}

constexpr const char* about_the_wide_network = R"(
4. A wide network: <sizes>, ReLU, softmax and cross-entropy, mini-batches of <batch>.
   <remark>

   way                               an epoch         GFlop/s   of one core's peak
)";
constexpr const char* too_wide =
    "Its weights do not fit into a near cache, so the product itself must be fast.";
constexpr const char* narrow =
    "With --quick it has only 64 hidden neurons; without, it has 800.";

constexpr const char* wide_results =
    R"(   GFlop/s: billion operations per second. Products with 0 count, although
   chapter 06 skips them. Its epoch is 20 times that of a twentieth of the digits.
   Two threads are <ratio> times as fast as one.<blas>
   After <epochs> it gets <right> of the test digits right.
)";
constexpr const char* blas_hint = " (-DNN_BLAS=ON adds a BLAS.)";

}  // namespace

std::vector<WideRow> tell_the_wide_network(const Digits& digits,
                                           const Machine& machine, bool quick,
                                           std::uint32_t seed) {
  Engine engine(seed);
  const std::vector<std::size_t> sizes = {digits.training.pixels_each(),
                                          quick ? 64u : 800u, digit_classes};
  const Network start = wide_network(sizes, engine);
  const std::size_t epochs = quick ? 1 : 2,
                    part = std::max<std::size_t>(1, digits.training.count() / 20);
  std::cout << filled(about_the_wide_network,
                      {{"sizes", joined(sizes, "-")},
                       {"batch", std::to_string(wide_batch)},
                       {"remark", quick ? narrow : too_wide}});
  std::vector<WideRow> rows;
  const auto add = [&](WideRow row) {
    print_wide(row, machine.peak);
    rows.push_back(std::move(row));
  };
  // Chapter 06 is slow, so a twentieth of the digits has to do.
  const ImageSet few = digits.training.part(0, part);
  Network network = start;
  const Examples examples = examples_from(few, digit_classes);
  const GradientOf gradient_of = backpropagation(softmax_cross_entropy);
  WideRow slow =
      time_wide("chapter 06 in double", start, few, epochs, [&](auto order) {
        train_in_order(network, examples, order, wide_batch, wide_rate,
                       gradient_of);
      });
  slow.seconds *=
      static_cast<double>(digits.training.count()) / static_cast<double>(part);
  add(slow);
  Network trained;
  const auto train_by = [&](const char* name, std::size_t members,
                            AddProduct multiply) {
    Team team(members);
    WideTraining training(start, digits.training, team, multiply);
    add(time_wide(name, start, digits.training, epochs, [&](auto order) {
      training.epoch(order, wide_batch, wide_rate);
    }));
    trained = training.network();
  };
  train_by("our product with one thread", 1, add_product);
  train_by("our product with two threads", 2, add_product);
  if (blas_product() != nullptr)
    train_by("the linked BLAS in its threads", 1, blas_product());
  const auto right = count_answers(trained, digits.test).right;
  std::cout << filled(wide_results,
                      {{"ratio", fixed(rows[1].seconds / rows[2].seconds, 2)},
                       {"blas", blas_product() == nullptr ? blas_hint : ""},
                       {"epochs", counted(epochs, "epoch")},
                       {"right", percent(right, digits.test.count())}})
            << std::flush;
  return rows;
}

}  // namespace nn

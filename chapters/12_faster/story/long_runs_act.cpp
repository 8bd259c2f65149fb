#include <algorithm>
#include <iostream>
#include <limits>

#include "12_faster/story/acts.hpp"
#include "12_faster/story/timing.hpp"
#include "common/stopwatch.hpp"
#include "common/story/filled.hpp"
#include "common/story/interrupt.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* long_runs = R"(
3. The fastest rung again, <rung>, for <epochs> from <starts>.
   A training run takes <each> seconds, and its best epoch <best> seconds.
   Test digits recognised: <right>.
)";

void print_long_runs(const Rung& rung, std::size_t epochs, double seconds,
                     double best, std::vector<Tally> tallies) {
  const auto each = seconds / static_cast<double>(tallies.size());
  std::vector<std::string> right;
  for (const Tally& tally : tallies) right.push_back(grouped(tally.right));
  std::cout << filled(long_runs, {{"rung", rung.name},
                                  {"epochs", counted(epochs, "epoch")},
                                  {"starts", counted(tallies.size(), "start")},
                                  {"each", fixed(each, 2)},
                                  {"best", fixed(best, 4)},
                                  {"right", joined(right, ", ")}});
  if (tallies.size() < 3) return;
  std::ranges::sort(tallies, {}, &Tally::right);
  const Tally& middle = tallies[tallies.size() / 2];
  std::cout << "   The median:\nTest Accuracy: " << middle.right << " / "
            << middle.count << " (" << percent(middle.right, middle.count) << ")"
            << std::endl;
}

}  // namespace

void tell_the_long_runs(const Rung& rung, const ImageSet& digits,
                        const ImageSet& test, std::size_t epochs,
                        std::size_t starts, std::uint32_t seed) {
  const Recipe& book = recipe_named("book");
  std::vector<Tally> tallies;
  double best = std::numeric_limits<double>::infinity();
  const Stopwatch watch;
  for (std::size_t i = 0; i < starts && !interrupted(); ++i) {
    Engine engine(seed + static_cast<std::uint32_t>(i));
    const Network start = start_network(book, digits.pixels_each(), engine);
    const Climb climb = rung.begin({start, digits, book.schedule.batch_size});
    best = std::min(
        best, best_epoch(digits.count(), {epochs},
                         seed + static_cast<std::uint32_t>(i), [&](auto order) {
                           climb.epoch(order, book.schedule.learning_rate);
                         }));
    tallies.push_back(count_answers(climb.network(), test));
  }
  if (!tallies.empty())
    print_long_runs(rung, epochs, watch.seconds(), best, tallies);
}

}  // namespace nn

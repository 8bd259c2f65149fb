#include "08_mnist/many_runs.hpp"

#include <algorithm>
#include <atomic>
#include <boost/math/statistics/univariate_statistics.hpp>
#include <cmath>
#include <exception>
#include <future>
#include <stdexcept>
#include <thread>

#include "common/text.hpp"

namespace nn {

void train_many(std::span<const Run> runs, const Digits& digits,
                const std::function<bool()>& stop,
                const std::function<void(const DigitTraining&)>& report) {
  std::vector<std::promise<DigitTraining>> results(runs.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < runs.size(); i = next++) {
      try {
        results[i].set_value(train_digits(runs[i].recipe, digits, runs[i].seed,
                                          {.test_only = true, .stop = stop}));
      } catch (...) {
        results[i].set_exception(std::current_exception());
        next = runs.size();  // the story ends here: start no further run
      }
    }
  };
  std::vector<std::future<void>> workers;  // each waits for its end when it goes
  const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
  for (std::size_t i = 0; i < std::min(cores, runs.size()); ++i)
    workers.push_back(std::async(std::launch::async, work));
  for (auto& result : results) {
    const DigitTraining training = result.get_future().get();
    if (!training.stopped) report(training);
  }
}

std::vector<LostDigit> lost_on_the_way(const DigitTraining& training) {
  std::vector<LostDigit> lost;
  for (std::size_t digit = 0; digit < digit_classes; ++digit) {
    const auto missing = [&](const EpochRecord& epoch) {
      return std::ranges::count(lost_digits(epoch.test), digit) > 0;
    };
    const auto epochs =
        static_cast<std::size_t>(std::ranges::count_if(training.history, missing));
    if (epochs > 0)
      lost.push_back({digit, epochs, !missing(training.history.back())});
  }
  return lost;
}

std::string describe(const std::vector<LostDigit>& lost) {
  std::vector<std::string> parts;
  for (const LostDigit& one : lost) {
    parts.push_back("the " + std::to_string(one.digit) +
                    (one.found_again ? " for " + counted(one.epochs, "epoch")
                                     : " until the end"));
  }
  return joined(parts, ", ");
}

Spread spread_of(std::vector<double> values) {
  namespace statistics = boost::math::statistics;
  if (values.empty()) throw std::invalid_argument("spread_of: there are no values");
  const auto [least, most] = std::ranges::minmax(values);
  const double deviation =
      values.size() > 1 ? std::sqrt(statistics::sample_variance(values)) : 0.0;
  return {statistics::median(values), statistics::mean(values), deviation, least,
          most};
}

}  // namespace nn

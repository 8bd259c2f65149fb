// case: a digit that was never shown; finding: it returns {1, 1, false}
// With <= instead of <, 0 of 0 counts as lost.
#include "08_mnist/exercises/3_lost_digits/exercise.hpp"

#include <algorithm>
#include <stdexcept>

namespace mine {
namespace {

Matrix rows_of(const Matrix& all, std::size_t first, std::size_t how_many) {
  Matrix some(how_many, all.columns());
  for (std::size_t i = 0; i < how_many; ++i)
    std::ranges::copy(all.row(first + i), some.row(i).begin());
  return some;
}

void add_picture(Tally& tally, std::span<const double> outputs, std::size_t label) {
  for (std::size_t j = 0; j < outputs.size(); ++j) {
    const double off = outputs[j] - (j == label ? 1.0 : 0.0);
    tally.cost += 0.5 * off * off;
  }
  const auto largest = std::ranges::max_element(outputs);
  const auto answer = static_cast<std::size_t>(largest - outputs.begin());
  ++tally.shown[label];
  ++tally.answered[answer];
  if (answer == label) ++tally.recognised[label];
}

bool is_lost(const Tally& tally, std::size_t digit) {
  return tally.recognised[digit] * 10 <= tally.shown[digit];
}

}  // namespace

Tally count_in_batches(const Network& network, const Matrix& pictures,
                       std::span<const std::uint8_t> labels, std::size_t classes,
                       std::size_t batch) {
  const std::size_t n = pictures.rows();
  if (n == 0) throw std::invalid_argument("there are no pictures");
  if (batch == 0) throw std::invalid_argument("a batch has no pictures");
  const std::vector<std::size_t> zeros(classes, 0);
  Tally tally{0.0, zeros, zeros, zeros};
  for (std::size_t first = 0; first < n; first += batch) {
    const std::size_t count = std::min(batch, n - first);
    const Matrix outputs = network(rows_of(pictures, first, count));
    for (std::size_t i = 0; i < count; ++i)
      add_picture(tally, outputs.row(i), labels[first + i]);
  }
  tally.cost /= static_cast<double>(n);
  return tally;
}

std::vector<LostDigit> lost_on_the_way(std::span<const Tally> history) {
  std::vector<LostDigit> all;
  if (history.empty()) return all;
  for (std::size_t digit = 0; digit < history[0].shown.size(); ++digit) {
    std::size_t epochs = 0;
    for (const Tally& tally : history) epochs += is_lost(tally, digit) ? 1 : 0;
    if (epochs > 0) all.push_back({digit, epochs, !is_lost(history.back(), digit)});
  }
  return all;
}

}  // namespace mine

#include "07_sgd/exercises/1_fair_shuffle/exercise.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Order = std::vector<std::uint32_t>;

// All ways that chance can take: each run of a shuffle takes another one.
class Chance {
 public:
  explicit Chance(std::size_t places) : places_(places) {}

  std::size_t pick(std::size_t n) {
    nn::expect(n > 0, "it calls pick(0), but there is nothing to pick from");
    nn::expect(used_ < places_, "it picks more than " + std::to_string(places_) +
                                    " times for as many items");
    if (used_ == picked_.size()) picked_.push_back(0), of_.push_back(n);
    return picked_[used_++];
  }

  double probability() const {
    double all = 1.0;
    for (std::size_t k = 0; k < used_; ++k) all /= static_cast<double>(of_[k]);
    return all;
  }

  bool next() {
    while (used_ > 0 && picked_[used_ - 1] + 1 == of_[used_ - 1]) --used_;
    if (used_ == 0) return false;
    picked_.resize(used_), of_.resize(used_);
    ++picked_.back(), used_ = 0;
    return true;
  }

 private:
  std::size_t places_, used_ = 0;
  std::vector<std::size_t> picked_, of_;
};

std::string text_of(const Order& order) {
  std::string text;
  for (const std::uint32_t item : order)
    text += (text.empty() ? "(" : " ") + std::to_string(item);
  return text + ")";
}

struct Outcome {
  Order order;
  double probability = 0.0;
  std::size_t ways = 0;
};

Outcome& outcome_in(std::vector<Outcome>& all, const Order& order) {
  for (Outcome& one : all) {
    if (one.order == order) return one;
  }
  return all.emplace_back(Outcome{order});
}

// What comes out of the shuffle, and how often.
std::vector<Outcome> outcomes(const Order& items) {
  std::vector<Outcome> all;
  Chance chance(items.size());
  do {
    Order order = items;
    mine::shuffle(order, [&](std::size_t n) { return chance.pick(n); });
    nn::expect(std::is_permutation(order.begin(), order.end(), items.begin()),
               "the items " + text_of(items) + " become " + text_of(order) +
                   ": some are lost");
    Outcome& outcome = outcome_in(all, order);
    outcome.probability += chance.probability();
    ++outcome.ways;
  } while (chance.next());
  return all;
}

void expect_fair(Order order) {
  auto all = outcomes(order);
  std::size_t ways = 0, orders = 1;
  for (const Outcome& outcome : all) ways += outcome.ways;
  for (std::size_t n = 2; n <= order.size(); ++n) orders *= n;
  const std::string demand =
      ", and all " + std::to_string(orders) + " orders must be equally likely";
  do {
    nn::expect(outcome_in(all, order).ways > 0,
               "the order " + text_of(order) + " never comes up" + demand);
  } while (std::next_permutation(order.begin(), order.end()));
  for (const Outcome& one : all)
    nn::expect(std::abs(one.probability * static_cast<double>(orders) - 1) < 1e-9,
               "the order " + text_of(one.order) + " comes up in " +
                   std::to_string(one.ways) + " of " + std::to_string(ways) +
                   " ways" + demand);
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("every item is still there", [] { outcomes({70, 20, 90, 40}); });
  grader.test_case("two items", [] { expect_fair({0, 1}); });
  grader.test_case("three items, six orders", [] { expect_fair({0, 1, 2}); });
  grader.test_case("five items, 120 orders", [] { expect_fair({0, 1, 2, 3, 4}); });
  grader.test_case("the first pick fills the first place", [] {
    for (std::size_t first = 0; first < 4; ++first) {
      const Order items = {70, 20, 90, 40};
      Order order = items;
      std::size_t calls = 0;
      mine::shuffle(order, [&](std::size_t) { return calls++ == 0 ? first : 0; });
      nn::expect(order[0] == items[first],
                 "from " + text_of(items) + ", the first pick is " +
                     std::to_string(first) + ", and item " +
                     std::to_string(order[0]) +
                     " comes to the first place, where " +
                     std::to_string(items[first]) + " is meant");
    }
  });
  grader.test_case("one item, or none", [] {
    outcomes({70});
    outcomes({});
  });
}

}  // namespace mine

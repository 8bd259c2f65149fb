// How much learning large mini-batches need, as it comes with the tutorial: is a row the same again?
#include <cmath>
#include <span>

#include "14_many_machines/large_batches.hpp"
#include "support/real_data.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_14_measured)

namespace {

std::vector<EffortRow> measured() { return read_efforts(NN_MEASURED_EFFORTS); }

std::size_t examples_in(std::size_t steps, std::size_t batch) {
  const std::size_t digits = 50'000, per_epoch = (digits + batch - 1) / batch;
  return steps / per_epoch * digits + steps % per_epoch * batch;
}

}  // namespace

// The rates are those of (14.6), and the examples those of so many steps: the last mini-batch of an epoch is
// short.
BOOST_AUTO_TEST_CASE(every_size_was_measured) {
  std::vector<std::size_t> batches;
  for (const EffortRow& row : measured()) {
    batches.push_back(row.searched.batch);
    BOOST_TEST(row.by_rule.rate == rate_by_rule(row.searched.batch, 10, 0.1),
               boost::test_tools::tolerance(1e-12));
    for (const Effort& effort : {row.by_rule, row.searched})
      BOOST_TEST(effort.examples == examples_in(effort.steps, effort.batch));
    BOOST_TEST(!fewer(row.by_rule, row.searched));
  }
  BOOST_TEST(batches == (std::vector<std::size_t>{10, 30, 100, 300, 1000, 3000, 10000}),
             boost::test_tools::per_element());
}

// A search doubles and halves the rate that it begins with.
BOOST_AUTO_TEST_CASE(every_rate_can_be_found_again) {
  const std::vector<EffortRow> rows = measured();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].searched.rate == rows[i].by_rule.rate) continue;
    const double begun = first_rate(std::span(rows).first(i));
    const double doublings = std::log2(rows[i].searched.rate / begun);
    BOOST_TEST(doublings == std::round(doublings), rows[i].searched.batch << " digits from rate " << begun);
  }
}

BOOST_AUTO_TEST_CASE(a_row_comes_out_the_same_again) {
  if (NN_TRAINS_AGAIN == 0 || real_mnist() == nullptr) return;
  const Effort recorded = measured()[2].searched;
  const LearningSets sets{real_mnist()->training(), real_mnist()->validation()};
  const Effort again = effort_of({}, sets, recorded.batch, recorded.rate);
  BOOST_TEST(again.steps == recorded.steps);
  BOOST_TEST(again.examples == recorded.examples);
}

BOOST_AUTO_TEST_SUITE_END()

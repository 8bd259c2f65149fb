// What the story of chapter 07 trains, recorded: its points, walks and sick runs are the ones that page and
// figures show.
#include "07_sgd/gallery.hpp"

#include <algorithm>
#include <iterator>

#include "07_sgd/sgd.hpp"
#include "support/recorded.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_07_recorded)

BOOST_AUTO_TEST_CASE(points_of_seed_1) {
  struct Set {
    Batch (*points)(std::size_t count, double noise, Engine& engine);
    std::uint32_t recorded;
  };
  for (const auto& [points, recorded] : {Set{two_moons, 2606009955}, Set{rings, 2459728124},
                                         Set{spiral, 3238882295}, Set{xor_clouds, 901110807}}) {
    Engine engine(1);
    BOOST_TEST(checksum_of(points(100, 0.2, engine).inputs) == recorded);
  }
}

BOOST_AUTO_TEST_CASE(schedule_is_the_book_s_unless_said_otherwise) {
  const Schedule schedule;
  BOOST_TEST(schedule.epochs == 30u);
  BOOST_TEST(schedule.batch_size == 10u);
  BOOST_TEST(schedule.learning_rate == 3.0);
}

BOOST_AUTO_TEST_CASE(walk_of_seed_1) {
  Engine engine(1);
  const Batch numbers = flipped_numbers(engine);
  BOOST_TEST(checksum_of(numbers.targets) == 2671406289u);
  const Walk walk = walk_in_two_knobs(numbers, 10, 1.0, 3, engine);
  BOOST_TEST(walk.weight.front() == -2.0);
  BOOST_TEST(walk.bias.front() == 2.0);
  BOOST_TEST(checksum_of(walk.cost) == 3497829055u);
}

BOOST_AUTO_TEST_CASE(xor_of_seed_1) { BOOST_TEST(checksum_of(learn_xor(1, 20).costs) == 1581518103u); }

BOOST_AUTO_TEST_CASE(sick_runs_of_seed_1) {
  std::vector<std::uint32_t> seen;
  for (const SickRun& run : sick_runs(1)) {
    std::vector<double> costs = run.training.costs;
    std::ranges::copy(run.training.held_back, std::back_inserter(costs));
    seen.push_back(checksum_of(costs));
  }
  const std::vector<std::uint32_t> recorded = {1198556663, 1908733805, 1360805757,
                                               3928364944, 4253168000, 609257891};
  BOOST_TEST(seen == recorded, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(tasks_are_shuffled_and_walks_go_one_by_one_unless_said_otherwise) {
  BOOST_TEST(PlaneTask{}.shuffled);
  BOOST_TEST(Walk{}.batch_size == 1u);
  BOOST_TEST(Epoch{}.number == 0u);
  BOOST_TEST(Epoch{}.seconds == 0.0);
}

BOOST_AUTO_TEST_SUITE_END()

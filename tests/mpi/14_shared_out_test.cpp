// The same bits on 1, 2, 3, 4 and 8 ranks. Started once as 8 processes, of which the first so many work
// together.
#include <boost/mpi/collectives/broadcast.hpp>
#include <boost/mpi/environment.hpp>
#include <boost/serialization/vector.hpp>

#include "11_better/dropout.hpp"
#include "11_better/momentum.hpp"
#include "14_many_machines/shared_out.hpp"
#include "support/shared_training.hpp"
#include "support/support.hpp"

using namespace nn;
namespace mpi = boost::mpi;

namespace {

struct Membership {
  mpi::environment environment{mpi::threading::single};
};

Network trained_with(const SharedTraining& training, const GradientOf& gradient_of) {
  Network network = training.start;
  Engine engine(training.seed);
  train(network, training.examples, training.schedule, gradient_of, engine,
        [](const Epoch&) { return true; });
  return network;
}

bool same(Network a, Network b) {
  const auto left = knobs(a), right = knobs(b);
  return std::ranges::equal(left, right, [](auto x, auto y) { return std::ranges::equal(x, y); });
}

std::vector<double> numbers_of(Network network) {
  std::vector<double> all;
  for (const auto block : knobs(network)) all.insert(all.end(), block.begin(), block.end());
  return all;
}

// Calls work(part) with the first 1, 2, 3, 4 and 8 ranks.
template <class Work>
void with_ranks(Work work) {
  const mpi::communicator world;
  for (const int ranks : {1, 2, 3, 4, 8}) {
    if (ranks > world.size()) continue;
    const mpi::communicator part = world.split(world.rank() < ranks ? 0 : 1);
    if (world.rank() < ranks) work(part);
  }
}

}  // namespace

BOOST_TEST_GLOBAL_FIXTURE(Membership);
BOOST_AUTO_TEST_SUITE(shared_out_on_ranks)

BOOST_AUTO_TEST_CASE(bits_do_not_depend_on_the_ranks) {
  BOOST_TEST(mpi::communicator().size() == 8);
  for (const std::size_t batch_size :
       {1u, 7u, 8u, 10u, 16u, 50u}) {  // some smaller than the slices, one larger than all
    const SharedTraining training = small_training(batch_size);
    for (const std::size_t slices : {1u, 3u, 8u, 11u}) {
      const Network alone = trained_with(training, in_slices(training.gradient_of, slices));
      with_ranks([&](const mpi::communicator& part) {
        BOOST_TEST(same(trained_with(training, shared_out(part, training.gradient_of, slices)), alone),
                   part.size() << " ranks, batch " << batch_size << ", " << slices << " slices");
        BOOST_TEST(same(trained_with(training, sent_early(part, training.gradient_of, slices)), alone));
      });
    }
  }
}

// Momentum stands around it, dropout within it.
BOOST_AUTO_TEST_CASE(cures_of_chapter_11_share_out_as_well) {
  const SharedTraining training = small_training();
  const auto drops = [](std::size_t slice) {
    return dropout(half_squared_error, {0.2, 0.5}, Engine(static_cast<std::uint32_t>(slice)));
  };
  const auto rolling = [&](const GradientOf& gradient_of) {
    return momentum(gradient_of, 0.5, Momentum::nesterov);
  };
  const Network alone = trained_with(training, rolling(in_slices(drops, 8)));
  BOOST_TEST(!same(alone, trained_with(training, rolling(in_slices(training.gradient_of, 8)))));
  with_ranks([&](const mpi::communicator& part) {
    BOOST_TEST(same(trained_with(training, rolling(shared_out(part, drops, 8))), alone), part.size()
                                                                                             << " ranks");
  });
}

BOOST_AUTO_TEST_CASE(all_reduce_is_close_and_equal_on_all_ranks) {
  const SharedTraining training = small_training();
  const Network alone = trained_with(training, in_slices(training.gradient_of, 8));
  with_ranks([&](const mpi::communicator& part) {
    const Network network = trained_with(training, all_reduced(part, training.gradient_of, 8));
    BOOST_TEST(largest_difference(network, alone) < 1e-12);
    BOOST_TEST((part.size() > 1 || same(network, alone)));  // one rank adds up in slice order
    std::vector<double> of_rank_0 = numbers_of(network);
    mpi::broadcast(part, of_rank_0, 0);
    BOOST_TEST((of_rank_0 == numbers_of(network)));
  });
}

// A rank that is one step behind, or that weighs its slice as if all were equal, would end elsewhere: so the
// test above can fail.
BOOST_AUTO_TEST_CASE(one_rank_with_another_seed_is_noticed) {
  const SharedTraining training = small_training();
  const Network alone = trained_with(training, in_slices(training.gradient_of, 8));
  with_ranks([&](const mpi::communicator& part) {
    SharedTraining own = training;
    own.seed += static_cast<std::uint32_t>(part.rank());
    BOOST_TEST(same(trained_with(own, shared_out(part, own.gradient_of, 8)), alone) == (part.size() == 1));
  });
}

BOOST_AUTO_TEST_SUITE_END()

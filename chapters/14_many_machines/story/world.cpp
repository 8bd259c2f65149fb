#include "14_many_machines/story/world.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <sstream>
#include <thread>

#include "common/story/program.hpp"

#ifdef NN_MPI
#include <boost/mpi/collectives/all_gather.hpp>
#include <boost/mpi/collectives/all_reduce.hpp>
#include <boost/mpi/environment.hpp>
#include <boost/serialization/string.hpp>

#include "14_many_machines/shared_out.hpp"
#endif

namespace nn {
namespace {

// What mpirun and srun tell the processes that they start.
constexpr const char* marks_of_a_rank[] = {"OMPI_COMM_WORLD_RANK", "PMIX_RANK",
                                           "PMI_RANK"};

World world_of_one() {
  World world;
  world.shared = [](Exchange, const GradientOf& gradient_of, std::size_t slices) {
    return in_slices(gradient_of, slices);
  };
  world.exchange = [](Exchange, std::size_t) {};
  world.all_say = [](const std::string& words) { return std::vector{words}; };
  world.end_all = [](int) {};
  return world;
}

#ifdef NN_MPI
namespace mpi = boost::mpi;

// As long as it lives, the process belongs to the job.
std::unique_ptr<mpi::environment>& membership() {
  static std::unique_ptr<mpi::environment> environment;
  return environment;
}

GradientOf shared_by(const mpi::communicator& all, Exchange exchange,
                     const GradientOf& gradient_of, std::size_t slices) {
  switch (exchange) {
    case Exchange::gathered:
      return shared_out(all, gradient_of, slices);
    case Exchange::early:
      return sent_early(all, gradient_of, slices);
    case Exchange::reduced:
      return all_reduced(all, gradient_of, slices);
  }
  return {};
}

World world_of(const mpi::communicator& all) {
  World world;
  world.rank = static_cast<std::size_t>(all.rank());
  world.ranks = static_cast<std::size_t>(all.size());
  world.machine = mpi::environment::processor_name();
  world.shared = [all](Exchange exchange, const GradientOf& gradient_of,
                       std::size_t slices) {
    return shared_by(all, exchange, gradient_of, slices);
  };
  world.exchange = [all, own = std::vector<double>{},
                    whole = std::vector<double>{}](Exchange exchange,
                                                   std::size_t numbers) mutable {
    whole.resize(numbers);
    if (exchange == Exchange::reduced) {
      own.resize(numbers);
      mpi::all_reduce(all, own.data(), static_cast<int>(numbers), whole.data(),
                      std::plus<double>{});
      return;
    }
    own.resize(numbers / static_cast<std::size_t>(all.size()));
    mpi::all_gather(all, own.data(), static_cast<int>(own.size()), whole.data());
  };
  world.all_say = [all](const std::string& words) {
    std::vector<std::string> said;
    mpi::all_gather(all, words, said);
    return said;
  };
  world.end_all = [](int status) { mpi::environment::abort(status); };
  return world;
}
#endif

// Rank 0 has a second to say it, if the error is everybody's.
void end_all(const World& world, int status, const std::string& said) {
  std::cout.flush();
  if (world.rank > 0) {
    std::this_thread::sleep_for(std::chrono::seconds(1));
    std::fputs(said.c_str(), stderr);
  }
  world.end_all(status);
}

}  // namespace

bool built_with_mpi() {
#ifdef NN_MPI
  return true;
#else
  return false;
#endif
}

bool started_as_rank() {
  return std::ranges::any_of(marks_of_a_rank, [](const char* name) {
    return std::getenv(name) != nullptr;
  });
}

World open_world() {
#ifdef NN_MPI
  if (started_as_rank()) {
    membership() = std::make_unique<mpi::environment>(mpi::threading::single);
    return world_of(mpi::communicator());
  }
#endif
  return world_of_one();
}

int run_ranks(int argc, char** argv,
              const std::function<void(int, char**, const World&)>& story) {
  const World world = open_world();
  std::ostringstream said;
  std::streambuf *const out = std::cout.rdbuf(), *const err = std::cerr.rdbuf();
  std::ostringstream unread;
  if (world.rank > 0) {
    std::cout.rdbuf(unread.rdbuf());
    std::cerr.rdbuf(said.rdbuf());
  }
  const int status = run_program(
      argc, argv, [&](int count, char** words) { story(count, words, world); });
  std::cout.rdbuf(out);
  std::cerr.rdbuf(err);
  if (status != 0 && world.ranks > 1) end_all(world, status, said.str());
#ifdef NN_MPI
  membership().reset();
#endif
  return status;
}

}  // namespace nn

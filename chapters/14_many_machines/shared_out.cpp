#include "14_many_machines/shared_out.hpp"

#include <algorithm>
#include <boost/mpi/collectives/all_gatherv.hpp>
#include <boost/mpi/collectives/all_reduce.hpp>
#include <boost/mpi/inplace.hpp>
#include <boost/mpi/nonblocking.hpp>
#include <numeric>

namespace nn {
namespace {

namespace mpi = boost::mpi;

// How the slices lie in memory, and whose they are.
class Plan {
 public:
  Plan(const mpi::communicator& world, std::size_t slices)
      : ranks_(static_cast<std::size_t>(world.size())),
        rank_(static_cast<std::size_t>(world.rank())),
        slices_(slices) {}

  std::size_t ranks() const { return ranks_; }
  std::size_t rank() const { return rank_; }
  Slice share(std::size_t rank) const {
    return slices_of_rank(slices_, rank, ranks_);
  }
  Slice own() const { return share(rank_); }

  // How many numbers come from each rank.
  std::vector<int> sizes(std::size_t slopes) const {
    std::vector<int> sizes;
    for (std::size_t r = 0; r < ranks_; ++r)
      sizes.push_back(static_cast<int>(share(r).rows * slopes));
    return sizes;
  }

 private:
  std::size_t ranks_, rank_, slices_;
};

// The place of slice s among all parts.
std::span<double> part_of(std::vector<double>& parts, std::size_t s,
                          std::size_t slopes) {
  return std::span(parts).subspan(s * slopes, slopes);
}

}  // namespace

GradientOf shared_out(const mpi::communicator& world,
                      const GradientOfSlice& gradient_of_slice,
                      std::size_t slices) {
  return [world, worker = SliceWorker(gradient_of_slice, slices),
          plan = Plan(world, slices), own = std::vector<double>{},
          parts = std::vector<double>{}](const Network& network, const Batch& batch,
                                         Gradient& gradient) mutable {
    const std::size_t slopes = slopes_in(network);
    const Slice share = plan.own();
    own.resize(std::max<std::size_t>(1, share.rows * slopes));
    parts.resize(worker.slices() * slopes);
    for (std::size_t i = 0; i < share.rows; ++i)
      worker.compute(share.first + i, network, batch, part_of(own, i, slopes));
    const double* sent = own.data();
    mpi::all_gatherv(world, sent, parts.data(), plan.sizes(slopes));
    add_parts(parts, network, gradient);
  };
}

GradientOf shared_out(const mpi::communicator& world, const GradientOf& gradient_of,
                      std::size_t slices) {
  return shared_out(world, for_every_slice(gradient_of), slices);
}

GradientOf sent_early(const mpi::communicator& world, const GradientOf& gradient_of,
                      std::size_t slices) {
  return
      [world, worker = SliceWorker(for_every_slice(gradient_of), slices),
       plan = Plan(world, slices), parts = std::vector<double>{},
       open = std::vector<mpi::request>{}](
          const Network& network, const Batch& batch, Gradient& gradient) mutable {
        const std::size_t slopes = slopes_in(network);
        const int count = static_cast<int>(slopes);
        parts.resize(worker.slices() * slopes);
        open.clear();
        for (std::size_t r = 0; r < plan.ranks(); ++r) {
          if (r == plan.rank()) continue;
          const Slice share = plan.share(r);
          for (std::size_t s = share.first; s < share.first + share.rows; ++s)
            open.push_back(world.irecv(static_cast<int>(r), static_cast<int>(s),
                                       part_of(parts, s, slopes).data(), count));
        }
        const Slice own = plan.own();
        for (std::size_t s = own.first; s < own.first + own.rows; ++s) {
          worker.compute(s, network, batch, part_of(parts, s, slopes));
          for (std::size_t r = 0; r < plan.ranks(); ++r) {
            if (r == plan.rank()) continue;
            open.push_back(world.isend(static_cast<int>(r), static_cast<int>(s),
                                       part_of(parts, s, slopes).data(), count));
          }
        }
        mpi::wait_all(open.begin(), open.end());
        add_parts(parts, network, gradient);
      };
}

GradientOf all_reduced(const mpi::communicator& world,
                       const GradientOf& gradient_of, std::size_t slices) {
  return [world, worker = SliceWorker(for_every_slice(gradient_of), slices),
          plan = Plan(world, slices), part = std::vector<double>{},
          sum = std::vector<double>{}](const Network& network, const Batch& batch,
                                       Gradient& gradient) mutable {
    const Slice share = plan.own();
    part.resize(slopes_in(network));
    sum.assign(part.size(), 0.0);
    for (std::size_t s = share.first; s < share.first + share.rows; ++s) {
      worker.compute(s, network, batch, part);
      std::ranges::transform(sum, part, sum.begin(), std::plus<>{});
    }
    mpi::all_reduce(world, mpi::inplace(sum.data()), static_cast<int>(sum.size()),
                    std::plus<double>{});
    add_parts(sum, network, gradient);
  };
}

}  // namespace nn

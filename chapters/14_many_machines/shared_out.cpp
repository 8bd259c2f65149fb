#include "14_many_machines/shared_out.hpp"

#include <algorithm>
#include <boost/mpi/collectives/all_gatherv.hpp>
#include <boost/mpi/collectives/all_reduce.hpp>
#include <boost/mpi/nonblocking.hpp>

namespace nn {
namespace {

namespace mpi = boost::mpi;

// What all three have in common: the slices of this rank, computed one by one.
class RankWorker {
 public:
  RankWorker(const mpi::communicator& world,
             const GradientOfSlice& gradient_of_slice, std::size_t slices)
      : world_(world), worker_(gradient_of_slice, slices) {}

 protected:
  std::size_t rank() const { return static_cast<std::size_t>(world_.rank()); }
  std::size_t ranks() const { return static_cast<std::size_t>(world_.size()); }
  std::size_t slices() const { return worker_.slices(); }
  Slice slices_of(std::size_t rank) const {
    return slices_of_rank(slices(), rank, ranks());
  }

  // How many numbers each rank contributes.
  std::vector<int> sizes(std::size_t slopes) const {
    std::vector<int> sizes;
    for (std::size_t r = 0; r < ranks(); ++r)
      sizes.push_back(static_cast<int>(slices_of(r).rows * slopes));
    return sizes;
  }

  // The place of part number i among parts that stand one after the other.
  static std::span<double> part(std::vector<double>& parts, std::size_t i,
                                std::size_t slopes) {
    return std::span(parts).subspan(i * slopes, slopes);
  }

  mpi::communicator world_;
  SliceWorker worker_;
};

class Gathered : RankWorker {
 public:
  using RankWorker::RankWorker;

  void operator()(const Network& network, const Batch& batch, Gradient& gradient) {
    const std::size_t slopes = slopes_in(network);
    const Slice mine = slices_of(rank());
    // A rank without slices needs an address to send nothing from.
    own_.resize(std::max<std::size_t>(1, mine.rows * slopes));
    parts_.resize(slices() * slopes);
    for (std::size_t i = 0; i < mine.rows; ++i)
      worker_.compute(mine.first + i, network, batch, part(own_, i, slopes));
    const double* sent = own_.data();
    mpi::all_gatherv(world_, sent, parts_.data(), sizes(slopes));
    add_parts(parts_, network, gradient);
  }

 private:
  std::vector<double> own_, parts_;
};

class SentEarly : RankWorker {
 public:
  using RankWorker::RankWorker;

  void operator()(const Network& network, const Batch& batch, Gradient& gradient) {
    const std::size_t slopes = slopes_in(network);
    parts_.resize(slices() * slopes);
    expect_others(slopes);
    const Slice mine = slices_of(rank());
    for (std::size_t s = mine.first; s < mine.first + mine.rows; ++s) {
      worker_.compute(s, network, batch, part(parts_, s, slopes));
      send(s, slopes);
    }
    mpi::wait_all(open_.begin(), open_.end());
    open_.clear();
    add_parts(parts_, network, gradient);
  }

 private:
  void expect_others(std::size_t slopes) {
    for (std::size_t r = 0; r < ranks(); ++r) {
      const Slice its = slices_of(r);
      for (std::size_t s = its.first; r != rank() && s < its.first + its.rows; ++s)
        open_.push_back(world_.irecv(static_cast<int>(r), static_cast<int>(s),
                                     part(parts_, s, slopes).data(),
                                     static_cast<int>(slopes)));
    }
  }

  void send(std::size_t s, std::size_t slopes) {
    for (std::size_t r = 0; r < ranks(); ++r) {
      if (r != rank())
        open_.push_back(world_.isend(static_cast<int>(r), static_cast<int>(s),
                                     part(parts_, s, slopes).data(),
                                     static_cast<int>(slopes)));
    }
  }

  std::vector<double> parts_;
  std::vector<mpi::request> open_;
};

class Reduced : RankWorker {
 public:
  using RankWorker::RankWorker;

  void operator()(const Network& network, const Batch& batch, Gradient& gradient) {
    part_.resize(slopes_in(network));
    sum_.assign(part_.size(), 0.0);
    const Slice mine = slices_of(rank());
    for (std::size_t s = mine.first; s < mine.first + mine.rows; ++s) {
      worker_.compute(s, network, batch, part_);
      std::ranges::transform(sum_, part_, sum_.begin(), std::plus<>{});
    }
    all_.resize(sum_.size());
    mpi::all_reduce(world_, sum_.data(), static_cast<int>(sum_.size()), all_.data(),
                    std::plus<double>{});
    add_parts(all_, network, gradient);
  }

 private:
  std::vector<double> part_, sum_, all_;
};

}  // namespace

GradientOf shared_out(const mpi::communicator& world,
                      const GradientOfSlice& gradient_of_slice,
                      std::size_t slices) {
  return Gathered(world, gradient_of_slice, slices);
}

GradientOf shared_out(const mpi::communicator& world, const GradientOf& gradient_of,
                      std::size_t slices) {
  return shared_out(world, for_every_slice(gradient_of), slices);
}

GradientOf sent_early(const mpi::communicator& world, const GradientOf& gradient_of,
                      std::size_t slices) {
  return SentEarly(world, for_every_slice(gradient_of), slices);
}

GradientOf all_reduced(const mpi::communicator& world,
                       const GradientOf& gradient_of, std::size_t slices) {
  return Reduced(world, for_every_slice(gradient_of), slices);
}

}  // namespace nn

// The slices of a mini-batch, shared out among many processes. Each rank, a process
// with a number, holds a copy of the network and draws the same mini-batches from
// the same seed. It computes its slices, all ranks send each other what they found,
// and each adds everything up in slice order. So all copies stay equal, and they
// are equal to the network of a single process, to the last bit.
//
// Boost.MPI sends the numbers. Each function here is a GradientOf like any other,
// to be called by all ranks of `world` together, with the same network and batch.
#pragma once

#include <boost/mpi/communicator.hpp>

#include "14_many_machines/slices.hpp"

namespace nn {

// The gradient of in_slices with so many slices, to the last bit, on any number of
// ranks. All parts go to all ranks in one collective call.
GradientOf shared_out(const boost::mpi::communicator& world,
                      const GradientOfSlice& gradient_of_slice,
                      std::size_t slices = usual_slices);
GradientOf shared_out(const boost::mpi::communicator& world,
                      const GradientOf& gradient_of,
                      std::size_t slices = usual_slices);

// The same bits; but a rank sends a slice as soon as it is computed, and computes
// the next one while the first is on its way.
GradientOf sent_early(const boost::mpi::communicator& world,
                      const GradientOf& gradient_of,
                      std::size_t slices = usual_slices);

// The usual way, all_reduce: each rank adds up its own slices first, and the
// library adds the sums of the ranks, in an order that suits it. Fewer numbers are
// sent. All ranks get the same bits, but with another number of ranks they are
// others.
GradientOf all_reduced(const boost::mpi::communicator& world,
                       const GradientOf& gradient_of,
                       std::size_t slices = usual_slices);

}  // namespace nn

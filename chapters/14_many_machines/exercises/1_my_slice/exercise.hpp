// 14.1 My slice: which rows of a mini-batch does a worker take?
#pragma once

#include <cstddef>

namespace mine {

struct Rows {
  std::size_t first = 0, count = 0;
};

// The rows of the worker with this number (from 0) among so many. There is at least
// one worker, and worker is below workers.
Rows my_slice(std::size_t rows, std::size_t workers, std::size_t worker);

}  // namespace mine

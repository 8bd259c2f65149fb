// Work that has independent parts, so that several of them may run at a time.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>
#include <vector>

namespace nn {

// work(0), ... work(count - 1), in this order, whichever ends first: what comes out
// does not depend on `jobs`. Throws what a part throws, when the others have ended.
template <class Work>
auto side_by_side(std::size_t count, std::size_t jobs, Work work) {
  std::vector<decltype(work(std::size_t{}))> results(count);
  std::atomic<std::size_t> next = 0;
  const auto take = [&] {
    for (std::size_t i = next++; i < count; i = next++) results[i] = work(i);
  };
  std::vector<std::future<void>> workers;  // each waits for its end when it goes
  for (std::size_t i = 0; i < std::clamp<std::size_t>(jobs, 1, count); ++i)
    workers.push_back(std::async(std::launch::async, take));
  for (auto& worker : workers) worker.get();
  return results;
}

}  // namespace nn

// 14.3 Around the ring: all ranks get the sum, and none of them sends more than the
// others.
#pragma once

#include <algorithm>
#include <cstddef>
#include <stdexcept>
#include <vector>

namespace mine {

using Numbers = std::vector<double>;

// Ranks in a ring. A step passes numbers from every rank to the next one.
class Ring {
 public:
  // sent[r] is what rank r sends; the result has at r what rank r receives, which
  // is sent[r - 1], and at 0 what the last rank has sent.
  std::vector<Numbers> pass(std::vector<Numbers> sent) {
    ++steps_;
    numbers_.resize(std::max(numbers_.size(), sent.size()), 0);
    for (std::size_t r = 0; r < sent.size(); ++r) numbers_[r] += sent[r].size();
    if (!sent.empty()) std::rotate(sent.begin(), sent.end() - 1, sent.end());
    return sent;
  }

  std::size_t steps() const { return steps_; }
  // How many numbers each rank has sent so far.
  const std::vector<std::size_t>& numbers() const { return numbers_; }

 private:
  std::size_t steps_ = 0;
  std::vector<std::size_t> numbers_;
};

// Afterwards, every list is the sum of all lists. Takes 2 (N - 1) steps for N
// ranks. Throws std::invalid_argument if there are none, or if the lists differ in
// length.
void all_reduce(std::vector<Numbers>& lists, Ring& ring);

}  // namespace mine

// Threads that work together. A training step takes microseconds, which is too
// short to start threads and wait until they end. So they start once, do the same
// work on different parts of the network, and meet when one needs what another has
// computed. While they wait they stay awake, because falling asleep takes longer
// than the step.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>

namespace nn {

class Team {
 public:
  explicit Team(std::size_t members);  // std::invalid_argument for 0

  std::size_t members() const { return members_; }

  // Calls work(member) for each member, the first in this thread and each of the
  // others in a thread of its own, and returns when all have ended. If one of them
  // throws, run throws the same; the others must not wait for it in meet().
  void run(const std::function<void(std::size_t member)>& work);

  // A barrier that each member calls within run. No member goes on before all of
  // them have called it. Afterwards, all see what each of them wrote before.
  void meet();

 private:
  std::size_t members_;
  std::atomic<std::size_t> here_ = 0, meetings_ = 0;
};

// How many cores the machine has.
std::size_t cores();

// The part of `count` things that a member works on, [first, last). All parts are
// multiples of `step`, except perhaps the last, and as equal as possible.
struct Share {
  std::size_t first = 0, last = 0;
  std::size_t size() const { return last - first; }
};
Share share_of(std::size_t count, std::size_t member, std::size_t members,
               std::size_t step = 1);

}  // namespace nn

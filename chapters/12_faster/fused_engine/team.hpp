// Threads that work in step. A training step of microseconds cannot start threads
// and wait for them to end: so they start once, do the same work on different parts
// of the network, and meet where one needs what another has computed. There they
// wait awake, because falling asleep takes longer than the step.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>

namespace nn {

class Team {
 public:
  explicit Team(std::size_t members);  // std::invalid_argument for 0

  std::size_t members() const { return members_; }

  // Calls work(member) for each member, in threads of their own and the first in
  // this one; returns when all have ended. What one of them throws is thrown here;
  // until then the others must not wait for it in meet().
  void run(const std::function<void(std::size_t member)>& work);

  // A barrier, called by each member within run: nobody goes on before all are
  // here. What was written before is seen by all afterwards.
  void meet();

 private:
  std::size_t members_;
  std::atomic<std::size_t> here_ = 0, meetings_ = 0;
};

// As many as the machine has cores.
std::size_t cores();

// Which of `count` things a member works on: [first, last), in multiples of `step`,
// as even as can be.
struct Share {
  std::size_t first = 0, last = 0;
  std::size_t size() const { return last - first; }
};
Share share_of(std::size_t count, std::size_t member, std::size_t members,
               std::size_t step = 1);

}  // namespace nn

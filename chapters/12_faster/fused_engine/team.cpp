#include "12_faster/fused_engine/team.hpp"

#include <algorithm>
#include <future>
#include <stdexcept>
#include <thread>
#include <vector>

namespace nn {

Team::Team(std::size_t members) : members_(members) {
  if (members == 0) throw std::invalid_argument("a team needs at least one member");
}

void Team::run(const std::function<void(std::size_t)>& work) {
  std::vector<std::future<void>> others;  // their destructors wait for the threads
  for (std::size_t member = 1; member < members_; ++member) {
    others.push_back(std::async(std::launch::async, work, member));
  }
  work(0);
  for (auto& other : others) other.get();
}

void Team::meet() {
  if (members_ == 1) return;
  const std::size_t meeting = meetings_.load();
  if (here_.fetch_add(1) + 1 == members_) {
    here_ = 0;
    ++meetings_;  // the last one lets all others go on
    return;
  }
  for (std::size_t looks = 1; meetings_.load() == meeting; ++looks) {
    // Another member may need this core to get here.
    if (looks % 4096 == 0) std::this_thread::yield();
  }
}

std::size_t cores() { return std::max(1u, std::thread::hardware_concurrency()); }

Share share_of(std::size_t count, std::size_t member, std::size_t members,
               std::size_t step) {
  const std::size_t steps = (count + step - 1) / step;
  const auto border = [&](std::size_t m) {
    return std::min(count, steps * m / members * step);
  };
  return {border(member), border(member + 1)};
}

}  // namespace nn

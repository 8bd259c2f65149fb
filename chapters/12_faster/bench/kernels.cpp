#include "12_faster/bench/kernels.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <stdexcept>

#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t epochs_to_try = 2;

// One way of running a peer.
struct Way {
  Peer peer;
  std::string kernel, failure;
  double seconds = std::numeric_limits<double>::infinity();
};

Way try_out(Peer peer, const std::string& task,
            const std::filesystem::path& digits) {
  Way way{std::move(peer), {}, {}};
  try {
    const PeerResult result = run_peer(way.peer, task, digits, epochs_to_try);
    way.kernel = result.kernel;
    way.seconds = std::ranges::min(result.seconds);
  } catch (const std::runtime_error& error) {
    way.failure = error.what();
  }
  return way;
}

Peer with_kernel(Peer peer, const std::string& kernel) {
  peer.command = "OPENBLAS_CORETYPE=" + kernel + " " + peer.command;
  return peer;
}

std::string way_in_words(const Way& way, const std::string& name) {
  return name +
         (way.failure.empty() ? " " + fixed(way.seconds, 3) + " s" : " failed");
}

}  // namespace

std::vector<std::string> kernels_of_this_processor() {
  std::vector<std::string> kernels;
#ifdef __x86_64__
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl")) {
    kernels.push_back("SkylakeX");
    if (__builtin_cpu_supports("avx512bf16"))
      kernels.insert(kernels.end(), {"Cooperlake", "SapphireRapids"});
  }
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
    kernels.insert(kernels.end(), {"Haswell", "Zen"});
#endif
  return kernels;
}

Tried with_best_kernel(const Peer& peer, const std::string& task,
                       const std::filesystem::path& digits,
                       const std::vector<std::string>& kernels) {
  Way best = try_out(peer, task, digits);
  const bool has_choice =
      !best.failure.empty() || best.kernel.find("OpenBLAS") != std::string::npos;
  if (!has_choice) return {best.peer, best.kernel, {}};
  const std::string first_failure = best.failure;
  std::string story = way_in_words(best, "by itself");
  for (const std::string& kernel : kernels) {
    Way way = try_out(with_kernel(peer, kernel), task, digits);
    story += ", " + way_in_words(way, kernel);
    if (way.seconds < best.seconds) best = std::move(way);
  }
  if (!best.failure.empty()) throw std::runtime_error(first_failure);
  return {best.peer, best.kernel, story};
}

}  // namespace nn

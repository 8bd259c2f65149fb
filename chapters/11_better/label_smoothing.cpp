#include "11_better/label_smoothing.hpp"

#include <utility>

#include "11_better/checked.hpp"

namespace nn {

Examples label_smoothing(Examples examples, double share) {
  require_share(share, "label_smoothing: the share");
  if (share == 0.0) return examples;
  const std::size_t count = examples.count;
  return {count, [inner = std::move(examples), share](
                     std::span<const std::uint32_t> rows, Batch& batch) {
            inner.gather(rows, batch);
            const double even =
                share / static_cast<double>(batch.targets.columns());
            for (double& y : batch.targets.values())
              y = y * (1.0 - share) + even;  // (11.18)
          }};
}

}  // namespace nn

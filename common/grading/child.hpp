// What happens in the process that runs a case: limits, and a body that may do
// anything. forked.hpp is what others use.
#pragma once

#include <functional>

namespace nn {

// Ends this process when the body has ended. Before, it writes "=" and the finding
// to `findings`: if nothing comes there, the body has ended the process. What the
// body prints goes to `output`. Both are file descriptors.
[[noreturn]] void run_child(const std::function<void()>& body, unsigned seconds,
                            int findings, int output);

}  // namespace nn

// What was measured by processes of a job, as lines that they print and that the
// story reads.
#pragma once

#include <string>
#include <vector>

#include "14_many_machines/story/costs.hpp"

namespace nn {

std::string as_lines(const std::vector<TimedMessage>& messages);
std::string as_lines(const std::vector<TimedStep>& steps);
std::vector<TimedMessage> messages_in(const std::string& text);
std::vector<TimedStep> steps_in(const std::string& text);

}  // namespace nn

// The log of a training beside the gallery of ills of chapter 07: which of them does it look like?
#pragma once

#include <string>

#include "docs/mine/training_log.hpp"

namespace nn {

struct Ill {
  std::string name;     // as in the gallery, "rate too small", perhaps with what looks the same; "healthy" if
                        // nothing looks ill
  std::string symptom;  // what the log shows, with its numbers
  std::string cause;    // what is probably behind it, and what else may be
  std::string cure;
  std::string read;  // page and section
};

// The one that fits best. std::runtime_error if the log has too few epochs to say anything.
Ill diagnose(const TrainingLog& log);

}  // namespace nn

// An honest "I do not know". A network always names one of ten digits; how large
// its largest output is says how sure it is. A threshold on that output lets it
// answer only above, and stay silent below: it answers less, and errs less. The
// field calls this the reject option, or selective classification. (After Chow, "On
// optimum recognition error and reject tradeoff", 1970.)
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "09_look_inside/mistakes.hpp"

namespace nn {

// What becomes of a set of pictures when answers below the threshold are held back.
struct RejectPoint {
  double threshold = 0.0;
  std::size_t shown = 0, answered = 0, right = 0;

  double coverage() const;  // (10.2) the share of the pictures that is answered
  double accuracy() const;  // (10.3) the share of the answers that is right; 1
                            // where there is none
};

// The answers in a table of outputs, a row for each picture. Throws
// std::invalid_argument unless there is a label for each row.
std::vector<Answer> answers_in(const Matrix& outputs,
                               std::span<const std::uint8_t> labels);

// One threshold: an answer counts when its sureness is at least that. Minus
// infinity lets every answer pass, except those of NaN, which none does. Throws
// std::invalid_argument where there are no answers.
RejectPoint reject_below(double threshold, std::span<const Answer> answers);

// The same for each threshold. Throws std::invalid_argument where there are no
// answers, and for thresholds that do not ascend.
std::vector<RejectPoint> reject_curve(std::span<const Answer> answers,
                                      std::span<const double> thresholds);

// The smallest threshold, a sureness of one of the answers, with which at least
// this share of the answers is right; nothing where no threshold is high enough. To
// be asked of validation digits: what is chosen by a set looks better on it than it
// is.
std::optional<double> least_threshold(std::span<const Answer> answers,
                                      double accuracy);

}  // namespace nn

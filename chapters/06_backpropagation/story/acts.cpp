#include "06_backpropagation/story/acts.hpp"

#include <algorithm>
#include <iostream>

#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* errors_text =
    R"(1. Chapter 05 in matrices. Two examples go through the network of 13 knobs, a row
   each: the inputs (1 2) and (2 1), with the targets 1 and 4. The cost is the mean
   over both, so each error is half as large as in chapter 05. delta[l], the error
   of layer l, is dC/dz. f' is the slope of the activation function, which chapter
   05 calls the gate. T means transposed. This is what the hidden neurons answered:
   a[1]
<answers>   (6.1) The error of the last layer, dC/da times f'(z):
<last_error>   (6.4) The error of layer 0, carried back through W[1], times f'(z[0]):
<first_error>   For each example one hidden neuron is shut, and its error is 0.
)";

constexpr const char* slopes_text =
    R"(   (6.2) dC/dW[<l>] = a[<l>]T delta[<l>]
<weights>   (6.3) dC/db[<l>] = column sums of delta[<l>]
<biases>)";

std::string matrix_text(const Matrix& matrix, int decimals) {
  return to_text(matrix, decimals, 5);
}

}  // namespace

void tell_sweep(const Trace& trace, const std::vector<Matrix>& delta,
                const Gradient& gradient) {
  std::cout << filled(errors_text, {{"answers", matrix_text(trace.a[1], 2)},
                                    {"last_error", matrix_text(delta[1], 3)},
                                    {"first_error", matrix_text(delta[0], 3)}});
  for (std::size_t l = 0; l < gradient.size(); ++l) {
    std::cout << filled(slopes_text,
                        {{"l", std::to_string(l)},
                         {"weights", matrix_text(gradient[l].weights, 3)},
                         {"biases", matrix_text(gradient[l].biases, 3)}});
  }
}

void tell_check(const std::vector<BlockCheck>& checks) {
  std::cout << R"(
2. Is it right? We compare it with nudging, block by block, for a random
   3-3-3-3 network and four examples:
)";
  for (const BlockCheck& check : checks) {
    std::cout << "   " << cell(check.block, 17)
              << (check.difference < 1e-7 ? "OK, difference below 0.0000001\n"
                                          : "NOT OK\n");
  }
}

void announce_mistakes() {
  std::cout << R"(
3. Five mistakes that everybody makes once. All layers have the same shape here, so
   no error message gives a mistake away. The check finds them all:
)";
}

void tell_in_full(const std::string& mistake,
                  const std::vector<BlockDiagnosis>& wrong) {
  std::cout << "   " << mistake << "\n";
  std::string hint;  // the same for each block
  for (const BlockDiagnosis& block : wrong) {
    const std::size_t end =
        std::min(block.finding.find("; "), block.finding.size());
    std::cout << "      " << block.block << ": NOT OK, "
              << block.finding.substr(0, end) << "\n";
    hint = block.finding.substr(end);
  }
  if (!hint.empty()) std::cout << "      " << hint.substr(2) << "\n";
}

void tell_in_short(const std::string& mistake,
                   const std::vector<BlockDiagnosis>& wrong) {
  if (wrong.empty()) {
    std::cout << "   " << mistake << ": not found\n";
    return;
  }
  const std::string found = "   " + mistake + ": " + std::to_string(wrong.size()) +
                            " blocks NOT OK; " + wrong[0].block + ":";
  const bool fits = found.size() + 1 + wrong[0].finding.size() <= 84;
  std::cout << found << (fits ? " " : "\n      ") << wrong[0].finding << "\n";
}

void tell_seconds(const std::vector<Timing>& timings) {
  std::cout << R"(
4. Seconds for one gradient of 784-16-16-10 (13,002 slopes) and ten pictures, on
   this machine:
)";
  for (const Timing& timing : timings) {
    std::cout << "   " << cell(timing.name, 18) << fixed(timing.seconds, 6) << "\n";
  }
  const double ratio = timings.front().seconds / timings.back().seconds;
  std::cout << "   Here, " << timings.back().name << " are "
            << grouped(static_cast<std::size_t>(ratio)) << " times as fast as "
            << timings.front().name << ".\n";
}

void say_what_comes_next() {
  std::cout << R"(
Backpropagation only measures slopes. The network learns when it takes a step. To
check your own work, let the program print every number of one example:
   ./learn run 06 --show-all --sizes 2,3,1 --x 1,2 --y 1
Next, chapter 07: a step after every handful of examples.
)";
}

}  // namespace nn

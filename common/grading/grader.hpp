// Grades an answer to an exercise: runs its cases, each in a process of its own,
// and says of each whether the answer is right, or what is wrong.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace nn {

struct Verdict {
  std::string name;     // of the case
  std::string finding;  // what is wrong; empty if the answer is right
  std::string printed;  // what the answer printed meanwhile

  bool right() const { return finding.empty(); }
};

class Grader {
 public:
  // `told` hears each verdict as soon as it is there.
  explicit Grader(std::function<void(const Verdict&)> told = {});

  // Runs one case: its body calls the answer and demands something of it, with the
  // functions of expect.hpp. After so many seconds of processor time it is ended.
  // For a case that trains a network, allow more of them.
  void test_case(const std::string& name, const std::function<void()>& body,
                 unsigned seconds = 2);

  const std::vector<Verdict>& verdicts() const { return verdicts_; }

 private:
  std::function<void(const Verdict&)> told_;
  std::vector<Verdict> verdicts_;
};

// The verdict as lines for a reader: right or wrong, what was found, what was
// printed.
std::string to_lines(const Verdict& verdict);

}  // namespace nn

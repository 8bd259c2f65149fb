#include "01_neuron/exercises/2_gates/exercise.hpp"

#include <array>
#include <cmath>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

double sum_of(const Neuron& gate, bool first, bool second) {
  nn::expect_count("weights of a gate", gate.weights.size(), 2);
  return gate.bias + (first ? gate.weights[0] : 0.0) +
         (second ? gate.weights[1] : 0.0);
}

bool says(const Neuron& gate, bool first, bool second) {
  return sum_of(gate, first, second) > 0.0;
}

std::string pair(bool first, bool second) {
  return std::string("(") + (first ? "1" : "0") + ", " + (second ? "1" : "0") + ")";
}

// answers: for (0, 0), (0, 1), (1, 0) and (1, 1)
void expect_answers(const Neuron& gate, const std::array<bool, 4>& answers) {
  for (unsigned i = 0; i < 4; ++i) {
    const bool first = i / 2 == 1, second = i % 2 == 1;
    nn::expect(
        says(gate, first, second) == answers[i],
        "for " + pair(first, second) + " it says " +
            (answers[i] ? "no, where yes is meant" : "yes, where no is meant") +
            ": z is " + nn::unlike(sum_of(gate, first, second), 0.0));
  }
}

void expect_room(const std::string& name, const Neuron& gate) {
  for (unsigned i = 0; i < 4; ++i) {
    const bool first = i / 2 == 1, second = i % 2 == 1;
    const double z = sum_of(gate, first, second);
    nn::expect(std::abs(z) >= 0.1, name + ": for " + pair(first, second) +
                                       " z is " + nn::unlike(z, 0.1) +
                                       ", which is closer to 0 than 0.1");
  }
}

bool exclusive_or(const Neuron& nand, bool first, bool second) {
  const bool not_both = says(nand, first, second);
  return says(nand, says(nand, first, not_both), says(nand, second, not_both));
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("AND", [] { expect_answers(and_gate(), {0, 0, 0, 1}); });
  grader.test_case("OR", [] { expect_answers(or_gate(), {0, 1, 1, 1}); });
  grader.test_case("NAND", [] { expect_answers(nand_gate(), {1, 1, 1, 0}); });
  grader.test_case("no sum is near 0", [] {
    expect_room("AND", and_gate());
    expect_room("OR", or_gate());
    expect_room("NAND", nand_gate());
  });
  grader.test_case("four NANDs are an XOR", [] {
    const Neuron nand = nand_gate();
    for (unsigned i = 0; i < 4; ++i) {
      const bool first = i / 2 == 1, second = i % 2 == 1;
      nn::expect(exclusive_or(nand, first, second) == (first != second),
                 "XOR of " + pair(first, second) + " is wrong");
    }
  });
}

}  // namespace mine

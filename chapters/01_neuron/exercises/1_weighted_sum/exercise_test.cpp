#include "01_neuron/exercises/1_weighted_sum/exercise.hpp"

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {

void grade(nn::Grader& grader) {
  const Neuron neuron{{0.2, 0.8, -0.5}, 2.0};

  grader.test_case("the inputs (1, 2, 3)", [&] {
    const std::vector<double> inputs = {1.0, 2.0, 3.0};
    nn::expect_equal("z", weighted_sum(neuron, inputs), 2.3);
  });
  grader.test_case("the inputs (4, 5, 6)", [&] {
    const std::vector<double> inputs = {4.0, 5.0, 6.0};
    nn::expect_equal("z", weighted_sum(neuron, inputs), 3.8);
  });
  grader.test_case("no inputs at all", [] {
    const double z = weighted_sum({{}, -1.5}, {});
    nn::expect(z != 0.0,
               "z: 0 where -1.5 is meant; the sum is the bias, and a negative sum "
               "stays negative");
    nn::expect_equal("z", z, -1.5);
  });
  grader.test_case("two inputs for three weights", [&] {
    const std::vector<double> inputs = {1.0, 2.0};
    nn::expect_refusal("2 inputs for 3 weights",
                       [&] { weighted_sum(neuron, inputs); }, {"2", "3"});
  });
}

}  // namespace mine

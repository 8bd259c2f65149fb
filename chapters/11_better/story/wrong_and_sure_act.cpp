// The act about costs: a neuron that is wrong and sure, and softmax.
#include <functional>
#include <iostream>

#include "11_better/cross_entropy.hpp"
#include "11_better/story/acts.hpp"
#include "11_better/story/tell_softmax.hpp"
#include "11_better/story/wrong_and_sure_figure.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr LoneStart lone_starts[] = {{0.6, 0.9}, {2.0, 2.0}};
constexpr double quadratic_rate = 0.15, entropy_rate = 0.023;
constexpr std::size_t lone_epochs = 300, printed_each = 50, still_waiting = 150;

constexpr const char* wrong_and_sure_head = R"(
2. The more wrong a neuron is, the faster it should learn. One neuron has the input
   1 and should answer 0. In one run it starts with w = 0.6 and b = 0.9, where it
   answers <wrong>, and in another with w = b = 2, where it answers <sure>: it is wrong,
   and sure of it.
   With one example, an epoch is one step. These are the answers:

)";

constexpr const char* quadratic_told = R"(
   With the quadratic cost, the neuron that is more wrong learns later: after
   <waiting> epochs it still answers <still>. A step is the rate times dC/dz, and by (6.1)
   dC/dz = (a - y) a (1 - a). The factor a (1 - a) is the slope of the sigmoid, and
   near 1 it is almost 0. Cross-entropy (11.4) is a cost made to cancel this slope.
   With it, dC/dz is only the error, a - y (11.5):

               dC/dz at the start            epoch of the largest step
               quadratic   cross-entropy     quadratic   cross-entropy
)";

constexpr const char* rates_told = R"(
   With cross-entropy, the first step is the largest. The more wrong the neuron is,
   the larger its step.
   Do not compare the two rates. The slopes of a different cost have different
   sizes, so the same rate would not mean the same step. We chose <rate> so that the
   neuron from <wrong> ends at the same answer with both costs; the book takes 0.005.
   Compare the shapes in the figure 11_wrong_and_sure: who learns at once, and who
   waits?
)";

TwoCourses teach_both(const Cost& cost, double rate) {
  return {teach_lone_neuron(lone_starts[0], cost, rate, lone_epochs),
          teach_lone_neuron(lone_starts[1], cost, rate, lone_epochs)};
}

void print_lone_line(const std::string& title,
                     const std::function<std::string(std::size_t epoch)>& at) {
  std::string line = cell("   " + title, 15);
  for (std::size_t epoch = 0; epoch <= lone_epochs; epoch += printed_each)
    line += cell(at(epoch), epoch < lone_epochs ? 7 : 0);
  std::cout << line << "\n";
}

std::string from_answer(const LoneCourse& course) {
  return "from " + fixed(course.outputs[0], 2);
}

void print_lone_courses(const std::string& name, const TwoCourses& courses) {
  std::cout << "   " << name << "\n";
  for (const LoneCourse& course : courses) {
    print_lone_line(from_answer(course), [&](std::size_t epoch) {
      return fixed(course.outputs.at(epoch), 2);
    });
  }
}

void print_lone_slopes(const TwoCourses& quadratic, const TwoCourses& entropy) {
  for (std::size_t i = 0; i < quadratic.size(); ++i) {
    std::cout << cell("   " + from_answer(quadratic[i]), 15)
              << cell(fixed(quadratic[i].slopes[0], 3), 12)
              << cell(fixed(entropy[i].slopes[0], 3), 18)
              << cell(std::to_string(largest_step(quadratic[i])), 12)
              << largest_step(entropy[i]) << "\n";
  }
}

}  // namespace

void tell_wrong_and_sure(const Ground& ground) {
  const TwoCourses quadratic = teach_both(half_squared_error, quadratic_rate),
                   entropy = teach_both(cross_entropy, entropy_rate);
  const auto& [wrong, sure] = quadratic;
  std::cout << filled(wrong_and_sure_head, {{"wrong", fixed(wrong.outputs[0], 2)},
                                            {"sure", fixed(sure.outputs[0], 2)}});
  print_lone_line("epoch", [](std::size_t epoch) { return std::to_string(epoch); });
  print_lone_courses("quadratic cost, rate " + shortest(quadratic_rate), quadratic);
  print_lone_courses("cross-entropy, rate " + shortest(entropy_rate), entropy);
  std::cout << filled(quadratic_told,
                      {{"waiting", std::to_string(still_waiting)},
                       {"still", fixed(sure.outputs.at(still_waiting), 2)}});
  print_lone_slopes(quadratic, entropy);
  std::cout << filled(rates_told, {{"rate", shortest(entropy_rate)},
                                   {"wrong", fixed(wrong.outputs[0], 2)}});
  draw_wrong_and_sure(ground.stage.plots, quadratic, entropy);
  tell_softmax();
}

}  // namespace nn

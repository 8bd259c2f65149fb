// The figures of networks: their slopes, the stairs, and what one neuron learns.
#include <algorithm>
#include <cmath>

#include "04_gradient_descent/story/figures.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* importance_commands =
    R"(set xtics (<names>) rotate by -50 font ',14'
set title 'Thirteen knobs, sorted by the size of their slopes'
set ylabel 'size of the slope'
set xrange [-0.7:12.7]
set yrange [0:*]
set style fill solid
set boxwidth 0.7
set key top right
plot data using ($2>=0 ? $1 : NaN):(abs($2)) with boxes lc rgb '#1b7837' title '+: turning it up makes the cost grow', \
     data using ($2<0 ? $1 : NaN):(abs($2)) with boxes lc rgb '#762a83' title '-: turning it up makes the cost fall'
)";

constexpr const char* stairs_commands =
    R"(set title 'The same knob, two costs: a staircase has no slope to follow'
set xlabel 'bias of the neuron'
set ylabel 'cost of all 40 animals'
set yrange [0:0.62]
set key outside below vertical maxcols 1 maxrows 2 width -12
plot data using "bias":"step" with steps ls 2 title 'step neuron: squared error, share of wrong answers', \
     data using "bias":"sigmoid" with lines ls 1 title 'sigmoid neuron, squared error'
)";

constexpr const char* cats_commands =
    R"(set title 'Cat or not cat: the line moves as the neuron learns'
set xlabel 'how pointed the ears are'
set ylabel 'how long the whiskers are'
set xrange [0:1.1]
set yrange [0:1.1]
set size ratio -1
set key outside below
line(x, w1, w2, b) = -(b + w1*x) / w2
plot data using ($3==1?$1:NaN):2 with points pt 7 ps 0.9 lc rgb '#d55e00' title 'cat', \
     data using ($3==0?$1:NaN):2 with points pt 6 ps 0.9 lc rgb '#0072b2' title 'not cat', \
     line(x, <early>) with lines lw 2 lc rgb '#d0d0d0' title 'after 3 steps', \
     line(x, <later>) with lines lw 2 lc rgb '#909090' title 'after 30 steps', \
     line(x, <late>) with lines lw 2 lc rgb '#202020' title 'after 300 steps'
)";

constexpr const char* lessons_commands =
    R"(set title 'One neuron can learn cats, but not XOR'
set xlabel 'step'
set ylabel 'squared error'
set yrange [0:0.4]
set key at graph 0.98, 0.6
plot 0.25 with lines ls 9 title 'always answering 0.5', \
     data using "step":"xor" with lines ls 2 title 'XOR', \
     data using "step":"cats" with lines ls 1 title 'cat or not cat'
)";

std::vector<std::string> names_of_thirteen() {
  return {"w0(0;0)", "w0(0;1)", "w0(0;2)", "w0(1;0)", "w0(1;1)", "w0(1;2)", "b0(0)",
          "b0(1)",   "b0(2)",   "w1(0)",   "w1(1)",   "w1(2)",   "b1"};
}

// What the script's line() takes besides x: the weights and the bias of the neuron
// after so many steps.
std::string line_after(std::size_t steps, const Lesson& lesson) {
  const Layer& neuron = lesson.networks.at(steps)[0];
  return shortest(neuron.weights(0, 0)) + ", " + shortest(neuron.weights(1, 0)) +
         ", " + shortest(neuron.biases(0, 0));
}

}  // namespace

void draw_importance(Plots& plots, Gradient gradient) {
  std::vector<std::pair<double, std::string>> slopes;
  const std::vector<std::string> names = names_of_thirteen();
  for (const auto block : knobs(gradient)) {
    for (const double slope : block)
      slopes.emplace_back(slope, names.at(slopes.size()));
  }
  // slopes that are equal but for rounding stay in order
  std::ranges::stable_sort(slopes, [](const auto& x, const auto& y) {
    return std::abs(x.first) > std::abs(y.first) + 1e-6;
  });
  Table table{{"place", "slope"}, {}};
  std::string tics;
  for (std::size_t i = 0; i < slopes.size(); ++i) {
    const auto& [slope, name] = slopes[i];
    table.rows.push_back({static_cast<double>(i), slope});
    tics += (i == 0 ? "'" : ", '") + name + "' " + std::to_string(i);
  }
  plots.draw("04_importance", table,
             {.commands = filled(importance_commands, {{"names", tics}}),
              .width = 560,
              .height = 400});
}

void draw_stairs(Plots& plots, const Batch& cats) {
  Table table{{"bias", "step", "sigmoid"}, {}};
  Network smooth = {{Matrix{{4}, {4}}, Matrix(1, 1), sigmoid}},
          hard = {{Matrix{{4}, {4}}, Matrix(1, 1), step_function}};
  for (int i = -160; i <= 0; ++i) {
    const double bias = i / 20.0;
    smooth[0].biases(0, 0) = hard[0].biases(0, 0) = bias;
    table.rows.push_back({bias, cost_of(hard, cats, squared_error),
                          cost_of(smooth, cats, squared_error)});
  }
  plots.draw("04_stairs", table, {.commands = stairs_commands, .height = 440});
}

void draw_cats(Plots& plots, const Batch& cats, const Lesson& lesson) {
  Table table{{"ears", "whiskers", "cat"}, {}};
  for (std::size_t i = 0; i < cats.inputs.rows(); ++i) {
    table.rows.push_back(
        {cats.inputs(i, 0), cats.inputs(i, 1), cats.targets(i, 0)});
  }
  const std::string commands =
      filled(cats_commands, {{"early", line_after(3, lesson)},
                             {"later", line_after(30, lesson)},
                             {"late", line_after(300, lesson)}});
  plots.draw("04_cat", table, {.commands = commands, .height = 600});
}

void draw_lessons(Plots& plots, const Lesson& cats, const Lesson& xor_lesson) {
  Table table{{"step", "cats", "xor"}, {}};
  for (std::size_t step = 0; step < cats.costs.size(); ++step) {
    table.rows.push_back(
        {static_cast<double>(step), cats.costs[step], xor_lesson.costs.at(step)});
  }
  plots.draw("04_cat_cost", table,
             {.commands = lessons_commands, .width = 560, .height = 380});
}

}  // namespace nn

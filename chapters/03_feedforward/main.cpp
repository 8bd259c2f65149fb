// 03_feedforward: layers in a row are a network - 13 knobs, 13,002 knobs, and an untrained guess
#include <array>
#include <iostream>

#include "03_feedforward/network.hpp"
#include "03_feedforward/thirteen_knobs.hpp"
#include "common/story.hpp"
#include "common/text.hpp"

using namespace nn;

namespace {

void print_knobs(const Network& network) {
  for (std::size_t l = 0; l < network.size(); ++l) {
    std::cout << "   layer " << l << ", weights (a neuron a column):\n" << to_text(network[l].weights, 1, 5);
    std::cout << "   layer " << l << ", biases:\n" << to_text(network[l].biases, 1, 5);
  }
}

void the_way_through(const Network& network, const Matrix& inputs) {
  Trace trace;
  feedforward(network, inputs, trace);
  std::cout << "   a[0], the inputs     " << to_text(trace.a[0], 1);
  for (std::size_t l = 0; l < network.size(); ++l) {
    std::cout << "   z[" << l << "], weighted sums " << to_text(trace.z[l], 1) << "   a[" << l + 1
              << "], after " << network[l].activation.name << "     " << to_text(trace.a[l + 1], 1);
  }
}

void count_them(std::span<const std::size_t> sizes) {
  std::size_t all = 0;
  for (std::size_t l = 0; l + 1 < sizes.size(); ++l) {
    const std::size_t weights = sizes[l] * sizes[l + 1];
    all += weights + sizes[l + 1];
    std::cout << "   layer " << l << ": " << sizes[l] << " x " << sizes[l + 1] << " = " << grouped(weights)
              << " weights and " << sizes[l + 1] << " biases\n";
  }
  std::cout << "   together " << grouped(all) << " knobs\n";
}

// How often each of ten outputs is the brightest for pictures of pure noise.
std::array<std::size_t, 10> answers_to_noise(const Network& network, std::size_t pictures, Engine& engine) {
  Matrix noise(pictures, 784);
  fill_uniform(noise, 0.0, 1.0, engine);
  const Matrix outputs = feedforward(network, noise);
  std::array<std::size_t, 10> answers{};
  for (std::size_t i = 0; i < pictures; ++i) ++answers[brightest(outputs.row(i))];
  return answers;
}

void draw_answers(Plots& plots, const std::array<std::size_t, 10>& answers) {
  Table table{{"digit", "answers"}, {}};
  for (std::size_t digit = 0; digit < answers.size(); ++digit) {
    table.rows.push_back({static_cast<double>(digit), static_cast<double>(answers[digit])});
  }
  plots.draw("03_untrained", table, {.commands = R"(set title 'What an untrained network answers to noise'
set xlabel 'answer'
set ylabel 'how often, of 1,000 noise pictures'
set xtics 1
set style fill solid
set boxwidth 0.7
set yrange [0:*]
plot data using "digit":"answers" with boxes lc rgb '#0072b2' notitle
)"});
}

void story(const StoryOptions& options, Plots& plots) {
  std::cout << "1. A network with 2 inputs, 3 hidden neurons and 1 output, all of its 13 knobs:\n";
  const Network small = thirteen_knobs();
  print_knobs(small);

  std::cout << "\n2. Feedforward: the inputs (1, 2) on their way. The third hidden neuron stays shut.\n";
  the_way_through(small, Matrix{{1, 2}});

  std::cout << "\n3. The same idea, larger: 28 x 28 pixels in, ten digits out.\n";
  const std::array<std::size_t, 4> sizes = {784, 16, 16, 10};
  count_them(sizes);

  std::cout << "\n4. All knobs at random (seed " << options.seed
            << "), and 1,000 pictures of noise. It answers:\n";
  Engine engine(options.seed);
  const auto answers = answers_to_noise(random_network(sizes, sigmoid, engine), 1000, engine);
  for (std::size_t digit = 0; digit < answers.size(); ++digit) {
    if (answers[digit] > 0) std::cout << "   " << digit << ": " << counted(answers[digit], "time") << "\n";
  }
  std::cout << "   It has its favourites without having learned a thing. Chapter 04 asks: how wrong is it?\n";
  draw_answers(plots, answers);
}

}  // namespace

int main(int argc, char** argv) {
  return run_story(argc, argv, "03_feedforward", "sends numbers through networks of 13 and 13,002 knobs",
                   story);
}

// 04_gradient_descent: how wrong is a network, and which way is down? One neuron learns, then we see how
#include "04_gradient_descent/story/acts.hpp"
#include "04_gradient_descent/story/figures.hpp"
#include "04_gradient_descent/story/one_walk.hpp"
#include "common/stopwatch.hpp"
#include "common/story/story.hpp"

using namespace nn;

namespace {

void cats_and_xor(Stage& stage) {
  Engine engine(stage.seed);
  const Batch cats = cats_and_others(engine);
  const Lesson lesson = learn_by_nudging(one_neuron(), cats, 3.0, 300);
  const std::vector<std::size_t> two_to_one = {2, 1};
  const Lesson failure = learn_by_nudging(
      random_network(two_to_one, sigmoid, engine), xor_table(), 3.0, 300);
  tell_cats_and_xor(lesson, count_right(lesson.networks.back(), cats), failure);
  draw_stairs(stage.plots, cats);
  draw_cats(stage.plots, cats, lesson);
  draw_lessons(stage.plots, lesson, failure);
}

// Measures a few knobs, and computes the time for all.
void how_long_would_it_take(Engine& engine) {
  const std::vector<std::size_t> sizes = {784, 16, 16, 10};
  const Network network = random_network(sizes, sigmoid, engine);
  Batch batch{Matrix(100, 784), Matrix(100, 10)};
  fill_uniform(batch.inputs, 0.0, 1.0, engine);
  constexpr int tried = 200;
  const Stopwatch watch;
  double sum = 0.0;
  for (int i = 0; i < 2 * tried; ++i) sum += cost_of(network, batch, squared_error);
  tell_how_long(tried, sum / (2 * tried), watch.seconds());
}

void story(Stage& stage) {
  const std::vector<double> rates = {0.1, 0.5, 0.9, 1.1};
  Engine engine(stage.seed);
  cats_and_xor(stage);
  tell_how_wrong();
  tell_slopes();
  tell_thirteen_slopes();
  tell_one_step();
  draw_importance(stage.plots, thirteen_slopes());
  tell_walks(rates);
  draw_rates(stage.plots, rates);
  draw_rate_costs(stage.plots, rates);
  draw_two_valleys(stage.plots);
  draw_contours(stage.plots);
  tell_three_costs();
  how_long_would_it_take(engine);
  say_what_comes_next();
}

}  // namespace

int main(int argc, char** argv) {
  return run_story(argc, argv, "04_gradient_descent",
                   "measures a cost, its slopes, and walks downhill", story,
                   one_walk());
}

#include "13_convolution/story/training.hpp"

#include <algorithm>
#include <future>

#include "11_better/falling_rate.hpp"
#include "11_better/shifted.hpp"
#include "11_better/softmax.hpp"
#include "common/mnist.hpp"

namespace nn {
namespace {

Matrix moved(const Matrix& pictures, const ImageSet& set, int down, int right) {
  Matrix result(pictures.rows(), pictures.columns());
  for (std::size_t i = 0; i < pictures.rows(); ++i)
    move_picture(pictures.row(i), set.height, set.width, down, right,
                 result.row(i));
  return result;
}

}  // namespace

Schedule schedule_for(const Plan& plan) {
  return {.epochs = plan.banks.empty() ? std::size_t{10} : 2,
          .batch_size = 10,
          .learning_rate = 0.1};
}

GradientOf gradient_for(const Wiring& wiring, const Schedule& schedule,
                        std::size_t examples) {
  return falling_rate(convolution_backpropagation(wiring, softmax_cross_entropy),
                      Fall::linear,
                      count_steps(examples, schedule.batch_size, schedule.epochs));
}

TrainedNetwork train_plan(const Plan& plan, const ImageSet& pictures,
                          std::uint32_t seed) {
  const Schedule schedule = schedule_for(plan);
  Engine engine(seed);
  TrainedNetwork trained{wiring_of(plan), {}, {}};
  trained.start = small_start(plan, relu, identity, engine);
  trained.network = trained.start;
  train(trained.network, examples_from(pictures, digit_classes), schedule,
        gradient_for(trained.wiring, schedule, pictures.count()), engine,
        [](const Epoch&) { return true; });
  return trained;
}

double percent_read(const TrainedNetwork& trained, const ImageSet& pictures) {
  const auto answers = answers_to(trained.wiring, trained.network, pictures);
  return 100.0 * static_cast<double>(count_right(answers)) /
         static_cast<double>(answers.size());
}

ThreeSeeds percent_read_from_three_seeds(const Plan& plan, const ImageSet& training,
                                         const ImageSet& test, std::uint32_t seed) {
  std::vector<std::future<double>> running;
  for (const std::uint32_t own : {seed, seed + 1, seed + 2})
    running.push_back(std::async(std::launch::async, [&, own] {
      return percent_read(train_plan(plan, training, own), test);
    }));
  std::vector<double> read;
  for (auto& one : running) read.push_back(one.get());
  return {std::ranges::min(read), (read[0] + read[1] + read[2]) / 3.0,
          std::ranges::max(read)};
}

double percent_read_moved(const TrainedNetwork& trained, const ImageSet& pictures,
                          int pixels) {
  std::size_t right = 0;
  const auto look = [&](const Batch& batch, std::size_t first) {
    for (const auto& [down, across] :
         {std::pair{0, pixels}, std::pair{0, -pixels}, std::pair{pixels, 0},
          std::pair{-pixels, 0}}) {
      const Matrix outputs =
          feedforward(trained.wiring, trained.network,
                      moved(batch.inputs, pictures, down, across));
      for (std::size_t i = 0; i < outputs.rows(); ++i)
        right += argmax(outputs.row(i)) == pictures.labels[first + i];
    }
  };
  for_each_batch(examples_from(pictures, digit_classes), 100, look);
  return 100.0 * static_cast<double>(right) /
         (4.0 * static_cast<double>(pictures.count()));
}

}  // namespace nn

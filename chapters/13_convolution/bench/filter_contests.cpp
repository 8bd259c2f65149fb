#include "13_convolution/bench/filter_contests.hpp"

#include <algorithm>
#include <memory>
#include <numeric>

#include "07_sgd/sgd.hpp"
#include "11_better/softmax.hpp"
#include "13_convolution/convolution.hpp"
#include "13_convolution/fast/filter_training.hpp"
#include "common/stopwatch.hpp"

namespace nn {
namespace {

constexpr double rate = 0.02;
// The plain way takes minutes for all digits, so its epoch is that of so many,
// times what is left out.
constexpr std::size_t plain_digits = 320;

// No dropout, so that every program does the same.
FilterRecipe contest_recipe() {
  return filter_recipe_from("--filters 20,40 --hidden 100");
}

Contender in_float(const std::string& name, std::size_t threads,
                   const ImageSet& digits) {
  struct All {
    Team team;
    ConvolutionTraining training;
    All(const FilterRecipe& recipe, const Network& start, const ImageSet& images,
        std::size_t n)
        : team(n),
          training(
              wiring_of(plan_of(recipe, images.height, images.width)), start,
              step_form_of(recipe),
              [&](const Engine&) { return examples_from(images, digit_classes); },
              1, team) {}
  };
  const FilterRecipe recipe = contest_recipe();
  Engine engine(1);
  const Network start = start_network(recipe, digits, engine);
  const auto all = std::make_shared<All>(recipe, start, digits, threads);
  return trained_here(name, digits, [all](auto order) {
    all->training.epoch(order, [](std::size_t) { return rate; });
  });
}

Contender in_double(const ImageSet& digits) {
  const FilterRecipe recipe = contest_recipe();
  const ImageSet few = digits.part(0, std::min(plain_digits, digits.count()));
  Engine engine(1);
  const auto network =
      std::make_shared<Network>(start_network(recipe, digits, engine));
  const GradientOf gradient_of =
      momentum(convolution_backpropagation(
                   wiring_of(plan_of(recipe, digits.height, digits.width)),
                   softmax_cross_entropy),
               recipe.better.momentum, Momentum::nesterov);
  const double times =
      static_cast<double>(digits.count()) / static_cast<double>(few.count());
  return {"chapter 13 in double",
          [=](std::size_t epochs) {
            PeerResult result;
            std::vector<std::uint32_t> order(few.count());
            std::iota(order.begin(), order.end(), 0u);
            const Examples examples = examples_from(few, digit_classes);
            for (std::size_t i = 0; i < epochs; ++i) {
              result.seconds.push_back(times * seconds_for(1, [&] {
                                         train_in_order(*network, examples, order,
                                                        64, rate, gradient_of);
                                       }));
            }
            return result;
          },
          {}};
}

}  // namespace

std::vector<Contest> filter_contests(const Digits& digits,
                                     const std::vector<Peer>& peers,
                                     const std::filesystem::path& folder) {
  const ImageSet& set = digits.training;
  std::vector<Contest> contests = {
      {"filters",
       "20 and 40 filters, 100 dense neurons, mini-batches of 64",
       in_float("ours", cores(), set),
       {in_float("the engine with one thread", 1, set), in_double(set)}},
      {"filters-alone", "the same with one thread", in_float("ours", 1, set), {}}};
  add_peers(contests, peers, folder);
  return contests;
}

}  // namespace nn

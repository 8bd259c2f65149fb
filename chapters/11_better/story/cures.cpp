#include "11_better/story/cures.hpp"

#include <algorithm>
#include <cmath>

#include "11_better/recipe_line.hpp"

namespace nn {
namespace {

double mean_size_of_weights(const Network& network) {
  double sum = 0.0, count = 0.0;
  for (const Layer& layer : network) {
    for (const double weight : layer.weights.values()) sum += std::abs(weight);
    count += static_cast<double>(layer.weights.values().size());
  }
  return sum / count;
}

MeasuredCure measured_cure(const Cure& cure, std::span<const Learned> results) {
  MeasuredCure measured{.cure = cure};
  std::vector<double> accuracies;
  const double part = 1.0 / static_cast<double>(results.size());
  for (const Learned& result : results) {
    accuracies.push_back(result.validation.percent_right());
    measured.mean_weight += part * mean_size_of_weights(result.network);
    measured.epochs += part * static_cast<double>(result.epochs);
    measured.networks.push_back(result.network);
  }
  measured.validation = spread_of(accuracies);
  return measured;
}

}  // namespace

std::vector<Cure> cures_with(const std::string& decay,
                             const std::string& absolute) {
  return {{"nothing", ""},
          {"L2", decay},
          {"L1", absolute},
          {"early stopping", "--patience 5"},
          {"dropout", "--dropout 0.3"},
          {"small start", "--start small"},
          {"small start + L2", "--start small " + decay},
          {"small start + dropout", "--start small --drop-inputs 0.3"}};
}

BetterRecipe recipe_of(const Cure& cure, std::size_t epochs) {
  BetterRecipe recipe = recipe_from(std::string(sick_recipe) + " " + cure.adds);
  recipe.schedule.epochs = epochs;
  return recipe;
}

std::vector<MeasuredCure> measure_cures(const std::vector<Cure>& cures,
                                        const ImageSet& few,
                                        std::span<const std::uint32_t> seeds,
                                        std::size_t epochs, const Ground& ground) {
  std::vector<Lesson> lessons;
  for (const Cure& cure : cures) {
    const BetterRecipe recipe = recipe_of(cure, epochs);
    const std::size_t watched = recipe.patience > 0 ? watched_for_stopping : 1;
    for (const std::uint32_t seed : seeds)
      lessons.push_back({recipe, seed, few, watched});
  }
  const std::vector<Learned> results = learn_side_by_side(lessons, ground);
  if (results.empty()) return {};
  std::vector<MeasuredCure> measured;
  for (std::size_t i = 0; i < cures.size(); ++i)
    measured.push_back(measured_cure(
        cures[i],
        std::span<const Learned>(results).subspan(i * seeds.size(), seeds.size())));
  return measured;
}

const MeasuredCure& cure_named(const std::vector<MeasuredCure>& all,
                               const std::string& name) {
  return *std::ranges::find_if(
      all, [&](const MeasuredCure& one) { return one.cure.name == name; });
}

}  // namespace nn

#include "13_convolution/fast/filter_model.hpp"

namespace nn {

WiredModel wired_model_of(const FilterTraining& training,
                          const FilterRecipe& recipe, const std::string& data) {
  Recipe told{.name = as_line(recipe),
              .remark = "a recipe of chapter 13",
              .hidden = recipe.better.hidden,
              .activation = relu,
              .cost = recipe.better.cost,
              .schedule = recipe.better.schedule};
  told.schedule.epochs = training.history.size();
  return {{training.network, softmax_cost, Origin{data, training.seed, told}},
          training.wiring};
}

}  // namespace nn

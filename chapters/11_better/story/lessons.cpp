#include "11_better/story/lessons.hpp"

#include <algorithm>

#include "11_better/recipe_line.hpp"
#include "11_better/story/side_by_side.hpp"
#include "common/story/interrupt.hpp"

namespace nn {
namespace {

Learned learned_from_lesson(const Lesson& lesson, const ImageSet& validation) {
  const std::size_t watched = std::min(lesson.watched, validation.count());
  const BetterTraining training = train_better(
      lesson.recipe, {lesson.training, validation.part(0, watched)}, lesson.seed,
      {.training_pictures = 0,
       .after_batch = [](std::size_t) { return !interrupted(); }});
  return {training.network,
          evaluate(training.network, validation, lesson.recipe.cost),
          training.history.size()};
}

}  // namespace

Lesson lesson_in_steps(const std::string& adds, std::size_t steps,
                       std::uint32_t seed, const ImageSet& training) {
  Lesson lesson{.recipe = recipe_from(std::string(recipe_for_sets) + " " + adds),
                .seed = seed,
                .training = training};
  Schedule& schedule = lesson.recipe.schedule;
  schedule.epochs =
      std::max<std::size_t>(1, steps * schedule.batch_size / training.count());
  return lesson;
}

std::vector<Learned> learn_side_by_side(std::span<const Lesson> lessons,
                                        const Ground& ground) {
  auto results = side_by_side(lessons.size(), ground.jobs, [&](std::size_t i) {
    return learned_from_lesson(lessons[i], ground.sets.validation);
  });
  if (interrupted()) results.clear();
  return results;
}

}  // namespace nn

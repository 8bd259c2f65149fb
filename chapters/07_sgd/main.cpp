// 07_sgd: learn from a handful at a time - shuffled mini-batches, epochs, held-back points, and XOR at last
#include <iostream>

#include "07_sgd/story/acts.hpp"
#include "07_sgd/story/gallery_acts.hpp"
#include "07_sgd/story/one_training.hpp"
#include "common/story/story.hpp"

using namespace nn;

namespace {

void story(Stage& stage) {
  Engine engine(stage.seed);
  tell_xor(stage);
  tell_careful_and_drunk(stage, engine);
  tell_boundaries(stage, engine);
  tell_four_problems(stage, engine);
  tell_held_back(stage);
  std::cout << R"(
--gallery shows six training runs that went wrong, and --gallery --quiz asks you
what is wrong with them. Next, chapter 08 trains with 50,000 handwritten digits.
)";
}

}  // namespace

int main(int argc, char** argv) {
  return run_program(argc, argv, [](int count, char** words) {
    StoryOptions chosen;
    bool gallery = false, quiz = false;
    Options options("07_sgd",
                    "learns from mini-batches of points, and draws what it learns");
    const TryIt training = one_training();
    training.add_options(options);
    add_story_options(options, chosen);
    options.add_flag(
        "gallery", gallery,
        "six training runs that went wrong, with symptom, cause and cure");
    options.add_flag("quiz", quiz, "with --gallery: draw them without their names");
    if (!options.parse(count, words)) return;
    if (quiz && !gallery) throw UsageError("--quiz needs --gallery");
    const std::string lines = training.answer(options, chosen.seed);
    if (!lines.empty() && gallery)
      throw UsageError("--gallery trains its own networks: leave out the others");
    std::cout << lines;
    if (!lines.empty()) return;
    tell(chosen, "07_sgd", quiz ? tell_quiz : gallery ? tell_gallery : story);
  });
}

#include "09_look_inside/story/settings.hpp"

namespace nn {

std::optional<LookSettings> read_look_settings(int argc, char** argv) {
  LookSettings settings;
  Options options(
      "09_look_inside",
      "looks inside a trained network: what it learned, and which mistakes it makes");
  options.add_text("model", settings.model, "FILE",
                   "a network saved by 08_mnist --save");
  options.add_count("picture", settings.picture, 0, 9999,
                    "the test digit to follow through the network");
  options.add_flag("experiments", settings.experiments,
                   "train other networks as well (half a minute)");
  add_story_options(options, settings.story);
  add_data_option(options, settings.data);
  if (!options.parse(argc, argv)) return std::nullopt;
  return settings;
}

}  // namespace nn

#include "10_your_digit/story/settings.hpp"

namespace nn {

std::optional<DigitSettings> read_digit_settings(int argc, char** argv) {
  DigitSettings settings;
  Options options(
      "10_your_digit",
      "reads your own digits: photos, scans, and what you draw in the terminal");
  options.add_text("model", settings.model, "FILE",
                   "a network saved by 08_mnist --save");
  add_your_digit_options(options, settings.your_digit);
  add_story_options(options, settings.story);
  add_data_option(options, settings.data);
  if (!options.parse(argc, argv)) return std::nullopt;
  check_your_digit(options, settings.your_digit);
  return settings;
}

}  // namespace nn

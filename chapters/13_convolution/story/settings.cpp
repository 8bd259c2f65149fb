#include "13_convolution/story/settings.hpp"

namespace nn {

std::optional<ConvolutionSettings> read_convolution_settings(int argc,
                                                             char** argv) {
  ConvolutionSettings settings;
  Options options("13_convolution",
                  "slides small detectors over pictures, and lets them learn");
  options.add_text("save", settings.save, "FILE",
                   "save the trained network with its wiring, as JSON");
  options.add_text("model", settings.model, "FILE",
                   "read digits with a saved network instead of training one");
  add_fast_options(options, settings.fast);
  add_story_options(options, settings.story);
  add_data_option(options, settings.data);
  if (!options.parse(argc, argv)) return std::nullopt;
  if (!settings.save.empty() && !settings.model.empty())
    throw UsageError("--save and --model: leave out one of the two");
  require_sense(options, settings.fast);
  return settings;
}

}  // namespace nn

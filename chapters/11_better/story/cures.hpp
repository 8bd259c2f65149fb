// The cures against learning by heart, and how they are measured: each from the
// same seeds on the same few pictures.
#pragma once

#include <string>
#include <vector>

#include "08_mnist/many_runs.hpp"
#include "11_better/story/lessons.hpp"

namespace nn {

// What every one of these trainings begins with.
inline constexpr const char* sick_recipe = "--cost cross-entropy --rate 0.5";
inline constexpr std::size_t watched_for_stopping = 1000;  // validation pictures

struct Cure {
  std::string name, adds;  // "L2", "--decay 1e-3"
};

// The first one is none. The places are for the strengths of the decays, as
// options.
std::vector<Cure> cures_with(const std::string& decay, const std::string& absolute);

// The recipe of a cure, with so many epochs.
BetterRecipe recipe_of(const Cure& cure, std::size_t epochs);

// The trainings of one cure. All means are over the seeds.
struct MeasuredCure {
  Cure cure;
  Spread validation = {};  // in percent
  double mean_weight = 0.0, epochs = 0.0;
  std::vector<Network> networks = {};  // by seed
};

// From these seeds. Empty if Ctrl-C stopped them.
std::vector<MeasuredCure> measure_cures(const std::vector<Cure>& cures,
                                        const ImageSet& few,
                                        std::span<const std::uint32_t> seeds,
                                        std::size_t epochs, const Ground& ground);

// The one of this name, which is among them.
const MeasuredCure& cure_named(const std::vector<MeasuredCure>& all,
                               const std::string& name);

}  // namespace nn

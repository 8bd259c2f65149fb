// A trained network that comes from a file or goes into one.
#pragma once

#include <filesystem>

#include "13_convolution/story/training.hpp"
#include "13_convolution/wired_model.hpp"
#include "common/story/story.hpp"

namespace nn {

// Saves what learned from this seed, on this many digits of these data ("MNIST").
void save(const std::filesystem::path& path, const TrainedNetwork& trained,
          std::uint32_t seed, std::size_t digits, const std::string& data);

// What is in the file: how much it reads, its filters, moved digits and mistakes.
void tell_of_saved(const std::filesystem::path& path, const ImageSet& test,
                   Stage& stage);

}  // namespace nn

// A trained network in a file, so that nobody has to train it again. The file is
// JSON in the layout of the book's network2.py: sizes, weights and biases in the
// book's column form, and the name of the cost. To this we add what the book leaves
// out: the activation functions, and how the network came about.
//
// The book's own loader reads our file of a sigmoid network. It does not know other
// activation functions and would take them for sigmoids, so their files give the
// cost a name that makes it refuse them. We read the book's files, too. (Source:
// Nielsen, network2.py, Network.save and load.)
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "08_mnist/recipe.hpp"
#include "common/byte_source.hpp"

namespace nn {

// How a network was trained: enough to train it again, and to draw its random start
// again.
struct Origin {
  std::string data;        // what it learned from: "MNIST"
  std::uint32_t seed = 1;  // of the start and of all chance after it
  Recipe recipe;           // its schedule counts the complete epochs
  // Digits learned from in an epoch that was cut short.
  std::size_t further_digits = 0;
};

struct Model {
  Network network;
  // The book's name: this one, or "CrossEntropyCost".
  std::string cost = "QuadraticCost";
  // Nothing in a file of the book's program.
  std::optional<Origin> origin;
};

// The most knobs that a file may hold. The file then stays below 16 MiB, and
// reading it takes a few times as much memory.
constexpr std::size_t most_saved_knobs = 600'000;

// Writes the model; each number reads back as the same one, to the last bit.
// WriteError when the file cannot be written, std::invalid_argument for a network
// that cannot be saved: too many knobs or layers, or a knob that is no finite
// number.
void write_model(const std::filesystem::path& path, const Model& model);

// The network with every knob rounded to so many digits after the point, at most
// 17, so that its file becomes smaller. From 17 on it stays as it is.
Network rounded(Network network, std::size_t decimals);

// Throws std::invalid_argument if a network of these sizes could not be saved. Call
// it before training.
void require_savable(std::span<const std::size_t> sizes);

// Reads a model. DataError, in one line, for anything else.
Model read_model(const std::filesystem::path& path);
Model read_model(ByteSource& source);

// The network as it was before its training, drawn again from its recipe and seed.
Network network_before_training(const Origin& origin, std::size_t pixels);

}  // namespace nn

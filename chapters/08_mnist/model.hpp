// A trained network in a file, so that nobody has to train it again. The file is
// JSON in the layout of the book's network2.py: sizes, weights and biases in the
// book's column form, and the name of the cost. To this we add what the book leaves
// out: the activation functions, and how the network came about.
//
// The book's own loader reads our file of a sigmoid network; of other activation
// functions it knows nothing and would take them for sigmoids. So in their files
// the cost has a name that makes it refuse them. We read its files, too. (Source:
// Nielsen, network2.py, Network.save and load.)
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "08_mnist/recipe.hpp"
#include "common/byte_source.hpp"

namespace nn {

// How a network came about: enough to train it again, and to redraw what it was
// before.
struct Origin {
  std::string data;        // what it learned from: "MNIST"
  std::uint32_t seed = 1;  // of the start and of all chance after it
  Recipe recipe;           // its schedule's epochs are those that came to their end
  std::size_t further_digits = 0;  // learned from in an epoch that did not
};

struct Model {
  Network network;
  std::string cost =
      "QuadraticCost";           // as the book calls it, or "CrossEntropyCost"
  std::optional<Origin> origin;  // nothing in a file of the book's program
};

// What a file may hold: it stays below 16 MiB, and so does the memory that reading
// it takes, a few times over.
constexpr std::size_t most_saved_knobs = 600'000;

// Writes the model; each number reads back as the same one, to the last bit.
// WriteError when the file cannot be written, std::invalid_argument for a network
// that cannot be saved: too many knobs or layers, or a knob that is no finite
// number.
void write_model(const std::filesystem::path& path, const Model& model);

// The network with every knob rounded to so many digits after the point, at most
// 17, so that its file becomes smaller. From 17 on it stays as it is.
Network rounded(Network network, std::size_t decimals);

// std::invalid_argument for a network of these sizes if it could not be saved: to
// be asked before training.
void require_savable(std::span<const std::size_t> sizes);

// Reads a model. DataError, in one line, for anything else.
Model read_model(const std::filesystem::path& path);
Model read_model(ByteSource& source);

// The network as it was before its training, drawn again from its recipe and seed.
Network network_before_training(const Origin& origin, std::size_t pixels);

}  // namespace nn

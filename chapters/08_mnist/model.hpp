// A trained network in a file, so that nobody has to train it again. The file is
// JSON in the layout of the book's network2.py: sizes, weights and biases in the
// book's column form, and the name of the cost. To this we add what the book leaves
// out: the activation functions, and how the network came about.
//
// The book's own loader reads our file of a sigmoid network. It does not know other
// activation functions and would take them for sigmoids, so their files give the
// cost a name that makes it refuse them. We read the book's files, too. (Source:
// Nielsen, network2.py, Network.save and load.)
//
// Chapter 11 trains networks that end with softmax: their last layer gives sums,
// and softmax makes probabilities of them. The name of the cost says so.
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
  // Its schedule counts the complete epochs. The name may be a recipe of chapter
  // 11 in its own words, "--hidden 128 --cost softmax": then only the name, the
  // neurons and the schedule count.
  Recipe recipe;
  // Digits learned from in an epoch that was cut short.
  std::size_t further_digits = 0;
};

struct Model {
  Network network;
  // The book's name: this one, or "CrossEntropyCost"; or softmax_cost.
  std::string cost = "QuadraticCost";
  // Nothing in a file of the book's program.
  std::optional<Origin> origin;
};

// The cost of a network whose last layer, an identity, gives sums for softmax.
inline constexpr const char* softmax_cost = "softmax";

// What the model answers to pictures (m x n_in), or when its last layer gives these
// outputs (m x n_out): the outputs themselves, or softmax of them (11.1).
Matrix feedforward(const Model& model, const Matrix& inputs);
Matrix answers_from(const Model& model, Matrix outputs);

// The most knobs that a file may hold: two hidden layers of 1,000 neurons for MNIST
// have fewer. The file then stays below 64 MiB, and reading it takes a few times as
// much memory.
constexpr std::size_t most_saved_knobs = 2'000'000;

// Writes the model; each number reads back as the same one, to the last bit.
// WriteError when the file cannot be written, std::invalid_argument for a network
// that cannot be saved: too many knobs or layers, a knob that is no finite number,
// or the softmax cost above another last layer than an identity.
void write_model(const std::filesystem::path& path, const Model& model);

// The network with every knob rounded to so many digits after the point, at most
// 17, so that its file becomes smaller. From 17 on it stays as it is.
Network rounded(Network network, std::size_t decimals);

// Throws std::invalid_argument if a network of these sizes could not be saved. Call
// it before training.
void require_savable(std::span<const std::size_t> sizes);

// Reads a model. DataError, in one line, for anything else, and for a network whose
// file says how its layers are wired.
Model read_model(const std::filesystem::path& path);
Model read_model(ByteSource& source);

// In the networks up to here, every neuron is joined to all inputs of its layer. If
// a later chapter joins them in another way, it says how in a text of its own,
// which is JSON. The file names the program that reads it. Both are empty if every
// neuron is joined to everything.
struct WiringText {
  std::string program, json;
};
struct WiredFile {
  Model model;
  WiringText wiring;
};

// Such a file. Instead of "sizes", it has the inputs and neurons of each layer.
// Throws as the functions above do; std::invalid_argument if the text is not JSON.
void write_model(const std::filesystem::path& path, const WiredFile& file);
WiredFile read_wired_file(const std::filesystem::path& path);
WiredFile read_wired_file(ByteSource& source);

// Can the random start be drawn again? Not that of a recipe of chapter 11.
bool can_draw_start(const Origin& origin);

// The network as it was before its training, drawn again from its recipe and seed.
// Throws std::invalid_argument unless that can be done.
Network network_before_training(const Origin& origin, std::size_t pixels);

}  // namespace nn

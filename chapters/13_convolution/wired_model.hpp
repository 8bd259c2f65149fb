// A convolutional network in a file of chapter 08, together with its wiring.
// Without the wiring its knobs would mean nothing: 200 weights may belong to a
// patch of 8 x 5 x 5 numbers or to 200 pixels.
#pragma once

#include "08_mnist/model.hpp"
#include "13_convolution/wiring.hpp"

namespace nn {

struct WiredModel {
  Model model;
  Wiring wiring;
};

// Writes the model and, for each layer, the shape of its input, the side of its
// patches and its pooling; "dense" for a dense layer. Throws as write_model of
// chapter 08 does, and as require_fit.
void write_model(const std::filesystem::path& path, const WiredModel& wired);

// Reads it. DataError, in one line, for anything else: also for the file of a dense
// network, which chapter 09 reads, and for a wiring that does not fit the network.
WiredModel read_wired_model(const std::filesystem::path& path);

// The plan that this network follows, with which its start can be drawn again.
// Throws as require_fit does, and std::invalid_argument unless dense layers follow
// after the banks.
Plan plan_of(const Wiring& wiring, const Network& network);

}  // namespace nn

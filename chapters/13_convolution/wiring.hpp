// In the layers so far, each neuron is joined to all inputs. A convolutional layer
// has small neurons that look at a square patch, and each of them is used at every
// place of the picture. Its knobs are still a layer of chapter 02: a column of
// weights for each neuron, which is called a filter here. What is new is only which
// inputs meet which weights. That is the wiring, and it is kept apart from the
// network, so everything that turns, saves or counts knobs works as before.
// (LeCun and others, 1998; Nielsen's book, chapter 6.)
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "11_better/small_start.hpp"

namespace nn {

// The shape of one picture in a row of activations: channel by channel, in each of
// them row by row. A grey picture has one channel, and a layer of filters makes a
// picture with a channel for each filter.
struct Volume {
  std::size_t channels = 1, rows = 1, columns = 1;

  std::size_t size() const { return channels * rows * columns; }
  friend bool operator==(const Volume&, const Volume&) = default;
};

// How the inputs of one layer are arranged. Either it is dense, as ever; or its
// neurons are filters that look at each side x side patch of the input, through all
// of its channels. Then the layer has (channels * side * side x filters) weights,
// and of the sums of each filter in each pool x pool square only the largest goes
// on.
struct LayerWiring {
  Volume input;          // means nothing if the layer is dense
  std::size_t side = 0;  // of a patch; 0: the layer is dense
  std::size_t pool = 1;  // side of a pooling square; 1: every sum goes on

  bool dense() const { return side == 0; }
  friend bool operator==(const LayerWiring&, const LayerWiring&) = default;
};

// One entry for each layer of the network.
using Wiring = std::vector<LayerWiring>;

// (13.1) Where a filter looks: (rows - side + 1) x (columns - side + 1) places. The
// channels of the result are the filters. The layer is not dense. ShapeError if the
// patch is larger than the picture.
Volume places_of(const LayerWiring& layer, std::size_t filters);

// What the layer hands on: the places after pooling. ShapeError if the pooling
// squares do not cover the places exactly; nothing is cut off in silence.
Volume output_of(const LayerWiring& layer, std::size_t filters);

// The numbers in a patch, which are the weights of a filter: channels * side *
// side.
std::size_t patch_size(const LayerWiring& layer);

// Throws unless this wiring belongs to this network: std::invalid_argument if the
// number of layers differs, otherwise ShapeError, which says what does not fit.
void require_fit(const Wiring& wiring, const Network& network);

// A plan for a network that reads pictures: banks of filters, then dense layers,
// the outputs last. {.picture = {1, 28, 28}, .banks = {{8}, {16}}, .dense = {10}}
// has 5,994 knobs.
struct Bank {
  std::size_t filters = 8, side = 5, pool = 2;
};
struct Plan {
  Volume picture{1, 28, 28};
  std::vector<Bank> banks = {};
  std::vector<std::size_t> dense{10};
};

// The wiring of a plan. ShapeError if a patch or a pooling does not fit,
// std::invalid_argument for a count of 0 or if there are no dense layers.
Wiring wiring_of(const Plan& plan);

// A small start as in chapter 11 for a network of this plan: weights drawn with the
// deviation of (11.6), where n_in counts the numbers that a neuron looks at; biases
// 0. The last layer has an activation of its own. Layer by layer, the draws are
// those of random_layer. Throws as wiring_of does.
Network small_start(const Plan& plan, const Activation& hidden,
                    const Activation& last, Engine& engine);

// "1 x 28 x 28", for messages.
std::string in_words(const Volume& volume);

}  // namespace nn

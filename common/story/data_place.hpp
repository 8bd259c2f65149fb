// Finds the pictures to learn from. MNIST is in one of a few usual places, or it is
// not there yet. The drawn digits are in the first folder in which the program
// could keep them. A story only says which set it wants.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "common/story/drawn_cache.hpp"

namespace nn {

// What a set of digits is, judged by its place: MNIST, if it is in MNIST's own
// place; the digits that the program draws; or another set. A folder that the
// reader names may hold anything, so it always counts as another set.
enum class DataKind { mnist, drawn, another };

// A folder with four files in MNIST's form.
struct DataPlace {
  std::filesystem::path folder;
  DataKind kind = DataKind::another;
  // The folder as it is called in a sentence: "data/mnist".
  std::string shown;
  // A name that is known from the names of the files, such as "QMNIST"; else empty.
  std::string known_as;

  // "MNIST", "drawn digits" or "QMNIST"; "the set in DIR" if nothing else is known.
  std::string title() const;
  // The title and the place: "MNIST (data/mnist)", "the set in DIR".
  std::string name() const;
};

// Where to look, in order.
struct DataPlaces {
  // A folder that is tried before the others, from $NN_DATA; may be empty.
  std::string named;
  std::vector<std::filesystem::path> mnist, drawn;
  DrawnCounts counts;  // of drawn digits
};

// For MNIST: $NN_DATA, then data/mnist and ../shared/mnist, seen from the source
// tree. For the drawn digits: data/drawn in the source tree; if that cannot be
// written, neuron-by-neuron/drawn in the reader's cache ($XDG_CACHE_HOME, ~/.cache)
// or in the folder for temporary files.
DataPlaces usual_data_places();

// The first place that holds MNIST's four files; nothing if none does.
std::optional<DataPlace> find_mnist(const DataPlaces& places = usual_data_places());

// Finds the set that `choice` names:
//
// - "mnist": the first place that holds its four files.
//
// - "drawn": the drawn digits. They are drawn now if that has not been done yet.
//
// - "auto": MNIST if it is there, else the drawn digits, with a note on stderr.
//
// - anything else: the folder of that name.
//
// DataError, which lists all places that were tried, if the files are not there.
// The files are not read yet.
DataPlace find_data(const std::string& choice,
                    const DataPlaces& places = usual_data_places());

}  // namespace nn

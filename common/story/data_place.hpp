// Where the pictures to learn from are. MNIST is in one of a few usual places, or
// nowhere yet; the drawn digits are wherever this program could keep them. A story
// only says which of them it wants.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "common/story/drawn_cache.hpp"

namespace nn {

// What a set of digits is, as far as its place tells: MNIST in MNIST's own place;
// the digits that the program draws; another. A folder that the reader named may
// hold anything, so it is always another.
enum class DataKind { mnist, drawn, another };

// A folder with four files in MNIST's form.
struct DataPlace {
  std::filesystem::path folder;
  DataKind kind = DataKind::another;
  std::string shown;     // the folder as a sentence names it: "data/mnist"
  std::string known_as;  // another set that its files' names give away: "QMNIST";
                         // else empty

  // "MNIST", "drawn digits", "QMNIST" or, where nothing else is known, "the set in
  // DIR".
  std::string title() const;
  // The title with the place: "MNIST (data/mnist)", "the set in DIR".
  std::string name() const;
};

// Where to look, in order.
struct DataPlaces {
  std::string
      named;  // a folder that goes before the others, from $NN_DATA; may be empty
  std::vector<std::filesystem::path> mnist, drawn;
  DrawnCounts counts;  // of drawn digits
};

// $NN_DATA; data/mnist and ../shared/mnist as seen from the source tree; and for
// the drawn digits its data/drawn, or where that cannot be written
// neuron-by-neuron/drawn in the reader's cache ($XDG_CACHE_HOME,
// ~/.cache) or in the folder for temporary files.
DataPlaces usual_data_places();

// The first place that holds MNIST's four files; nothing where none does.
std::optional<DataPlace> find_mnist(const DataPlaces& places = usual_data_places());

// Where `choice` leads: "mnist" to the first place that holds its four files;
// "drawn" to the drawn digits, which are drawn now if they never were; "auto" to
// MNIST if it is there, and else, with a note on stderr, to the drawn digits;
// anything else is a folder. DataError, with all places that were looked at, when
// the files are not there. Nothing is read yet.
DataPlace find_data(const std::string& choice,
                    const DataPlaces& places = usual_data_places());

}  // namespace nn

// case: a second batch; finding: numbers are wrong
// The table still holds the pictures of the batch before.
#include "12_faster/exercises/3_each_row_once/exercise.hpp"

namespace mine {
namespace {

struct Use {  // of one pixel, by one picture
  std::size_t picture = 0;
  float brightness = 0.0f;
};

}  // namespace

void step(std::span<const List> lists, std::span<const Row> steps,
          Weights& weights) {
  static std::vector<std::vector<Use>> uses;
  uses.resize(weights.pixels());
  for (std::size_t i = 0; i < lists.size(); ++i) {
    for (const Lit& pixel : lists[i])
      uses[pixel.place].push_back({i, pixel.brightness});
  }
  for (std::size_t place = 0; place < uses.size(); ++place) {
    if (uses[place].empty()) continue;
    Row row = weights.load(place);
    for (const Use& use : uses[place]) {
      for (std::size_t j = 0; j < row.size(); ++j)
        row[j] += use.brightness * steps[use.picture][j];
    }
    weights.store(place, row);
  }
}

}  // namespace mine

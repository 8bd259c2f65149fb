#include "03_feedforward/story/one_network.hpp"

#include <memory>

#include "03_feedforward/hand_set.hpp"
#include "03_feedforward/story/acts.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t most_sizes = 12, most_rows = 20;
constexpr std::size_t furthest = 20;  // pixels

struct Tried {
  std::vector<std::size_t> sizes = {784, 16, 16, 10};
  Matrix inputs{{1, 2}};
  std::size_t down = 0, right = 0;
};

std::string knobs_of(const Tried& tried) {
  const std::size_t count = tried.sizes.size();
  if (count < 2 || count > most_sizes)
    throw UsageError("--sizes takes from 2 to " + std::to_string(most_sizes) +
                     " numbers, the inputs first and the outputs last, not " +
                     std::to_string(count));
  return "A network " + joined(tried.sizes, "-") + ":\n" + count_of(tried.sizes);
}

std::string way_of(const Tried& tried) {
  if (tried.inputs.columns() != 2 || tried.inputs.rows() > most_rows)
    throw UsageError("--inputs takes 2 numbers for each example, and at most " +
                     counted(most_rows, "example") + ", not " +
                     shape(tried.inputs));
  return "The network of 13 knobs:\n" + way_through(tried.inputs, 3);
}

std::string reading_of(const Tried& tried) {
  const std::size_t read =
      clean_digits_read(hand_set_network(), static_cast<int>(tried.down),
                        static_cast<int>(tried.right));
  return "The network set by hand, and the ten digits made of strokes:\n"
         "   moved down by " +
         std::to_string(tried.down) + " and right by " +
         std::to_string(tried.right) + ", it reads " + std::to_string(read) + "\n";
}

}  // namespace

TryIt one_network() {
  const auto tried = std::make_shared<Tried>();
  return {[tried](Options& options) {
            options.add_counts("sizes", tried->sizes, 1, 100000,
                               "count the knobs of such a network instead");
            options.add_rows("inputs", tried->inputs, 1000,
                             "send these through the network of 13 knobs instead");
            options.add_count("down", tried->down, 0, furthest,
                              "move the ten digits of act 1 down by N pixels");
            options.add_count("right", tried->right, 0, furthest,
                              "move the ten digits of act 1 right by N pixels");
          },
          [tried](const Options& options, std::uint32_t) {
            std::string text;
            if (options.given("sizes")) text += knobs_of(*tried);
            if (options.given("inputs")) text += way_of(*tried);
            if (options.given("down") || options.given("right"))
              text += reading_of(*tried);
            return text;
          }};
}

}  // namespace nn

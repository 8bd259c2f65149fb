#include "02_layer/story/one_layer.hpp"

#include <memory>

#include "02_layer/layer.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr double most = 1000;        // how far a number may be from 0
constexpr std::size_t widest = 6;    // columns, so that a row fits on a line
constexpr std::size_t longest = 20;  // rows

struct Tried {
  Matrix rows{{1, 2, 3}, {4, 5, 6}}, weights{{0.2, 1}, {0.8, 0}, {-0.5, -1}};
  std::vector<double> biases = {2, 0};
};

void require_small(const char* option, const Matrix& matrix) {
  if (matrix.columns() <= widest && matrix.rows() <= longest) return;
  throw UsageError(std::string(option) + " takes at most " +
                   counted(longest, "row") + " of at most " +
                   counted(widest, "number") + ", not " + shape(matrix));
}

void require_fitting(const Tried& tried) {
  require_small("--rows", tried.rows);
  require_small("--weights", tried.weights);
  if (tried.weights.rows() != tried.rows.columns())
    throw UsageError("--weights takes " + counted(tried.rows.columns(), "row") +
                     ", one for each input in --rows, not " +
                     std::to_string(tried.weights.rows()));
  if (tried.biases.size() != tried.weights.columns())
    throw UsageError("--biases takes " +
                     counted(tried.weights.columns(), "number") +
                     ", one for each neuron in --weights, not " +
                     std::to_string(tried.biases.size()));
}

std::string sums(const Tried& tried) {
  require_fitting(tried);
  const Layer layer{tried.weights, as_row(tried.biases), identity};
  Matrix z;
  weighted_sums(layer, tried.rows, z);
  return "A " + shape(tried.rows) + " times W " + shape(tried.weights) +
         ", plus b, gives Z " + shape(z) + ":\n" + to_text(z, 2, 3);
}

}  // namespace

TryIt one_layer() {
  const auto tried = std::make_shared<Tried>();
  return {[tried](Options& options) {
            options.add_rows("rows", tried->rows, most,
                             "try these examples instead, a row for each");
            options.add_rows("weights", tried->weights, most,
                             "try these weights instead, a column for each neuron");
            options.add_numbers("biases", tried->biases,
                                "try these biases instead, one for each neuron",
                                most);
          },
          [tried](const Options& options, std::uint32_t) {
            const bool any = options.given("rows") || options.given("weights") ||
                             options.given("biases");
            return any ? sums(*tried) : "";
          }};
}

}  // namespace nn

#include "08_mnist/model.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "02_layer/column_form.hpp"
#include "08_mnist/model_form.hpp"
#include "08_mnist/model_json.hpp"
#include "common/text.hpp"
#include "common/whole_file.hpp"

namespace nn {
namespace {

// A matrix on lines of its own, a row (a neuron) to a line, so that people can look
// into the file.
std::string rows_of(const Matrix& matrix) {
  std::vector<std::string> rows;
  for (std::size_t i = 0; i < matrix.rows(); ++i)
    rows.push_back(text_of(ModelJson(matrix.row(i))));
  return "[" + joined(rows, ",\n") + "]";
}

bool only_sigmoids(const Network& network) {
  return std::ranges::all_of(network, [](const Layer& layer) {
    return std::string_view(layer.activation.name) == sigmoid.name;
  });
}

std::string cost_name(const Model& model) {
  return only_sigmoids(model.network) ? model.cost
                                      : model.cost + std::string(other_neurons);
}

ModelJson training_of(const Origin& origin) {
  const Recipe& recipe = origin.recipe;
  ModelJson training = {
      {"data", origin.data}, {"seed", origin.seed}, {"recipe", recipe.name}};
  if (can_draw_start(origin)) {
    training["weight_deviation"] = recipe.weight_deviation;
    training["cost"] = recipe.cost.name;
  }
  training["epochs"] = recipe.schedule.epochs;
  training["further_digits"] = origin.further_digits;
  training["batch"] = recipe.schedule.batch_size;
  training["rate"] = recipe.schedule.learning_rate;
  return training;
}

// How many inputs and neurons the layers have: in a row, or each by itself.
void describe_shapes(const WiredFile& file, ModelJson& about) {
  if (file.wiring.json.empty()) {
    about["sizes"] = sizes_of(file.model.network);
    return;
  }
  for (const Layer& layer : file.model.network)
    about["layers"].push_back({layer.weights.rows(), layer.weights.columns()});
  about["program"] = file.wiring.program;
  try {
    about["wiring"] = parse_json_of_model(file.wiring.json);
  } catch (const Wrong& wrong) {
    throw std::invalid_argument("this wiring cannot be saved: it " + wrong.fact);
  }
}

ModelJson description(const WiredFile& file) {
  const Model& model = file.model;
  ModelJson about = {{"format", "neuron-by-neuron"}, {"version", 1}};
  describe_shapes(file, about);
  about["cost"] = cost_name(model);
  for (const Layer& layer : model.network)
    about["activations"].push_back(layer.activation.name);
  if (!model.origin) return about;
  about["training"] = training_of(*model.origin);
  return about;
}

// The description, an entry to a line, and then the numbers.
std::string as_text(const WiredFile& file) {
  std::string text = "{\n";
  const ModelJson about = description(file);
  for (const auto& [key, value] : about.items()) {
    text += text_of(key) + ": " + text_of(value) + ",\n";
  }
  std::vector<std::string> weights, biases;
  for (const Layer& layer : file.model.network) {
    const BookLayer columns = in_the_books_form(layer);
    weights.push_back(rows_of(columns.w));
    biases.push_back(rows_of(columns.b));
  }
  return text + "\"weights\": [\n" + joined(weights, ",\n") +
         "],\n\"biases\": [\n" + joined(biases, ",\n") + "]\n}\n";
}

void require_at_most(std::size_t most, std::size_t count, const char* what,
                     const char* fewer) {
  if (count <= most) return;
  throw std::invalid_argument("a network of " + grouped(count) + " " + what +
                              " is too large for a file: at most " + grouped(most) +
                              " can be saved; take fewer " + fewer);
}

bool is_finite(double number) { return std::isfinite(number); }

}  // namespace

namespace {

void require_shapes_savable(std::span<const LayerShape> shapes) {
  std::size_t neurons = 0;
  for (const LayerShape& layer : shapes) neurons += layer.neurons;
  require_at_most(most_sizes - 1, shapes.size(), "layers", "hidden layers");
  require_at_most(most_saved_knobs, knobs_in(shapes), "knobs", "neurons");
  require_at_most(most_neurons, neurons, "neurons", "neurons");
}

}  // namespace

void require_savable(std::span<const std::size_t> sizes) {
  require_shapes_savable(shapes_from(sizes));
}

void write_model(const std::filesystem::path& path, const Model& model) {
  write_model(path, WiredFile{model, {}});
}

void write_model(const std::filesystem::path& path, const WiredFile& file) {
  const Model& model = file.model;
  std::vector<LayerShape> shapes;
  for (const Layer& layer : model.network)
    shapes.push_back({layer.weights.rows(), layer.weights.columns()});
  require_shapes_savable(shapes);
  if (!fits_last_layer(model.cost, model.network.back().activation))
    throw std::invalid_argument(
        "a network for softmax whose last layer is not an identity cannot be "
        "saved");
  for (const Layer& layer : model.network) {
    if (!std::ranges::all_of(layer.weights.values(), is_finite) ||
        !std::ranges::all_of(layer.biases.values(), is_finite)) {
      throw std::invalid_argument(
          "a network with knobs that are not finite numbers cannot be saved");
    }
  }
  write_whole(path, as_text(file));
}

Network rounded(Network network, std::size_t decimals) {
  if (decimals >= 17) return network;
  double scale = 1.0;
  for (std::size_t i = 0; i < decimals; ++i) scale *= 10.0;  // exact
  // Adding 0.0 turns -0.0 into 0.0.
  const auto round = [&](double knob) {
    return std::round(knob * scale) / scale + 0.0;
  };
  for (Layer& layer : network) {
    map(layer.weights, layer.weights, round);
    map(layer.biases, layer.biases, round);
  }
  return network;
}

bool can_draw_start(const Origin& origin) {
  return !origin.recipe.name.starts_with(options_begin);
}

Network network_before_training(const Origin& origin, std::size_t pixels) {
  if (!can_draw_start(origin))
    throw std::invalid_argument("the start of '" + origin.recipe.name +
                                "' is drawn by another chapter");
  Engine engine(origin.seed);
  return start_network(origin.recipe, pixels, engine);
}

}  // namespace nn

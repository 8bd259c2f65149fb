// Reading a model: nothing in the file is trusted before it is checked.
#include <algorithm>
#include <cmath>

#include "08_mnist/model.hpp"
#include "08_mnist/model_form.hpp"
#include "08_mnist/model_json.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

using json = ModelJson;

constexpr std::size_t most_bytes = std::size_t{64} << 20;
constexpr const char* next_step = "08_mnist --save FILE writes a whole one";

// A choice by name, from chapters 01 and 04.
template <class Named>
auto chosen(Named named, const json& value, const std::string& what) {
  try {
    return named(text_in(value, what));
  } catch (const std::invalid_argument& error) {
    throw Wrong{what + ": " + error.what()};
  }
}

std::vector<std::size_t> sizes_in(const json& list) {
  if (!list.is_array() || list.size() < 2 || list.size() > most_sizes)
    throw Wrong{"\"sizes\" is not a list of 2 to " + grouped(most_sizes) +
                " sizes"};
  std::vector<std::size_t> sizes;
  for (const json& size : list)
    sizes.push_back(count_in(size, 1, most_saved_knobs, "one of \"sizes\""));
  return sizes;
}

std::vector<LayerShape> layers_in(const json& list) {
  if (!list.is_array() || list.empty() || list.size() >= most_sizes)
    throw Wrong{"\"layers\" is not a list of 1 to " + grouped(most_sizes - 1) +
                " layers"};
  const auto count = [](const json& size) {
    return count_in(size, 1, most_saved_knobs, "one of \"layers\"");
  };
  std::vector<LayerShape> shapes;
  for (const json& layer : list) {
    list_in(layer, 2, "one of \"layers\"");
    shapes.push_back({count(layer[0]), count(layer[1])});
  }
  return shapes;
}

std::vector<LayerShape> shapes_in(const json& file) {
  const std::vector<LayerShape> shapes =
      file.contains("wiring") ? layers_in(entry(file, "layers"))
                              : shapes_from(sizes_in(entry(file, "sizes")));
  if (const std::size_t knobs = knobs_in(shapes); knobs > most_saved_knobs)
    throw Wrong{"asks for " + grouped(knobs) + " knobs where at most " +
                grouped(most_saved_knobs) + " are read"};
  return shapes;
}

// From the book's form, (n_out x n_in), to ours: a neuron is a row there and a
// column here.
Matrix columns_in(const json& rows, std::size_t neurons, std::size_t inputs,
                  const std::string& what) {
  list_in(rows, neurons, what);
  for (std::size_t j = 0; j < neurons; ++j)
    list_in(rows[j], inputs, what + ", neuron " + std::to_string(j) + ",");
  Matrix matrix(inputs, neurons);
  for (std::size_t j = 0; j < neurons; ++j) {
    for (std::size_t i = 0; i < inputs; ++i) {
      if (!rows[j][i].is_number())
        throw Wrong{what + ", neuron " + std::to_string(j) + ", place " +
                    std::to_string(i) + ", is not a number"};
      matrix(i, j) = rows[j][i].get<double>();
    }
  }
  return matrix;
}

Network network_in(const json& file, const std::vector<LayerShape>& shapes) {
  const std::size_t layers = shapes.size();
  const json& weights = list_in(entry(file, "weights"), layers, "\"weights\"");
  const json& biases = list_in(entry(file, "biases"), layers, "\"biases\"");
  const bool books = !file.contains("activations");
  if (!books) list_in(file["activations"], layers, "\"activations\"");
  Network network;
  for (std::size_t l = 0; l < layers; ++l) {
    const std::string of_layer = " of layer " + std::to_string(l);
    const auto& [inputs, neurons] = shapes[l];
    network.push_back(
        {columns_in(weights[l], neurons, inputs, "\"weights\"" + of_layer),
         columns_in(biases[l], neurons, 1, "\"biases\"" + of_layer),
         books ? sigmoid
               : chosen(activation_named, file["activations"][l],
                        "\"activations\"")});
  }
  return network;
}

Origin origin_in(const json& training, const Network& network) {
  if (!training.is_object()) throw Wrong{"\"training\" is not an object"};
  const auto at = [&](const char* key) -> const json& {
    return entry(training, key);
  };
  const auto count = [&](const char* key, std::size_t least, std::size_t most) {
    return count_in(at(key), least, most, std::string("\"") + key + "\"");
  };
  const std::vector<std::size_t> sizes = sizes_of(network);
  Origin origin{.data = text_in(at("data"), "\"data\""),
                .seed = static_cast<std::uint32_t>(count("seed", 0, UINT32_MAX)),
                .recipe = {},
                .further_digits = count("further_digits", 0, UINT32_MAX)};
  Recipe& recipe = origin.recipe;
  recipe = {.name = text_in(at("recipe"), "\"recipe\""),
            .remark = "read from a file",
            .hidden = {sizes.begin() + 1, sizes.end() - 1},
            .activation = network.front().activation,
            .cost = {},
            .schedule = {.epochs = count("epochs", 0, UINT32_MAX),
                         .batch_size = count("batch", 1, UINT32_MAX),
                         .learning_rate = positive_in(at("rate"), "\"rate\"")}};
  if (can_draw_start(origin)) {
    recipe.cost = chosen(cost_named, at("cost"), "\"cost\"");
    recipe.weight_deviation =
        positive_in(at("weight_deviation"), "\"weight_deviation\"");
  }
  return origin;
}

void require_known_format(const json& file) {
  if (!file.is_object()) throw Wrong{"is not a JSON object"};
  if (!file.contains("format")) return;  // the book's
  if (file["format"] != "neuron-by-neuron")
    throw Wrong{"is JSON of another program"};
  if (entry(file, "version") != 1)
    throw Wrong{"is written in another version of this format than 1"};
}

std::string cost_in(const json& value) {
  std::string cost = text_in(value, "\"cost\"");
  if (cost.ends_with(other_neurons))
    cost.resize(cost.size() - other_neurons.size());
  if (cost == "QuadraticCost" || cost == "CrossEntropyCost" || cost == softmax_cost)
    return cost;
  throw Wrong{"\"cost\" is not QuadraticCost, CrossEntropyCost or softmax"};
}

Model model_in(const json& file) {
  require_known_format(file);
  Model model{network_in(file, shapes_in(file)), cost_in(entry(file, "cost")), {}};
  if (!fits_last_layer(model.cost, model.network.back().activation))
    throw Wrong{"\"cost\" is softmax, but the last layer is not an identity"};
  if (file.contains("training"))
    model.origin = origin_in(file["training"], model.network);
  return model;
}

std::string program_of(const json& file) {
  return text_in(entry(file, "program"), "\"program\"").substr(0, 40);
}

json parse_model(ByteSource& source) {
  return parse_json_of_model(source.read_text(most_bytes));
}

}  // namespace

Model read_model(const std::filesystem::path& path) {
  ByteSource source(path, next_step);
  return read_model(source);
}

Model read_model(ByteSource& source) try {
  const json file = parse_model(source);
  if (file.is_object() && file.contains("wiring"))
    source.fail("holds a network whose layers are wired in another way",
                program_of(file) + " --model FILE reads it");
  return model_in(file);
} catch (const Wrong& wrong) {
  source.fail(wrong.fact);
}

WiredFile read_wired_file(const std::filesystem::path& path) {
  ByteSource source(path, next_step);
  return read_wired_file(source);
}

WiredFile read_wired_file(ByteSource& source) try {
  const json file = parse_model(source);
  WiredFile result{model_in(file), {}};
  if (file.contains("wiring"))
    result.wiring = {program_of(file), text_of(file["wiring"])};
  return result;
} catch (const Wrong& wrong) {
  source.fail(wrong.fact);
}

}  // namespace nn

#include "13_convolution/wired_model.hpp"

#include <stdexcept>

#include "08_mnist/model_json.hpp"

namespace nn {
namespace {

constexpr const char* program = "13_convolution";
constexpr std::size_t most = 10'000;  // of channels, rows, columns, a side

ModelJson written(const LayerWiring& layer) {
  if (layer.dense()) return "dense";
  const auto& [channels, rows, columns] = layer.input;
  return {{"input", {channels, rows, columns}},
          {"side", layer.side},
          {"pool", layer.pool}};
}

LayerWiring layer_from(const ModelJson& layer) {
  if (layer == "dense") return {};
  if (!layer.is_object()) throw Wrong{"is neither \"dense\" nor { }"};
  const auto size = [](const ModelJson& value) {
    return count_in(value, 1, most, "one of \"input\"");
  };
  const ModelJson& input = list_in(entry(layer, "input"), 3, "\"input\"");
  return {{size(input[0]), size(input[1]), size(input[2])},
          count_in(entry(layer, "side"), 1, most, "\"side\""),
          count_in(entry(layer, "pool"), 1, most, "\"pool\"")};
}

Wiring wiring_from(const std::string& text) {
  const ModelJson list = parse_json_of_model(text);
  if (!list.is_array()) throw Wrong{"\"wiring\" is not a list"};
  Wiring wiring;
  try {
    for (const ModelJson& layer : list) wiring.push_back(layer_from(layer));
  } catch (const Wrong& wrong) {
    throw Wrong{"\"wiring\", layer " + std::to_string(wiring.size()) + ": " +
                wrong.fact};
  }
  return wiring;
}

[[noreturn]] void refuse(const std::filesystem::path& path,
                         const std::string& fact) {
  throw DataError(path.string() + ": " + fact +
                  "; 13_convolution --save FILE writes a whole one");
}

}  // namespace

void write_model(const std::filesystem::path& path, const WiredModel& wired) {
  require_fit(wired.wiring, wired.model.network);
  ModelJson wiring = ModelJson::array();
  for (const LayerWiring& layer : wired.wiring) wiring.push_back(written(layer));
  write_model(path, WiredFile{wired.model, {program, text_of(wiring)}});
}

WiredModel read_wired_model(const std::filesystem::path& path) {
  const WiredFile file = read_wired_file(path);
  if (file.wiring.json.empty())
    throw DataError(
        path.string() +
        ": holds a network without filters; 09_look_inside --model FILE reads it");
  try {
    const Wiring wiring = wiring_from(file.wiring.json);
    require_fit(wiring, file.model.network);
    return {file.model, wiring};
  } catch (const Wrong& wrong) {
    refuse(path, wrong.fact);
  } catch (const std::invalid_argument& error) {
    refuse(path, error.what());
  }
}

Plan plan_of(const Wiring& wiring, const Network& network) {
  require_fit(wiring, network);
  Plan plan{.picture = {1, 1, network.front().weights.rows()}, .dense = {}};
  for (std::size_t l = 0; l < wiring.size(); ++l) {
    const std::size_t neurons = network[l].weights.columns();
    if (l == 0 && !wiring[l].dense()) plan.picture = wiring[l].input;
    if (wiring[l].dense()) {
      plan.dense.push_back(neurons);
    } else if (plan.dense.empty()) {
      plan.banks.push_back({neurons, wiring[l].side, wiring[l].pool});
    } else {
      throw std::invalid_argument("no plan has filters after a dense layer");
    }
  }
  return plan;
}

}  // namespace nn

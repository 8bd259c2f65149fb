#include "13_convolution/wired_model.hpp"

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "common/text.hpp"

namespace nn {
namespace {

using json = nlohmann::ordered_json;

constexpr const char* program = "13_convolution";
constexpr std::size_t most = 10'000;  // of channels, rows, columns, a side

json written(const LayerWiring& layer) {
  if (layer.dense()) return "dense";
  const auto& [channels, rows, columns] = layer.input;
  return {{"input", {channels, rows, columns}},
          {"side", layer.side},
          {"pool", layer.pool}};
}

std::size_t count_from(const json& value) {
  if (value.is_number_unsigned()) {
    const auto count = value.get<std::uint64_t>();
    if (count >= 1 && count <= most) return count;
  }
  throw std::invalid_argument(
      "\"wiring\" holds something that is not a whole number from 1 to " +
      grouped(most));
}

LayerWiring layer_from(const json& entry) {
  if (entry == "dense") return {};
  if (!entry.is_object() || !entry.contains("input") || !entry.contains("side") ||
      !entry.contains("pool") || !entry["input"].is_array() ||
      entry["input"].size() != 3)
    throw std::invalid_argument(
        "\"wiring\" needs, for each layer, \"dense\" or \"input\", \"side\" and "
        "\"pool\"");
  const json& input = entry["input"];
  return {{count_from(input[0]), count_from(input[1]), count_from(input[2])},
          count_from(entry["side"]),
          count_from(entry["pool"])};
}

Wiring wiring_from(const std::string& text) {
  const json list = json::parse(text);
  if (!list.is_array()) throw std::invalid_argument("\"wiring\" is not a list");
  Wiring wiring;
  for (const json& entry : list) wiring.push_back(layer_from(entry));
  return wiring;
}

}  // namespace

void write_model(const std::filesystem::path& path, const WiredModel& wired) {
  require_fit(wired.wiring, wired.model.network);
  json wiring = json::array();
  for (const LayerWiring& layer : wired.wiring) wiring.push_back(written(layer));
  write_model(path, WiredFile{wired.model, {program, wiring.dump()}});
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
  } catch (const std::invalid_argument& error) {
    throw DataError(path.string() + ": " + error.what() +
                    "; 13_convolution --save FILE writes a whole one");
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

// The values in the JSON of a model, each checked before it is used.
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>

namespace nn {

using ModelJson = nlohmann::ordered_json;  // in the order of the file

// What is wrong with the file. The message puts the file's name before it.
struct Wrong {
  std::string fact;
};

// Throws Wrong if the text is not JSON, or too large for a network.
ModelJson parse_json_of_model(const std::string& text);

// As one line; bytes that are not UTF-8 become the character U+FFFD.
std::string text_of(const ModelJson& value);

// What this value is, or the entry of this name. Throws Wrong, which begins with
// `what`, if it is something else: a list of this length, a number, a whole number
// from least to most, a text that can be shown as it is (nothing in it does
// anything to a terminal), a number above 0.
const ModelJson& entry(const ModelJson& object, const char* key);
const ModelJson& list_in(const ModelJson& value, std::size_t size,
                         const std::string& what);
double number_in(const ModelJson& value, const std::string& what);
std::size_t count_in(const ModelJson& value, std::size_t least, std::size_t most,
                     const std::string& what);
std::string text_in(const ModelJson& value, const std::string& what);
double positive_in(const ModelJson& value, const std::string& what);

}  // namespace nn

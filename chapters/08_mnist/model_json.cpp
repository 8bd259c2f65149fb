#include "08_mnist/model_json.hpp"

#include "08_mnist/model_form.hpp"
#include "08_mnist/model_place.hpp"
#include "common/text.hpp"

namespace nn {

ModelJson parse_json_of_model(const std::string& text) {
  using json = ModelJson;
  using Event = json::parse_event_t;
  if (has_longer_word(text, longest_text))
    throw Wrong{"holds a text or number too long for a network"};
  ModelPlace place;
  const auto watch = [&place](int, Event event, json& parsed) {
    if (event == Event::array_start || event == Event::object_start) place.begin();
    if (event == Event::array_end || event == Event::object_end) place.end();
    if (event == Event::key) place.name(parsed.get_ref<const std::string&>());
    if (event == Event::value) place.value();
    if (const std::string fact = place.too_much(); !fact.empty()) throw Wrong{fact};
    return true;
  };
  try {
    return json::parse(text, watch);
  } catch (const json::parse_error& error) {
    if (const std::string word = no_number_at(text, error.byte); !word.empty())
      throw Wrong{"holds " + word + place.words()};
    throw Wrong{"is not JSON from byte " + grouped(error.byte) + " on"};
  } catch (const json::exception&) {
    throw Wrong{"holds a number beyond the largest double" + place.words()};
  }
}

std::string text_of(const ModelJson& value) {
  return value.dump(-1, ' ', false, ModelJson::error_handler_t::replace);
}

const ModelJson& entry(const ModelJson& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) throw Wrong{std::string("has no \"") + key + "\""};
  return *found;
}

const ModelJson& list_in(const ModelJson& value, std::size_t size,
                         const std::string& what) {
  if (!value.is_array()) throw Wrong{what + " is not a list"};
  if (value.size() != size)
    throw Wrong{what + " has length " + grouped(value.size()) + " where " +
                grouped(size) + " is needed"};
  return value;
}

double number_in(const ModelJson& value, const std::string& what) {
  if (!value.is_number())
    throw Wrong{what + " holds something that is not a number"};
  return value.get<double>();
}

std::size_t count_in(const ModelJson& value, std::size_t least, std::size_t most,
                     const std::string& what) {
  if (value.is_number_unsigned()) {
    const auto count = value.get<std::uint64_t>();
    if (count >= least && count <= most) return count;
  }
  throw Wrong{what + " is not a whole number from " + grouped(least) + " to " +
              grouped(most)};
}

std::string text_in(const ModelJson& value, const std::string& what) {
  const auto* text = value.get_ptr<const std::string*>();
  if (text == nullptr) throw Wrong{what + " is not text"};
  if (printable(*text) != *text)
    throw Wrong{what + " holds characters that are not printed"};
  return *text;
}

double positive_in(const ModelJson& value, const std::string& what) {
  const double number = number_in(value, what);
  if (number <= 0.0) throw Wrong{what + " is not above 0"};
  return number;
}

}  // namespace nn

// Every way in which a file of a trained network can be broken that we could think of, each with the fact it
// is answered with. They are what the fuzzer starts from as well.
#pragma once

#include <string>
#include <vector>

namespace nn {

struct BrokenModel {
  std::string how, text, answer;
};

// A network of 2 inputs and 1 output, with one part replaced.
inline std::string small_model(const std::string& part = "", const std::string& by = "") {
  std::string text =
      R"({"format": "neuron-by-neuron", "version": 1, "sizes": [2, 1], "activations": ["relu"], )"
      R"("cost": "QuadraticCost", "weights": [[[0.5, -1]]], "biases": [[[0.25]]], )"
      R"("training": {"data": "MNIST", "seed": 1, "recipe": "book", "weight_deviation": 1, )"
      R"("cost": "quadratic", "epochs": 30, "further_digits": 0, "batch": 10, "rate": 3}})";
  if (!part.empty()) text.replace(text.find(part), part.size(), by);
  return text;
}

// As the book's program leaves it, whose dictionaries have no order.
inline const std::string book_model =
    R"({"sizes": [2, 3, 1], "biases": [[[0.0], [1.0], [-0.5]], [[2.0]]], "cost": "CrossEntropyCost", )"
    R"("weights": [[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], [[0.5, 0.25, 1e-320]]]})";

// Made when it is first asked for: some are large.
inline const std::vector<BrokenModel>& broken_models() {
  static const std::vector<BrokenModel> all = {
      {"empty", "", "is no JSON from byte 1 on"},
      {"cut short", small_model().substr(0, 150), "is no JSON from byte 151 on"},
      {"text", "hello", "is no JSON from byte 1 on"},
      {"two documents", small_model() + "{}", "is no JSON from byte 323 on"},
      {"no UTF-8", small_model("MNIST", "MN\xff"), "is no JSON from byte 185 on"},
      {"a list", "[1, 2]", "is no JSON object"},
      {"a number", "7", "is no JSON object"},
      {"null", "null", "is no JSON object"},
      {"an empty object", "{}", "has no \"sizes\""},
      {"JSON of another program", R"({"format": "onnx"})", "is JSON of another program"},
      {"a format that is no text", small_model("\"neuron-by-neuron\"", "3"), "is JSON of another program"},
      {"no version", small_model("\"version\"", "\"v\""), "has no \"version\""},
      {"a later version", small_model("\"version\": 1", "\"version\": 2"),
       "is written in another version of this format than 1"},
      {"NaN as Python writes it", small_model("0.5", "NaN"), "is no JSON from byte 127 on"},
      {"Infinity as Python writes it", small_model("0.5", "Infinity"), "is no JSON from byte 127 on"},
      {"a number beyond doubles", small_model("0.5", "1e400"), "holds a number beyond the largest double"},
      {"null among the weights", small_model("0.5", "null"),
       "\"weights\" of layer 0 holds something that is no number"},
      {"text among the weights", small_model("0.5", "\"0.5\""),
       "\"weights\" of layer 0 holds something that is no number"},
      {"true among the biases", small_model("0.25", "true"),
       "\"biases\" of layer 0 holds something that is no number"},
      {"nested without end", std::string(1'000'000, '['), "is nested too deeply for a network"},
      {"nested objects", small_model("0.5", std::string(1000, '{')), "is nested too deeply for a network"},
      {"nested properly, too deep", small_model("0.5", "[0.5]"), "is nested too deeply for a network"},
      {"a million empty lists",
       "[" + std::string(2, ' ') + "[]" +
           [] {
             std::string lists;
             for (int i = 0; i < 1'000'000; ++i) lists += ",[]";
             return lists;
           }() +
           "]",
       "holds too many lists for a network"},
      {"sizes missing", small_model("\"sizes\"", "\"size\""), "has no \"sizes\""},
      {"sizes no list", small_model("[2, 1]", "2"), "\"sizes\" is no list of 2 to 100 sizes"},
      {"one size", small_model("[2, 1]", "[2]"), "\"sizes\" is no list of 2 to 100 sizes"},
      {"a size of 0", small_model("[2, 1]", "[2, 0]"),
       "one of \"sizes\" is no whole number from 1 to 100,000"},
      {"a size below 0", small_model("[2, 1]", "[-2, 1]"),
       "one of \"sizes\" is no whole number from 1 to 100,000"},
      {"a size with a point", small_model("[2, 1]", "[2.0, 1]"),
       "one of \"sizes\" is no whole number from 1 to 100,000"},
      {"sizes whose product overflows", small_model("[2, 1]", "[4294967296, 4294967296]"),
       "one of \"sizes\" is no whole number from 1 to 100,000"},
      {"sizes for ten billion knobs", small_model("[2, 1]", "[100000, 100000]"),
       "asks for 10,000,100,000 knobs where at most 600,000 are read"},
      {"a layer more than weights", small_model("[2, 1]", "[2, 1, 1]"),
       "\"weights\" has length 1 where 2 is needed"},
      {"weights missing", small_model("\"weights\"", "\"w\""), "has no \"weights\""},
      {"weights no list", small_model("[[[0.5, -1]]]", "{}"), "\"weights\" is no list"},
      {"a neuron too many", small_model("[0.5, -1]", "[0.5, -1], [1, 1]"),
       "\"weights\" of layer 0 has length 2 where 1 is needed"},
      {"weights on their side", small_model("[[0.5, -1]]", "[[0.5], [-1]]"),
       "\"weights\" of layer 0 has length 2 where 1 is needed"},
      {"a weight too few", small_model("[0.5, -1]", "[0.5]"),
       "\"weights\" of layer 0, neuron 0, has length 1 where 2 is needed"},
      {"a neuron that is no list", small_model("[[0.5, -1]]", "[0.5]"),
       "\"weights\" of layer 0, neuron 0, is no list"},
      {"biases as a plain list", small_model("[[[0.25]]]", "[[0.25]]"),
       "\"biases\" of layer 0, neuron 0, is no list"},
      {"activations too few", small_model("[\"relu\"]", "[]"),
       "\"activations\" has length 0 where 1 is needed"},
      {"an unknown activation", small_model("relu", "softplus"),
       "\"activations\": no activation function is called 'softplus'; there are step, sigmoid, relu, tanh, "
       "identity"},
      {"an activation that clears the screen", small_model("relu", "\\u001b[2J"),
       "\"activations\" is no short text"},
      {"a long activation", small_model("relu", std::string(2000, 'x')), "\"activations\" is no short text"},
      {"an unknown cost", small_model("QuadraticCost", "Cost"),
       "\"cost\" is neither QuadraticCost nor CrossEntropyCost"},
      {"a cost that is no text", small_model("\"QuadraticCost\"", "1"), "\"cost\" is no short text"},
      {"a training that is no object",
       small_model("{\"data\"", "3}").substr(0, small_model().find("{\"data\"")) + "3}",
       "\"training\" is no object"},
      {"a training without a seed", small_model("\"seed\"", "\"s\""), "has no \"seed\""},
      {"a seed of 33 bits", small_model("\"seed\": 1", "\"seed\": 4294967296"),
       "\"seed\" is no whole number from 0 to 4,294,967,295"},
      {"a rate of 0", small_model("\"rate\": 3", "\"rate\": 0"), "\"rate\" is not above 0"},
      {"a batch of 0", small_model("\"batch\": 10", "\"batch\": 0"),
       "\"batch\" is no whole number from 1 to 4,294,967,295"},
      {"an unknown cost of the recipe", small_model("\"quadratic\"", "\"cubic\""),
       "\"cost\": no cost is called 'cubic'; there are quadratic, squared, mse"},
      {"17 MB of spaces", small_model() + std::string(17 << 20, ' '), "holds over 16,777,216 bytes"},
  };
  return all;
}

}  // namespace nn

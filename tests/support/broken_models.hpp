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

inline std::string book_model_with(const std::string& part, const std::string& by) {
  std::string text = book_model;
  return text.replace(text.find(part), part.size(), by);
}

inline std::string repeated(const std::string& text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

// An object of so many entries: {"k0":1,"k1":1}.
inline std::string names(std::size_t count) {
  std::string text = "{";
  for (std::size_t i = 0; i < count; ++i) text += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":1";
  return text + "}";
}

// Made when it is first asked for: some are large.
inline const std::vector<BrokenModel>& broken_models() {
  static const std::vector<BrokenModel> all = {
      {"empty", "", "is not JSON from byte 1 on"},
      {"cut short", small_model().substr(0, 150), "is not JSON from byte 151 on"},
      {"text", "hello", "is not JSON from byte 1 on"},
      {"two documents", small_model() + "{}", "is not JSON from byte 323 on"},
      {"no UTF-8", small_model("MNIST", "MN\xff"), "is not JSON from byte 185 on"},
      {"a list", "[1, 2]", "is not a JSON object"},
      {"a number", "7", "is not a JSON object"},
      {"null", "null", "is not a JSON object"},
      {"an empty object", "{}", "has no \"sizes\""},
      {"JSON of another program", R"({"format": "onnx"})", "is JSON of another program"},
      {"a format that is not text", small_model("\"neuron-by-neuron\"", "3"), "is JSON of another program"},
      {"no version", small_model("\"version\"", "\"v\""), "has no \"version\""},
      {"a later version", small_model("\"version\": 1", "\"version\": 2"),
       "is written in another version of this format than 1"},
      {"NaN as Python writes it", small_model("0.5", "NaN"), "holds NaN as weight 0 of neuron 0 in layer 0"},
      {"Infinity as Python writes it", small_model("-1", "Infinity"),
       "holds Infinity as weight 1 of neuron 0 in layer 0"},
      {"-Infinity as Python writes it", small_model("0.25", "-Infinity"),
       "holds -Infinity as the bias of neuron 0 in layer 0"},
      {"nan as C writes it", small_model("0.5", "nan"), "holds nan as weight 0 of neuron 0 in layer 0"},
      {"NaN in the last layer of the book's", book_model_with("1e-320", "NaN"),
       "holds NaN as weight 2 of neuron 0 in layer 1"},
      {"NaN in the second neuron of the book's", book_model_with("4.0", "NaN"),
       "holds NaN as weight 1 of neuron 1 in layer 0"},
      {"NaN as a rate", small_model("\"rate\": 3", "\"rate\": NaN"), "holds NaN in \"training\""},
      {"NaN and nothing else", "NaN", "holds NaN"},
      {"a number beyond doubles", small_model("0.5", "1e400"),
       "holds a number beyond the largest double as weight 0 of neuron 0 in layer 0"},
      {"a bias beyond doubles", small_model("0.25", "-1e999"),
       "holds a number beyond the largest double as the bias of neuron 0 in layer 0"},
      {"null among the weights", small_model("0.5", "null"),
       "\"weights\" of layer 0, neuron 0, place 0, is not a number"},
      {"text among the weights", small_model("-1", "\"0.5\""),
       "\"weights\" of layer 0, neuron 0, place 1, is not a number"},
      {"true among the biases", small_model("0.25", "true"),
       "\"biases\" of layer 0, neuron 0, place 0, is not a number"},
      {"a hundred and one names", names(101), "holds over 100 names, too many for a network"},
      {"a million names", names(1'000'000), "holds over 100 names, too many for a network"},
      {"names in an object among the weights", small_model("[0.5, -1]", names(1'000)),
       "holds over 100 names, too many for a network"},
      {"two million numbers and more", small_model("0.5", repeated("0, ", 2'100'000) + "0"),
       "holds too many numbers for a network"},
      {"nested without end", std::string(1'000'000, '['), "is nested too deeply for a network"},
      {"nested objects", small_model("0.5", std::string(1000, '{')), "is nested too deeply for a network"},
      {"nested properly, too deep", small_model("0.5", "[0.5]"), "is nested too deeply for a network"},
      {"a million empty lists", "[[]" + repeated(",[]", 1'000'000) + "]",
       "holds too many lists for a network"},
      {"sizes missing", small_model("\"sizes\"", "\"size\""), "has no \"sizes\""},
      {"sizes no list", small_model("[2, 1]", "2"), "\"sizes\" is not a list of 2 to 100 sizes"},
      {"one size", small_model("[2, 1]", "[2]"), "\"sizes\" is not a list of 2 to 100 sizes"},
      {"a size of 0", small_model("[2, 1]", "[2, 0]"),
       "one of \"sizes\" is not a whole number from 1 to 2,000,000"},
      {"a size below 0", small_model("[2, 1]", "[-2, 1]"),
       "one of \"sizes\" is not a whole number from 1 to 2,000,000"},
      {"a size with a point", small_model("[2, 1]", "[2.0, 1]"),
       "one of \"sizes\" is not a whole number from 1 to 2,000,000"},
      {"sizes whose product overflows", small_model("[2, 1]", "[4294967296, 4294967296]"),
       "one of \"sizes\" is not a whole number from 1 to 2,000,000"},
      {"sizes for ten billion knobs", small_model("[2, 1]", "[100000, 100000]"),
       "asks for 10,000,100,000 knobs where at most 2,000,000 are read"},
      {"a layer more than weights", small_model("[2, 1]", "[2, 1, 1]"),
       "\"weights\" has length 1 where 2 is needed"},
      {"weights missing", small_model("\"weights\"", "\"w\""), "has no \"weights\""},
      {"weights no list", small_model("[[[0.5, -1]]]", "{}"), "\"weights\" is not a list"},
      {"a neuron too many", small_model("[0.5, -1]", "[0.5, -1], [1, 1]"),
       "\"weights\" of layer 0 has length 2 where 1 is needed"},
      {"weights on their side", small_model("[[0.5, -1]]", "[[0.5], [-1]]"),
       "\"weights\" of layer 0 has length 2 where 1 is needed"},
      {"a weight too few", small_model("[0.5, -1]", "[0.5]"),
       "\"weights\" of layer 0, neuron 0, has length 1 where 2 is needed"},
      {"a neuron that is not a list", small_model("[[0.5, -1]]", "[0.5]"),
       "\"weights\" of layer 0, neuron 0, is not a list"},
      {"biases as a plain list", small_model("[[[0.25]]]", "[[0.25]]"),
       "\"biases\" of layer 0, neuron 0, is not a list"},
      {"activations too few", small_model("[\"relu\"]", "[]"),
       "\"activations\" has length 0 where 1 is needed"},
      {"an unknown activation", small_model("relu", "softplus"),
       "\"activations\": no activation function is called 'softplus'; there are step, sigmoid, relu, tanh, identity"},
      {"an activation that clears the screen", small_model("relu", "\\u001b[2J"),
       "\"activations\" holds characters that are not printed"},
      {"a data set that clears the screen with one character", small_model("MNIST", "\\u009b2J"),
       "\"data\" holds characters that are not printed"},
      {"a data set with that character itself", small_model("MNIST", "\u009b2J"),
       "\"data\" holds characters that are not printed"},
      {"a recipe that turns the line around", small_model("book", "\\u202ekoob"),
       "\"recipe\" holds characters that are not printed"},
      {"a long activation", small_model("relu", std::string(40'000, 'x')),
       "holds a text or number too long for a network"},
      {"a long number", small_model("0.5", std::string(40'000, '1')),
       "holds a text or number too long for a network"},
      {"a long text that does not end", "\"" + std::string(40'000, ','),
       "holds a text or number too long for a network"},
      {"an unknown cost", small_model("QuadraticCost", "Cost"),
       "\"cost\" is not QuadraticCost, CrossEntropyCost or softmax"},
      {"softmax above another last layer", small_model("QuadraticCost", "softmax"),
       "\"cost\" is softmax, but the last layer is not an identity"},
      {"softmax in a file of the book's", book_model_with("CrossEntropyCost", "softmax"),
       "\"cost\" is softmax, but the last layer is not an identity"},
      {"no cost of chapter 08's recipe", small_model("\"cost\": \"quadratic\", ", ""), "has no \"cost\""},
      {"a cost that is not text", small_model("\"QuadraticCost\"", "1"), "\"cost\" is not text"},
      {"a training that is not an object",
       small_model("{\"data\"", "3}").substr(0, small_model().find("{\"data\"")) + "3}",
       "\"training\" is not an object"},
      {"a training without a seed", small_model("\"seed\"", "\"s\""), "has no \"seed\""},
      {"a seed of 33 bits", small_model("\"seed\": 1", "\"seed\": 4294967296"),
       "\"seed\" is not a whole number from 0 to 4,294,967,295"},
      {"a rate of 0", small_model("\"rate\": 3", "\"rate\": 0"), "\"rate\" is not above 0"},
      {"a batch of 0", small_model("\"batch\": 10", "\"batch\": 0"),
       "\"batch\" is not a whole number from 1 to 4,294,967,295"},
      {"an unknown cost of the recipe", small_model("\"quadratic\"", "\"cubic\""),
       "\"cost\": no cost is called 'cubic'; the costs are quadratic, squared, mse"},
      {"65 MiB of spaces", small_model() + std::string(65 << 20, ' '), "holds over 67,108,864 bytes"},
  };
  return all;
}

}  // namespace nn

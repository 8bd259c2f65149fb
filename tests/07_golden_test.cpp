// Figures that independent Python programs print for small networks, in two forms:
// * sigmoid, quadratic cost, columns: weights[l] is (out x in), one example at a time;
// * ReLU, mean squared error, rows: weights[l] is (in x out).
// Every *.json in the folder is read: the committed one, or the folder that NN_GOLDEN names.
#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <numeric>

#include "02_layer/stroke_layer.hpp"
#include "05_chain_rule/neuron_network.hpp"
#include "07_sgd/sgd.hpp"
#include "common/text.hpp"
#include "support/support.hpp"

using namespace nn;
using nlohmann::json;

BOOST_AUTO_TEST_SUITE(chapter_07_golden)

namespace {

constexpr double tolerance = 1e-12;

// A list of rows, or one row.
Matrix matrix(const json& rows) {
  if (!rows.at(0).is_array()) return matrix(json::array({rows}));
  Matrix m(rows.size(), rows.at(0).size());
  for (std::size_t i = 0; i < m.rows(); ++i) {
    BOOST_REQUIRE(rows.at(i).size() == m.columns());
    for (std::size_t j = 0; j < m.columns(); ++j) m(i, j) = rows.at(i).at(j);
  }
  return m;
}

struct Form {
  const Activation& activation;
  bool weights_are_out_by_in;
  Matrix weights(const json& w) const { return weights_are_out_by_in ? flipped(matrix(w)) : matrix(w); }
};
const Form columns_form{sigmoid, true}, rows_form{relu, false};

Network network_of(const json& knobs, const Form& form) {
  Network network;
  for (std::size_t l = 0; l < knobs.at("weights").size(); ++l) {
    network.push_back(
        {form.weights(knobs.at("weights").at(l)), matrix(knobs.at("biases").at(l)), form.activation});
  }
  return network;
}

void check_knobs(const Network& network, const json& expected, const Form& form) {
  for (std::size_t l = 0; l < network.size(); ++l) {
    BOOST_TEST(approximately(network[l].weights, form.weights(expected.at("weights").at(l)), tolerance),
               "layer " << l);
    BOOST_TEST(approximately(network[l].biases, matrix(expected.at("biases").at(l)), tolerance),
               "layer " << l);
  }
}

std::vector<std::uint32_t> given_order(std::size_t count) {
  std::vector<std::uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0u);
  return order;
}

void check_sigmoid_form(const json& golden) {
  const Form& form = columns_form;
  Network network = network_of(golden, form);
  const Matrix inputs = matrix(golden.at("inputs")), targets = matrix(golden.at("targets"));
  const Examples examples = examples_from(inputs, targets);
  const auto order = given_order(examples.count);
  const GradientOf gradient_of = backpropagation(half_squared_error);
  const std::size_t batch_size = golden.at("mini_batch_size");
  const double rate = golden.at("eta");

  BOOST_TEST(approximately(feedforward(network, inputs), matrix(golden.at("outputs")), tolerance));

  Batch first;
  examples.gather(std::span(order).first(1), first);
  Gradient gradient;
  gradient_of(network, first, gradient);
  const json& slopes = golden.at("backprop_of_first_sample");
  for (std::size_t l = 0; l < network.size(); ++l) {
    BOOST_TEST(approximately(gradient[l].weights, form.weights(slopes.at("nabla_w").at(l)), tolerance));
    BOOST_TEST(approximately(gradient[l].biases, matrix(slopes.at("nabla_b").at(l)), tolerance));
  }

  Network stepped = network;
  train_in_order(stepped, examples, std::span(order).first(std::min(batch_size, order.size())), batch_size,
                 rate, gradient_of);
  check_knobs(stepped, golden.at("after_first_mini_batch"), form);

  const json& after = golden.at("after_10_epochs_in_given_order");
  for (int epoch = 0; epoch < 10; ++epoch)
    train_in_order(network, examples, order, batch_size, rate, gradient_of);
  check_knobs(network, after, form);
  const Matrix outputs = feedforward(network, inputs);
  BOOST_TEST(approximately(outputs, matrix(after.at("outputs")), tolerance));
  std::size_t correct = 0;
  for (std::size_t i = 0; i < outputs.rows(); ++i)
    correct += argmax(outputs.row(i)) == golden.at("labels").at(i);
  BOOST_TEST(correct == after.at("correct").get<std::size_t>());
}

// One epoch that also adds up what the original prints: each batch's loss before its step, a mean over
// samples.
double epoch_loss(Network& network, const Examples& examples, std::size_t batch_size, double rate) {
  double loss = 0.0;
  const auto step = [&, inner = backpropagation(squared_error)](const Network& now, const Batch& batch,
                                                                Gradient& gradient) {
    loss += cost_of(now, batch, mean_squared_error) * static_cast<double>(batch.inputs.rows());
    inner(now, batch, gradient);
  };
  train_in_order(network, examples, given_order(examples.count), batch_size, rate, step);
  return loss / static_cast<double>(examples.count);
}

// The original sends back 2 (a - y) / rows: the gradient of the squared error, not of the mean it prints.
void check_relu_form(const json& golden) {
  const Form& form = rows_form;
  Network network = network_of(golden, form);
  const Matrix inputs = matrix(golden.at("inputs")), targets = matrix(golden.at("targets"));
  const Matrix outputs = feedforward(network, inputs);
  BOOST_TEST(approximately(outputs, matrix(golden.at("outputs")), tolerance));
  BOOST_TEST(approximately(Matrix{{mean_squared_error.value(outputs, targets)}},
                           Matrix{{golden.at("loss").get<double>()}}, tolerance));
  const std::size_t epochs = golden.at("epochs");
  for (std::size_t epoch = 1; epoch <= epochs; ++epoch) {
    const double loss = epoch_loss(network, examples_from(inputs, targets), golden.at("batch_size"),
                                   golden.at("learning_rate"));
    BOOST_TEST("Epoch " + std::to_string(epoch) + "/" + std::to_string(epochs) +
                   ", Loss: " + fixed(loss, 6) ==
               golden.at("printed").at(epoch - 1).get<std::string>());
  }
  check_knobs(network, golden.at("after"), form);
  BOOST_TEST(
      approximately(feedforward(network, inputs), matrix(golden.at("after").at("outputs")), tolerance));
}

// The same, neuron by neuron, as the original is written.
void check_relu_form_neuron_by_neuron(const json& golden) {
  const Form& form = rows_form;
  NeuronNetwork network = neuron_by_neuron(network_of(golden, form));
  const Matrix inputs = matrix(golden.at("inputs")), targets = matrix(golden.at("targets"));
  const std::size_t epochs = golden.at("epochs");
  train_neuron_by_neuron(network, examples_from(inputs, targets), epochs, golden.at("batch_size"),
                         golden.at("learning_rate"), [&](std::size_t epoch, double loss) {
                           BOOST_TEST("Epoch " + std::to_string(epoch) + "/" + std::to_string(epochs) +
                                          ", Loss: " + fixed(loss, 6) ==
                                      golden.at("printed").at(epoch - 1).get<std::string>());
                         });
  const NeuronNetwork expected = neuron_by_neuron(network_of(golden.at("after"), form));
  for (std::size_t l = 0; l < network.size(); ++l) {
    for (std::size_t j = 0; j < network[l].size(); ++j) {
      BOOST_TEST(approximately(as_row(network[l][j].weights), as_row(expected[l][j].weights), tolerance));
      BOOST_TEST(approximately(Matrix{{network[l][j].bias}}, Matrix{{expected[l][j].bias}}, tolerance));
    }
  }
  BOOST_TEST(
      approximately(feedforward(network, inputs), matrix(golden.at("after").at("outputs")), tolerance));
}

std::vector<std::filesystem::path> golden_files() {
  const char* other = std::getenv("NN_GOLDEN");
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(other != nullptr ? other : NN_GOLDEN_DIR)) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  return files;
}

}  // namespace

BOOST_AUTO_TEST_CASE(figures_of_the_original_programs_agree) {
  const auto files = golden_files();
  BOOST_REQUIRE_MESSAGE(!files.empty(), "there is no *.json in the golden folder");
  for (const auto& file : files) {
    BOOST_TEST_CONTEXT(file.filename().string()) {
      const json golden = json::parse(read_text(file));
      if (golden.contains("eta")) {
        check_sigmoid_form(golden);
      } else if (golden.contains("learning_rate")) {
        check_relu_form(golden);
        check_relu_form_neuron_by_neuron(golden);
      } else {
        BOOST_ERROR("a form with neither 'eta' nor 'learning_rate' is not known");
      }
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

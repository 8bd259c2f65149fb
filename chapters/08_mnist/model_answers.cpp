// What the outputs of a model mean.
#include "08_mnist/model.hpp"
#include "common/softmax.hpp"

namespace nn {

Matrix answers_from(const Model& model, Matrix outputs) {
  if (model.cost == softmax_cost) softmax(outputs, outputs);
  return outputs;
}

Matrix feedforward(const Model& model, const Matrix& inputs) {
  return answers_from(model, feedforward(model.network, inputs));
}

}  // namespace nn

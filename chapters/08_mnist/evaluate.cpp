#include "08_mnist/evaluate.hpp"

namespace nn {

Evaluation evaluate(const Network& network, const ImageSet& images,
                    const Cost& cost) {
  double sum = 0.0;
  const Tally tally = count_answers(
      network, images, [&](const Batch& batch, const Matrix& outputs) {
        sum += cost.value(outputs, batch.targets) *
               static_cast<double>(batch.inputs.rows());
      });
  return {tally, sum / static_cast<double>(images.count())};
}

std::vector<std::size_t> lost_digits(const Tally& tally) {
  std::vector<std::size_t> lost;
  for (std::size_t digit = 0; digit < digit_classes; ++digit) {
    if (tally.shown[digit] > 0 && tally.recognised[digit] * 10 < tally.shown[digit])
      lost.push_back(digit);
  }
  return lost;
}

}  // namespace nn

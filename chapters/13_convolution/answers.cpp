#include "13_convolution/answers.hpp"

#include <algorithm>

#include "common/softmax.hpp"

namespace nn {

std::vector<Answer> answers_to(const Wiring& wiring, const Network& network,
                               const ImageSet& images) {
  std::vector<Answer> answers;
  Matrix shares;
  const auto add_answers = [&](const Batch& batch, std::size_t first) {
    softmax(feedforward(wiring, network, batch.inputs), shares);
    for (std::size_t i = 0; i < shares.rows(); ++i) {
      const std::size_t said = argmax(shares.row(i));
      answers.push_back({first + i, images.labels[first + i],
                         static_cast<std::uint8_t>(said), shares(i, said)});
    }
  };
  for_each_batch(examples_from(images, digit_classes), 100, add_answers);
  return answers;
}

std::size_t count_right(std::span<const Answer> answers) {
  return static_cast<std::size_t>(std::ranges::count_if(answers, &Answer::right));
}

}  // namespace nn

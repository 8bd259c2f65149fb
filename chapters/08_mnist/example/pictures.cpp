// Trains on a folder with four files in MNIST's format and saves the network. Then
// it reads the network back from the file and lets it read digits.
#include <exception>
#include <iostream>

#include "08_mnist/digit_training.hpp"
#include "08_mnist/model.hpp"

using namespace nn;

namespace {

void train_and_save(const Digits& digits, const char* file) {
  Recipe recipe = recipe_named("book");
  recipe.hidden = {16};
  recipe.schedule.epochs = 5;
  const DigitTraining training = train_digits(recipe, digits, 1);
  for (const EpochRecord& epoch : training.history) {
    std::cout << "epoch " << epoch.number + 1 << ": " << epoch.test.right << " of "
              << epoch.test.count << "\n";
  }
  write_model(file, {.network = training.network});
}

// The network's answer to picture i.
std::size_t read_picture(const Network& network, const ImageSet& images,
                         std::size_t i) {
  Batch batch;
  const std::vector<std::uint32_t> rows = {static_cast<std::uint32_t>(i)};
  examples_from(images, digit_classes).gather(rows, batch);
  const Matrix answers = feedforward(network, batch.inputs);
  return argmax(answers.row(0));
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 3) throw std::runtime_error("usage: pictures FOLDER MODEL.json");
  const Mnist pictures(argv[1]);
  const Digits digits{pictures.training(), pictures.validation(), pictures.test()};
  train_and_save(digits, argv[2]);

  const Model model = read_model(argv[2]);
  std::cout << "read back: " << count_answers(model.network, digits.test).right
            << " of " << digits.test.count() << "\n"
            << "the first is a " << read_picture(model.network, digits.test, 0)
            << "\n";
} catch (const std::exception& error) {
  std::cerr << error.what() << "\n";
  return 1;
}

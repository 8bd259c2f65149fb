// What the page of chapter 08 asks: a network that learns to read digits while the
// reader watches. The digits are drawn here, or come from files of the reader's.
#include <algorithm>
#include <boost/crc.hpp>
#include <numeric>

#include "08_mnist/evaluate.hpp"
#include "08_mnist/recipe.hpp"
#include "common/drawn/digits.hpp"
#include "docs/live/live.hpp"
#include "docs/live/opened_model.hpp"

namespace nn {
namespace {

std::size_t whole(double number) { return static_cast<std::size_t>(number); }

// Digits that the reader of a page keeps, as bytes.
struct KeptDigits {
  std::vector<std::uint8_t> pixels, labels;
  ImageSet view() const { return {digit_side, digit_side, pixels, labels}; }
};

// A training that goes on from one question to the next.
struct Lesson {
  KeptDigits training, held_out;
  Engine pen{10};          // draws the same digits as the programs do
  std::size_t recipe = 0;  // its place in recipes()
  Network network;
  Engine engine{1};
  std::vector<std::uint32_t> order;
  std::size_t next = 0;  // the place in the order where the next mini-batch begins
  std::size_t epochs = 0;
};
Lesson lesson;

const Recipe& recipe() { return recipes()[lesson.recipe]; }

KeptDigits& kept(double held_out) {
  return held_out > 0.5 ? lesson.held_out : lesson.training;
}

// Forgets all digits. Gives 0, the number of those that are left.
const Live none("reader-no-digits", 0, [](Numbers) {
  lesson.training = lesson.held_out = {};
  lesson.pen = Engine(10);
  return Answer{0.0};
});

// 0 for the training digits or 1 for those held out, and how many: draws so many
// more. Gives how many there are.
const Live draw("reader-draw", 2, [](Numbers asked) {
  KeptDigits& digits = kept(asked[0]);
  const DrawnSet more = draw_digits(whole(asked[1]), {}, lesson.pen);
  const auto add = [](std::vector<std::uint8_t>& to, const IdxFile& from) {
    to.insert(to.end(), from.bytes.begin(), from.bytes.end());
  };
  add(digits.pixels, more.pixels);
  add(digits.labels, more.labels);
  return Answer{static_cast<double>(digits.labels.size())};
});

// 0 or 1 as above, a label and 784 bytes: keeps a digit from a file. Gives how many
// there are.
constexpr std::size_t at_once = 50;
const Live keep("reader-keep", 1 + at_once * (1 + digit_pixels), [](Numbers asked) {
  KeptDigits& digits = kept(asked[0]);
  for (std::size_t i = 0; i < at_once; ++i) {
    const Numbers digit =
        asked.subspan(1 + i * (1 + digit_pixels), 1 + digit_pixels);
    if (!(digit[0] >= 0.0 && digit[0] < digit_classes))
      continue;  // a place left empty
    for (const double byte : digit.subspan(1))
      digits.pixels.push_back(static_cast<std::uint8_t>(byte));
    digits.labels.push_back(static_cast<std::uint8_t>(digit[0]));
  }
  return Answer{static_cast<double>(digits.labels.size())};
});

// Which of recipes() and the seed: the network before it learns. Gives the number
// of its knobs.
const Live start("reader-start", 2, [](Numbers asked) {
  lesson.recipe = whole(asked[0]);
  lesson.engine = Engine(static_cast<std::uint32_t>(asked[1]));
  lesson.network = start_network(recipe(), digit_pixels, lesson.engine);
  lesson.order.resize(lesson.training.labels.size());
  std::iota(lesson.order.begin(), lesson.order.end(), 0u);
  lesson.next = lesson.epochs = 0;
  return Answer{static_cast<double>(count_knobs(lesson.network))};
});

// How many mini-batches: learns from so many more, but not beyond the end of the
// epoch. Gives the number of whole epochs, and how many digits of the unfinished
// one it has seen.
const Live learn("reader-learn", 1, [](Numbers asked) {
  const Schedule& schedule = recipe().schedule;
  if (lesson.next == 0) shuffle(lesson.order, lesson.engine);
  const std::size_t count = std::min(whole(asked[0]) * schedule.batch_size,
                                     lesson.order.size() - lesson.next);
  train_in_order(
      lesson.network, examples_from(lesson.training.view(), digit_classes),
      std::span(lesson.order).subspan(lesson.next, count), schedule.batch_size,
      schedule.learning_rate, backpropagation(recipe().cost));
  lesson.next += count;
  if (lesson.next == lesson.order.size()) lesson.next = 0, ++lesson.epochs;
  return Answer{static_cast<double>(lesson.epochs),
                static_cast<double>(lesson.next)};
});

// 0 for the training digits or 1 for those held out, and how many of them at most:
// how many it recognises, of how many, and the cost.
const Live measure("reader-measure", 2, [](Numbers asked) {
  const ImageSet all = kept(asked[0]).view();
  const Evaluation seen =
      evaluate(lesson.network, all.part(0, std::min(whole(asked[1]), all.count())),
               recipe().cost);
  return Answer{static_cast<double>(seen.right), static_cast<double>(seen.count),
                seen.cost};
});

// A picture of 784 pixels from 0 to 1: the answer, and the ten outputs.
const Live read("reader-read", digit_pixels, [](Numbers picture) {
  Matrix input(1, digit_pixels);
  std::ranges::copy(picture, input.row(0).begin());
  const Matrix outputs = feedforward(lesson.network, input);
  Answer all = {static_cast<double>(argmax(outputs.row(0)))};
  all.insert(all.end(), outputs.values().begin(), outputs.values().end());
  return all;
});

// The place of a digit among those held out: its label and its pixels from 0 to 1.
const Live digit("reader-digit", 1, [](Numbers asked) {
  const ImageSet all = lesson.held_out.view();
  const std::size_t i = whole(asked[0]) % all.count();
  Answer label_and_pixels = {static_cast<double>(all.labels[i])};
  for (const std::uint8_t byte : all.image(i))
    label_and_pixels.push_back(widened(byte));
  return label_and_pixels;
});

// What a file of the network holds: the whole epochs and the digits learned from
// after them, the deviation of the start, the mini-batch and the rate; the names of
// the recipe and of its cost, as the number of letters and their codes; then the
// network, as model-open takes it.
const Live file("reader-file", 0, [](Numbers) {
  const Schedule& schedule = recipe().schedule;
  const std::string names = recipe().name + " " + recipe().cost.name;
  Answer all = {static_cast<double>(lesson.epochs),
                static_cast<double>(lesson.next),
                recipe().weight_deviation,
                static_cast<double>(schedule.batch_size),
                schedule.learning_rate,
                static_cast<double>(names.size())};
  all.insert(all.end(), names.begin(), names.end());
  const Answer network = numbers_of(lesson.network);
  all.insert(all.end(), network.begin(), network.end());
  return all;
});

// A checksum of all bits of the weights and biases.
const Live checksum("reader-checksum", 0, [](Numbers) {
  boost::crc_32_type sum;
  for (const std::span<double> block : knobs(lesson.network))
    sum.process_bytes(block.data(), block.size_bytes());
  return Answer{static_cast<double>(sum.checksum())};
});

}  // namespace
}  // namespace nn

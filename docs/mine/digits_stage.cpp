#include "docs/mine/digits_stage.hpp"

#include <algorithm>
#include <array>

#include "08_mnist/baselines.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// With 30 epochs, the medians of chapter 08 are 95.03 % and 95.39 %, and the worst of 20 runs was 94.56 %.
constexpr std::size_t percent_asked = 94;

IdxFile pixels_of(std::span<const std::uint8_t> bytes, const ImageSet& images, std::size_t count) {
  return {{count, images.height, images.width}, {bytes.begin(), bytes.end()}};
}

IdxFile labels_of(std::span<const std::uint8_t> bytes) {
  return {{bytes.size()}, {bytes.begin(), bytes.end()}};
}

// Two neighbouring parts of one file, as it was.
std::span<const std::uint8_t> whole(std::span<const std::uint8_t> first,
                                    std::span<const std::uint8_t> second) {
  return {first.data(), first.size() + second.size()};
}

std::size_t count_if_added(const Numbers& mine, std::span<const std::uint8_t> truth, int shift) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < truth.size(); ++i) count += mine[i] == (truth[i] + shift) % 10;
  return count;
}

std::string digits_read(const Numbers& mine, std::span<const std::uint8_t> truth) {
  const std::size_t right = count_if_added(mine, truth, 0);
  return "it reads " + grouped(right) + " of " + grouped(truth.size()) + " (" + percent(right, truth.size()) +
         ")";
}

// How often each digit is answered.
std::array<std::size_t, 10> tally(const Numbers& mine) {
  std::array<std::size_t, 10> counts{};
  for (const double answer : mine) ++counts[static_cast<std::size_t>(answer)];
  return counts;
}

std::string never_answered(const Numbers& mine) {
  std::string digits;
  const auto counts = tally(mine);
  for (std::size_t digit = 0; digit < counts.size(); ++digit) {
    if (counts[digit] == 0) digits += (digits.empty() ? "" : ", ") + std::to_string(digit);
  }
  return digits;
}

std::string not_a_digit(const Numbers& mine) {
  for (std::size_t i = 0; i < mine.size(); ++i) {
    if (!(mine[i] >= 0 && mine[i] <= 9 && mine[i] == static_cast<int>(mine[i])))
      return "answer " + grouped(i + 1) + " is " + shortest(mine[i]) + ", not a digit from 0 to 9";
  }
  return "";
}

// What may be behind so few right answers.
std::string suspicion(const Numbers& mine, std::span<const std::uint8_t> truth) {
  for (int shift = 1; shift < 10; ++shift) {
    if (2 * count_if_added(mine, truth, shift) > truth.size())
      return "; most answers are right if you subtract " + std::to_string(shift) +
             (shift == 1 ? ": do the digits begin with 0?" : ", counted round from 0 to 9");
  }
  const auto counts = tally(mine);
  const auto most = std::ranges::max_element(counts);
  if (*most == mine.size())
    return "; all answers are " + std::to_string(most - counts.begin()) +
           ": is the rate too large, or do pictures and labels not stay together when you shuffle?";
  const std::size_t right = count_if_added(mine, truth, 0);
  if (5 * right < truth.size())
    return ", as by chance: do pictures and labels not stay together when you shuffle? And do the files' "
           "headers (16 and 8 bytes) stay out? Is each pixel divided by 255? Has each target one 1 and nine 0s?";
  const std::string never = never_answered(mine);
  if (std::ranges::count(counts, 0u) > 2)
    return "; it never answers " + never + ": do the knobs begin at random, and not at 0?";
  if (!never.empty()) return "; it never answers " + never + ": try another random start";
  if (5 * right < 3 * truth.size())
    return "; are the pixels right? Read unsigned bytes and divide by 255.0, because whole numbers leave only "
           "0 and 1. Otherwise, more epochs or another rate may help";
  return "; more epochs or another rate may help";
}

}  // namespace

Bound bound_for(const Mnist& digits, DataKind kind) {
  const std::size_t count = digits.test().count();
  if (are_from_mnist(digits.training()))
    return {count * percent_asked / 100, std::to_string(percent_asked) + " % of MNIST's test digits"};
  if (kind == DataKind::drawn)
    return {count * percent_asked / 100, std::to_string(percent_asked) + " % of the drawn test digits"};
  return {measure_baselines(digits.training(), digits.test()).mean_picture,
          "as many as the nearest mean picture gets right"};
}

void write_digits(const Mnist& digits, const std::filesystem::path& folder) {
  const ImageSet first = digits.training(), second = digits.validation(), test = digits.test();
  write_idx(folder / "train-images-idx3-ubyte",
            pixels_of(whole(first.pixels, second.pixels), first, first.count() + second.count()));
  write_idx(folder / "train-labels-idx1-ubyte", labels_of(whole(first.labels, second.labels)));
  write_idx(folder / "t10k-images-idx3-ubyte", pixels_of(test.pixels, test, test.count()));
  write_idx(folder / "t10k-labels-idx1-ubyte", labels_of(test.labels));
}

std::string finding_in_digits(const Numbers& mine, std::span<const std::uint8_t> truth, const Bound& bound) {
  const std::string odd = not_a_digit(mine);
  if (!odd.empty()) return odd;
  const std::size_t right = count_if_added(mine, truth, 0);
  if (right == truth.size() && right >= 10000)
    return "all answers are right, which no network manages: does the program print the labels?";
  if (right >= bound.right) return "";
  return digits_read(mine, truth) + ", and " + grouped(bound.right) + " are asked for, " + bound.why +
         suspicion(mine, truth);
}

Question ask_digits(const std::filesystem::path& folder, const Mnist& digits, const Bound& bound) {
  const auto labels = digits.test().labels;
  const std::vector<std::uint8_t> truth(labels.begin(), labels.end());
  return {.about = grouped(digits.training().count() + digits.validation().count()) +
                   " digits to learn from, " + grouped(truth.size()) + " to read",
          .text = "digits\n" + folder.string() + "\n",
          .right = {},
          .count = truth.size(),
          .lines = {},
          .finding = [=](const Numbers& mine) { return finding_in_digits(mine, truth, bound); },
          .is_long = true,
          .result = [=](const Numbers& mine) { return digits_read(mine, truth); }};
}

}  // namespace nn

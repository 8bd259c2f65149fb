// Real handwriting in the pictures that people send: cut out tightly, in thick pens up to the rim, faint,
// blurred, above a dark strip. The network that reads your digit must read them nearly as well as MNIST's
// own.
#include <algorithm>
#include <cmath>
#include <functional>

#include "03_feedforward/tally.hpp"
#include "09_look_inside/shipped_model.hpp"
#include "10_your_digit/preparation/prepare.hpp"
#include "10_your_digit/reading.hpp"
#include "10_your_digit/shipped_reader.hpp"
#include "common/drawn/normalise.hpp"
#include "common/random.hpp"
#include "support/real_data.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_hard_pictures)

namespace {

constexpr std::size_t side = 112;  // of the digit's 28 x 28 pixels made larger

// Ink of every pixel, 0 to 1, and beyond the picture none.
struct Ink {
  long height = 0, width = 0;
  std::vector<double> pixels = std::vector<double>(static_cast<std::size_t>(height * width));
  double at(long row, long column) const {
    const bool inside = row >= 0 && column >= 0 && row < height && column < width;
    return inside ? pixels[static_cast<std::size_t>(row * width + column)] : 0.0;
  }
  double& operator()(long row, long column) { return pixels[static_cast<std::size_t>(row * width + column)]; }
};

template <class Value>
Ink each(long height, long width, Value value) {
  Ink ink{.height = height, .width = width};
  for (long row = 0; row < height; ++row) {
    for (long column = 0; column < width; ++column) ink(row, column) = value(row, column);
  }
  return ink;
}

// The digit large, with edges as sharp as a pen's.
Ink enlarged(std::span<const std::uint8_t> digit) {
  GreyPicture small(digit_side, digit_side);
  std::ranges::copy(digit, small.pixels.begin());
  const GreyPicture large = scaled_to(small, side, side);
  const Ink blocks = each(side, side, [&](long row, long column) {
    return large.pixels[static_cast<std::size_t>(row) * side + static_cast<std::size_t>(column)] / 255.0;
  });
  return each(side, side, [&](long row, long column) {
    double sum = 0.0;
    for (long i = -2; i <= 2; ++i) {
      for (long j = -2; j <= 2; ++j) sum += blocks.at(row + i, column + j) / 25.0;
    }
    return std::clamp(3.0 * (sum - 0.5) + 0.5, 0.0, 1.0);
  });
}

// What is inked, and so much of the paper around it.
Ink cut_out(const Ink& ink, long margin) {
  long top = ink.height, bottom = 0, left = ink.width, right = 0;
  for (long row = 0; row < ink.height; ++row) {
    for (long column = 0; column < ink.width; ++column) {
      if (ink.at(row, column) < 0.3) continue;
      top = std::min(top, row), bottom = std::max(bottom, row);
      left = std::min(left, column), right = std::max(right, column);
    }
  }
  return each(bottom - top + 1 + 2 * margin, right - left + 1 + 2 * margin,
              [&](long row, long column) { return ink.at(row + top - margin, column + left - margin); });
}

// Every pixel takes the largest, or the mean, of those around it.
Ink thickened(const Ink& ink, long by) {
  return each(ink.height, ink.width, [&](long row, long column) {
    double most = 0.0;
    for (long i = -by; i <= by; ++i) {
      for (long j = -by; j <= by; ++j) most = std::max(most, ink.at(row + i, column + j));
    }
    return most;
  });
}

Ink blurred(const Ink& ink, long by) {
  const auto count = static_cast<double>((2 * by + 1) * (2 * by + 1));
  return each(ink.height, ink.width, [&](long row, long column) {
    double sum = 0.0;
    for (long i = -by; i <= by; ++i) {
      for (long j = -by; j <= by; ++j)
        sum += ink.at(std::clamp(row + i, 0L, ink.height - 1), std::clamp(column + j, 0L, ink.width - 1));
    }
    return sum / count;
  });
}

Ink above_strip(const Ink& ink, long thick) {
  return each(ink.height + 20, ink.width + 30, [&](long row, long column) {
    const double strip = row >= ink.height + 20 - thick ? 0.7 : 0.0;
    return std::max(strip, ink.at(row - 16, column - 15));
  });
}

ColourPicture photographed(const Ink& ink, double paper, double pen, double noise, Engine& engine) {
  ColourPicture picture(static_cast<std::size_t>(ink.height), static_cast<std::size_t>(ink.width));
  for (std::size_t i = 0; i < picture.pixels.size(); ++i) {
    const double chance = noise > 0.0 ? normal(0.0, noise, engine) : 0.0;
    const auto grey =
        static_cast<std::uint8_t>(std::clamp(paper + ink.pixels[i] * (pen - paper) + chance, 0.0, 255.0));
    picture.pixels[i] = {grey, grey, grey};
  }
  return picture;
}

using Kind = std::function<ColourPicture(const Ink&, Engine&)>;

struct Score {
  std::size_t right = 0, surely_wrong = 0;
};

constexpr std::size_t pictures = 100;

Score read_all(const Kind& kind) {
  const Model model = read_digit_reader(shipped_reader());
  const ImageSet test = real_mnist()->test();
  Engine engine(1);
  Score score;
  for (std::size_t i = 0; i < pictures; ++i) {
    const ColourPicture picture = kind(enlarged(test.image(i)), engine);
    const Reading reading = read_digit(model, prepare(picture, "picture").digit);
    const bool right = reading.answer == test.labels[i];
    score.right += right;
    score.surely_wrong += !right && reading.sure;
  }
  return score;
}

void require_most(const char* name, const Kind& kind) {
  BOOST_TEST_CONTEXT(name) {
    const Score score = read_all(kind);
    BOOST_TEST_MESSAGE(name << ": " << score.right << " of " << pictures << " right, " << score.surely_wrong
                            << " surely wrong");
    BOOST_TEST(score.right >= 94u);
    BOOST_TEST(score.surely_wrong <= 4u);
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE(shipped_reader_reads_as_many_digits_as_when_it_was_made) {
  const Network network = read_digit_reader(shipped_reader()).network;
  BOOST_TEST(count_answers(network, real_mnist()->test()).right == 9797u);
}

BOOST_AUTO_TEST_CASE(pictures_as_people_send_them_are_read) {
  require_most("cut out tightly", [](const Ink& ink, Engine& engine) {
    return photographed(cut_out(ink, 0), 255, 0, 0, engine);
  });
  require_most("white on black, cut out tightly", [](const Ink& ink, Engine& engine) {
    return photographed(cut_out(ink, 1), 0, 255, 0, engine);
  });
  require_most("a thick pen up to the rim", [](const Ink& ink, Engine& engine) {
    return photographed(cut_out(thickened(ink, 3), 2), 255, 40, 0, engine);
  });
  require_most("a blurred photo, cut out", [](const Ink& ink, Engine& engine) {
    return photographed(blurred(cut_out(ink, 10), 5), 170, 90, 3, engine);
  });
  require_most("faint ink", [](const Ink& ink, Engine& engine) {
    return photographed(cut_out(ink, 8), 210, 165, 2, engine);
  });
  require_most("above a dark strip that it touches", [](const Ink& ink, Engine& engine) {
    return photographed(above_strip(cut_out(ink, 0), 8), 220, 60, 3, engine);
  });
}

BOOST_AUTO_TEST_SUITE_END()

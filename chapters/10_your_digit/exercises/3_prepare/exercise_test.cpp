#include "10_your_digit/exercises/3_prepare/exercise.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"
#include "common/matrix.hpp"

namespace mine {
namespace {

nn::Matrix numbers_of(const GreyPicture& picture) {
  nn::Matrix numbers(picture.height, picture.width);
  for (std::size_t i = 0; i < numbers.size(); ++i)
    numbers.values()[i] = picture.pixels[i];
  return numbers;
}

// The shape, on a page of this size, begins at this row and column.
GreyPicture on_page(const GreyPicture& shape, std::size_t height, std::size_t width,
                    std::size_t top, std::size_t left) {
  GreyPicture page(height, width);
  for (std::size_t row = 0; row < shape.height && row + top < height; ++row) {
    for (std::size_t column = 0; column < shape.width && column + left < width;
         ++column)
      page(row + top, column + left) = shape(row, column);
  }
  return page;
}

// What was 0 gets the grey of the paper, and what was 255 that of the ink.
GreyPicture in_greys(GreyPicture page, int paper, int ink) {
  for (auto& pixel : page.pixels)
    pixel = static_cast<std::uint8_t>(pixel == 0 ? paper : ink);
  return page;
}

GreyPicture ell(std::size_t height, std::size_t width, std::size_t stroke) {
  GreyPicture shape(height, width);
  for (std::size_t row = 0; row < height; ++row) {
    for (std::size_t column = 0; column < width; ++column) {
      if (column < stroke || row + stroke >= height) shape(row, column) = 255;
    }
  }
  return shape;
}

std::string pixels_too_far(int count, const char* forwards, const char* back) {
  if (count == 0) return "";
  return " " + std::to_string(std::abs(count)) +
         (std::abs(count) == 1 ? " pixel" : " pixels") + " too far " +
         (count > 0 ? forwards : back);
}

void expect_picture(const std::string& what, const GreyPicture& answer,
                    const GreyPicture& truth) {
  const auto size = [](const GreyPicture& picture) {
    return std::to_string(picture.height) + " x " + std::to_string(picture.width);
  };
  nn::expect(size(answer) == size(truth), what + " has " + size(answer) +
                                              " pixels where " + size(truth) +
                                              " are meant");
  nn::expect_count("pixels of " + what, answer.pixels.size(), truth.pixels.size());
  bool exchanged = true;
  for (std::size_t i = 0; i < truth.pixels.size(); ++i)
    exchanged = exchanged && (answer.pixels[i] == 0) == (truth.pixels[i] != 0);
  nn::expect(!exchanged,
             what + ": you take the paper for ink, and the ink for paper");
  nn::expect_equal(what, numbers_of(answer), numbers_of(truth), 0, 1.01 / 255);
}

std::string how_far(int down, int across, const GreyPicture& box, int top,
                    int left) {
  const int height = static_cast<int>(box.height),
            width = static_cast<int>(box.width);
  if (top + down == (28 - height) / 2 && left + across == (28 - width) / 2)
    return "the box is in the middle, and not the centre of mass";
  if (top + down == std::min(left, 28 - height) && left + across == top)
    return "you move it down as far as to the right, and the other way round";
  return "the digit is right, but" + pixels_too_far(down, "down", "up") +
         (down != 0 && across != 0 ? " and" : "") +
         pixels_too_far(across, "to the right", "to the left");
}

// The box must begin at this row and column of 28 x 28 pixels.
void expect_place(const GreyPicture& box, int top, int left) {
  const GreyPicture digit = in_middle(box);
  for (int down = -top; down <= 27 - top; ++down) {
    for (int across = -left; across <= 27 - left; ++across) {
      if (digit != on_page(box, 28, 28, top + down, left + across)) continue;
      nn::expect(down == 0 && across == 0, how_far(down, across, box, top, left));
    }
  }
  expect_picture("the digit", digit, on_page(box, 28, 28, top, left));
}

void expect_ink(const GreyPicture& seen, const GreyPicture& truth) {
  expect_picture("the ink", ink_of(seen), truth);
}

GreyPicture prepared(const GreyPicture& seen) {
  return in_middle(in_box(ink_of(seen)));
}

}  // namespace

void grade(nn::Grader& grader) {
  const GreyPicture shape = ell(20, 10, 2), page = on_page(shape, 30, 40, 5, 7);

  grader.test_case("ink: white on black, black on white", [&] {
    expect_ink(page, page);
    expect_ink(in_greys(page, 255, 0), page);
  });
  grader.test_case("ink: grey on grey", [&] {
    expect_ink(in_greys(page, 200, 50), in_greys(page, 0, 191));
    expect_ink(in_greys(page, 60, 200), in_greys(page, 0, 183));
  });
  grader.test_case("ink: a digit in the corner", [&] {
    const GreyPicture corner = on_page(shape, 30, 40, 0, 0);
    expect_ink(in_greys(corner, 200, 0), corner);
  });
  grader.test_case("ink: more ink than paper", [&] {
    const GreyPicture broad = on_page(ell(28, 38, 24), 30, 40, 1, 1);
    expect_ink(in_greys(broad, 200, 0), broad);
  });
  grader.test_case("ink: specks on the other side", [&] {
    GreyPicture seen = in_greys(page, 200, 0);
    seen(3, 30) = seen(20, 35) = 220;
    expect_ink(seen, page);
  });
  grader.test_case("ink: an empty page", [] {
    nn::expect_refusal("a black page", [] { ink_of(GreyPicture(30, 40)); });
  });
  grader.test_case("box: a high L and a wide one", [&] {
    expect_picture("the box", in_box(on_page(ell(40, 20, 4), 90, 80, 13, 22)),
                   shape);
    expect_picture("the box", in_box(on_page(ell(5, 10, 1), 30, 40, 2, 1)),
                   ell(10, 20, 2));
  });
  grader.test_case("box: a line", [] {
    expect_picture("the box", in_box(on_page(ell(100, 1, 1), 120, 30, 2, 1)),
                   ell(20, 1, 1));
  });
  grader.test_case("box: a single pixel", [] {
    expect_picture("the box", in_box(on_page(ell(1, 1, 1), 9, 9, 8, 0)),
                   ell(20, 20, 20));
  });
  grader.test_case("middle: a high L", [&] { expect_place(shape, 2, 12); });
  grader.test_case("middle: a wide L", [] { expect_place(ell(12, 20, 3), 6, 7); });
  grader.test_case("middle: a heavy foot", [] {
    GreyPicture foot = ell(20, 20, 4);
    for (std::size_t i = 0; i < 16 * 20; ++i) foot.pixels[i] /= 16;
    expect_place(foot, 0, 5);
  });
  grader.test_case("all three", [&] {
    const GreyPicture digit = on_page(shape, 28, 28, 2, 12);
    expect_picture("a digit that is prepared already", prepared(digit), digit);
    for (const std::size_t place : {0, 9, 41}) {
      const GreyPicture moved = on_page(ell(40, 20, 4), 90, 80, place, place);
      expect_picture("a digit on grey paper", prepared(in_greys(moved, 180, 0)),
                     digit);
    }
  });
}

}  // namespace mine

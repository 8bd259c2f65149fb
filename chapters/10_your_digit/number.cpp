#include "10_your_digit/number.hpp"

#include <algorithm>

#include "10_your_digit/preparation/find_ink.hpp"
#include "common/byte_source.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// A number of nine digits, shown by a display made of dots, has about as many.
constexpr std::size_t most_pieces = 200;

// The evened picture wherever the preparation found ink. The preparation may have
// made the strokes thicker, and the picture larger by the same amount on every
// side.
GreyPicture found_ink(const Prepared& steps) {
  const std::size_t down = (steps.ink.height - steps.even.height) / 2,
                    across = (steps.ink.width - steps.even.width) / 2;
  GreyPicture found(steps.even.height, steps.even.width);
  for (std::size_t row = 0; row < found.height; ++row) {
    for (std::size_t column = 0; column < found.width; ++column) {
      if (steps.ink(row + down, column + across) > 0)
        found(row, column) = steps.even(row, column);
    }
  }
  return found;
}

// The pieces of one group alone, bright on black, with a margin of half its height
// around.
GreyPicture group_alone(const GreyPicture& found, const Pieces& pieces,
                        const Group& group) {
  std::vector<bool> belongs(pieces.pieces.size() + 1, false);
  for (const std::size_t piece : group.pieces) belongs[piece + 1] = true;
  const std::size_t margin = 2 + std::max(group.height(), group.width()) / 2;
  GreyPicture picture(group.height() + 2 * margin, group.width() + 2 * margin);
  for (std::size_t row = group.top; row <= group.bottom; ++row) {
    for (std::size_t column = group.left; column <= group.right; ++column) {
      if (belongs[pieces.piece_of[row * found.width + column]])
        picture(margin + row - group.top, margin + column - group.left) =
            found(row, column);
    }
  }
  return picture;
}

// Noise and patterns fall into thousands of pieces of similar size, and the time to
// group them grows with the cube of their number.
void require_few_pieces(std::size_t count, const std::string& name) {
  if (count <= most_pieces) return;
  throw DataError(name + ": has " + grouped(count) +
                  " pieces of ink, too many for digits (a pattern? noise?); " +
                  "take a picture of the digits alone, sharp and in even light");
}

std::string in_words(const Reading& reading) {
  const auto output = [&](std::size_t digit) {
    return fixed(reading.outputs[digit], 2);
  };
  const std::string answer = std::to_string(reading.answer);
  if (reading.sure) return answer + " (" + output(reading.answer) + ")";
  if (!knows_something(reading))
    return "? (at most " + answer + ", " + output(reading.answer) + ")";
  return answer + " (" + output(reading.answer) + ") or " +
         std::to_string(reading.second) + " (" + output(reading.second) + ")";
}

std::string verdict_on_doubtful(const Reading& reading) {
  return verdict_or(reading, "several digits that are too close; leave wider gaps");
}

}  // namespace

std::string digits_read(const std::vector<Reading>& readings) {
  std::string number;
  for (const Reading& reading : readings)
    number += knows_something(reading) ? std::to_string(reading.answer) : "?";
  return number;
}

std::vector<FoundDigit> find_digits(const Prepared& steps,
                                    const std::string& name) {
  const GreyPicture found = found_ink(steps);
  const double faintest =
      std::max(faintest_ink, ink_strength(found, faintest_ink) / 4.0);
  const Pieces pieces = find_pieces(found, static_cast<std::uint8_t>(faintest));
  const std::vector<bool> is_digit =
      pieces_of_digit(pieces, found.height, found.width);
  require_few_pieces(static_cast<std::size_t>(std::ranges::count(is_digit, true)),
                     name);
  const std::vector<Group> groups = digits_side_by_side(pieces.pieces, is_digit);
  std::vector<FoundDigit> digits;
  if (groups.empty()) {
    const Group everything{{}, 0, found.height - 1, 0, found.width - 1};
    digits.push_back({everything, steps.digit});
  }
  for (const Group& group : groups) {
    digits.push_back(
        {group,
         groups.size() == 1
             ? steps.digit
             : prepare(in_colour(group_alone(found, pieces, group)), name).digit});
  }
  return digits;
}

std::vector<Reading> read_digits(const Model& model,
                                 const std::vector<FoundDigit>& digits) {
  std::vector<Reading> readings;
  for (const FoundDigit& found : digits)
    readings.push_back(read_digit(model, found.digit));
  return readings;
}

std::string verdict_on_all(const std::vector<FoundDigit>& digits,
                           const std::vector<Reading>& readings) {
  if (digits.size() == 1)
    return digits[0].place.is_doubtful ? verdict_on_doubtful(readings[0])
                                       : verdict(readings[0]);
  std::vector<std::string> words;
  std::string doubtful;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    words.push_back(in_words(readings[i]));
    if (digits[i].place.is_doubtful)
      doubtful += (doubtful.empty() ? " " : ", ") + std::to_string(i + 1);
  }
  const bool sure =
      doubtful.empty() && std::ranges::all_of(readings, &Reading::sure);
  return (sure ? "It reads " : "It is not sure: ") + digits_read(readings) + ": " +
         joined(words, ", ") + "." +
         (doubtful.empty()
              ? ""
              : " Counted from the left, these may be more than one digit each:" +
                    doubtful + ".");
}

}  // namespace nn

#include "10_your_digit/story/your_digit.hpp"

#include <iostream>

#include "10_your_digit/samples.hpp"
#include "10_your_digit/story/canvas/draw_in_terminal.hpp"
#include "10_your_digit/story/picture_table.hpp"
#include "10_your_digit/story/tell_picture.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

void tell_pictures(const YourDigit& asked, const Model& model,
                   const StoryOptions& story) {
  if (is_for_a_table(asked.pictures))
    tell_table(asked.pictures, asked.raw, model);
  else if (asked.raw)
    tell_raw(asked.pictures[0], model);
  else
    tell_prepared(asked.pictures[0], model, story);
}

void tell_written(std::size_t count, const std::string& folder) {
  std::cout << "Wrote " << counted(count, "picture") << " into "
            << printable(folder) << "; --digit reads one.\n";
}

}  // namespace

void add_your_digit_options(Options& options, YourDigit& asked) {
  options.add_texts(
      "digit", asked.pictures, "FILE...",
      "read a digit of yours, or a number: PNG, JPEG or PGM pictures, or a folder of them");
  options.add_flag("raw", asked.raw, "with --digit: leave out the preparation");
  options.add_flag("draw", asked.draw,
                   "draw a digit in the terminal and watch the ten answers");
  options.add_text("write-samples", asked.write_samples, "DIR",
                   "write the eight sample pictures, like photos and scans");
  options.add_text("write-digits", asked.write_digits, "DIR",
                   "write drawn digits as PNG pictures of 200 x 200");
  options.add_count(
      "count", asked.count, 1, 99,
      "with --write-digits: how many of each digit, in black and in white");
}

void check_your_digit(const Options& options, const YourDigit& asked) {
  const int asked_for = asked.draw + options.given("digit") +
                        options.given("write-samples") +
                        options.given("write-digits");
  if (asked_for > 1)
    throw UsageError(
        "--draw, --digit, --write-samples and --write-digits: give only one of them");
  if (asked.raw && !options.given("digit"))
    throw UsageError("--raw needs --digit FILE");
  if (options.given("count") && !options.given("write-digits"))
    throw UsageError("--count needs --write-digits DIR");
}

void tell_your_digit(const YourDigit& asked, const Model& model,
                     const StoryOptions& story) {
  if (!asked.write_samples.empty()) {
    write_samples(asked.write_samples);
    tell_written(samples().size(), asked.write_samples);
  } else if (!asked.write_digits.empty()) {
    tell_written(write_digits(asked.write_digits, asked.count, story.seed),
                 asked.write_digits);
  } else if (asked.draw) {
    draw_in_terminal(model);
  } else {
    tell_pictures(asked, model, story);
  }
}

}  // namespace nn

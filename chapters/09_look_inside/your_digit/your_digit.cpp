#include "09_look_inside/your_digit/your_digit.hpp"

#include <iostream>

#include "09_look_inside/shipped_model.hpp"
#include "09_look_inside/your_digit/draw_in_terminal.hpp"
#include "09_look_inside/your_digit/picture_file.hpp"
#include "09_look_inside/your_digit/picture_table.hpp"
#include "09_look_inside/your_digit/prepare.hpp"
#include "09_look_inside/your_digit/reading.hpp"
#include "09_look_inside/your_digit/samples.hpp"
#include "09_look_inside/your_digit/steps_figure.hpp"
#include "09_look_inside/your_digit/tell_picture.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

void tell_pictures(const YourDigit& asked, const Network& network, const StoryOptions& story) {
  if (is_for_a_table(asked.pictures))
    tell_table(asked.pictures, asked.raw, network);
  else if (asked.raw)
    tell_raw(asked.pictures[0], network);
  else
    tell_prepared(asked.pictures[0], network, story);
}

void tell_written(std::size_t count, const std::string& folder) {
  std::cout << "Wrote " << counted(count, "picture") << " into " << printable(folder)
            << "; --digit reads one.\n";
}

}  // namespace

void add_your_digit_options(Options& options, YourDigit& asked) {
  options.add_texts("digit", asked.pictures, "FILE...",
                    "read a digit of yours, or a number: PNG, JPEG or PGM pictures, or a folder of them");
  options.add_flag("raw", asked.raw, "with --digit: without preparing the pictures");
  options.add_flag("draw", asked.draw, "draw a digit in the terminal and watch the ten answers");
  options.add_text("write-samples", asked.write_samples, "DIR",
                   "write the pictures to try, as photos and scans");
  options.add_text("write-digits", asked.write_digits, "DIR",
                   "write drawn digits as PNG pictures of 200 x 200");
  options.add_count("count", asked.count, 1, 99, "with --write-digits: so many of each digit and kind");
}

void check_your_digit(const Options& options, const YourDigit& asked) {
  const int asked_for =
      asked.draw + options.given("digit") + options.given("write-samples") + options.given("write-digits");
  if (asked_for > 1)
    throw UsageError("--draw, --digit, --write-samples and --write-digits exclude each other");
  if (asked.raw && !options.given("digit")) throw UsageError("--raw goes with --digit FILE");
  if (options.given("count") && !options.given("write-digits"))
    throw UsageError("--count goes with --write-digits DIR");
}

void tell_of_your_digit(const Network& network, Plots& plots) {
  const std::filesystem::path file = shipped_model().parent_path() / "samples" / "2_ballpoint.jpg";
  const ColourPicture picture = read_picture(file);
  const Prepared steps = prepare(picture, file.string());
  const Reading prepared = read_digit(network, steps.digit), raw = read_digit(network, prepare_raw(picture));
  std::cout << "\n7. And your digit? It knows digits of one kind: bright ink, 20 pixels high, in the middle "
               "of 28 x 28.\n"
            << "   A photo of a 2, ballpoint on paper in uneven light, scaled to 28 x 28 as it is:\n"
            << "      \"" << verdict(raw) << "\"\n"
            << "   With the light evened, the ink found and inverted, its pen made as thick as MNIST's, its "
               "centre of mass "
               "put in\n   the middle, and the same network:\n"
            << "      \"" << verdict(prepared) << "\"\n"
            << "   Yours: --digit FILE, and with --raw to see why it matters; --draw is a canvas in the "
               "terminal.\n";
  draw_steps(plots, "09_ballpoint", steps, verdict(prepared));
}

void tell_your_digit(const YourDigit& asked, const Network& network, const StoryOptions& story) {
  if (!asked.write_samples.empty()) {
    write_samples(asked.write_samples);
    tell_written(samples().size(), asked.write_samples);
  } else if (!asked.write_digits.empty()) {
    tell_written(write_digits(asked.write_digits, asked.count, story.seed), asked.write_digits);
  } else if (asked.draw) {
    draw_in_terminal(network);
  } else {
    tell_pictures(asked, network, story);
  }
}

}  // namespace nn

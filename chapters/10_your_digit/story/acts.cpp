#include "10_your_digit/story/acts.hpp"

#include <array>
#include <iostream>

#include "10_your_digit/input_statistics.hpp"
#include "10_your_digit/picture_files/picture_file.hpp"
#include "10_your_digit/preparation/prepare.hpp"
#include "10_your_digit/reading.hpp"
#include "10_your_digit/samples.hpp"
#include "10_your_digit/shipped_reader.hpp"
#include "10_your_digit/story/steps_figure.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* photo_told =
    R"(1. The network knows digits of one kind: bright ink, 20 pixels high, in the middle
   of 28 x 28 pixels. Here is a picture of a 2 that we drew to look like a photo:
   ballpoint on paper in uneven light. We scale it to 28 x 28, and the network says:
      "<raw>"
   Now the program evens out the light, finds the ink and inverts it, makes the
   strokes as thick as MNIST's, and moves the centre of mass to the middle. The same
   network says:
      "<prepared>"
)";

constexpr const char* inputs_told = R"(
2. What does the network really see? The program draws <count> digits anywhere on
   paper (seed <seed>). These are means over the pictures of 28 x 28 pixels:
)";

// The pictures of one kind that the network has seen so far, and how many it read.
struct Trip {
  std::string name;
  std::vector<InputStatistics> seen = {};
  std::size_t right = 0;

  void add(const Model& model, const GreyPicture& digit, std::size_t truth) {
    seen.push_back(statistics_of(digit.pixels, digit.width));
    right += read_digit(model, digit).answer == truth;
  }
};

void print_statistics(const std::string& name, const InputStatistics& seen,
                      const std::string& right) {
  std::cout << "   " << cell(name, 25) << cell(fixed(seen.brightness, 3), 12)
            << cell(fixed(100.0 * seen.lit, 1) + "%", 7)
            << cell(fixed(seen.rim, 3), 7) << cell(fixed(seen.off_centre, 1), 12)
            << cell(fixed(seen.height, 1), 8) << right << "\n";
}

std::string answer_in_short(const Reading& reading) {
  return std::to_string(reading.answer) + " (" +
         fixed(reading.outputs[reading.answer], 2) + ")" +
         (reading.sure ? "" : ", not sure");
}

}  // namespace

void tell_of_a_photo(const Model& model, Plots& plots) {
  const std::filesystem::path file = shipped_samples() / "2_ballpoint.jpg";
  const ColourPicture picture = read_picture(file);
  const Prepared steps = prepare(picture, file.string());
  const Reading prepared = read_digit(model, steps.digit),
                raw = read_digit(model, prepare_raw(picture));
  std::cout << filled(photo_told,
                      {{"raw", verdict(raw)}, {"prepared", verdict(prepared)}});
  draw_steps(plots, "10_ballpoint", steps, verdict(prepared));
}

void tell_what_it_sees(const Model& model, const ImageSet& digits,
                       const std::string& whose, Stage& stage) {
  constexpr std::size_t of_each = 10;
  std::array<Trip, 4> trips = {
      Trip{"black on white, raw"}, Trip{"black on white, prepared"},
      Trip{"white on black, raw"}, Trip{"white on black, prepared"}};
  draw_two_ways(
      of_each, stage.seed,
      [&](std::size_t digit, bool dark_ink, const ColourPicture& picture) {
        const std::size_t first = dark_ink ? 0 : 2;
        trips[first].add(model, prepare_raw(picture), digit);
        trips[first + 1].add(model, prepare(picture, "drawn").digit, digit);
      });
  std::cout << filled(inputs_told,
                      {{"count", std::to_string(of_each * digit_classes)},
                       {"seed", std::to_string(stage.seed)}})
            << "   " << cell("", 25)
            << "brightness  lit    rim    off centre  height  read\n";
  print_statistics(whose, statistics_of(digits), "-");
  for (const Trip& trip : trips)
    print_statistics(
        trip.name, mean_of(trip.seen),
        std::to_string(trip.right) + " of " + std::to_string(trip.seen.size()));
}

void tell_of_the_samples(const Model& model) {
  std::cout
      << "\n3. What does it say to the pictures in chapters/10_your_digit/samples?\n   "
      << cell("file", 18) << cell("raw", 20) << "prepared\n";
  std::size_t raw_right = 0, right = 0;
  for (const Sample& sample : samples()) {
    const ColourPicture picture = read_picture(shipped_samples() / sample.name);
    const Reading raw = read_digit(model, prepare_raw(picture)),
                  prepared = read_digit(model, prepare(picture, sample.name).digit);
    std::cout << "   " << cell(sample.name, 18) << cell(answer_in_short(raw), 20)
              << answer_in_short(prepared) << "\n";
    raw_right += raw.answer == sample.digit;
    right += prepared.answer == sample.digit;
  }
  std::cout << "   Right: " << raw_right << " of " << samples().size() << " raw, "
            << right << " of " << samples().size() << " prepared.\n";
}

}  // namespace nn

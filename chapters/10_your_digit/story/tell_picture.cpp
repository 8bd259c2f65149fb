#include "10_your_digit/story/tell_picture.hpp"

#include <algorithm>
#include <array>
#include <iostream>

#include "09_look_inside/terminal_pictures.hpp"
#include "10_your_digit/picture_files/picture_file.hpp"
#include "10_your_digit/story/number_figure.hpp"
#include "10_your_digit/story/printed.hpp"
#include "10_your_digit/story/steps_figure.hpp"
#include "common/story/progress.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// Three of them fit beside each other in 80 columns.
constexpr std::size_t picture_columns = 23;

void print_outputs(const Reading& reading, const std::string& verdict) {
  std::cout << "\nIts ten answers:\n"
            << answers_in_characters(reading.outputs, 3) << "\n"
            << verdict << "\n";
}

void print_pictures(std::span<const GreyPicture> pictures,
                    std::span<const std::string> titles) {
  std::cout << side_by_side(pictures, titles, picture_columns,
                            std::min<std::size_t>(terminal_width(), 84));
}

void print_size(const ColourPicture& picture, const std::string& file,
                const char* what = "digit") {
  std::cout << "Your " << what << ": " << printable(file) << ", "
            << grouped(picture.width) << " x " << grouped(picture.height)
            << " pixels.\n";
}

constexpr const char* steps_told =
    R"(Then the program evens out the light, keeps only the ink, fits it into a box of
20 x 20 pixels, and puts its centre of mass in the middle of 28 x 28 pixels.
)";

void print_light(const Prepared& steps) {
  std::cout
      << (steps.dark_ink
              ? "The ink is darker than the background, so it is inverted.\n"
              : "The ink is brighter than the background, as the network expects.\n")
      << steps_told;
}

void print_steps(const Prepared& steps) {
  const std::array pictures = {steps.grey, steps.ink, steps.digit};
  const std::array<std::string, 3> titles = {
      "grey", steps.dark_ink ? "inverted: the ink" : "the ink",
      "what the network sees"};
  std::cout << "\n";
  print_pictures(pictures, titles);
}

void print_digits(const std::vector<FoundDigit>& digits,
                  const std::vector<Reading>& readings) {
  std::vector<GreyPicture> pictures;
  std::vector<std::string> titles;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    pictures.push_back(digits[i].digit);
    titles.push_back(digits_read({readings[i]}));
  }
  std::cout << "There are " << digits.size()
            << " digits side by side. Each of them is prepared on its own:\n\n";
  print_pictures(pictures, titles);
}

}  // namespace

ColourPicture read_and_warn(const std::string& file) {
  std::string note;
  ColourPicture picture = read_picture(file, &note);
  if (!note.empty()) std::cerr << printable(file + ": " + note) << "\n";
  return picture;
}

void tell_reader(const Model& model) {
  std::cout << "The reader is a network of " << joined(sizes_of(model.network), "-")
            << " neurons; --model FILE takes another.\n";
}

void tell_raw(const std::string& file, const Model& model) {
  const ColourPicture picture = read_and_warn(file);
  const std::array pictures = {prepare_raw(picture)};
  const std::array<std::string, 1> titles = {"what the network sees"};
  tell_reader(model);
  print_size(picture, file);
  std::cout
      << "Without preparation: the whole picture, scaled to 28 x 28 pixels.\n\n";
  print_pictures(pictures, titles);
  const Reading reading = read_digit(model, pictures[0]);
  print_outputs(reading, verdict(reading));
}

void tell_prepared(const std::string& file, const Model& model,
                   const StoryOptions& story) {
  const ColourPicture picture = read_and_warn(file);
  Plots plots(story.plots, story.show);
  const Prepared steps = prepare(picture, file);
  const std::vector<FoundDigit> digits = find_digits(steps, file);
  const std::vector<Reading> readings = read_digits(model, digits);
  const std::string words = verdict_on_all(digits, readings);
  tell_reader(model);
  print_size(picture, file, digits.size() == 1 ? "digit" : "number");
  print_light(steps);
  if (digits.size() == 1) {
    print_steps(steps);
    print_outputs(readings[0], words);
    draw_steps(plots, "10_your_digit", steps, words);
  } else {
    print_digits(digits, readings);
    std::cout << "\n" << words << "\n";
    draw_number(plots, steps, digits, readings, words);
  }
  std::cout << plots.summary() << "\n";
}

}  // namespace nn

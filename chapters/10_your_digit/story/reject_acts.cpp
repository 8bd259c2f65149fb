// The act about an honest "I do not know".
#include <algorithm>
#include <iostream>
#include <limits>

#include "09_look_inside/shipped_model.hpp"
#include "10_your_digit/other_things.hpp"
#include "10_your_digit/reject.hpp"
#include "10_your_digit/story/acts.hpp"
#include "10_your_digit/story/figures.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr double let_all_pass = -std::numeric_limits<double>::infinity();
constexpr double wanted_accuracy = 0.995;
constexpr std::size_t kind_width = 25;  // of the first column

constexpr const char* threshold_told = R"(
5. An honest "I do not know": the network answers if its largest output reaches a
   threshold, and is silent otherwise. What share of the pictures does it answer
   (10.2), and what share of its answers to digits is right (10.3)?
   We choose the threshold so that <percent>% of the answers to validation digits are
   right.
)";

// All answers of one network, before any is held back.
struct Said {
  std::vector<Answer> validation, test;
  std::vector<std::vector<Answer>> others;  // in the order of the things
};

// A picture that is not a digit has no label. What counts is whether the network
// answers it.
Said ask(const Model& model, const ImageSet& validation, const ImageSet& test,
         const std::vector<OtherThings>& things) {
  Said said{answers_to(model, validation), answers_to(model, test), {}};
  for (const OtherThings& other : things) {
    const std::vector<std::uint8_t> no_labels(other.pictures.rows());
    said.others.push_back(
        answers_in(feedforward(model, other.pictures), no_labels));
  }
  return said;
}

std::string right_in(const std::string& text, std::size_t width) {
  return std::string(width - std::min(width, text.size()), ' ') + text;
}

std::string in_percent_of_all(double part) {
  return right_in(fixed(100.0 * part, 1) + "%", 8);
}

void print_coverage(const std::string& name, std::span<const RejectPoint> curve) {
  std::cout << "   " << cell(name, kind_width);
  for (const RejectPoint& point : curve)
    std::cout << in_percent_of_all(point.coverage());
  std::cout << "\n";
}

// A column for each threshold, a row of shares for each kind of picture.
void print_thresholds(const Said& said, const std::vector<OtherThings>& things,
                      std::span<const double> thresholds) {
  std::cout << "   " << cell("threshold", kind_width) << right_in("none", 8);
  for (const double threshold : thresholds.subspan(1))
    std::cout << right_in(fixed(threshold, 3), 8);
  const std::vector<RejectPoint> digits = reject_curve(said.test, thresholds);
  std::cout << "\n";
  print_coverage("test digits, answered", digits);
  std::cout << "   " << cell("   of these right", kind_width);
  for (const RejectPoint& point : digits)
    std::cout << in_percent_of_all(point.accuracy());
  std::cout << "\n";
  for (std::size_t i = 0; i < things.size(); ++i)
    print_coverage(things[i].name, reject_curve(said.others[i], thresholds));
}

// Chooses a threshold on the validation digits. Then asks the test digits once, at
// this threshold and at others.
void print_choice(const Said& said, const std::vector<OtherThings>& things) {
  std::vector<double> thresholds = {let_all_pass, 0.3, 0.5, 0.7, 0.8, 0.9};
  if (const std::optional<double> chosen =
          least_threshold(said.validation, wanted_accuracy)) {
    const double coverage = reject_below(*chosen, said.validation).coverage();
    std::cout << "   This threshold is " << fixed(*chosen, 3)
              << ": the network answers " << fixed(100.0 * coverage, 1)
              << "% of the validation digits.\n";
    thresholds.insert(std::ranges::upper_bound(thresholds, *chosen), *chosen);
  } else {
    std::cout << "   No threshold is high enough for that.\n";
  }
  print_thresholds(said, things, thresholds);
}

// The curves, at thresholds in small steps.
void draw_curves(Plots& plots, const Said& reader, const Said& thirty,
                 const std::vector<OtherThings>& things) {
  std::vector<double> thresholds;
  for (int hundredth = 0; hundredth <= 120; hundredth += 2)
    thresholds.push_back(hundredth / 100.0);
  // The answers of sigmoids are crowded near 1.
  for (const double late : {0.99, 0.995, 0.998, 0.999}) thresholds.push_back(late);
  std::ranges::sort(thresholds);
  const std::vector<RejectPoint> digits = reject_curve(reader.test, thresholds);
  draw_reject(plots, digits, reject_curve(thirty.test, thresholds));
  std::vector<NamedCurve> others;
  for (std::size_t i = 0; i < things.size(); ++i)
    others.push_back({things[i].name, reject_curve(reader.others[i], thresholds)});
  draw_reject_others(plots, digits, others);
}

}  // namespace

void tell_when_it_does_not_know(const Model& model, const ImageSet& validation,
                                const ImageSet& test, Stage& stage) {
  Engine engine(stage.seed);
  const std::vector<OtherThings> things = other_things(test, 1000, engine);
  const Said reader = ask(model, validation, test, things),
             thirty =
                 ask(read_digit_reader(shipped_model()), validation, test, things);
  std::cout << filled(threshold_told,
                      {{"percent", fixed(100.0 * wanted_accuracy, 1)}});
  print_choice(reader, things);
  std::cout
      << "   The same for the network of chapter 09, with thirty sigmoid neurons:\n";
  print_choice(thirty, things);
  draw_curves(stage.plots, reader, thirty, things);
}

}  // namespace nn

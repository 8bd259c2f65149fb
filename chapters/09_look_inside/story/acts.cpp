#include "09_look_inside/story/acts.hpp"

#include <algorithm>
#include <iostream>

#include "03_feedforward/tally.hpp"
#include "09_look_inside/story/figures.hpp"
#include "09_look_inside/terminal_pictures.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

std::string right_aligned(const std::string& text, std::size_t width) {
  return std::string(width - std::min(width, text.size()), ' ') + text;
}

std::string in_percent(double share) { return fixed(100.0 * share, 1); }

void print_confusion(const Matrix& counts) {
  std::cout
      << "      says 0     1     2     3     4     5     6     7     8     9   recall (9.4)\n";
  for (std::size_t truth = 0; truth < digit_classes; ++truth) {
    std::cout << "   a " << truth << " ";
    for (const double count : counts.row(truth))
      std::cout << right_aligned(count > 0.0 ? fixed(count, 0) : ".", 6);
    std::cout << right_aligned(in_percent(recall(counts, truth)), 9) << "%\n";
  }
  std::cout << "   prec.";
  for (std::size_t digit = 0; digit < digit_classes; ++digit)
    std::cout << right_aligned(in_percent(precision(counts, digit)),
                               digit == 0 ? 5 : 6);
  std::cout << "   in %, (9.5)\n";
}

// A recipe of chapter 11 is a line of options, "--hidden 128 --cost softmax", which
// may be too long for one line here.
std::string on_short_lines(const std::string& options) {
  std::string text, line;
  for (const std::string& word : words_of(options)) {
    if (word.starts_with("--") && line.size() > 65) {
      text += line + "\n  ";
      line.clear();
    }
    line += " " + word;
  }
  return text + line;
}

void tell_of_training(const Origin& origin) {
  std::cout << "   It was trained on " << origin.data << " for "
            << counted(origin.recipe.schedule.epochs, "epoch") << ", from seed "
            << origin.seed << ".\n";
  if (!can_draw_start(origin))
    std::cout << "   Its recipe is one of chapter 11:\n  "
              << on_short_lines(origin.recipe.name) << "\n";
}

constexpr const char* calibration_head = R"(
   How confident is it, and how often is it right (9.6)?
   Its confidence is the largest of its ten outputs.
   confidence  answers   of these right
)";

constexpr const char* mistakes_told =
    R"(   The most frequent mistake is <most_frequent>.
   The network makes <mistakes>, <sure> of them with an output above 0.99.
   Its surest mistake: test digit <digit> is a <truth>, but it says <said> (<output>).
)";

// "a 4 called 9 (33 times)": where the largest count beside the diagonal is.
std::string most_frequent_mistake(const Matrix& counts) {
  std::size_t truth = 0, said = 1;
  for (std::size_t t = 0; t < counts.rows(); ++t) {
    for (std::size_t s = 0; s < counts.columns(); ++s) {
      if (s != t && counts(t, s) > counts(truth, said)) truth = t, said = s;
    }
  }
  return "a " + std::to_string(truth) + " called " + std::to_string(said) + " (" +
         fixed(counts(truth, said), 0) + " times)";
}

void print_calibration(std::span<const ConfidenceBand> bands) {
  std::cout << calibration_head;
  for (const ConfidenceBand& band : bands) {
    if (band.count == 0) continue;
    std::cout << "   " << fixed(band.least, 1) << " to " << fixed(band.most, 1)
              << right_aligned(grouped(band.count), 9)
              << right_aligned(percent(band.right, band.count), 12) << "\n";
  }
}

}  // namespace

void tell_who_it_is(const Model& model, const ImageSet& test) {
  const Tally tally = count_answers(model.network, test);
  std::cout << "\n1. This network has " << joined(sizes_of(model.network), "-")
            << " neurons and " << grouped(count_knobs(model.network))
            << " knobs.\n";
  if (model.origin) tell_of_training(*model.origin);
  std::cout << "   It reads " << grouped(tally.right) << " of "
            << grouped(tally.count) << " test digits ("
            << percent(tally.right, tally.count) << ").\n";
}

void tell_the_way(const Model& model, const ImageSet& test, std::size_t picture,
                  Plots& plots) {
  const Matrix input = picture_as_row(test, picture);
  Trace trace;
  feedforward(model.network, input, trace);
  std::cout << "\n3. Test digit " << picture << " is a "
            << int{test.labels[picture]} << ". Follow it\n   through the network:\n"
            << picture_in_characters(input.row(0), test.width, 3);
  for (std::size_t l = 1; l < model.network.size(); ++l) {
    std::cout << "   layer " << l - 1 << ", a column for each neuron:\n"
              << columns_in_characters(trace.a[l].row(0), 3);
  }
  const Matrix answers = answers_from(model, trace.outputs());
  std::cout << "   the ten answers:\n" << answers_in_characters(answers.row(0), 3);
  draw_way(plots, model, input.row(0));
}

void tell_the_mistakes(const Model& model, const ImageSet& test, Plots& plots) {
  const std::vector<Answer> answers = answers_to(model, test);
  const Matrix counts = confusion(answers);
  const std::vector<Answer> mistakes = surest_mistakes(answers);
  const std::vector<ConfidenceBand> bands = calibration(answers, 10);
  std::cout
      << "\n4. Which mistakes does it make? This table counts what each digit is called (9.3):\n";
  print_confusion(counts);
  if (!mistakes.empty()) {
    const auto sure = std::ranges::count_if(
        mistakes, [](const Answer& a) { return a.confidence > 0.99; });
    const Answer& worst = mistakes.front();
    std::cout << filled(mistakes_told,
                        {{"most_frequent", most_frequent_mistake(counts)},
                         {"mistakes", counted(mistakes.size(), "mistake")},
                         {"sure", std::to_string(sure)},
                         {"digit", std::to_string(worst.picture)},
                         {"truth", std::to_string(worst.truth)},
                         {"said", std::to_string(worst.predicted)},
                         {"output", fixed(worst.confidence, 6)}});
  }
  print_calibration(bands);
  draw_confusion(plots, counts);
  draw_mistakes(plots, mistakes, test);
  draw_calibration(plots, bands);
}

}  // namespace nn

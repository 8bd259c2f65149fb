// The acts about the trained network.
#include <algorithm>
#include <iostream>
#include <numeric>

#include "09_look_inside/what_changed.hpp"
#include "13_convolution/story/figures.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

std::string percent_text(double number) { return fixed(number, 2) + "%"; }

constexpr const char* filters_text =
    R"(
6. What did the first filters become? An edge would have ink on one side and none on
   the other. How much like an edge is a filter, and how alike are its neighbouring
   weights (the measure of chapter 09)?
                         like an edge   neighbours alike
   at the start          <start_edge>           <start>
   after training        <after_edge>           <after>
   what was learned      <learned_edge>           <learned>
   1,000 random filters  <random_edge>           <random>
   1,000 smoothed ones   <smooth_edge>           <smooth>
   (Smoothed: each weight is the mean of 3 x 3 random numbers.)
   A place of the second bank sees <side> x <side> pixels (13.6). 13_parts shows which parts
   of test digits light its filters most.
)";

// The mean over all filters.
double edge_likeness(const Matrix& weights, std::size_t side) {
  double sum = 0.0;
  for (std::size_t f = 0; f < weights.columns(); ++f)
    sum += likeness_to_an_edge(column(weights, f), side);
  return sum / static_cast<double>(weights.columns());
}

// A thousand filters of random weights, a column each; each weight is the sum of
// smooth x smooth numbers, so neighbours have some of them in common.
Matrix random_filters(std::size_t side, std::size_t smooth) {
  Engine engine(13);
  const std::size_t wide = side + smooth - 1;
  Matrix filters(side * side, 1000), means;
  for (std::size_t f = 0; f < filters.columns(); ++f) {
    Matrix noise(1, wide * wide);
    fill_normal(noise, 0.0, 1.0, engine);
    patches_of({.input = {1, wide, wide}, .side = smooth}, noise, means);
    for (std::size_t i = 0; i < means.rows(); ++i) {
      const auto numbers = means.row(i);
      filters(i, f) = std::accumulate(numbers.begin(), numbers.end(), 0.0);
    }
  }
  return filters;
}

}  // namespace

void tell_filters(const TrainedNetwork& trained, const ImageSet& test,
                  Plots& plots) {
  const std::size_t side = trained.wiring[0].side;
  const Matrix &before = trained.start[0].weights,
               &after = trained.network[0].weights;
  const Matrix change = learned(trained.network, trained.start);
  const auto edge = [&](const Matrix& weights) {
    return fixed(edge_likeness(weights, side), 2);
  };
  const auto alike = [&](const Matrix& weights) {
    return fixed(likeness_of_neighbours(weights, side), 2);
  };
  const Matrix noise = random_filters(side, 1), smooth = random_filters(side, 3);
  const Field field = field_of(trained.wiring, 1);
  std::cout << filled(filters_text, {{"start_edge", edge(before)},
                                     {"start", alike(before)},
                                     {"after_edge", edge(after)},
                                     {"after", alike(after)},
                                     {"learned_edge", edge(change)},
                                     {"learned", alike(change)},
                                     {"random_edge", edge(noise)},
                                     {"random", alike(noise)},
                                     {"smooth_edge", edge(smooth)},
                                     {"smooth", alike(smooth)},
                                     {"side", std::to_string(field.side)}});
  draw_filters(plots, trained);
  draw_maps(plots, trained, picture_as_row(test, 0));
  const ImageSet some = test.part(0, std::min<std::size_t>(2000, test.count()));
  draw_parts(plots, parts_that_light(trained.wiring, trained.network, 1, some, 8),
             field.side, some);
}

void tell_both_moved(const ShiftCurve& dense, const ShiftCurve& wired,
                     Plots& plots) {
  std::cout << R"(
7. The moved digits again. Neither network has ever seen one:
   pixels  dense    convolutional
)";
  for (std::size_t pixels = 0; pixels < dense.size(); ++pixels)
    std::cout << "   " << cell(std::to_string(pixels), 8)
              << cell(percent_text(dense[pixels]), 9) << percent_text(wired[pixels])
              << "\n";
  draw_shift(plots, dense, wired);
}

void tell_shuffled(const ShuffledResult& result, std::uint32_t order_seed) {
  std::cout << "\n8. All pixels move to other places, in the same way in every "
               "picture (seed "
            << order_seed << "):\n"
            << "                  as they are   shuffled\n   dense          "
            << cell(percent_text(result.dense), 14)
            << percent_text(result.dense_shuffled) << "\n   convolutional  "
            << cell(percent_text(result.wired), 14)
            << percent_text(result.wired_shuffled) << "\n";
}

void tell_sizes(std::span<const SizeResult> sizes, std::size_t digits,
                Stage& stage) {
  std::cout << "\n9. Accuracy against knobs, after learning only "
            << grouped(digits) << " digits. The mean of the\n   seeds "
            << stage.seed << " to " << stage.seed + 2
            << ", and the least and the largest of the three:\n"
               "   network            knobs     digits read   least    largest\n";
  for (const SizeResult& size : sizes)
    std::cout << "   " << cell(size.name, 19) << cell(grouped(size.knobs), 10)
              << cell(percent_text(size.read.mean), 14)
              << cell(percent_text(size.read.least), 9)
              << percent_text(size.read.most) << "\n";
  draw_sizes(stage.plots, sizes);
}

void tell_mistakes_left(std::span<const Answer> answers, const ImageSet& test,
                        Plots& plots) {
  const std::vector<Answer> mistakes = surest_mistakes(answers);
  std::cout << "\n10. It still misreads " << grouped(mistakes.size()) << " of "
            << grouped(answers.size()) << " test digits.";
  if (!mistakes.empty())
    std::cout << " It was surest of this one:\n    test digit "
              << grouped(mistakes[0].picture) << " is a " << int{mistakes[0].truth}
              << ", but it says " << int{mistakes[0].predicted} << " ("
              << fixed(mistakes[0].confidence, 4) << ").";
  std::cout << "\n";
  draw_worst(plots, mistakes, test);
}

void tell_faulty(std::size_t dense, std::size_t wired, std::size_t pictures) {
  std::cout << R"(
11. Chapter 10 draws photos with one fault each and prepares them. Of )"
            << pictures << R"( with
    a single digit, these are read:
)"
            << "    dense          " << dense << " (" << percent(dense, pictures)
            << ")\n"
            << "    convolutional  " << wired << " (" << percent(wired, pictures)
            << ")\n";
}

}  // namespace nn

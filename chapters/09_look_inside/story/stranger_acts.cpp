// The acts about pictures that are not digits: a shirt, noise, and what the network
// itself would like to see.
#include <cmath>  // first: Boost 1.74's statistics ask for it and do not include it

#include <algorithm>
#include <boost/math/statistics/bivariate_statistics.hpp>
#include <iostream>
#include <numeric>

#include "09_look_inside/input_gradient.hpp"
#include "09_look_inside/story/acts.hpp"
#include "09_look_inside/story/figures.hpp"
#include "09_look_inside/terminal_pictures.hpp"
#include "09_look_inside/what_changed.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

Matrix as_column(const Matrix& picture) {
  Matrix column(picture.columns(), 1);
  std::ranges::copy(picture.row(0), column.values().begin());
  return column;
}

// What people see in a painted picture, judged by how alike its neighbouring pixels
// are.
std::string to_us(const Matrix& picture, std::size_t width) {
  const double likeness = likeness_of_neighbours(as_column(picture), width);
  if (std::isnan(likeness)) return "It is still blank: all slopes are 0.";
  return likeness < 0.5 ? "To us it is noise."
                        : "It is smoother than noise, whatever you see in it.";
}

// Does the digit still show through what was painted over it? Judged by the mean
// correlation of the painted pictures with it.
bool still_there(const Matrix& digit, std::span<const Matrix> painted_over) {
  const std::vector<double> pixels(digit.values().begin(), digit.values().end());
  double sum = 0.0;
  for (const Matrix& picture : painted_over) {
    const std::vector<double> others(picture.values().begin(),
                                     picture.values().end());
    sum += boost::math::statistics::correlation_coefficient(pixels, others);
  }
  return sum > 0.7 * static_cast<double>(painted_over.size());
}

constexpr const char* painting_head = R"(
6. Now backwards. The program computes the slope of the cost for every pixel (9.7)
   and takes 100 small steps (9.8) from a blank page. Is that what a perfect digit
   looks like? Here is the perfect 3, with its ink shown four times as dark:
)";

constexpr const char* painting_told =
    R"(   <to_us> The network says "3" with <output>.
   Of the ten digits painted like this, <sure> get an output of more than 0.99.
   They need only <ink>% ink, where test digits have <test_ink>%.
   Then the program takes <steps> steps over test digit 0, which is a <digit>. Now the
   network says the wanted digit in <fooled> of 9 cases, and you <we_see> a <digit>.
)";

}  // namespace

void tell_the_strangers(const Model& model, Stage& stage) {
  constexpr std::size_t tries = 1000;
  const Stranger cloth = shirt();
  const Matrix outputs = feedforward(model, cloth.picture);
  std::cout << "\n5. It has no word for \"no digit\". We drew " << cloth.name
            << ", and the network says " << argmax(outputs.row(0)) << ":\n"
            << picture_in_characters(cloth.picture.row(0), 28, 3)
            << answers_in_characters(outputs.row(0), 3) << "   Then it sees noise, "
            << grouped(tries) << " pictures of each kind (seed " << stage.seed
            << "). How many of them\n"
               "   does it call a digit, with an output above 0.9?\n";
  std::vector<std::vector<Matrix>> shown;
  for (const Noise& noise : noises()) {
    Engine engine(stage.seed);
    std::size_t sure = 0;
    shown.emplace_back();
    for (std::size_t i = 0; i < tries; ++i) {
      const Matrix picture = noise.draw(engine),
                   answer = feedforward(model, picture);
      sure += std::ranges::max(answer.row(0)) > 0.9;
      if (i < 6) shown.back().push_back(picture);
    }
    std::cout << "   " << cell(noise.name, 28) << percent(sure, tries) << "\n";
  }
  draw_strangers(stage.plots, model, cloth, shown);
}

void tell_the_painting(const Model& model, const ImageSet& test, Plots& plots) {
  constexpr std::size_t steps_over_digit = 300;
  const Matrix blank(1, test.pixels_each()), digit = picture_as_row(test, 0);
  const double all_ink =
      std::accumulate(test.pixels.begin(), test.pixels.end(), 0.0);
  std::vector<Matrix> on_blank, on_digit;
  std::size_t sure = 0, fooled = 0;
  double ink = 0.0;
  for (std::size_t wanted = 0; wanted < digit_classes; ++wanted) {
    on_blank.push_back(painted(model, blank, wanted));
    on_digit.push_back(painted(model, digit, wanted, steps_over_digit));
    sure += feedforward(model, on_blank.back())(0, wanted) > 0.99;
    const Matrix said = feedforward(model, on_digit.back());
    fooled += wanted != test.labels[0] && argmax(said.row(0)) == wanted;
    for (const double pixel : on_blank.back().values())
      ink += pixel / static_cast<double>(10 * blank.size());
  }
  Matrix three = on_blank[3];
  three *= 4.0;
  const auto pixels = static_cast<double>(test.pixels.size());
  std::cout << painting_head << picture_in_characters(three.row(0), test.width, 3)
            << filled(painting_told,
                      {{"to_us", to_us(on_blank[3], test.width)},
                       {"output", fixed(feedforward(model, on_blank[3])(0, 3), 4)},
                       {"sure", std::to_string(sure)},
                       {"ink", fixed(100.0 * ink, 1)},
                       {"test_ink", fixed(100.0 / 255.0 * all_ink / pixels, 1)},
                       {"steps", std::to_string(steps_over_digit)},
                       {"digit", std::to_string(test.labels[0])},
                       {"fooled", std::to_string(fooled)},
                       {"we_see", still_there(digit, on_digit) ? "still see"
                                                               : "hardly see"}});
  draw_painted(plots, model, on_blank, on_digit);
}

}  // namespace nn

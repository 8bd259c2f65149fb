#include "11_better/story/tell_softmax.hpp"

#include <algorithm>
#include <cmath>
#include <iostream>

#include "02_layer/layer.hpp"
#include "11_better/softmax.hpp"
#include "11_better/story/softmax_slopes.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t right_class = 1;  // of three: 0, 1, 2

constexpr const char* softmax_head = R"(
   Softmax (11.1) is another way to end a network. Sigmoids answer independently of
   each other. Softmax turns all sums of the last layer together into probabilities:
   each is above 0, and they add up to 1. Digits need ten of them. Here are three:

   sums z          <z>
   sigmoids        <sigmoids>   add up to <sigmoid_sum>
   softmax p       <p>   add up to <p_sum>

   Each p_i depends on every z_j. Its slope dp_i/dz_j is p_i (1 - p_i) if i = j, and
   -p_i p_j if not. With a row for each p_i and a column for each z_j:

   by the formula                     by nudging z_j
)";

constexpr const char* slopes_told = R"(
   <agreement> The diagonal is positive: a larger sum
   makes its own probability larger. The others together lose just as much, so every
   column adds up to 0.

   How does softmax learn? Say class <right> is right, counting from 0. Its probability
   is p<right> = <p_right>, and the cost (11.2) is -ln p<right> = <cost>: it says how surprised the
   network is. The slope dC/dp<right> is -1/p<right> = <slope>. By the chain rule, it multiplies
   the row of p<right> in the table:

   -1/p<right> * (row of p<right>)   <chain>
   p - y                 <difference>   with the targets y = (0 1 0)
   nudging the cost      <nudged>

   Every number of the row contains p<right>, and 1/p<right> cancels it. What is left is p - y
   (11.3). No flat place is in the way: the more wrong the network is, the larger
   its step.
)";

double sum_of_row(const Matrix& row) {
  double sum = 0.0;
  for (const double value : row.values()) sum += value;
  return sum;
}

// "(  0.6652 -0.7553  0.0900 )"
std::string in_brackets(const Matrix& row) {
  return lines_of(to_text(row, 4)).front();
}

std::string agreement_of(const Matrix& by_hand, const Matrix& by_nudging) {
  double most = 0.0;
  for (std::size_t i = 0; i < by_hand.size(); ++i)
    most = std::max(most, std::abs(by_hand.values()[i] - by_nudging.values()[i]));
  return most < 1e-9 ? "The two tables agree to nine decimals."
                     : "They differ by up to " + shortest(most) + ".";
}

void print_both_tables(const Matrix& by_hand, const Matrix& by_nudging) {
  const std::vector<std::string> left = lines_of(to_text(by_hand, 4)),
                                 right = lines_of(to_text(by_nudging, 4));
  for (std::size_t i = 0; i < by_hand.rows(); ++i)
    std::cout << "   " << cell(left[i], 35) << right[i] << "\n";
}

void print_cancelling(const Matrix& z, const Matrix& by_hand,
                      const std::string& agreement) {
  const Matrix p = softmax_of(z), y{{0, 1, 0}};
  const double p_right = p(0, right_class);
  Matrix chain(1, z.columns()), difference(1, z.columns());
  for (std::size_t j = 0; j < z.columns(); ++j) {
    chain(0, j) = -1.0 / p_right * by_hand(right_class, j);
    difference(0, j) = p(0, j) - y(0, j);
  }
  std::cout << filled(slopes_told,
                      {{"agreement", agreement},
                       {"right", std::to_string(right_class)},
                       {"p_right", fixed(p_right, 4)},
                       {"cost", fixed(softmax_cross_entropy.value(z, y), 3)},
                       {"slope", fixed(-1.0 / p_right, 3)},
                       {"chain", in_brackets(chain)},
                       {"difference", in_brackets(difference)},
                       {"nudged", in_brackets(surprise_slopes_by_nudging(z, y))}});
}

}  // namespace

void tell_softmax() {
  const Matrix z{{2, 1, 0}}, p = softmax_of(z);
  Matrix sigmoids;
  activate(sigmoid, z, sigmoids);
  std::cout << filled(softmax_head,
                      {{"z", in_brackets(z)},
                       {"sigmoids", in_brackets(sigmoids)},
                       {"sigmoid_sum", fixed(sum_of_row(sigmoids), 4)},
                       {"p", in_brackets(p)},
                       {"p_sum", fixed(sum_of_row(p), 4)}});
  const Matrix by_hand = softmax_slopes_by_hand(z),
               by_nudging = softmax_slopes_by_nudging(z);
  print_both_tables(by_hand, by_nudging);
  print_cancelling(z, by_hand, agreement_of(by_hand, by_nudging));
}

}  // namespace nn

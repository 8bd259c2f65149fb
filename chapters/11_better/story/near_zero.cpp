#include "11_better/story/near_zero.hpp"

#include <algorithm>
#include <cmath>
#include <iostream>

#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr double nearly_zero = 0.001;

constexpr const char* zeros_head = R"(
   Which weights are 0 in the end? This table looks at the weights of all seeds:
              exactly 0    below 0.001    below 0.01    largest
)";

constexpr const char* zeros_told =
    R"(   L2 takes the same share off each weight in each step, so it never gets to 0. L1
   takes the same amount: the rate times the decay, here <amount>. A weight that no
   picture needs walks towards 0. Then it steps across 0, and back again: it stays
   within one step of 0, and hits 0 only by chance. After training, such weights can
   be set to 0. If this is done with all below 0.001, <share> of the weights of the
   L1 network from seed 1 become 0. It read <before> of the validation digits
   before, and <after> afterwards.
)";

std::vector<double> weight_sizes(std::span<const Network> networks) {
  std::vector<double> sizes;
  for (const Network& network : networks) {
    for (const Layer& layer : network) {
      for (const double weight : layer.weights.values())
        sizes.push_back(std::abs(weight));
    }
  }
  return sizes;
}

std::string share_below(double limit, const std::vector<double>& sizes) {
  const auto below =
      std::ranges::count_if(sizes, [limit](double size) { return size < limit; });
  return fixed(
             100.0 * static_cast<double>(below) / static_cast<double>(sizes.size()),
             1) +
         "%";
}

void print_near_zero(const MeasuredCure& cure) {
  const std::vector<double> sizes = weight_sizes(cure.networks);
  const auto zeros = static_cast<std::size_t>(std::ranges::count(sizes, 0.0));
  std::cout << "   " << cell(cure.cure.name, 11) << cell(grouped(zeros), 13)
            << cell(share_below(nearly_zero, sizes), 15)
            << cell(share_below(0.01, sizes), 14)
            << fixed(std::ranges::max(sizes), 1) << "\n";
}

Network without_small_weights(Network network) {
  for (Layer& layer : network) {
    for (double& weight : layer.weights.values()) {
      if (std::abs(weight) < nearly_zero) weight = 0.0;
    }
  }
  return network;
}

}  // namespace

void tell_of_zeros(const std::vector<MeasuredCure>& all,
                   const ImageSet& validation) {
  std::cout << zeros_head;
  for (const char* name : {"nothing", "L2", "L1"})
    print_near_zero(cure_named(all, name));
  const MeasuredCure& l1 = cure_named(all, "L1");
  const Network& first = l1.networks.front();
  const BetterRecipe recipe = recipe_of(l1.cure, 1);
  const auto read = [&](const Network& network) {
    return fixed(evaluate(network, validation, recipe.cost).percent_right(), 2) +
           "%";
  };
  std::cout << filled(
      zeros_told,
      {{"amount", fixed(recipe.schedule.learning_rate * recipe.absolute_decay, 5)},
       {"share", share_below(nearly_zero, weight_sizes({&first, 1}))},
       {"before", read(first)},
       {"after", read(without_small_weights(first))}});
}

}  // namespace nn

// The act about pictures that are misread.
#include <iostream>

#include "10_your_digit/story/acts.hpp"
#include "10_your_digit/story/figures.hpp"
#include "10_your_digit/symptoms.hpp"
#include "common/text.hpp"

namespace nn {

void tell_the_symptoms(const Model& model, Stage& stage) {
  constexpr std::size_t of_each = 10;
  std::cout << "\n4. Why is my picture misread? The program draws "
            << of_each * digit_classes << " digits for each fault\n   (seed "
            << stage.seed << "). How many of them does the network read?\n   "
            << cell("fault", 28) << cell("raw", 6) << cell("prepared", 11)
            << "sure but wrong\n";
  std::vector<FaultTally> tallies;
  for (const Fault& fault : faults()) {
    const FaultTally& tally =
        tallies.emplace_back(count_read(model, fault, of_each, stage.seed));
    std::cout << "   " << cell(fault.name, 28) << cell(std::to_string(tally.raw), 6)
              << cell(std::to_string(tally.prepared), 11) << tally.sure_and_wrong
              << "\n";
  }
  draw_symptoms(stage.plots, model, tallies);
}

}  // namespace nn

#include "09_look_inside/acts.hpp"

#include <iostream>

#include "03_feedforward/tally.hpp"
#include "common/text.hpp"

namespace nn {

void tell_who_it_is(const Model& model, const ImageSet& test) {
  const Tally tally = count_answers(model.network, test);
  std::cout << "\n1. A network of " << joined(sizes_of(model.network), "-") << " neurons, "
            << grouped(count_knobs(model.network)) << " knobs";
  if (model.origin) {
    std::cout << ", trained on " << model.origin->data << " for "
              << counted(model.origin->recipe.schedule.epochs, "epoch") << " from seed "
              << model.origin->seed;
  }
  std::cout << ".\n   It reads " << grouped(tally.right) << " of " << grouped(tally.count) << " test digits ("
            << percent(tally.right, tally.count) << ").\n";
}

}  // namespace nn

#include "13_convolution/story/saved.hpp"

#include <iostream>

#include "13_convolution/story/acts.hpp"
#include "13_convolution/story/comparisons.hpp"
#include "13_convolution/story/photos.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

std::string filters_in_words(const Plan& plan) {
  std::vector<std::string> banks;
  for (const Bank& bank : plan.banks) banks.push_back(std::to_string(bank.filters));
  return joined(banks, ",");
}

// Its start, drawn again from the seed in the file; without one, the network
// itself.
TrainedNetwork with_start(const WiredModel& saved, const Plan& plan) {
  TrainedNetwork trained{saved.wiring, saved.model.network, saved.model.network};
  if (saved.model.origin) {
    Engine engine(saved.model.origin->seed);
    trained.start = small_start(plan, relu, identity, engine);
  }
  return trained;
}

}  // namespace

void save(const std::filesystem::path& path, const TrainedNetwork& trained,
          std::uint32_t seed, std::size_t digits, const std::string& data) {
  const Plan plan = plan_of(trained.wiring, trained.network);
  const Recipe recipe{.name = "--filters " + filters_in_words(plan) + " --digits " +
                              std::to_string(digits),
                      .remark = {},
                      .hidden = {plan.dense.begin(), plan.dense.end() - 1},
                      .activation = relu,
                      .cost = {},
                      .schedule = schedule_for(plan)};
  write_model(path, {{trained.network, softmax_cost, Origin{data, seed, recipe}},
                     trained.wiring});
  std::cout << "\nSaved the network and its wiring in " << path.string() << ".\n";
}

void tell_of_saved(const std::filesystem::path& path, const ImageSet& test,
                   Stage& stage) {
  const WiredModel saved = read_wired_model(path);
  const Plan plan = plan_of(saved.wiring, saved.model.network);
  if (plan.picture.size() != test.pixels_each() ||
      plan.dense.back() != digit_classes)
    throw DataError(path.string() + ": takes pictures of " +
                    in_words(plan.picture) + " and gives " +
                    std::to_string(plan.dense.back()) +
                    " answers; a digit reader needs 1 x 28 x 28 and 10");
  const TrainedNetwork trained = with_start(saved, plan);
  const auto answers = answers_to(trained.wiring, trained.network, test);
  std::cout << "\n   " << path.string() << ": " << grouped(trained.knobs())
            << " knobs, " << counted(plan.banks.size(), "bank") << " of filters ("
            << filters_in_words(plan) << ").\n   It reads "
            << grouped(count_right(answers)) << " of " << grouped(answers.size())
            << " test digits (" << percent(count_right(answers), answers.size())
            << ").\n";
  if (plan.banks.size() >= 2) tell_filters(trained, test, stage.plots);
  tell_mistakes_left(answers, test, stage.plots);
  const Pictures faulty = faulty_digits(2, stage.seed);
  const std::size_t read =
      count_right(answers_to(trained.wiring, trained.network, faulty.set()));
  std::cout << "\n   Of " << faulty.labels.size()
            << " photos with a fault, drawn and prepared by chapter 10, it reads "
            << read << ".\n";
}

}  // namespace nn

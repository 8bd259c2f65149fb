#include "08_mnist/story/acts.hpp"

#include <iostream>

#include "08_mnist/model.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

std::string right_of(std::size_t right, std::size_t count) {
  return grouped(right) + " of " + grouped(count) + " (" + percent(right, count) +
         ")";
}

}  // namespace

void tell_what_an_answer_is_worth(const Baselines& worth, const ImageSet& test) {
  const std::size_t count = test.count();
  std::cout << filled(R"(
1. What is an answer worth? Without a network, these rules recognise:
   guessing by chance               <chance>
   always the most frequent digit   <most_frequent>
   the nearest mean amount of ink   <ink>
   the nearest mean picture         <picture>
)",
                      {{"chance", right_of(count / digit_classes, count)},
                       {"most_frequent", right_of(worth.always_the_same, count)},
                       {"ink", right_of(worth.darkness, count)},
                       {"picture", right_of(worth.mean_picture, count)}});
}

void tell_the_other_neurons(const Settings& settings) {
  const Recipe& recipe = settings.recipe;
  std::cout << "For " << recipe.activation.name
            << ", the random start weights are about "
            << shortest(recipe.weight_deviation)
            << (settings.rate_given
                    ? ". You chose the rate yourself."
                    : ", and the default rate is " +
                          shortest(recipe.schedule.learning_rate) + ".")
            << std::endl;
}

void tell_the_plan(const Recipe& recipe, const DigitTraining& untrained,
                   const ImageSet& test) {
  const Network& network = untrained.network;
  const Tally before = count_answers(network, test);
  std::cout << filled(
      R"(
2. The network: <remark>.
   <sizes> neurons, <knobs> knobs, random values from seed <seed>.
   Before training, it recognises <right>.

3. Training: <epochs>, mini-batches of <batch>, learning rate <rate>,
   <activation> neurons, <cost> cost.
   Each line begins with the number of test digits that are recognised, as in the
   book. We do not use it to choose anything. Epochs are counted from 0, also as in
   the book: the line of epoch 0 comes after the first pass over all the digits.

)",
      {{"remark", recipe.remark},
       {"sizes", joined(sizes_of(network), "-")},
       {"knobs", grouped(count_knobs(network))},
       {"seed", std::to_string(untrained.seed)},
       {"right", right_of(before.right, before.count)},
       {"epochs", counted(recipe.schedule.epochs, "epoch")},
       {"batch", std::to_string(recipe.schedule.batch_size)},
       {"rate", shortest(recipe.schedule.learning_rate)},
       {"activation", recipe.activation.name},
       {"cost", recipe.cost.name}});
}

void require_resumable(const Settings& settings, const DataPlace& place,
                       const ImageSet& digits) {
  if (!settings.resumed) return;
  const Origin now{place.title(), settings.story.seed, settings.recipe};
  require_resumable(settings.resume, *settings.resumed,
                    {now, digits.pixels_each(), digits.count()});
}

Position go_on_and_tell(const Settings& settings, const Digits& digits,
                        DigitTraining& training) {
  if (!settings.resumed) return {};
  const Position begun = position_of(*settings.resumed->origin);
  training.network = settings.resumed->network;
  training.epochs_before = begun.epochs;
  training.digits_seen = begun.epochs * digits.training.count() + begun.examples;
  std::cout << "Going on from " << printable(settings.resume)
            << ", which has learned for " << counted(begun.epochs, "epoch")
            << " and from " << grouped(begun.examples) << " digits of the next."
            << std::endl;
  return begun;
}

void tell_the_epoch(const EpochRecord& epoch) {
  std::cout << "Epoch " << epoch.number << ": " << epoch.test.right << " / "
            << epoch.test.count << "   validation "
            << fixed(epoch.validation.percent_right(), 2) << "%, cost "
            << fixed(epoch.validation.cost, 4) << " (training "
            << fixed(epoch.training.cost, 4) << "), " << fixed(epoch.seconds, 2)
            << " s" << std::endl;
}

void tell_the_stop(const Stop& stop, std::size_t examples) {
  std::cout << "Interrupted in epoch " << stop.epoch << ", after "
            << grouped(stop.examples) << " of " << grouped(examples)
            << " digits.\nThe network now recognises "
            << right_of(stop.test.right, stop.test.count) << ".\n"
            << (stop.epoch == 0 ? "No epoch is complete, so there is no figure.\n"
                                : "")
            << std::flush;
}

void tell_the_result(const Tally& test) {
  std::cout << "Test Accuracy: " << test.right << " / " << test.count << " ("
            << percent(test.right, test.count) << ")" << std::endl;  // (8.1)
}

void save_and_tell(const Settings& settings, const std::string& data,
                   const DigitTraining& training) {
  Origin origin{data, training.seed, settings.recipe,
                training.stopped ? training.stopped->examples : 0};
  origin.recipe.schedule.epochs = training.complete_epochs();
  write_model(settings.save,
              {.network = rounded(training.network, settings.save_decimals),
               .origin = origin});
  std::cout << "The network is saved in " << printable(settings.save) << "."
            << std::endl;
}

}  // namespace nn

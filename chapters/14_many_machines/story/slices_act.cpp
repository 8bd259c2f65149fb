#include <iostream>

#include "06_backpropagation/gradient_check.hpp"
#include "14_many_machines/broken_ways.hpp"
#include "14_many_machines/story/acts.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t few_digits = 2000, batch_size = 30;
constexpr std::size_t worker_counts[] = {2, 3, 8};

std::string rows_in_words(std::size_t rows, std::size_t count) {
  std::vector<std::size_t> each;
  for (const Slice& slice : slices_of(rows, count)) each.push_back(slice.rows);
  return joined(each, " ");
}

// How far all knobs have moved from the start.
std::vector<double> moves(Network start, Network network) {
  std::vector<double> all;
  const auto from = knobs(start), to = knobs(network);
  for (std::size_t block = 0; block < from.size(); ++block) {
    for (std::size_t i = 0; i < from[block].size(); ++i)
      all.push_back(to[block][i] - from[block][i]);
  }
  return all;
}

// Rounding alone makes less than a billionth.
std::string difference_in_words(const std::vector<double>& a,
                                const std::vector<double>& b) {
  const double difference = relative_difference(a, b);
  return difference < 1e-9 ? "none" : fixed(100.0 * difference, 1) + "%";
}

// How far each number of workers leads from where one worker gets, and how much the
// network of the most workers has learned.
void tell_a_way(const SharedTraining& training, Sharing sharing,
                const ImageSet& test) {
  const Network alone = train_shared(training, sharing, 1);
  std::cout << "   " << cell(name_of(sharing), 32);
  Network last;
  for (const std::size_t workers : worker_counts) {
    last = train_shared(training, sharing, workers);
    std::cout << cell(difference_in_words(moves(training.start, last),
                                          moves(training.start, alone)),
                      9);
  }
  const Tally tally = count_answers(last, test);
  std::cout << percent(tally.right, tally.count) << std::endl;
}

}  // namespace

void tell_the_slices(const JobDigits& digits, std::uint32_t seed) {
  const ImageSet few =
      digits.training.part(0, std::min(few_digits, digits.training.count()));
  std::cout << filled(
      R"(
1. A gradient is a mean, so many workers can share it out. A mini-batch of <batch> digits
   in 8 slices: <slices> rows. The last one of an epoch has <rest>:
   <rest_slices>.
   One process plays all workers here: three epochs of <digits> digits. How far do
   the knobs of more workers end from those of one, as a share of their way? And how
   many test digits do eight workers recognise?
   way                             2        3        8        recognised
)",
      {{"batch", std::to_string(batch_size)},
       {"slices", rows_in_words(batch_size, usual_slices)},
       {"rest", std::to_string(few.count() % batch_size)},
       {"rest_slices", rows_in_words(few.count() % batch_size, usual_slices)},
       {"digits", grouped(few.count())}});
  Engine engine(seed);
  const Recipe& book = recipe_named("book");
  const SharedTraining training{
      .start = start_network(book, few.pixels_each(), engine),
      .examples = examples_from(few, digit_classes),
      .schedule = {.epochs = 3, .batch_size = batch_size, .learning_rate = 3.0},
      .gradient_of = backpropagation(book.cost),
      .seed = seed};
  for (const Sharing sharing :
       {Sharing::weighted, Sharing::mean_of_means, Sharing::undivided,
        Sharing::own_shuffle, Sharing::averaged_per_epoch, Sharing::step_ahead})
    tell_a_way(training, sharing, digits.test);
  std::cout
      << "   All of them learn. Only the first does not depend on the workers.\n";
}

}  // namespace nn

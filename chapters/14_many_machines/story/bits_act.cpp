#include <iostream>

#include "14_many_machines/story/acts.hpp"
#include "14_many_machines/story/launch.hpp"
#include "14_many_machines/story/tables.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t rank_counts[] = {1, 2, 3, 4, 8};

// A short training with each exchange: its name and the bits that it ends with.
void compute_bits(const Job& job, const World& world) {
  Job own = job;
  own.digits = 2000;
  own.recipe.schedule = {.epochs = 1, .batch_size = 30, .learning_rate = 3.0};
  const JobDigits digits = agreed_digits(own, world);
  for (const Exchange exchange :
       {Exchange::gathered, Exchange::early, Exchange::reduced}) {
    Begun begun = begin(own, digits, world);
    train_from({}, begun.network, examples_from(digits.training, digit_classes),
               own.recipe.schedule,
               world.shared(exchange, backpropagation(own.recipe.cost), own.slices),
               begun.engine, [](const Epoch&) { return true; });
    std::cout << name_of(exchange) << "," << bits_of(begun.network) << "\n";
  }
}

std::string bits_at(const std::vector<std::string>& lines, std::size_t i) {
  return split_at_commas(lines.at(i)).at(1);
}

}  // namespace

void tell_the_bits(const Job& job) {
  std::cout << R"(
2. The same training on 1 to 8 processes. The bits of all 23,860 knobs, in short:
   processes   in slice order   sent early   all_reduce
)";
  for (const std::size_t ranks : rank_counts) {
    if (job.quick && ranks > 3) break;
    const auto lines = lines_of(launched_output(
        ranks, {"--part", "bits", "--data", job.data, "--seed",
                std::to_string(job.seed), "--slices", std::to_string(job.slices)}));
    std::cout << "   " << cell(std::to_string(ranks), 12);
    std::cout << cell(bits_at(lines, 0), 17) << cell(bits_at(lines, 1), 13)
              << bits_at(lines, 2) << std::endl;
  }
  std::cout
      << "   All processes of a row have the same bits. Between the rows, only\n"
         "   the order in which numbers are added makes a difference.\n";
}

void compute_part(const std::string& part, const Job& job, const World& world) {
  if (part == "bits") return compute_bits(job, world);
  const JobDigits digits = agreed_digits(job, world);
  const auto messages = time_messages(world, job);
  const auto steps = time_steps(digits, world, job);
  std::cout << as_lines(messages) << as_lines(steps);
}

}  // namespace nn

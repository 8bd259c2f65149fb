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

}  // namespace

void tell_the_bits(const Job& job, Plots& plots) {
  std::cout << R"(
2. The same training on 1 to 8 processes. The bits of all 23,860 knobs, in short:
   processes   in slice order   sent early   all_reduce
)";
  Table table{{"processes", "in slice order", "sent early", "all_reduce"}, {}};
  for (const std::size_t ranks : rank_counts) {
    const auto lines = lines_of(launched_output(
        ranks, {"--part", "bits", "--data", job.data, "--seed",
                std::to_string(job.seed), "--slices", std::to_string(job.slices)}));
    table.rows.push_back({static_cast<double>(ranks)});
    std::cout << "   " << cell(std::to_string(ranks), 12);
    for (const std::string& line : lines) {
      const std::string bits = split_at_commas(line).at(1);
      table.rows.back().push_back(bits);
      std::cout << cell(bits, bits == split_at_commas(lines[0]).at(1) ? 17 : 13);
    }
    std::cout << std::endl;
  }
  std::cout
      << "   All processes of a row have the same bits. Between the rows, only\n"
         "   the order in which numbers are added makes a difference.\n";
  (void)plots;
}

void compute_part(const std::string& part, const Job& job, const World& world) {
  if (part == "bits") return compute_bits(job, world);
  const JobDigits digits = agreed_digits(job, world);
  const auto messages = time_messages(world);
  const auto steps = time_steps(digits, world, job.seed);
  std::cout << as_lines(messages) << as_lines(steps);
}

}  // namespace nn

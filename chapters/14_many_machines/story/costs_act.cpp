#include <algorithm>
#include <cmath>
#include <iostream>

#include "14_many_machines/story/acts.hpp"
#include "14_many_machines/story/figures.hpp"
#include "14_many_machines/story/launch.hpp"
#include "14_many_machines/story/tables.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t modelled_width = 300, strong_batch = 1000, weak_rows = 100;
constexpr std::size_t most_ranks = 10000;

// All that was measured on one process and on two.
struct Costs {
  std::vector<TimedMessage> messages;
  std::vector<TimedStep> one, two;
};

const TimedStep& step_of(const std::vector<TimedStep>& steps, std::size_t hidden,
                         std::size_t batch, const std::string& way) {
  return *std::ranges::find_if(steps, [&](const TimedStep& step) {
    return step.hidden == hidden && step.batch == batch && step.way == way;
  });
}

Costs measure(const Job& job) {
  const World alone = open_world();
  std::vector<std::string> words = {"--part", "costs",  "--data",
                                    job.data, "--seed", std::to_string(job.seed)};
  if (job.quick) words.push_back("--quick");
  const std::string printed = launched_output(2, words);
  return {messages_in(printed), time_steps(JobDigits(job), alone, job),
          steps_in(printed)};
}

std::string micro(double seconds) { return fixed(1e6 * seconds, 0); }

void tell_steps(const Costs& costs) {
  std::cout << R"(
                    one     two processes:                      other exchanges:
   hidden  batch    step    step    computing  waiting  gain    early   all_reduce
)";
  for (const TimedStep& two : costs.two) {
    if (two.way != "gathered") continue;
    const auto at = [&](const auto& steps, const char* way) {
      return step_of(steps, two.hidden, two.batch, way).seconds;
    };
    const double one = at(costs.one, "alone");
    std::cout << "   " << cell(std::to_string(two.hidden), 8)
              << cell(std::to_string(two.batch), 9) << cell(micro(one), 8)
              << cell(micro(two.seconds), 8) << cell(micro(two.computing), 11)
              << cell(micro(two.seconds - two.computing), 9)
              << cell(fixed(one / two.seconds, 2), 8)
              << cell(micro(at(costs.two, "early")), 8)
              << micro(at(costs.two, "reduced")) << "\n";
  }
}

void tell_from_where_it_pays(const Costs& costs) {
  for (const std::size_t hidden : timed_widths) {
    std::string from = "pays with none of these mini-batches";
    for (const std::size_t batch : timed_batches) {
      if (step_of(costs.two, hidden, batch, "gathered").seconds >=
          step_of(costs.one, hidden, batch, "alone").seconds)
        continue;
      from = "pays from mini-batches of " + std::to_string(batch) + " on";
      break;
    }
    std::cout << "   With " << hidden << " hidden neurons, a second process "
              << from << ".\n";
  }
}

// From what one process needs, and from the messages of two.
StepModel model_from(const Costs& costs, const MessageTime& link) {
  std::vector<double> rows, computing, others;
  for (const std::size_t batch : timed_batches) {
    const TimedStep& step = step_of(costs.one, modelled_width, batch, "gathered");
    rows.push_back(static_cast<double>(batch));
    computing.push_back(step.computing);
    others.push_back(step.seconds - step.computing);
  }
  const StepTime slopes = fitted_step_time(rows, computing);
  StepTime all = fitted_step_time(rows, others);
  all.per_step += slopes.per_step;
  const double knobs = (784.0 + 1.0) * modelled_width + (modelled_width + 1.0) * 10;
  return {all, slopes.per_row, link, 8.0 * knobs};
}

ScalingPoint modelled(const StepModel& model, const StepModel& reducing,
                      std::size_t rows, std::size_t ranks) {
  return {static_cast<double>(ranks),
          seconds_gathered(model, rows, ranks, usual_slices),
          seconds_reduced(reducing, rows, ranks)};
}

ScalingPoint measured(const Costs& costs, std::size_t rows, std::size_t ranks) {
  if (ranks == 1) {
    const double alone =
        step_of(costs.one, modelled_width, rows, "gathered").seconds;
    return {1.0, alone, alone};
  }
  return {2.0, step_of(costs.two, modelled_width, rows, "gathered").seconds,
          step_of(costs.two, modelled_width, rows, "reduced").seconds};
}

// Powers of two, and the last.
std::vector<std::size_t> modelled_ranks() {
  std::vector<std::size_t> ranks;
  for (std::size_t r = 1; r < most_ranks; r *= 2) ranks.push_back(r);
  ranks.push_back(most_ranks);
  return ranks;
}

Scaling scaling_of(const Costs& costs, const StepModel& model,
                   const StepModel& reducing, bool strong) {
  Scaling scaling{strong ? "The same 1,000 digits on more processes"
                         : "100 digits for each process",
                  strong ? "14_strong" : "14_weak",
                  {},
                  {}};
  for (const std::size_t ranks : modelled_ranks())
    scaling.model.push_back(modelled(
        model, reducing, strong ? strong_batch : weak_rows * ranks, ranks));
  for (const std::size_t ranks : {1u, 2u})
    scaling.measured.push_back(
        measured(costs, strong ? strong_batch : weak_rows * ranks, ranks));
  return scaling;
}

void tell_check(const Scaling& strong) {
  for (std::size_t i = 0; i < strong.measured.size(); ++i) {
    const ScalingPoint &is = strong.measured[i], &says = strong.model[i];
    std::cout << "   " << (i == 0 ? "1 process:   " : "2 processes: ")
              << "measured " << micro(is.gathered) << ", the model says "
              << micro(says.gathered) << "; all_reduce " << micro(is.reduced)
              << " and " << micro(says.reduced) << "\n";
  }
  const auto best =
      std::ranges::min_element(strong.model, {}, &ScalingPoint::reduced);
  std::cout << "   By the model, all_reduce is fastest on "
            << grouped(static_cast<std::size_t>(best->ranks)) << " processes,\n   "
            << fixed(strong.model[0].reduced / best->reduced, 1)
            << " times as fast as on one.\n";
}

}  // namespace

void tell_the_costs(const Job& job, Plots& plots) {
  std::cout << R"(
3. What does a step cost on one process and on two? The times are microseconds, each
   the fast tenth of many steps.)"
            << std::flush;
  const Costs costs = measure(job);
  tell_steps(costs);
  tell_from_where_it_pays(costs);
  std::vector<double> bytes, gathered, reduced;
  for (const TimedMessage& message : costs.messages) {
    bytes.push_back(message.bytes);
    gathered.push_back(message.gathered);
    reduced.push_back(message.reduced);
  }
  // Half of what each has in the end was its own already.
  const MessageTime gather = fitted_message_time(bytes, gathered),
                    reduce = fitted_message_time(bytes, reduced);
  for (const auto& [name, link] :
       {std::pair{"all_gather", gather}, {"all_reduce", reduce}})
    std::cout << "   A message by " << name << ": " << fixed(1e6 * link.latency, 1)
              << " microseconds, and " << fixed(1e-9 * link.bandwidth, 2)
              << " GB in a second.\n";
  draw_messages(plots, costs.messages, gather, reduce);
  draw_steps(plots, costs.one, costs.two);

  std::cout << R"(
4. A model of many processes, from these numbers: 300 hidden neurons, microseconds
   per step. Only one process and two are measured. All else is a model.
)";
  const StepModel model =
      model_from(costs, {gather.latency, 0.5 * gather.bandwidth});
  const StepModel reducing =
      model_from(costs, {0.5 * reduce.latency, reduce.bandwidth});
  const Scaling strong = scaling_of(costs, model, reducing, true);
  tell_check(strong);
  draw_scaling(plots, strong);
  draw_scaling(plots, scaling_of(costs, model, reducing, false));
}

}  // namespace nn

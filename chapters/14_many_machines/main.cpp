// 14_many_machines: many machines - the same bits on one process or many
#include <csignal>
#include <iostream>

#include "14_many_machines/story/acts.hpp"
#include "14_many_machines/story/launch.hpp"
#include "common/text.hpp"
#include "common/whole_file.hpp"
#include "common/wrapped.hpp"

using namespace nn;

namespace {

// A training that every rank does from the same seed, with the same mini-batches.
// Only the gradient is shared out; all the rest is that of chapters 07 and 08.
void train_job(const Job& job, const World& world) {
  if (world.rank == 0 && !job.save.empty()) require_writable(job.save);
  const JobDigits digits = agreed_digits(job, world);
  Begun begun = begin(job, digits, world);
  tell_the_job(job, digits, world, begun);

  Network& network = begun.network;
  Position position = begun.position;
  std::size_t steps = 0;
  const auto after_batch = [&](std::size_t examples) {
    position.examples += examples;
    ++steps;
    if (job.save_every > 0 && steps % job.save_every == 0)
      save(job, digits, world, network, position);
    if (steps == job.fall && world.rank + 1 == world.ranks) raise(SIGKILL);
    return true;
  };
  const auto after_epoch = [&](const Epoch& epoch) {
    position = {epoch.number + 1, 0};
    tell_the_epoch(epoch, network, digits, world);
    return true;
  };
  const GradientOf gradient_of =
      world.shared(job.exchange, backpropagation(job.recipe.cost), job.slices);
  train_from(begun.position, network, examples_from(digits.training, digit_classes),
             job.recipe.schedule, gradient_of, begun.engine, after_epoch,
             after_batch);
  save(job, digits, world, network, position);
  tell_the_end(job, network, digits, world);
}

void tell_all(const ManySettings& settings) {
  const Guesses guesses(settings.story.ask, "14_many_machines");
  Plots plots(settings.story.plots, settings.story.show);
  const JobDigits digits(settings.job);
  const std::string data_line =
      "Data: " + digits.title + ": " + grouped(digits.training.count()) +
      " digits train, " + grouped(digits.test.count()) + " test.";
  std::cout << data_line << std::endl;
  tell_the_slices(digits, settings.story.seed);
  const std::string obstacle = cannot_launch();
  if (obstacle.empty()) {
    tell_the_bits(settings.job);
    tell_the_costs(settings.job, plots);
  } else {
    const std::string words =
        "Left out: acts 2, 3, 4 and 6, which need many processes: " + obstacle;
    std::cout << "\n" << wrapped(words + ".", 84, "");
  }
  const auto rows = settings.whole ? EffortRows::all : EffortRows::recorded;
  tell_large_batches(settings.job, rows, plots);
  if (obstacle.empty()) tell_the_fall(settings.job);
  std::cout << "\n" << plots.summary() << "\n" << data_line << "\n";
}

// Starts the processes that --ranks asks for. Without MPI there is one.
void start(const ManySettings& settings, const World& world) {
  if (settings.ranks <= 1) return train_job(settings.job, world);
  const std::string obstacle = cannot_launch();
  if (!obstacle.empty()) {
    std::cerr << "note: " << obstacle << "; going on with one process\n";
    return train_job(settings.job, world);
  }
  const int status = launch(settings.ranks, settings.words);
  if (status != 0) std::exit(status);
}

void story(int argc, char** argv, const World& world) {
  const auto settings = read_many_settings(argc, argv);
  if (!settings) return;
  if (settings->part == "efforts") {
    Plots plots(settings->story.plots, settings->story.show);
    tell_large_batches(settings->job, EffortRows::missing, plots);
  } else if (!settings->part.empty())
    compute_part(settings->part, settings->job, world);
  else if (started_as_rank())
    train_job(settings->job, world);
  else if (settings->trains)
    start(*settings, world);
  else
    tell_all(*settings);
}

}  // namespace

int main(int argc, char** argv) { return run_ranks(argc, argv, story); }

#include "14_many_machines/story/settings.hpp"

#include <algorithm>

namespace nn {
namespace {

constexpr Exchange exchanges[] = {Exchange::gathered, Exchange::early,
                                  Exchange::reduced};

Exchange exchange_named(const std::string& name) {
  return *std::ranges::find_if(exchanges,
                               [&](Exchange one) { return name == name_of(one); });
}

void require_sense(const Options& options, const Job& job) {
  if (options.given("save-every") && job.save.empty())
    throw UsageError("--save-every needs --save FILE");
  if (options.given("whole") && options.given("ranks"))
    throw UsageError("--whole belongs to the story: leave out --ranks");
}

void add_job_options(Options& options, Job& job, std::string& exchange) {
  Schedule& schedule = job.recipe.schedule;
  options.add_count("epochs", schedule.epochs, 1, 100000,
                    "passes over the training digits, in all");
  options.add_counts("hidden", job.recipe.hidden, 1, 100000,
                     "neurons per hidden layer");
  options.add_count("batch", schedule.batch_size, 1, 100000,
                    "digits per mini-batch");
  options.add_positive("rate", schedule.learning_rate, "learning rate");
  options.add_count("digits", job.digits, 1, 1000000,
                    "learn from this many digits at most");
  options.add_count("slices", job.slices, 1, 10000,
                    "parts of a mini-batch; other numbers, other bits");
  options.add_choice("exchange", exchange, {"gathered", "early", "reduced"},
                     "how the processes exchange slopes");
  options.add_text("save", job.save, "FILE", "save the trained network, as JSON");
  options.add_count("save-every", job.save_every, 1, 1000000000,
                    "save also after each so many mini-batches");
  options.add_text("resume", job.resume, "FILE",
                   "go on from there, on any number of processes");
  options.add_count("fall", job.fall, 1, 1000000000,
                    "kill the last process after so many mini-batches");
}

constexpr const char* job_options[] = {"ranks", "epochs",     "hidden", "batch",
                                       "rate",  "digits",     "slices", "exchange",
                                       "save",  "save-every", "resume", "fall"};

}  // namespace

const char* name_of(Exchange exchange) {
  switch (exchange) {
    case Exchange::gathered:
      return "gathered";
    case Exchange::early:
      return "early";
    case Exchange::reduced:
      return "reduced";
  }
  return "";
}

std::optional<ManySettings> read_many_settings(int argc, char** argv) {
  ManySettings settings;
  std::string exchange = name_of(settings.job.exchange);
  Options options("14_many_machines",
                  "trains on one process or many, with the same bits");
  options.add_count("ranks", settings.ranks, 1, 1000,
                    "train on this many processes, started with mpirun");
  add_job_options(options, settings.job, exchange);
  options.add_flag("whole", settings.whole,
                   "the story, with what takes an hour measured again");
  options.add_flag("quick", settings.job.quick,
                   "the story in short: its times are rough");
  options.add_choice(
      "part", settings.part, {"bits", "costs", "efforts"},
      "one part of the story, alone; efforts adds rows to measured.csv");
  add_story_options(options, settings.story);
  add_data_option(options, settings.job.data);
  if (!options.parse(argc, argv)) return std::nullopt;
  require_sense(options, settings.job);
  settings.job.seed = settings.story.seed;
  settings.job.exchange = exchange_named(exchange);
  settings.trains = std::ranges::any_of(
      job_options, [&](const char* name) { return options.given(name); });
  settings.words.assign(argv + 1, argv + argc);
  return settings;
}

}  // namespace nn

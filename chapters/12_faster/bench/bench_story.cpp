#include "12_faster/bench/bench_story.hpp"

#include <iostream>

#include "12_faster/story/first_digits.hpp"
#include "common/story/story.hpp"
#include "common/temporary_folder.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

struct Settings {
  StoryOptions story;
  std::string data = "auto", peers;
  std::size_t rounds = 3, digits = 50000;
};

bool read_settings(int argc, char** argv, Settings& settings) {
  Options options(
      "13_bench",
      "compares our programs with those that are installed here, in pairs");
  add_story_options(options, settings.story);
  add_data_option(options, settings.data);
  options.add_text("peers", settings.peers, "DIR",
                   "a folder of other programs (default: those of the chapters)");
  options.add_count("rounds", settings.rounds, 1, 1000,
                    "how often to run each pair");
  options.add_count("digits", settings.digits, 100, 1000000,
                    "train and test with at most this many digits");
  return options.parse(argc, argv);
}

constexpr const char* columns =
    R"(theirs and ours: seconds per epoch, the best of all rounds. times as long: theirs
divided by ours, the median over the rounds, and its least and most.
)";

TemporaryFolder folder_for_digits() try {
  return TemporaryFolder(fs::temp_directory_path() / "neuron-bench-");
} catch (const fs::filesystem_error&) {
  throw std::runtime_error(
      "no folder for the digits of the peers can be made: set TMPDIR to a folder that you can write to");
}

std::vector<Peer> look_for_peers(const Settings& settings,
                                 const std::vector<fs::path>& usual_folders) {
  std::vector<Peer> peers =
      find_peers(settings.peers.empty() ? usual_folders
                                        : std::vector<fs::path>{settings.peers});
  for (const Peer& peer : peers) {
    if (!peer.missing.empty())
      std::cout << "left out: " << peer.name << " (" << peer.missing << ")"
                << std::endl;
  }
  return peers;
}

}  // namespace

void tell_bench(int argc, char** argv, const std::vector<fs::path>& peers_in,
                const ContestsOf& contests_of) {
  Settings settings;
  if (!read_settings(argc, argv, settings)) return;
  Plots plots(settings.story.plots, settings.story.show);
  const FirstDigits first(settings.data, settings.digits);
  const Digits& digits = first.digits;
  std::cout << "Data: " << first.place.name() << ": "
            << grouped(digits.training.count()) << " digits train.\n"
            << columns;
  const std::vector<Peer> peers = look_for_peers(settings, peers_in);
  const TemporaryFolder folder = folder_for_digits();
  write_digits_for_peers(folder.path(), digits.training, digits.test);
  std::vector<PairedTimes> all;
  for (const Contest& contest : contests_of(digits, peers, folder.path())) {
    for (const PairedTimes& row : hold_contest(contest, settings.rounds))
      all.push_back(row);
  }
  draw_bench(plots, all);
  std::cout << "\n" << plots.summary() << "\nData: " << first.place.name() << "\n";
}

}  // namespace nn

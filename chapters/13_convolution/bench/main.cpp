// 13_bench: compares our programs with others that are installed here, at the same
// work and with the same digits.
#include "12_faster/bench/bench_story.hpp"
#include "13_convolution/bench/filter_contests.hpp"
#include "common/story/program.hpp"

using namespace nn;

namespace {

std::vector<Contest> all_contests(const Digits& digits,
                                  const std::vector<Peer>& peers,
                                  const std::filesystem::path& folder) {
  std::vector<Contest> contests = contests_of(digits, peers, folder);
  for (Contest& contest : filter_contests(digits, peers, folder))
    contests.push_back(std::move(contest));
  return contests;
}

void story(int argc, char** argv) {
  tell_bench(argc, argv, {NN_PEER_SOURCES, NN_PEER_PROGRAMS, NN_FILTER_PEERS},
             all_contests);
}

}  // namespace

int main(int argc, char** argv) { return run_program(argc, argv, story); }

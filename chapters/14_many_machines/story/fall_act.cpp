#include <iostream>

#include "14_many_machines/story/acts.hpp"
#include "14_many_machines/story/launch.hpp"
#include "common/stopwatch.hpp"
#include "common/temporary_folder.hpp"
#include "common/text.hpp"
#include "common/wrapped.hpp"

namespace nn {
namespace {

using Words = std::vector<std::string>;

Words with(Words words, const Words& more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

std::string bits_in(const std::string& output) {
  const std::string before = "The bits of the knobs: ";
  const std::size_t place = output.find(before);
  return place == std::string::npos ? "none"
                                    : output.substr(place + before.size(), 8);
}

}  // namespace

// 1,000 digits in mini-batches of 30 are 34 steps per epoch.
void tell_the_fall(const Job& job) {
  const TemporaryFolder folder;
  const std::string file = folder.path() / "saved.json";
  const Words train = {"--data",   job.data, "--seed",  std::to_string(job.seed),
                       "--digits", "1000",   "--batch", "30",
                       "--epochs", "5"};
  std::cout << R"(
6. A process is killed in the middle of epoch 3. Every 10 mini-batches, rank 0 saves
   the network.
)";
  const std::string whole = bits_in(launched_output(2, train));
  const Stopwatch watch;
  std::string end = "nothing was killed";
  try {
    launched_output(4, with(train, {"--save", file, "--save-every", "10", "--fall",
                                    std::to_string(3 * 34 + 17)}));
  } catch (const std::runtime_error& error) {
    end = error.what();
  }
  std::cout << wrapped(end + ".", 84, "   ") << "   The job was over "
            << fixed(watch.seconds(), 1) << " s after its start.\n";
  const std::string resumed =
      bits_in(launched_output(3, with(train, {"--resume", file})));
  std::cout << "   without a stop, on 2 processes:                    " << whole
            << "\n   killed on 4 processes, and then continued on 3:    " << resumed
            << "\n";
}

}  // namespace nn

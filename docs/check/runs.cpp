#include "docs/check/runs.hpp"

#include <mutex>
#include <optional>
#include <thread>

#include "common/shell.hpp"
#include "common/story/data_place.hpp"
#include "common/text.hpp"
#include "docs/check/source_tree.hpp"
#include "docs/check/words.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

fs::path program_of(const std::string& call, const fs::path& build) {
  const std::string name = words_of(call)[0];
  return build / "chapters" / name / name;
}

bool reads_data(const fs::path& program) {
  const std::string help = run_command(shell_quoted(program.string()) + " --help 2>/dev/null").output;
  return help.find("--data ") != std::string::npos;
}

Output output_of(const std::string& call, const fs::path& build, const fs::path& plots,
                 const std::string& data) try {
  const fs::path program = program_of(call, build);
  std::error_code unknown;
  if (!fs::exists(program, unknown)) return {{}, "there is no program " + words_of(call)[0]};
  const fs::path folder = plots / replaced(call, "/", "_");
  fs::create_directories(folder);
  std::string command = shell_quoted(program.string());
  const std::vector<std::string> words = words_of(call);
  for (std::size_t i = 1; i < words.size(); ++i) command += " " + shell_quoted(words[i]);
  command +=
      " --plots " + shell_quoted(folder.string()) + " 2>" + shell_quoted((folder / "errors.txt").string());
  const CommandResult result = run_command(command);
  const std::string errors = trimmed(file_text(folder / "errors.txt").value_or(""));
  if (result.status != 0) return {{}, call + " failed: " + errors.substr(errors.rfind('\n') + 1)};
  const std::string output =
      data.empty() ? result.output : replaced(result.output, data, "MNIST (data/mnist)");
  return {lines_of(replaced(output, folder.string(), "plots/yours")), ""};
} catch (const fs::filesystem_error& error) {
  return {{}, error.path1().string() + ": " + error.code().message()};
}

}  // namespace

// The last calls first: the later a chapter, the longer it runs.
Runs run_all(const std::set<std::string>& calls, const fs::path& build, const fs::path& plots) {
  Runs runs;
  const std::optional<DataPlace> data = find_mnist();
  std::vector<std::string> waiting;
  for (const std::string& call : calls) {
    if (!data && reads_data(program_of(call, build))) {
      runs.left_out.insert(call);
    } else {
      waiting.push_back(call);
    }
  }
  std::mutex mutex;
  const auto work = [&] {
    while (true) {
      std::unique_lock lock(mutex);
      if (waiting.empty()) return;
      const std::string call = waiting.back();
      waiting.pop_back();
      lock.unlock();
      Output output = output_of(call, build, plots, data ? data->name() : "");
      lock.lock();
      runs.outputs[call] = std::move(output);
    }
  };
  std::thread other(work);
  work();
  other.join();
  return runs;
}

}  // namespace nn

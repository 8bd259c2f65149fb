#include "14_many_machines/story/launch.hpp"

#include <filesystem>
#include <stdexcept>

#include "14_many_machines/story/passed_on.hpp"
#include "14_many_machines/story/world.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// For every process: messages between processes of one machine go through memory
// that they share, which needs no rights that containers take away. With more
// processes than cores, one that waits lets the others go first.
constexpr const char* mpi_settings =
    "exec env OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1 "
    "OMPI_MCA_btl_vader_single_copy_mechanism=none "
    "OMPI_MCA_btl_base_warn_component_unused=0 "
    "OMPI_MCA_mpi_yield_when_idle=1 ";

constexpr const char* install = "./learn setup --mpi installs it";

constexpr const char* going_on = "--resume FILE goes on from the last --save-every";

// This program's file.
std::string own_file() {
  std::error_code none;
  const auto file = std::filesystem::read_symlink("/proc/self/exe", none);
  return none ? NN_BUILD_DIR "/chapters/14_many_machines/14_many_machines"
              : file.string();
}

std::string end_of(int status, std::size_t ranks) {
  return "one of the " + std::to_string(ranks) + " processes was ended by signal " +
         std::to_string(status - 128) + ", and then all others; " + going_on;
}

}  // namespace

std::string cannot_launch() {
  if (!built_with_mpi())
    return std::string("this program was built without MPI; ") + install +
           ", and the next ./learn builds it in";
  if (run_command("command -v mpirun 2>&1").status != 0)
    return std::string("mpirun is not here; ") + install;
  return {};
}

std::string launch_command(const std::string& program, std::size_t ranks,
                           const std::vector<std::string>& options) {
  std::string command = mpi_settings;
  command += "mpirun -q -n " + std::to_string(ranks) +
             " --map-by :OVERSUBSCRIBE --bind-to none --stdin none " +
             shell_quoted(program);
  for (const std::string& option : options) command += " " + shell_quoted(option);
  return command;
}

int launch(std::size_t ranks, const std::vector<std::string>& options) {
  const CommandEnd end =
      run_passing_signals(launch_command(own_file(), ranks, options));
  if (end.passed_signal != 0 && end.status != 0)
    throw std::runtime_error("ended by signal " +
                             std::to_string(end.passed_signal) + ", with all " +
                             std::to_string(ranks) + " processes; " + going_on);
  if (end.status > 128 && end.status < 160)
    throw std::runtime_error(end_of(end.status, ranks));
  return end.status;
}

std::string launched_output(std::size_t ranks,
                            const std::vector<std::string>& options) {
  const CommandResult result =
      run_command(launch_command(own_file(), ranks, options));
  if (result.status > 128) throw std::runtime_error(end_of(result.status, ranks));
  if (result.status != 0)
    throw std::runtime_error("of " + std::to_string(ranks) +
                             " processes, the first ended with status " +
                             std::to_string(result.status));
  return result.output;
}

}  // namespace nn

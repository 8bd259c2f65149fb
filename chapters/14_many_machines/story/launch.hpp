// Starts this program again as many processes, with mpirun.
#pragma once

#include <string>
#include <vector>

#include "common/shell.hpp"

namespace nn {

// Why no processes can be started here, in one line; empty if they can.
std::string cannot_launch();

// The command that starts `program` as so many processes on this machine: also as
// root, with more processes than cores, and without binding them to cores, which
// fails in many containers.
std::string launch_command(const std::string& program, std::size_t ranks,
                           const std::vector<std::string>& options);

// Runs it and waits, and returns its status. Its output and errors are ours.
// std::runtime_error, in one line, if a signal ended one of the processes, or asked
// this program to end; then all of them have ended.
int launch(std::size_t ranks, const std::vector<std::string>& options);

// The same, and what it prints comes back; std::runtime_error unless the status
// is 0. It is for short jobs: if this program is killed, they go on for seconds.
std::string launched_output(std::size_t ranks,
                            const std::vector<std::string>& options);

}  // namespace nn

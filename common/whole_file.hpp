// A file that is there is whole: what a program writes stands beside the old file first and takes its place
// in one step at the end. Whoever interrupts it, or fills the disk, finds the old file as it was.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

namespace nn {

// A file that cannot be written; the message names it and why.
struct WriteError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Writes FILE.part and renames it to FILE. WriteError when that fails; then nothing of it is left.
void write_whole(const std::filesystem::path& path, const std::string& text);

// WriteError unless write_whole could write this file now: to be asked before the work that the text takes.
void require_writable(const std::filesystem::path& path);

}  // namespace nn

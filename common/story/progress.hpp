// A bar that fills while something takes long. It is drawn only on a terminal; a
// file or a pipe gets nothing of it.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace nn {

class Progress {
 public:
  Progress(std::string label, std::size_t total);
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void advance(std::size_t by = 1);
  void restart(std::string label);  // empties the bar and gives it another label
  void clear();  // removes the bar, so that a line can be printed in its place

 private:
  void draw();

  std::string label_;
  std::size_t total_, done_ = 0;
  bool on_terminal_, drawn_ = false;
  std::chrono::steady_clock::time_point next_;
};

// How many columns the terminal on stdout has; 80 if stdout is not a terminal.
std::size_t terminal_width();

}  // namespace nn

#include "common/story/progress.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <utility>

namespace nn {

std::size_t terminal_width() {
  winsize size{};
  const bool known =
      ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return known ? size.ws_col : 80;
}

Progress::Progress(std::string label, std::size_t total)
    : label_(std::move(label)),
      total_(std::max<std::size_t>(total, 1)),
      on_terminal_(isatty(STDOUT_FILENO) == 1) {}

void Progress::advance(std::size_t by) {
  done_ = std::min(done_ + by, total_);
  if (!on_terminal_) return;
  const auto now = std::chrono::steady_clock::now();
  if (now < next_) return;
  next_ = now + std::chrono::milliseconds(50);
  draw();
}

void Progress::restart(std::string label) {
  label_ = std::move(label);
  done_ = 0;
}

void Progress::clear() {
  if (drawn_)
    std::cout << "\r\033[K" << std::flush;  // to the line's start, and erase it
  drawn_ = false;
}

void Progress::draw() {
  const std::string percent = std::to_string(100 * done_ / total_) + "%";
  const std::size_t taken = label_.size() + percent.size() + 6;
  const std::size_t width =
      std::min<std::size_t>(40, std::max(terminal_width(), taken + 4) - taken);
  const std::size_t filled = width * done_ / total_;
  std::cout << '\r' << label_ << " [" << std::string(filled, '#')
            << std::string(width - filled, '.') << "] " << percent << "\033[K"
            << std::flush;
  drawn_ = true;
}

}  // namespace nn

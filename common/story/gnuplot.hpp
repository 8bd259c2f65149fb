// Running gnuplot so that it can neither hang nor take the program down: as a
// process of its own, with a time limit. The environment variable GNUPLOT names
// another gnuplot, or says "none".
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace nn {

// A text between gnuplot's single quotes, where only the quote itself is special.
std::string quoted(const std::string& text);

// Asked once per program.
bool gnuplot_runs();

// Draws folder/script into `picture`, which is meant from the folder. False when
// gnuplot fails, takes over 30 seconds, or leaves no picture; what it had to say is
// on stderr then.
bool draw_with_gnuplot(const std::filesystem::path& folder,
                       const std::string& script,
                       const std::filesystem::path& picture);

// Draws folder/script in a window, or by characters in the terminal where no window
// can be opened; there pictures of pixels (`image`) are left out.
void show_with_gnuplot(const std::filesystem::path& folder,
                       const std::string& script, bool image);

}  // namespace nn

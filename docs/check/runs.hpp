// Runs of programs whose output the pages show. Each call is run once, two at a time; what stands in the
// pages never reaches a shell as anything but words.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace nn {

struct Output {
  std::vector<std::string> lines;
  std::string failure;  // empty when the program ended well
};

// By call: "08_mnist --epochs 2".
using Outputs = std::map<std::string, Output>;

struct Runs {
  Outputs outputs;
  std::set<std::string> left_out;  // calls of programs that read MNIST, where there is none
};

// Runs every call. The programs are build/chapters/NAME/NAME; the figures of a call go to the folder of its
// name in `plots`. In the output the data's place is data/mnist and that of the figures plots/yours, wherever
// they are.
Runs run_all(const std::set<std::string>& calls, const std::filesystem::path& build,
             const std::filesystem::path& plots);

}  // namespace nn

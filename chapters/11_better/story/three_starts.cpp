#include "11_better/story/three_starts.hpp"

#include <iostream>

#include "common/text.hpp"

namespace nn {

void print_start_columns(std::size_t inputs) {
  const std::string small = "N(0, 1/" + std::to_string(inputs) + ")";
  print_start_row("weights from", {"N(0, 1)", small, small});
  print_start_row("biases from", {"N(0, 1)", "N(0, 1)", "all 0"});
}

void print_start_row(const std::string& title,
                     const std::vector<std::string>& cells) {
  std::cout << "   " << cell(title, 24);
  for (std::size_t i = 0; i < cells.size(); ++i)
    std::cout << (i + 1 < cells.size() ? cell(cells[i], 18) : cells[i]);
  std::cout << std::endl;
}

}  // namespace nn

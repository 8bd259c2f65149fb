// live_answers: gives the answers of the live figures natively. Each line of the input is a question, like
// `neuron 0.2 0.8 -0.5 2 1 2 3`. Each line of the output is its answer, every number as its 16 hexadecimal
// digits.
#include <bit>
#include <cstdint>
#include <exception>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>

#include "docs/live/live.hpp"

namespace {

void print_answer(const std::string& line) {
  std::istringstream words(line);
  std::string name;
  words >> name;
  nn::Answer asked;
  for (double number; words >> number;) asked.push_back(number);
  std::cout << name << std::hex << std::setfill('0');
  for (const double number : nn::ask(name, asked))
    std::cout << ' ' << std::setw(16) << std::bit_cast<std::uint64_t>(number);
  std::cout << std::dec << '\n';
}

}  // namespace

int main() try {
  for (std::string line; std::getline(std::cin, line);) print_answer(line);
} catch (const std::exception& error) {
  std::cerr << "live_answers: " << error.what() << '\n';
  return 1;
}

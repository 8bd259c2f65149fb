// What the values of options are read with. Each function refuses a text that it
// cannot read with a UsageError that names the option and what it takes.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/matrix.hpp"

namespace nn {

// Throws UsageError "--name takes WANTED, not 'TEXT'".
[[noreturn]] void refuse_value(const std::string& name, const std::string& text,
                               const std::string& wanted);

// The parts of a list such as 16,16: at most 1,000.
std::vector<std::string> parts_of_list(const std::string& name,
                                       const std::string& text);

// A count from least to most. `part` is the text, or a part of it; `what` is "a
// whole number", or what a list holds.
std::size_t read_count(const std::string& name, const std::string& text,
                       std::string_view part, std::size_t least, std::size_t most,
                       const char* what);

// A number from least to most.
double read_limited(const std::string& name, const std::string& text, double least,
                    double most);

// Numbers separated by commas, none further from 0 than `most`, if that is not 0.
std::vector<double> read_numbers(const std::string& name, const std::string& text,
                                 double most);

// Rows of such numbers, separated by semicolons.
Matrix read_rows(const std::string& name, const std::string& text, double most);

// "1,-0.5,2", as read_numbers reads it.
std::string list_of(std::span<const double> numbers);

}  // namespace nn

// Several digits in one picture: each is found and prepared on its own.
#pragma once

#include <string>
#include <vector>

#include "10_your_digit/preparation/groups.hpp"
#include "10_your_digit/preparation/prepare.hpp"
#include "10_your_digit/reading.hpp"

namespace nn {

// A digit of a picture: its place in steps.even, and 28 x 28 pixels for the
// network.
struct FoundDigit {
  Group place;
  GreyPicture digit;
};

// The digits of a prepared picture, from left to right. A single digit is
// steps.digit. DataError, beginning with `name`, if the ink falls into too many
// pieces for digits, as noise and patterns do.
std::vector<FoundDigit> find_digits(const Prepared& steps, const std::string& name);

std::vector<Reading> read_digits(const Model& model,
                                 const std::vector<FoundDigit>& digits);

// "2026", with a question mark for each digit that the network does not recognise.
std::string digits_read(const std::vector<Reading>& readings);

// For one digit, the verdict of reading.hpp. For several digits it names each of
// them, with a second guess where the network is not sure: "It reads 20: 2 (0.98),
// 0 (0.99)." It also says which of them may be more than one digit.
std::string verdict_on_all(const std::vector<FoundDigit>& digits,
                           const std::vector<Reading>& readings);

}  // namespace nn

// Several digits in one picture: each is found, and prepared as if it stood alone.
#pragma once

#include <string>
#include <vector>

#include "10_your_digit/preparation/groups.hpp"
#include "10_your_digit/preparation/prepare.hpp"
#include "10_your_digit/reading.hpp"

namespace nn {

// A digit of a picture: where it stands in steps.even, and 28 x 28 pixels for the
// network.
struct FoundDigit {
  Group place;
  GreyPicture digit;
};

// The digits of a prepared picture from left to right; where there is one alone it
// is steps.digit. DataError, beginning with `name`, where the ink falls into more
// pieces than digits have: noise, a pattern.
std::vector<FoundDigit> find_digits(const Prepared& steps, const std::string& name);

std::vector<Reading> read_digits(const Network& network,
                                 const std::vector<FoundDigit>& digits);

// "2026"; a digit that the network knows nothing of is a question mark.
std::string digits_read(const std::vector<Reading>& readings);

// What reading.hpp says of one digit. Of several each is told, one that the network
// is not sure of with its second guess: "It reads 20: 2 (0.98), 0 (0.99)." What may
// be more than one digit is told as that.
std::string verdict_on_all(const std::vector<FoundDigit>& digits,
                           const std::vector<Reading>& readings);

}  // namespace nn

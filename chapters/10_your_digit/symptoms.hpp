// Why is my picture misread? Pictures with one fault each, drawn from drawn digits,
// so that the fault is known and what it costs can be counted, without the
// preparation and with it.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "03_feedforward/network.hpp"
#include "10_your_digit/picture_files/colour_picture.hpp"
#include "common/random.hpp"

namespace nn {

// A picture and what it should be read as: "7", or "70" for two digits.
struct FaultyPicture {
  std::string digits;
  ColourPicture picture;
};

// A fault, in words, and how a picture of this digit with it is drawn.
struct Fault {
  std::string name;
  std::function<FaultyPicture(std::size_t digit, Engine& engine)> draw;
};

// The first of all is "none". The others: pens, ink, light, paper, what the digit
// does on it, and the camera.
const std::vector<Fault>& faults();

// What the program makes of a picture: the digits that it reads raw and prepared
// ("" where no ink is found), and whether it says of the prepared ones that it is
// sure.
struct FaultyReading {
  std::string raw, prepared;
  bool sure = false;
};
FaultyReading read_faulty(const Network& network, const ColourPicture& picture);

// How many pictures were read raw, and prepared; of those misread after their
// preparation, how many it was sure of. `example` is the first of them, or the
// first of all where none is misread.
struct FaultTally {
  std::size_t count = 0, raw = 0, prepared = 0, sure_and_wrong = 0;
  FaultyPicture example;
};

// Draws `of_each` pictures of every digit with this fault and reads them.
FaultTally count_read(const Network& network, const Fault& fault,
                      std::size_t of_each, std::uint32_t seed);

}  // namespace nn

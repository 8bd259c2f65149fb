// Why is my picture misread? The program draws pictures with one fault each. So the
// fault is known, and you can count what it costs, without the preparation and with
// it.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "08_mnist/model.hpp"
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

// The first one is "none". The others are faults of pen, ink, light and paper, of
// the digit's place, and of the camera.
const std::vector<Fault>& faults();

// What the program reads in a picture, raw and prepared ("" if it finds no ink),
// and whether it is sure of the prepared digits.
struct FaultyReading {
  std::string raw, prepared;
  bool sure = false;
};
FaultyReading read_faulty(const Model& model, const ColourPicture& picture);

// How many pictures are read raw and prepared, and of how many misread ones,
// prepared, the program is sure. `example` is the first misread picture, or the
// first picture if none is misread.
struct FaultTally {
  std::size_t count = 0, raw = 0, prepared = 0, sure_and_wrong = 0;
  FaultyPicture example;
};

// Draws `of_each` pictures of every digit with this fault and reads them.
FaultTally count_read(const Model& model, const Fault& fault, std::size_t of_each,
                      std::uint32_t seed);

}  // namespace nn

#include "13_convolution/story/photos.hpp"

#include "10_your_digit/preparation/prepare.hpp"
#include "10_your_digit/symptoms.hpp"

namespace nn {
namespace {

void add_prepared(const FaultyPicture& faulty, Pictures& all) try {
  if (faulty.digits.size() != 1) return;
  const GreyPicture digit = prepare(faulty.picture, "drawn").digit;
  all.pixels.insert(all.pixels.end(), digit.pixels.begin(), digit.pixels.end());
  all.labels.push_back(static_cast<std::uint8_t>(faulty.digits[0] - '0'));
} catch (const DataError&) {  // no ink
}

}  // namespace

Pictures faulty_digits(std::size_t of_each, std::uint32_t seed) {
  Pictures all{digit_side, digit_side, {}, {}};
  Engine engine(seed);
  for (const Fault& fault : faults()) {
    for (std::size_t i = 0; i < of_each * digit_classes; ++i)
      add_prepared(fault.draw(i % digit_classes, engine), all);
  }
  return all;
}

}  // namespace nn

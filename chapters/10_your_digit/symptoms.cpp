#include "10_your_digit/symptoms.hpp"

#include <algorithm>

#include "10_your_digit/number.hpp"
#include "10_your_digit/picture_files/transparency.hpp"
#include "10_your_digit/preparation/prepare.hpp"
#include "10_your_digit/reading.hpp"
#include "10_your_digit/scene.hpp"
#include "common/byte_source.hpp"
#include "common/drawn/ink.hpp"

namespace nn {
namespace {

// A ballpoint on white paper: the picture without a fault.
Scene ballpoint() {
  return {.height = 140,
          .width = 140,
          .side = 77,
          .pen = 4.0,
          .paper = {238, 236, 230},
          .ink = {40, 50, 110},
          .shadow = 0.2,
          .noise = 3.0};
}

Fault in_scene(std::string name, const Scene& scene) {
  return {std::move(name), [scene](std::size_t digit, Engine& engine) {
            return FaultyPicture{std::to_string(digit),
                                 draw_scene(digit, scene, engine)};
          }};
}

// The fault is one change of the scene.
template <class Change>
Fault changed(std::string name, Change change) {
  Scene scene = ballpoint();
  change(scene);
  return in_scene(std::move(name), scene);
}

Fault tilted(int degrees) {
  return changed("tilted by " + std::to_string(degrees) + " degrees",
                 [degrees](Scene& s) { s.tilt = degrees; });
}

// The right edge of the paper cuts off a third of the digit's width.
ColourPicture cut_at_edge(const GreyPicture& ink, const Scene& scene,
                          Engine& engine) {
  ColourPicture whole = put_on_paper(ink, scene, engine);
  std::size_t left = whole.width, right = 0;
  for (std::size_t i = 0; i < whole.pixels.size(); ++i) {
    if (brightness(whole.pixels[i]) >= 110) continue;
    left = std::min(left, i % whole.width);
    right = std::max(right, i % whole.width);
  }
  ColourPicture cut(whole.height, right - (right - left) / 3);
  for (std::size_t row = 0; row < cut.height; ++row)
    std::copy_n(&whole(row, 0), cut.width, &cut(row, 0));
  return cut;
}

FaultyPicture cut_off(std::size_t digit, Engine& engine) {
  const Scene scene = ballpoint();
  const GreyPicture ink =
      draw_trails(write_in_scene(digit, scene, engine), scene.side);
  return {std::to_string(digit), cut_at_edge(ink, scene, engine)};
}

double farthest_right(const std::vector<Trail>& trails) {
  double right = -1e300;
  for (const Trail& trail : trails)
    right = std::max(right, std::ranges::max(trail, {}, &Touch::x).x);
  return right;
}

// The next digit begins where the first one ends.
FaultyPicture touching(std::size_t digit, Engine& engine) {
  Scene scene = ballpoint();
  scene.side = 98;
  const std::size_t other = (digit + 3) % 10;
  std::vector<Trail> trails = write_in_scene(digit, scene, engine),
                     second = write_in_scene(other, scene, engine);
  double left = 1e300;
  for (const Trail& trail : second)
    left = std::min(left, std::ranges::min(trail, {}, &Touch::x).x);
  const double apart = farthest_right(trails) - left;
  for (Trail& trail : second) {
    for (Touch& touch : trail) touch.x += apart;
    trails.push_back(trail);
  }
  return {std::to_string(digit) + std::to_string(other),
          put_on_paper(draw_trails(trails, scene.side), scene, engine)};
}

// White ink on a transparent ground, as drawing programs save it; the ground is
// found while the file is read.
FaultyPicture on_transparency(std::size_t digit, Engine& engine) {
  Scene scene = ballpoint();
  scene.paper = {0, 0, 0}, scene.ink = {255, 255, 255};
  scene.shadow = scene.noise = 0.0;
  const ColourPicture ink = draw_scene(digit, scene, engine);
  AlphaPicture picture{ink.height, ink.width, {}};
  for (const Colour& colour : ink.pixels)
    picture.pixels.push_back({{255, 255, 255}, brightness(colour)});
  return {std::to_string(digit), on_ground(picture)};
}

}  // namespace

const std::vector<Fault>& faults() {
  static const std::vector<Fault> all = {
      changed("none", [](Scene&) {}),
      changed("pen too thin", [](Scene& s) { s.pen = 0.8; }),
      changed("pen too broad", [](Scene& s) { s.pen = 13.0; }),
      changed("ink too faint",
              [](Scene& s) {
                s.ink = {215, 213, 210};
              }),
      changed("ink as bright as paper",
              [](Scene& s) {
                s.paper = {150, 150, 150}, s.ink = {230, 127, 60};
              }),
      changed("soft shadow", [](Scene& s) { s.shadow = 0.7; }),
      changed("hard shadow", [](Scene& s) { s.hard_shadow = 0.55; }),
      changed("lines half as dark as ink", [](Scene& s) { s.ruled = 0.5; }),
      changed("lines as dark as ink", [](Scene& s) { s.ruled = 1.0; }),
      changed("far away", [](Scene& s) { s.height = s.width = 280, s.side = 10; }),
      {"cut off at the edge", cut_off},
      {"two digits touching", touching},
      {"white on transparent", on_transparency},
      tilted(10),
      tilted(20),
      tilted(30),
      tilted(45),
      tilted(90),
      changed("mirrored", [](Scene& s) { s.mirrored = true; }),
  };
  return all;
}

FaultyReading read_faulty(const Model& model, const ColourPicture& picture) {
  FaultyReading reading;
  reading.raw = digits_read({read_digit(model, prepare_raw(picture))});
  try {
    const std::vector<FoundDigit> digits =
        find_digits(prepare(picture, "drawn"), "drawn");
    const std::vector<Reading> readings = read_digits(model, digits);
    reading.prepared = digits_read(readings);
    reading.sure = std::ranges::all_of(readings, &Reading::sure) &&
                   std::ranges::none_of(digits, [](const FoundDigit& found) {
                     return found.place.is_doubtful;
                   });
  } catch (const DataError&) {
    // No ink, or too many pieces: the program says so and reads nothing.
  }
  return reading;
}

FaultTally count_read(const Model& model, const Fault& fault, std::size_t of_each,
                      std::uint32_t seed) {
  Engine engine(seed);
  FaultTally tally;
  for (std::size_t i = 0; i < of_each * digit_classes; ++i) {
    const FaultyPicture faulty = fault.draw((i + 4) % digit_classes, engine);
    const FaultyReading reading = read_faulty(model, faulty.picture);
    const bool right = reading.prepared == faulty.digits,
               first_wrong = !right && tally.prepared == tally.count;
    if (i == 0 || first_wrong) tally.example = faulty;
    ++tally.count;
    tally.raw += reading.raw == faulty.digits;
    tally.prepared += right;
    tally.sure_and_wrong += reading.sure && !right;
  }
  return tally;
}

}  // namespace nn

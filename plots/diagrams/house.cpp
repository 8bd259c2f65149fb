// The whole project as a house: chapters are floors on a plain cellar, and nobody looks upstairs.
#include <array>
#include <sstream>
#include <string>
#include <vector>

#include "plots/diagrams/diagram.hpp"
#include "plots/diagrams/parts.hpp"

namespace nn {
namespace {

struct Floor {
  std::string number, idea;
};

// A floor for each chapter that chapters/CMakeLists.txt lists; the last one stands at the top.
std::vector<Floor> floors_of(const std::string& chapters) {
  std::vector<Floor> floors;
  std::istringstream names(chapters);
  for (std::string name; std::getline(names, name, ' ');) {
    floors.insert(floors.begin(), {name.substr(0, 2), name.substr(3)});
  }
  return floors;
}

constexpr double floor_height = 38, roof = 74, house_left = 24, house_width = 366, side_left = 446;

double ground_below(const std::vector<Floor>& floors) {
  return roof + floor_height * static_cast<double>(floors.size());
}

// An idea is a library; beside it lives its story, a program.
std::string floor_at(double y, const Floor& floor) {
  const double middle = y + floor_height / 2;
  return box({house_left, y}, house_width, floor_height, theme.forward_tint, {theme.forward, 2}) +
         words({house_left + 16, middle}, floor.number, from_left(bold(normal_font))) +
         words({house_left + 56, middle}, floor.idea, from_left(small_font)) +
         line({house_left + 266, y}, {house_left + 266, y + floor_height}, {theme.forward, 1}) +
         words({house_left + 316, middle}, "story", soft_font);
}

std::string stack_of(const std::vector<Floor>& floors) {
  std::string all;
  double y = roof;
  for (const Floor& floor : floors) {
    all += floor_at(y, floor);
    y += floor_height;
  }
  return all;
}

std::string cellar(double ground) {
  return box({house_left, ground}, house_width, 88, theme.pale, {theme.line, 2}) +
         words({house_left + 16, ground + 22}, "common/", from_left(bold(normal_font))) +
         words({house_left + 132, ground + 22}, "knows no neurons", from_left(soft_font)) +
         words({house_left + 16, ground + 48}, "matrix, random, dataset, idx,", from_left(small_font)) +
         words({house_left + 16, ground + 71}, "plot, progress, program, text", from_left(small_font));
}

// "Includes" go down only.
std::string way_down(double ground) {
  const double x = house_left + house_width + 24;
  return arrow({x, roof + 8}, {x, ground + 44}, backward_pen);
}

std::string outbuilding(double y, const char* name, std::array<const char*, 3> purpose, const char* fill,
                        const char* colour) {
  std::string all = box({side_left, y}, 170, 112, fill, {colour, 2}, 8) +
                    words({side_left + 14, y + 22}, name, from_left(bold(normal_font)));
  for (std::size_t i = 0; i < purpose.size(); ++i) {
    all += words({side_left + 14, y + 50 + 23 * static_cast<double>(i)}, purpose[i], from_left(small_font));
  }
  return all;
}

std::string outbuildings() {
  return outbuilding(roof, "docs/", {"a page for each", "floor; nothing in", "it may drift"},
                     theme.excite_tint, theme.excite) +
         outbuilding(roof + 140, "plots/", {"your figures", "beside those of", "reference"},
                     theme.backward_tint, theme.backward) +
         outbuilding(roof + 280, "tests/", {"each claim is", "checked; each", "check can fail"},
                     theme.inhibit_tint, theme.inhibit);
}

std::string door() {
  return box({house_left, 14}, 592, 44, theme.paper, {theme.ink, 2}, 8) +
         words({320, 36}, "./learn  run 08 · test · plots · compare · docs", small_font);
}

}  // namespace

Diagram house_diagram() {
  const std::vector<Floor> floors = floors_of(NN_CHAPTERS);
  const double ground = ground_below(floors);
  return {
      "architecture", "The house",
      "The chapters are the floors of a house, with 01 at the bottom and common/ as the cellar. "
      "Includes go down only. Docs, plots and tests stand beside them, and ./learn is the door to all of them.",
      ground + 170,
      door() + stack_of(floors) + cellar(ground) + way_down(ground) + outbuildings() +
          words({house_left, ground + 116}, "a chapter: its idea (a library) and its story (a program)",
                from_left(soft_font)) +
          words({house_left, ground + 142}, "orange: the only way that #include may go",
                from_left(coloured(small_font, theme.backward_ink)))};
}

}  // namespace nn

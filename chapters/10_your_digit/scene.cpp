#include "10_your_digit/scene.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "common/dataset.hpp"
#include "common/drawn/digits.hpp"
#include "common/drawn/ink.hpp"

namespace nn {
namespace {

// Paper, lines and ink as a share of ink at each pixel, 0 to 1.
class Paper {
 public:
  Paper(std::size_t height, std::size_t width) : ink_(height, width) {}
  void put(const GreyPicture& ink, std::size_t top, std::size_t left) {
    for (std::size_t row = 0; row < ink.height; ++row) {
      for (std::size_t column = 0; column < ink.width; ++column)
        mark(top + row, left + column, widened(ink(row, column)));
    }
  }
  void mark(std::size_t row, std::size_t column, double share) {
    ink_(row, column) = std::max(ink_(row, column), share);
  }
  double at(std::size_t row, std::size_t column) const { return ink_(row, column); }
  std::size_t height() const { return ink_.rows(); }
  std::size_t width() const { return ink_.columns(); }

 private:
  Matrix ink_;
};

std::size_t anywhere(double first, double last, Engine& engine) {
  return static_cast<std::size_t>(uniform(first, last + 1.0, engine));
}

// A printed box, as forms have one for every digit.
void draw_frame(Paper& sheet) {
  const std::size_t top = sheet.height() / 20, left = sheet.width() / 20;
  const std::size_t bottom = sheet.height() - 1 - top,
                    right = sheet.width() - 1 - left;
  for (const std::size_t thick : {0u, 1u}) {
    for (std::size_t column = left; column <= right; ++column) {
      sheet.mark(top + thick, column, 1.0);
      sheet.mark(bottom - thick, column, 1.0);
    }
    for (std::size_t row = top; row <= bottom; ++row) {
      sheet.mark(row, left + thick, 1.0);
      sheet.mark(row, right - thick, 1.0);
    }
  }
}

void draw_dust(Paper& sheet, Engine& engine) {
  for (int speck = 0; speck < 25; ++speck) {
    const std::size_t row = anywhere(0, static_cast<double>(sheet.height() - 2),
                                     engine),
                      column = anywhere(0, static_cast<double>(sheet.width() - 2),
                                        engine);
    const double share = uniform(0.4, 1.0, engine);
    for (const std::size_t down : {0u, 1u})
      sheet.mark(row + down, column + down, share);
  }
}

void draw_lines(Paper& sheet, double share) {
  for (std::size_t row = 11; row + 1 < sheet.height(); row += 22) {
    for (std::size_t column = 0; column < sheet.width(); ++column) {
      for (const std::size_t thick : {0u, 1u})
        sheet.mark(row + thick, column, share);
    }
  }
}

// The light comes from one side and falls off towards the other.
class Light {
 public:
  Light(const Scene& scene, Engine& engine)
      : shadow_(scene.shadow),
        hard_shadow_(scene.hard_shadow),
        across_(uniform(-1.0, 1.0, engine)),
        down_(uniform(-1.0, 1.0, engine)) {}
  double at(double x, double y) const {  // 0 to 1 across the picture
    const double longest = std::max(0.1, std::abs(across_) + std::abs(down_));
    const double away = (across_ * (x - 0.5) + down_ * (y - 0.5)) / longest + 0.5;
    return (1.0 - shadow_ * away * away) * (away > 0.5 ? 1.0 - hard_shadow_ : 1.0);
  }

 private:
  double shadow_, hard_shadow_, across_, down_;
};

std::uint8_t seen(double paper, double ink, double share, double light,
                  double noise) {
  return static_cast<std::uint8_t>(
      std::clamp(light * (paper + share * (ink - paper)) + noise, 0.0, 255.0) +
      0.5);
}

ColourPicture photographed(const Paper& sheet, const Scene& scene, Engine& engine) {
  const Light light(scene, engine);
  ColourPicture picture(sheet.height(), sheet.width());
  for (std::size_t row = 0; row < picture.height; ++row) {
    for (std::size_t column = 0; column < picture.width; ++column) {
      const double lit =
          light.at(static_cast<double>(column) / static_cast<double>(picture.width),
                   static_cast<double>(row) / static_cast<double>(picture.height));
      const double noise =
          scene.noise > 0.0 ? normal(0.0, scene.noise, engine) : 0.0;
      const double share = sheet.at(row, column);
      picture(row, column) = {
          seen(scene.paper.red, scene.ink.red, share, lit, noise),
          seen(scene.paper.green, scene.ink.green, share, lit, noise),
          seen(scene.paper.blue, scene.ink.blue, share, lit, noise)};
    }
  }
  return picture;
}

void place_as_in(const Scene& scene, Touch& touch) {
  if (scene.mirrored) touch.x = -touch.x;
  if (scene.tilt == 0.0) return;
  const double angle = scene.tilt * std::numbers::pi / 180.0, x = touch.x,
               y = touch.y;
  touch.x = x * std::cos(angle) - y * std::sin(angle);
  touch.y = x * std::sin(angle) + y * std::cos(angle);
}

}  // namespace

Habits habits_of(const Scene& scene) {
  Habits habits;
  for (double* deviation : {&habits.places, &habits.ends, &habits.rubber,
                            &habits.tremble, &habits.slant, &habits.stretch,
                            &habits.rotation, &habits.pen, &habits.pressure})
    *deviation *= scene.straying;
  habits.pen *= scene.pen / habits.mean_pen;
  habits.mean_pen = scene.pen;
  return habits;
}

ColourPicture put_on_paper(const GreyPicture& ink, const Scene& scene,
                           Engine& engine) {
  Paper sheet(scene.height, scene.width);
  const double margin =
      0.1 * static_cast<double>(std::min(scene.height, scene.width));
  const std::size_t top = anywhere(
      margin, static_cast<double>(scene.height - ink.height) - margin, engine);
  sheet.put(ink, top,
            anywhere(margin, static_cast<double>(scene.width - ink.width) - margin,
                     engine));
  if (scene.ruled > 0.0) draw_lines(sheet, scene.ruled);
  if (scene.frame) draw_frame(sheet);
  if (scene.dust) draw_dust(sheet, engine);
  return photographed(sheet, scene, engine);
}

std::vector<Trail> write_in_scene(std::size_t digit, const Scene& scene,
                                  Engine& engine) {
  const Form& form = any_form(digit, engine);
  std::vector<Trail> trails = write_form(form, habits_of(scene), engine);
  for (Trail& trail : trails) {
    for (Touch& touch : trail) place_as_in(scene, touch);
  }
  return trails;
}

ColourPicture draw_scene(std::size_t digit, const Scene& scene, Engine& engine) {
  return put_on_paper(draw_trails(write_in_scene(digit, scene, engine), scene.side),
                      scene, engine);
}

}  // namespace nn

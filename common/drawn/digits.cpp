#include "common/drawn/digits.hpp"

#include "common/dataset.hpp"
#include "common/drawn/ink.hpp"
#include "common/drawn/normalise.hpp"

namespace nn {
namespace {

constexpr std::size_t fine =
    2 * digit_box;  // drawn twice as large, and then brought to size

}  // namespace

const Form& any_form(std::size_t digit, Engine& engine) {
  double all = 0.0;
  for (const Form& form : forms_of(digit)) all += form.share;
  double left = uniform(0.0, all, engine);
  for (const Form& form : forms_of(digit)) {
    left -= form.share;
    if (left < 0.0) return form;
  }
  return forms_of(digit).back();
}

GreyPicture draw_form(const Form& form, const Habits& habits, Engine& engine) {
  return normalise(draw_trails(write_form(form, habits, engine), fine));
}

GreyPicture draw_digit(std::size_t digit, const Habits& habits, Engine& engine) {
  return draw_form(any_form(digit, engine), habits, engine);
}

DrawnSet draw_digits(std::size_t count, const Habits& habits, Engine& engine,
                     const std::function<void()>& on_picture) {
  DrawnSet set{{{count, digit_side, digit_side}, {}}, {{count}, {}}};
  set.pixels.bytes.reserve(count * digit_side * digit_side);
  for (std::size_t i = 0; i < count; ++i) {
    const auto digit =
        static_cast<std::size_t>(uniform(0.0, digit_classes, engine));
    const GreyPicture picture = draw_digit(digit, habits, engine);
    set.pixels.bytes.insert(set.pixels.bytes.end(), picture.pixels.begin(),
                            picture.pixels.end());
    set.labels.bytes.push_back(static_cast<std::uint8_t>(digit));
    if (on_picture) on_picture();
  }
  return set;
}

}  // namespace nn

// Digits without any data: the program draws them from strokes that it knows,
// varies them as a hand does, and gives them MNIST's size and place. It can draw
// any number of them, and draws the same ones every time.
#pragma once

#include <functional>

#include "common/drawn/grey_picture.hpp"
#include "common/drawn/hand.hpp"
#include "common/idx_file.hpp"

namespace nn {

// A random form of this digit; each form is as likely as its share says.
const Form& any_form(std::size_t digit, Engine& engine);

// One picture of 28 x 28 pixels, in a random form of this digit. std::out_of_range
// for a digit above 9.
GreyPicture draw_digit(std::size_t digit, const Habits& habits, Engine& engine);

// One picture of this form.
GreyPicture draw_form(const Form& form, const Habits& habits, Engine& engine);

struct DrawnSet {
  IdxFile pixels, labels;  // (count x 28 x 28) and (count)
};

// `count` pictures of random digits, all ten equally likely. Calls `on_picture`, if
// there is one, after each picture.
DrawnSet draw_digits(std::size_t count, const Habits& habits, Engine& engine,
                     const std::function<void()>& on_picture = {});

}  // namespace nn

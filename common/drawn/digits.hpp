// Digits without any data: drawn by this program from strokes that it knows, with
// the variety of a hand, and brought to MNIST's size and place. As many as one
// likes, the same ones every time.
#pragma once

#include <functional>

#include "common/drawn/grey_picture.hpp"
#include "common/drawn/hand.hpp"
#include "common/idx.hpp"

namespace nn {

// One of the digit's forms, each as often as its share says.
const Form& any_form(std::size_t digit, Engine& engine);

// One picture of 28 x 28 pixels, in any of the digit's forms. std::out_of_range for
// a digit above 9.
GreyPicture draw_digit(std::size_t digit, const Habits& habits, Engine& engine);

// One picture of this form.
GreyPicture draw_form(const Form& form, const Habits& habits, Engine& engine);

struct DrawnSet {
  IdxFile pixels, labels;  // (count x 28 x 28) and (count)
};

// `count` pictures; every digit is equally likely in every place. Calls
// `on_picture`, where there is one, after each.
DrawnSet draw_digits(std::size_t count, const Habits& habits, Engine& engine,
                     const std::function<void()>& on_picture = {});

}  // namespace nn

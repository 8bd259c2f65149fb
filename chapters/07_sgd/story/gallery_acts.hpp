// The gallery of sick trainings, with and without their names.
#pragma once

#include "common/story/story.hpp"

namespace nn {

void tell_gallery(Stage& stage);
void tell_quiz(Stage& stage);

}  // namespace nn

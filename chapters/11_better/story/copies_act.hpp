// The end of act 4: copies that are shifted, turned, slanted and bent.
#pragma once

#include "11_better/story/ground.hpp"
#include "11_better/story/more_pictures_figures.hpp"

namespace nn {

// Measures copies of so few pictures, in so many steps. What the pictures as they
// are and shifted ones reach is known already.
void tell_of_copies(const MoreDataPoint& few, std::size_t steps,
                    const Ground& ground);

}  // namespace nn

// The acts of the tables: the results that come with the tutorial, a short form of
// them, or a whole run; and the training of one recipe of the reader's own.
#pragma once

#include "11_better/story/ground.hpp"
#include "11_better/story/settings.hpp"

namespace nn {

// The rows of all tables, with their recipes.
void list_rows();

// 8 to 10. The three tables: as they were measured, or in short with --quick. Draws
// the climb and the ladder.
void tell_the_tables(const Ground& ground, const BetterSettings& settings);

// Trains the tables that the settings ask for, tells and draws them.
void run_and_tell(const Ground& ground, const BetterSettings& settings);

// Trains the recipe of the settings: what each option is for, each epoch, and at
// the end the test pictures, once.
void tell_a_recipe(const Ground& ground, const BetterSettings& settings);

}  // namespace nn

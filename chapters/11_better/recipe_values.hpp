// The values of a recipe as text: how each type is written and read.
#pragma once

#include <string>

#include "11_better/better_recipe.hpp"

namespace nn {

// A value as text, for each type that a recipe holds ...
std::string written(double value);
std::string written(std::size_t value);
std::string written(bool value);
std::string written(Start value);
std::string written(Step value);
std::string written(Fall value);
std::string written(const Activation& activation);
std::string written(const Cost& cost);
std::string written(const std::vector<std::size_t>& sizes);

// ... and the value of a text. All throw std::invalid_argument, which says what is
// allowed, for a text that is not such a value.
void read_value(double& value, const std::string& text);
void read_value(std::size_t& value, const std::string& text);
void read_value(bool& value, const std::string& text);
void read_value(Start& value, const std::string& text);
void read_value(Step& value, const std::string& text);
void read_value(Fall& value, const std::string& text);
void read_value(Activation& value, const std::string& text);
void read_value(Cost& value, const std::string& text);
void read_value(std::vector<std::size_t>& value, const std::string& text);

// "plain", "shifted" by a pixel, or "deformed" as by another hand: what the
// pictures are, in one word for the options that say it in numbers. Throws like
// read_value.
void use_pictures(BetterRecipe& recipe, const std::string& word);

}  // namespace nn

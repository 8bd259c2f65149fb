// The names that the headers offer: functions, types and constants, as they are declared in namespace nn.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace nn {

// The names that a header's text declares at the level of its namespace; neither members nor operators.
std::set<std::string> names_declared_in(const std::string& header);

// The text without comments, preprocessor lines, and the contents of quotes.
std::string code_of(const std::string& text);

// By name, the headers that declare it: those of common/ and of the chapters' ideas, but not those in a
// chapter's folder story, which serve its story alone.
std::map<std::string, std::set<std::string>> public_names(const std::filesystem::path& source);

// Those headers.
std::set<std::string> public_headers(const std::filesystem::path& source);

}  // namespace nn

// What libc++ 13 has not got yet of C++20: Debian's Emscripten comes with that version. build.js includes
// this file before everything else; where the library is newer, it is empty. It has what the ideas of the
// chapters use, and no more.
#pragma once

#include <emscripten.h>

#include <algorithm>
#include <charconv>
#include <functional>
#include <iterator>
#include <ranges>

#if defined(_LIBCPP_VERSION) && _LIBCPP_VERSION < 15000

namespace std {

template <class To, class From>
constexpr To bit_cast(const From& from) noexcept {
  return __builtin_bit_cast(To, from);
}

// Rounded to so many decimals, or as few digits as say which double it is; there must be room for them.
// JavaScript writes them: C's functions, which only a few messages need, would be a twentieth of the module.
inline to_chars_result to_chars(char* first, char*, double number, chars_format, int decimals) {
  return {first + EM_ASM_INT({ return stringToUTF8($1.toFixed($2), $0, 400); }, first, number, decimals), {}};
}
inline to_chars_result to_chars(char* first, char*, double number) {
  return {first + EM_ASM_INT({ return stringToUTF8(String($1), $0, 32); }, first, number), {}};
}

namespace ranges {

// A test or a comparison that may be a pointer to a member, and looks at a part of its arguments.
inline constexpr auto tested = [](auto is) {
  return [is](const auto& each) -> bool { return std::invoke(is, each); };
};
inline constexpr auto compared = [](auto comes_before, auto part) {
  return [=](const auto& a, const auto& b) -> bool {
    return std::invoke(comes_before, std::invoke(part, a), std::invoke(part, b));
  };
};

// Each of these is the older algorithm on the two ends of a range.
inline constexpr auto all_of = [](auto&& all, auto is) {
  return std::all_of(begin(all), end(all), tested(is));
};
inline constexpr auto any_of = [](auto&& all, auto is) {
  return std::any_of(begin(all), end(all), tested(is));
};
inline constexpr auto none_of = [](auto&& all, auto is) {
  return std::none_of(begin(all), end(all), tested(is));
};
inline constexpr auto count = [](auto&& all, const auto& what) {
  return std::count(begin(all), end(all), what);
};
inline constexpr auto count_if = [](auto&& all, auto is) {
  return std::count_if(begin(all), end(all), tested(is));
};
inline constexpr auto find_if = [](auto&& all, auto is) {
  return std::find_if(begin(all), end(all), tested(is));
};
inline constexpr auto find = []<class Part = identity>(auto&& all, const auto& what, Part part = {}) {
  return std::find_if(begin(all), end(all),
                      [&](const auto& each) { return std::invoke(part, each) == what; });
};
inline constexpr auto adjacent_find = [](auto&& all, auto are) {
  return std::adjacent_find(begin(all), end(all), are);
};
inline constexpr auto equal = []<class Are = equal_to>(auto&& one, auto&& other, Are are = {}) {
  return std::equal(begin(one), end(one), begin(other), end(other), are);
};
inline constexpr auto fill = [](auto&& all, const auto& what) { std::fill(begin(all), end(all), what); };
inline constexpr auto copy = [](auto&& all, auto to) { return std::copy(begin(all), end(all), to); };
inline constexpr auto copy_if = [](auto&& all, auto to, auto is) {
  return std::copy_if(begin(all), end(all), to, tested(is));
};
inline constexpr auto transform = []<class... More>(auto&& all, auto&& to, More&&... more) {
  if constexpr (sizeof...(more) == 1)
    return std::transform(begin(all), end(all), to, more...);
  else  // two ranges
    return std::transform(begin(all), end(all), begin(to), more...);
};
inline constexpr auto nth_element = [](auto&& all, auto nth) { std::nth_element(begin(all), nth, end(all)); };

// These take a comparison and the part that is compared, or neither.
inline constexpr auto sort =
    []<class Before = less, class Part = identity>(auto&& all, Before before = {}, Part part = {}) {
  std::sort(begin(all), end(all), compared(before, part));
};
inline constexpr auto stable_sort =
    []<class Before = less, class Part = identity>(auto&& all, Before before = {}, Part part = {}) {
  std::stable_sort(begin(all), end(all), compared(before, part));
};
inline constexpr auto is_sorted = [](auto&& all) { return std::is_sorted(begin(all), end(all)); };
inline constexpr auto max_element =
    []<class Before = less, class Part = identity>(auto&& all, Before before = {}, Part part = {}) {
  return std::max_element(begin(all), end(all), compared(before, part));
};
inline constexpr auto min_element =
    []<class Before = less, class Part = identity>(auto&& all, Before before = {}, Part part = {}) {
  return std::min_element(begin(all), end(all), compared(before, part));
};
inline constexpr auto max =
    []<class Before = less, class Part = identity>(auto&& all, Before before = {}, Part part = {}) {
  return *std::ranges::max_element(all, before, part);
};
inline constexpr auto min =
    []<class Before = less, class Part = identity>(auto&& all, Before before = {}, Part part = {}) {
  return *std::ranges::min_element(all, before, part);
};

}  // namespace ranges
}  // namespace std

#endif

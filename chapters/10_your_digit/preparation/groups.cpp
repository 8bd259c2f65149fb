#include "10_your_digit/preparation/groups.hpp"

#include <algorithm>
#include <functional>

namespace nn {
namespace {

// Of its height. A wider group may be more than one digit.
constexpr double widest_digit = 1.3;
// Of the tallest group's height. Lower groups are parts of a neighbour.
constexpr double tall_share = 0.5;
// Of the narrower group's width. Tall groups that share more columns are one digit.
constexpr double shared = 0.4;
// Of a group's width. A piece that spans so much of two groups is a line under
// them.
constexpr double spanned = 0.7;
// Of the lower group's height. So much of it must be beside its neighbour.
constexpr double beside = 0.5;

// As shares of the digits' height: how wide a number is at least, and how far apart
// its digits are, from middle to middle. The narrow values, for example for a
// number with a 1, need clear gaps.
constexpr double wide_number = 1.4, wide_pitch = 0.45;
constexpr double narrow_number = 0.95, narrow_pitch = 0.25;
// The least gap, and how far tops and bottoms may differ.
constexpr double clear_gap = 0.1, uneven = 0.3;

double ratio(std::size_t part, std::size_t whole) {
  return static_cast<double>(part) / static_cast<double>(whole);
}

// How many columns, or rows, two ranges have in common.
std::size_t common(std::size_t first, std::size_t last, std::size_t other_first,
                   std::size_t other_last) {
  const std::size_t begin = std::max(first, other_first),
                    end = std::min(last, other_last) + 1;
  return begin < end ? end - begin : 0;
}
std::size_t common_columns(const Group& a, const Group& b) {
  return common(a.left, a.right, b.left, b.right);
}
std::size_t common_rows(const Group& a, const Group& b) {
  return common(a.top, a.bottom, b.top, b.bottom);
}

// The columns between two groups; 0 where they share some.
std::size_t columns_between(const Group& a, const Group& b) {
  return std::max(a.left, b.left) > std::min(a.right, b.right)
             ? std::max(a.left, b.left) - std::min(a.right, b.right)
             : 0;
}

void join(Group& to, const Group& from) {
  to.pieces.insert(to.pieces.end(), from.pieces.begin(), from.pieces.end());
  to.top = std::min(to.top, from.top);
  to.bottom = std::max(to.bottom, from.bottom);
  to.left = std::min(to.left, from.left);
  to.right = std::max(to.right, from.right);
}

std::size_t tallest(std::span<const Group> groups) {
  std::size_t height = 0;
  for (const Group& group : groups) height = std::max(height, group.height());
  return height;
}

using Groups = std::vector<Group>;

void join_at(Groups& groups, std::size_t to, std::size_t from) {
  join(groups[to], groups[from]);
  groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(from));
}

// Two tall groups one above the other, or leaning into each other, become one.
bool join_tall(Groups& groups) {
  const double least = tall_share * static_cast<double>(tallest(groups));
  for (std::size_t i = 0; i < groups.size(); ++i) {
    for (std::size_t j = 0; j < groups.size(); ++j) {
      const Group &a = groups[i], &b = groups[j];
      if (i == j || static_cast<double>(std::min(a.height(), b.height())) < least)
        continue;
      if (ratio(common_columns(a, b), std::min(a.width(), b.width())) <= shared)
        continue;
      join_at(groups, i, j);
      return true;
    }
  }
  return false;
}

// The first group that is not tall becomes part of the one that it shares most
// columns with, or else of the nearest.
bool join_low(Groups& groups) {
  const double least = tall_share * static_cast<double>(tallest(groups));
  const auto low = std::ranges::find_if(groups, [&](const Group& group) {
    return static_cast<double>(group.height()) < least;
  });
  if (low == groups.end() || groups.size() < 2) return false;
  const auto i = static_cast<std::size_t>(low - groups.begin());
  std::size_t best = i == 0 ? 1 : 0;
  const auto nearer = [&](const Group& a, const Group& b) {
    const std::size_t of_a = common_columns(a, groups[i]),
                      of_b = common_columns(b, groups[i]);
    return of_a != of_b
               ? of_a > of_b
               : columns_between(a, groups[i]) < columns_between(b, groups[i]);
  };
  for (std::size_t j = 0; j < groups.size(); ++j) {
    if (j != i && nearer(groups[j], groups[best])) best = j;
  }
  join_at(groups, best, i);
  return true;
}

// A line under several digits, or above them, is not a digit.
void leave_out_lines(Groups& groups) {
  const double least = tall_share * static_cast<double>(tallest(groups));
  std::erase_if(groups, [&, all = groups](const Group& line) {
    if (static_cast<double>(line.height()) >= least) return false;
    return std::ranges::count_if(all, [&](const Group& other) {
             return static_cast<double>(other.height()) >= least &&
                    ratio(common_columns(line, other), other.width()) > spanned;
           }) > 1;
  });
}

Group all_of(std::span<const Group> groups) {
  Group all = groups.front();
  for (const Group& group : groups.subspan(1)) join(all, group);
  return all;
}

enum class Stand { one, doubtful, number };

// Neighbours for whom a condition holds, all of them.
bool all_neighbours(std::span<const Group> groups,
                    const std::function<bool(const Group&, const Group&)>& hold) {
  for (std::size_t i = 1; i < groups.size(); ++i) {
    if (!hold(groups[i - 1], groups[i])) return false;
  }
  return true;
}

double apart(std::size_t a, std::size_t b) {
  return static_cast<double>(std::max(a, b) - std::min(a, b));
}

// Do they stand as the digits of a number do?
Stand stand_of(std::span<const Group> groups) {
  const double height = static_cast<double>(tallest(groups)),
               width = static_cast<double>(all_of(groups).width()) / height,
               pitch = width / static_cast<double>(groups.size());
  const bool on_a_line = all_neighbours(groups, [](const Group& a, const Group& b) {
    return ratio(common_rows(a, b), std::min(a.height(), b.height())) >= beside;
  });
  if (!on_a_line) return Stand::one;
  if (width >= wide_number && pitch >= wide_pitch) return Stand::number;
  const bool is_clear = all_neighbours(groups, [&](const Group& a, const Group& b) {
    return static_cast<double>(columns_between(a, b)) >= clear_gap * height &&
           apart(a.top, b.top) <= uneven * height &&
           apart(a.bottom, b.bottom) <= uneven * height;
  });
  const bool is_roomy = width >= narrow_number && pitch >= narrow_pitch;
  if (is_clear && is_roomy) return Stand::number;
  return is_clear || is_roomy ? Stand::doubtful : Stand::one;
}

}  // namespace

std::vector<Group> digits_side_by_side(std::span<const Piece> pieces,
                                       const std::vector<bool>& is_digit) {
  Groups groups;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    if (is_digit[i])
      groups.push_back({{i}, piece.top, piece.bottom, piece.left, piece.right});
  }
  if (groups.empty()) return groups;
  Group all = all_of(groups);
  leave_out_lines(groups);
  while (join_tall(groups) || join_low(groups)) continue;
  std::ranges::sort(groups, {}, &Group::left);
  const Stand stand = stand_of(groups);
  if (groups.size() == 1 || stand != Stand::number) {
    all.is_doubtful = groups.size() > 1 && stand == Stand::doubtful;
    groups = {all};
  }
  for (Group& group : groups)
    group.is_doubtful |= ratio(group.width(), group.height()) > widest_digit;
  return groups;
}

}  // namespace nn

#include "04_gradient_descent/story/one_walk.hpp"

#include <cmath>
#include <memory>

#include "04_gradient_descent/downhill.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr double edge = 1e6;  // beyond it, the walk has left the valley
constexpr std::size_t shown_in_full = 10;  // steps

struct Tried {
  double rate = 0.1, start = 1.0;
  std::size_t steps = 3;
  std::string valley = "one";
};

struct Place {
  double w, slope, cost;
};

// As many places as the walk takes, or fewer if it leaves the valley.
std::vector<Place> places_of(const Tried& tried) {
  const CostOfKnobs cost = tried.valley == "one" ? one_valley : two_valleys;
  std::vector<Place> places;
  double w = tried.start;
  while (places.size() <= tried.steps) {
    const double slope = slopes_by_nudging(cost, {w})[0];
    const std::vector<double> here = {w};
    places.push_back({w, slope, cost(here)});
    if (std::abs(w) > edge) break;
    w = walk_downhill(cost, {w}, tried.rate, 1).back()[0];
  }
  return places;
}

// Numbers below each other, with or without a sign.
std::string in_column(double number) {
  const std::string text = fixed(number, 3);
  return (text.starts_with("-") ? "" : " ") + text;
}

std::string line_of(std::size_t step, const Place& place) {
  return "   " + cell(std::to_string(step), 7) + cell(in_column(place.w), 15) +
         cell(in_column(place.slope), 15) + in_column(place.cost) + "\n";
}

std::string walk_of(const Tried& tried) {
  const std::vector<Place> places = places_of(tried);
  std::string text = std::string("C = ") +
                     (tried.valley == "one" ? "w^2" : "(w^2 - 1)^2 + w/4") +
                     ", rate " + shortest(tried.rate) +
                     ":\n   step    w              slope          cost\n";
  bool left = false;
  for (std::size_t i = 0; i < places.size(); ++i) {
    left = std::abs(places[i].w) > edge;
    if (left) continue;
    if (i <= shown_in_full || i == tried.steps) text += line_of(i, places[i]);
    if (i == shown_in_full && i + 1 < tried.steps) text += "   ...\n";
  }
  if (left)
    text += "   After " + counted(places.size() - 1, "step") +
            ", the walk is more than a million away.\n";
  return text;
}

}  // namespace

TryIt one_walk() {
  const auto tried = std::make_shared<Tried>();
  return {[tried](Options& options) {
            options.add_number("rate", tried->rate, 0, 1000,
                               "walk downhill with this rate instead");
            options.add_number("start", tried->start, -1000, 1000,
                               "where your walk begins");
            options.add_count("steps", tried->steps, 1, 10000,
                              "how many steps your walk takes");
            options.add_choice("valley", tried->valley, {"one", "two"},
                               "how many valleys there are");
          },
          [tried](const Options& options, std::uint32_t) {
            const bool any = options.given("rate") || options.given("start") ||
                             options.given("steps") || options.given("valley");
            return any ? walk_of(*tried) : "";
          }};
}

}  // namespace nn

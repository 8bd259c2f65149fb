// The second part of act 4: more pictures, and copies of those that there are.
#include <algorithm>
#include <cmath>
#include <iostream>

#include "11_better/story/acts.hpp"
#include "11_better/story/copies_act.hpp"
#include "11_better/story/lessons.hpp"
#include "11_better/story/more_pictures_figures.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* more_head = R"(
   What are more pictures worth? Each training run takes <steps> steps of 10 pictures,
   from seed <seed>: with few pictures these are many epochs. The recipe is
   <recipe>. "Shifted" adds --shift 1: each
   time a picture is shown, it moves at random by a pixel or not at all, up or down
   and to the left or right. So each picture has nine copies. The table shows the
   share of the validation digits that are read. Its last column says how many
   pictures as they are would be as good as the shifted ones, where these are
   better. Each number is from a single training run, so a few tenths of a percent
   are chance.

   pictures    epochs    as they are    shifted    worth about
)";

constexpr const char* enough_told = R"(
   With all pictures, moved copies gain nothing here: in <epochs> no picture comes
   up often enough to be learned by heart. They pay off in longer training runs of
   wider networks, as the tables at the end show.
)";

// Those of these sizes that the pictures suffice for.
std::vector<std::size_t> sizes_to_learn_from(const Ground& ground) {
  std::vector<std::size_t> sizes = {100, 1'000, 10'000};
  if (!ground.quick) sizes = {100, 300, 1'000, 3'000, 10'000, 30'000, 50'000};
  const std::size_t all = ground.sets.training.count();
  std::erase_if(sizes, [all](std::size_t size) { return size > all; });
  if (sizes.empty()) sizes.push_back(all);
  return sizes;
}

// Empty if Ctrl-C stopped it.
std::vector<MoreDataPoint> measure_more_data(std::size_t steps,
                                             const Ground& ground) {
  const std::vector<std::size_t> sizes = sizes_to_learn_from(ground);
  std::vector<Lesson> lessons;
  for (const std::size_t size : sizes) {
    const ImageSet training = ground.sets.training.part(0, size);
    for (const char* adds : {"", "--shift 1"})
      lessons.push_back(lesson_in_steps(adds, steps, ground.stage.seed, training));
  }
  const std::vector<Learned> results = learn_side_by_side(lessons, ground);
  std::vector<MoreDataPoint> points;
  for (std::size_t i = 0; i < results.size(); i += 2)
    points.push_back({sizes[i / 2], results[i].epochs,
                      results[i].validation.percent_right(),
                      results[i + 1].validation.percent_right()});
  return points;
}

// Two digits that count: 2,345 becomes 2,300.
std::string about(double number) {
  const double unit = std::pow(10.0, std::floor(std::log10(number)) - 1.0);
  return grouped(static_cast<std::size_t>(std::round(number / unit) * unit));
}

// How many pictures as they are reach this accuracy, which is above that of the
// first point: read off the straight lines between the points of the figure.
std::string pictures_worth(double accuracy, std::span<const MoreDataPoint> points) {
  for (std::size_t i = 1; i < points.size(); ++i) {
    const MoreDataPoint &few = points[i - 1], &many = points[i];
    if (accuracy > many.plain) continue;
    const double share = (accuracy - few.plain) / (many.plain - few.plain);
    const auto size = static_cast<double>(few.pictures);
    return about(size * std::pow(static_cast<double>(many.pictures) / size, share));
  }
  return "above " + grouped(points.back().pictures);
}

std::string to_the_right(const std::string& text, std::size_t width) {
  return std::string(width - std::min(width, text.size()), ' ') + text;
}

void print_more_data(std::span<const MoreDataPoint> points) {
  for (const MoreDataPoint& point : points) {
    const std::string worth =
        point.shifted > point.plain ? pictures_worth(point.shifted, points) : "-";
    std::cout << "   " << to_the_right(grouped(point.pictures), 8)
              << to_the_right(grouped(point.epochs), 10)
              << to_the_right(fixed(point.plain, 1) + "%", 15)
              << to_the_right(fixed(point.shifted, 1) + "%", 11)
              << to_the_right(worth, 15) << "\n";
  }
  const MoreDataPoint& last = points.back();
  if (last.shifted < last.plain + 0.2)
    std::cout << filled(enough_told, {{"epochs", counted(last.epochs, "epoch")}});
}

}  // namespace

void tell_more_pictures(const Ground& ground) {
  const std::size_t steps = ground.many(15'000, 1'000);
  std::cout << filled(more_head, {{"steps", grouped(steps)},
                                  {"seed", std::to_string(ground.stage.seed)},
                                  {"recipe", recipe_for_sets}})
            << std::flush;
  const std::vector<MoreDataPoint> points = measure_more_data(steps, ground);
  if (points.empty()) return;
  print_more_data(points);
  draw_more_data(ground.stage.plots, points, steps);
  const auto few = std::ranges::find(points, 1000u, &MoreDataPoint::pictures);
  tell_of_copies(few == points.end() ? points.front() : *few, steps, ground);
}

}  // namespace nn

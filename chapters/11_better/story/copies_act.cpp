#include "11_better/story/copies_act.hpp"

#include <algorithm>
#include <array>
#include <iostream>

#include "11_better/recipe_line.hpp"
#include "11_better/story/lessons.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* copies_head = R"(
   A picture that is turned, slanted or bent a little is still the same digit, and
   the program can draw any number of such copies at random. Figure 11_copies shows
   some. What are they worth with <pictures> pictures and <steps> steps?

   copies         read      adds to the recipe
)";

constexpr const char* copies_told = R"(
   Shifted pictures are moved by whole pixels. Affine ones are turned by up to 10
   degrees, made up to 10% taller or shorter, wider or narrower, slanted, and moved
   by up to 1.5 pixels. In elastic ones each pixel moves a little, at random but
   almost like its neighbours, as if somebody had written a stroke longer or a
   curve flatter. The root of the mean square of these movements is 1.3 pixels, up
   and down as well as left and right.
)";

struct KindOfCopy {
  const char *name = "", *adds = "";
};
constexpr std::array<KindOfCopy, 4> kinds_of_copies = {
    {{"as they are", ""},
     {"shifted", "--shift 1"},
     {"affine", "--degrees 10 --scale 0.1 --shear 0.1 --move 1.5"},
     {"elastic", "--elastic 1.3"}}};

// Four copies of each of the first two pictures, or of the only one.
CopiesOfAKind copies_of(const KindOfCopy& kind, const Ground& ground) {
  const ImageSet& training = ground.sets.training;
  const std::uint32_t second = training.count() > 1 ? 1 : 0;
  std::array<std::uint32_t, 8> rows{};
  std::fill(rows.begin() + 4, rows.end(), second);
  Batch batch;
  examples_of(recipe_from(kind.adds), training, {}, Engine(ground.stage.seed))
      .gather(rows, batch);
  CopiesOfAKind copies{kind.name};
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto picture = batch.inputs.row(i);
    copies.pictures.emplace_back(picture.begin(), picture.end());
  }
  return copies;
}

void draw_all_copies(const Ground& ground) {
  std::vector<CopiesOfAKind> kinds;
  for (const KindOfCopy& kind : kinds_of_copies)
    kinds.push_back(copies_of(kind, ground));
  draw_copies(ground.stage.plots, kinds, ground.sets.training.width);
}

void print_copies(const KindOfCopy& kind, double accuracy) {
  const std::string read = fixed(accuracy, 1) + "%", adds = kind.adds;
  std::cout << "   " << cell(kind.name, 15)
            << (adds.empty() ? read : cell(read, 10) + adds) << "\n";
}

// Affine and elastic copies; empty if Ctrl-C stopped it.
std::vector<Learned> learn_from_copies(std::size_t pictures, std::size_t steps,
                                       const Ground& ground) {
  const ImageSet few = ground.sets.training.part(0, pictures);
  std::vector<Lesson> lessons;
  for (const std::size_t kind : {2u, 3u})
    lessons.push_back(
        lesson_in_steps(kinds_of_copies[kind].adds, steps, ground.stage.seed, few));
  return learn_side_by_side(lessons, ground);
}

}  // namespace

void tell_of_copies(const MoreDataPoint& few, std::size_t steps,
                    const Ground& ground) {
  std::cout << filled(copies_head, {{"pictures", grouped(few.pictures)},
                                    {"steps", grouped(steps)}});
  print_copies(kinds_of_copies[0], few.plain);
  print_copies(kinds_of_copies[1], few.shifted);
  std::cout << std::flush;
  const std::vector<Learned> results =
      learn_from_copies(few.pictures, steps, ground);
  if (results.empty()) return;
  print_copies(kinds_of_copies[2], results[0].validation.percent_right());
  print_copies(kinds_of_copies[3], results[1].validation.percent_right());
  std::cout << copies_told;
  draw_all_copies(ground);
}

}  // namespace nn

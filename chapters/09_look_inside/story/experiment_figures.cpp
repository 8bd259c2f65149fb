// The figures of the two experiments.
#include <algorithm>
#include <array>

#include "01_neuron/strokes.hpp"
#include "03_feedforward/hand_set.hpp"
#include "09_look_inside/story/figures.hpp"
#include "09_look_inside/story/picture_sheet.hpp"

namespace nn {
namespace {

constexpr const char* starts_commands =
    R"(set title 'Does it help to start with strokes?'
set xlabel 'epochs (at 0: 27 % when set by hand, otherwise about 10 %)'
set ylabel 'test digits read, %'
set yrange [48:95]
set xtics 1
set key bottom right
plot 1/0 with lines lw 2 dt 2 lc rgb '#0072b2' title 'all random', \
     1/0 with lines lw 1.2 lc rgb '#009e73' title 'strokes with random deciders', \
     1/0 with lines lw 1.2 lc rgb '#d55e00' title 'set by hand'<curves>
)";

constexpr const char* start_curve = R"(, \
     data using 1:<column> with lines <style> notitle)";

}  // namespace

void draw_starts(Plots& plots, std::span<const Trial> trials) {
  constexpr std::array starts = {"by hand", "strokes", "chance"};
  constexpr std::array styles = {"lw 1.2 lc rgb '#d55e00'",
                                 "lw 1.2 lc rgb '#009e73'",
                                 "lw 2 dt 2 lc rgb '#0072b2'"};
  Table table{{"epoch"}, {}};
  for (std::size_t epoch = 0; epoch < trials.front().courses[0].tallies.size();
       ++epoch)
    table.rows.push_back({static_cast<double>(epoch)});
  std::string curves;
  for (const Trial& trial : trials) {
    for (std::size_t i = 0; i < starts.size(); ++i) {
      table.columns.push_back(std::string(starts[i]) + " from seed " +
                              std::to_string(trial.seed));
      curves += filled(
          start_curve,
          {{"column", std::to_string(table.columns.size())}, {"style", styles[i]}});
      for (std::size_t epoch = 0; epoch < table.rows.size(); ++epoch)
        table.rows[epoch].push_back(
            trial.courses[i].tallies.at(epoch).percent_right());
    }
  }
  plots.draw("09_starts", table,
             {.commands = filled(starts_commands, {{"curves", curves}})});
}

void draw_trained_strokes(Plots& plots, const Trial& trial) {
  constexpr std::size_t tile_step = picture_side + 2, top = 14,
                        second = top + tile_step + 12, left = 2;
  const Layer before = stroke_layer(),
              &after = trial.courses.front().network.front();
  const std::size_t neurons = before.weights.columns(),
                    width = left + neurons * tile_step;
  PictureSheet sheet(second + tile_step, width);
  sheet.write("Seven strokes set by hand", 6, width / 2);
  sheet.write("The same weights after training", second - 6, width / 2);
  for (std::size_t j = 0; j < neurons; ++j) {
    const auto put = [&](const Layer& layer, std::size_t y) {
      std::vector<double> weights;
      for (std::size_t i = 0; i < picture_pixels; ++i)
        weights.push_back(layer.weights(i, j));
      sheet.put(weights, picture_side, y, left + j * tile_step);
    };
    put(before, top);
    put(after, second);
  }
  sheet.add_part(filled(signed_ink_palette, {{"most", "2"}}), 0, second + tile_step,
                 0, width);
  sheet.draw(plots, "09_strokes", 3);
}

void draw_shuffled(Plots& plots, const ImageSet& images,
                   std::span<const std::uint32_t> order) {
  constexpr std::size_t tile_step = picture_side + 2, top = 14,
                        second = top + tile_step + 12, left = 2;
  const std::size_t shown = std::min<std::size_t>(10, images.count()),
                    width = left + shown * tile_step;
  PictureSheet sheet(second + tile_step, width);
  sheet.write("Test digits", 6, width / 2);
  sheet.write("The same digits, all pixels moved to other places", second - 6,
              width / 2);
  for (std::size_t i = 0; i < shown; ++i) {
    std::vector<double> plain, moved;
    for (const std::uint8_t grey : images.image(i)) plain.push_back(widened(grey));
    for (const std::uint32_t from : order) moved.push_back(plain[from]);
    sheet.put(plain, picture_side, top, left + i * tile_step);
    sheet.put(moved, picture_side, second, left + i * tile_step);
  }
  sheet.add_part(ink_palette, 0, second + tile_step, 0, width);
  sheet.draw(plots, "09_shuffled", 3);
}

}  // namespace nn

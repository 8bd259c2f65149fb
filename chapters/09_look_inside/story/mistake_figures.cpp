// The figures of its mistakes, and of what it says to pictures that are not digits.
#include <algorithm>
#include <limits>

#include "01_neuron/strokes.hpp"
#include "09_look_inside/story/figures.hpp"
#include "09_look_inside/story/picture_sheet.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* confusion_commands = R"(set title 'Which digit is called what'
set xlabel 'what the network says'
set ylabel 'what it is'
set xrange [-0.5:9.5]
set yrange [9.5:-0.5]
set xtics 0,1 scale 0
set ytics 0,1 scale 0
unset border
unset grid
unset key
set size ratio -1
set palette defined (0 '#ffffff', 1 '#f6b48f', 2 '#d55e00')
set cbrange [0:*]
set cblabel 'mistakes'
plot data using "said":"truth":(0.49):(0.49):"mistakes" with boxxyerror fc palette fs solid noborder, \
     data using "said":(column("said")==column("truth") ? column("truth") : 1/0):(0.49):(0.49) with boxxyerror fc rgb '#e4eef5' fs solid noborder, \
     data using "said":"truth":(column("count") > 0 ? sprintf('%d', column("count")) : '') with labels font ',15' tc rgb '#303030'
)";

constexpr const char* calibration_commands =
    R"(set title 'How confident is it, and how often is it right?'
set xlabel 'the largest output (below each bar: how many answers)'
set ylabel 'percent'
set xrange [0:1]
set yrange [-8:108]
set style fill solid
set key outside below
set xtics 0.1
plot data using (column("least")+0.05):"right":(0.094) with boxes lc rgb '#9ecae1' title 'answers that are right', \
     data using (column("least")+0.05):(100*column("confidence")) with points pt 7 ps 0.8 lc rgb '#0072b2' title 'mean confidence of the band', \
     data using (column("least")+0.05):(-4):(sprintf('%d', column("count"))) with labels font ',13' notitle
)";

// "8 (1.00)": what the network says to a picture.
std::string answer_in_words(const Model& model, const Matrix& picture) {
  const Matrix outputs = feedforward(model, picture);
  const std::size_t said = argmax(outputs.row(0));
  return std::to_string(said) + " (" + fixed(outputs(0, said), 2) + ")";
}

}  // namespace

void draw_confusion(Plots& plots, const Matrix& confusion) {
  Table table{{"truth", "said", "count", "mistakes"}, {}};
  for (std::size_t truth = 0; truth < confusion.rows(); ++truth) {
    for (std::size_t said = 0; said < confusion.columns(); ++said) {
      const double count = confusion(truth, said);
      table.rows.push_back(
          {static_cast<double>(truth), static_cast<double>(said), count,
           truth == said ? std::numeric_limits<double>::quiet_NaN() : count});
    }
  }
  plots.draw("09_confusion", table,
             {.commands = confusion_commands, .height = 600});
}

void draw_mistakes(Plots& plots, std::span<const Answer> mistakes,
                   const ImageSet& images) {
  constexpr std::size_t in_row = 8, most = 40, wide = picture_side + 8,
                        high = picture_side + 12, top = 14, left = 6;
  const std::size_t shown = std::min(most, mistakes.size()),
                    rows = std::max<std::size_t>(1, (shown + in_row - 1) / in_row);
  PictureSheet sheet(top + rows * high, left + in_row * wide);
  for (std::size_t i = 0; i < shown; ++i) {
    const std::size_t y = top + i / in_row * high, x = left + i % in_row * wide;
    const Matrix picture = picture_as_row(images, mistakes[i].picture);
    sheet.put(picture.row(0), picture_side, y, x);
    sheet.write("a " + std::to_string(mistakes[i].truth) + ", called " +
                    std::to_string(mistakes[i].predicted),
                y + picture_side + 4, x + 14, "center font ',12'");
  }
  sheet.write("The forty mistakes that it was most sure of", 6,
              left + in_row * wide / 2, "center font ',16'");
  sheet.add_part(ink_palette, 0, top + rows * high, 0, left + in_row * wide);
  sheet.draw(plots, "09_mistakes", 3);
}

void draw_calibration(Plots& plots, std::span<const ConfidenceBand> bands) {
  Table table{{"least", "count", "right", "confidence"}, {}};
  for (const ConfidenceBand& band : bands) {
    if (band.count == 0) continue;
    table.rows.push_back(
        {band.least, static_cast<double>(band.count),
         100.0 * static_cast<double>(band.right) / static_cast<double>(band.count),
         band.mean_confidence});
  }
  plots.draw("09_calibration", table,
             {.commands = calibration_commands, .height = 440});
}

void draw_strangers(Plots& plots, const Model& model, const Stranger& shirt,
                    std::span<const std::vector<Matrix>> noise) {
  constexpr std::size_t of_each = 6, wide = picture_side + 6,
                        high = picture_side + 10, top = 14, left = 76;
  const std::size_t height = top + (noise.size() + 1) * high,
                    width = left + of_each * wide;
  PictureSheet sheet(height, width);
  const auto show = [&](const Matrix& picture, std::size_t row,
                        std::size_t column) {
    const std::size_t y = top + row * high, x = left + column * wide;
    sheet.put(picture.row(0), picture_side, y, x);
    sheet.write(answer_in_words(model, picture), y + picture_side + 4, x + 14,
                "center font ',12'");
  };
  const auto name = [&](const std::string& text, std::size_t row) {
    sheet.write(text, top + row * high + 14, left - 4, "right font ',12'");
  };
  show(shirt.picture, 0, 0);
  name(shirt.name, 0);
  for (std::size_t kind = 0; kind < noise.size(); ++kind) {
    name(noises()[kind].name, kind + 1);
    for (std::size_t i = 0; i < std::min(of_each, noise[kind].size()); ++i)
      show(noise[kind][i], kind + 1, i);
  }
  sheet.write("Not digits: what it says, and how sure it is", 6, width / 2,
              "center font ',16'");
  sheet.add_part(ink_palette, 0, height, 0, width);
  sheet.draw(plots, "09_strangers", 3);
}

void draw_painted(Plots& plots, const Model& model,
                  std::span<const Matrix> on_blank,
                  std::span<const Matrix> on_digit) {
  constexpr std::size_t wide = picture_side + 4, high = picture_side + 12, top = 20,
                        second = top + high + 12, left = 4;
  const std::size_t width = left + on_blank.size() * wide;
  PictureSheet sheet(second + high, width);
  const auto show = [&](std::span<const Matrix> pictures, std::size_t y,
                        const std::string& title) {
    sheet.write(title, y - 5, width / 2, "center font ',14'");
    for (std::size_t digit = 0; digit < pictures.size(); ++digit) {
      const std::size_t x = left + digit * wide;
      sheet.put(pictures[digit].row(0), picture_side, y, x);
      sheet.write(answer_in_words(model, pictures[digit]), y + picture_side + 4,
                  x + 14, "center font ',12'");
    }
  };
  show(
      on_blank, top,
      "Painted on a blank page towards 0, 1, 2 ... (ink shown four times as dark)");
  show(on_digit, second, "Painted over the same digit, towards 0, 1, 2 ...");
  sheet.add_part("set palette gray negative\nset cbrange [0:0.25]", 0, second - 10,
                 0, width);
  sheet.add_part(ink_palette, second - 10, high + 10, 0, width);
  sheet.draw(plots, "09_painted", 3);
}

}  // namespace nn

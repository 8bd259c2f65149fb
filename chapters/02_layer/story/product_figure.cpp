#include "02_layer/story/product_figure.hpp"

namespace nn {
namespace {

// Grids stand side by side on one sheet; x counts columns of the sheet, y its rows
// from the top.
constexpr const char* product_commands =
    R"(set lmargin 0
set rmargin 0
set bmargin 0
set title 'Cell by cell: example 2 meets neuron 3'
unset border
unset tics
unset grid
unset key
unset colorbox
set xrange [-2.7:14.6]
set yrange [5.2:-1.6]
set palette defined (0 '#ffffff', 1 '#7fb8de')
set cbrange [0:10.7]
set label 'A: examples' at 1,-0.9 center
set label 'W: a neuron a column' at 6.5,-0.9 center
set label 'Z = A W + b' at 12.5,-0.9 center
set label 'example 1' at -0.6,0 right font ',13' textcolor rgb '#808080'
set label 'example 2' at -0.6,1 right font ',13' textcolor rgb '#808080'
set label 'b, stored once, added to both rows' at 6.5,3.2 center font ',13' textcolor rgb '#808080'
set label 'times' at 3.5,0.5 center textcolor rgb '#808080'
set label 'gives' at 9.5,0.5 center textcolor rgb '#808080'
set object 1 rectangle from -0.5,0.5 to 2.5,1.5 fillstyle empty border lc rgb '#d55e00' lw 2.5 front
set object 2 rectangle from 6.5,-0.5 to 7.5,2.5 fillstyle empty border lc rgb '#d55e00' lw 2.5 front
set object 3 rectangle from 12.5,0.5 to 13.5,1.5 fillstyle empty border lc rgb '#d55e00' lw 2.5 front
set style fill solid border lc rgb '#d0d0d0'
plot data using "x":"y":(0.5):(0.5):"value" with boxxyerror lc palette, \
     data using "x":"y":(sprintf('%.2f', column("value"))) with labels font ',12'
)";

void add_grid(Table& table, const Matrix& matrix, double left, double top) {
  for (std::size_t i = 0; i < matrix.rows(); ++i) {
    for (std::size_t j = 0; j < matrix.columns(); ++j) {
      table.rows.push_back({left + static_cast<double>(j),
                            top + static_cast<double>(i), matrix(i, j)});
    }
  }
}

}  // namespace

void draw_product(Plots& plots, const Matrix& a, const Layer& layer,
                  const Matrix& z) {
  Table table{{"x", "y", "value"}, {}};
  add_grid(table, a, 0, 0);
  add_grid(table, layer.weights, 5, 0);
  add_grid(table, layer.biases, 5, 4);
  add_grid(table, z, 11, 0);
  plots.draw("02_product", table, {.commands = product_commands, .height = 290});
}

}  // namespace nn

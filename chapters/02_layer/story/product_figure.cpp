#include "02_layer/story/product_figure.hpp"

namespace nn {
namespace {

// A at the left, W and b above Z, as in the diagram of this chapter: each cell of Z
// is where a row of A meets a column of W. x counts columns of the sheet, y its
// rows from the top.
constexpr const char* product_commands =
    R"(set lmargin 0
set rmargin 0
set bmargin 0
set title 'One cell of Z: the sum of neuron 3 for example 2'
unset border
unset tics
unset grid
unset key
unset colorbox
set xrange [-2.3:8.6]
set yrange [8.3:-1.2]
set palette defined (0 '#ffffff', 1 '#7fb8de')
set cbrange [0:10.7]
set label 'A: a row for each example' at 1,7.8 center font ',14'
set label 'W: a column for each neuron' at 6.5,-0.9 center font ',14'
set label 'Z = A W + b' at 6.5,7.8 center font ',14'
set label '+ b' at 4.3,3.8 right font ',14'
set label 'example 1' at -0.6,5.9 right font ',14' textcolor rgb '#606060'
set label 'example 2' at -0.6,6.9 right font ',14' textcolor rgb '#606060'
set object 1 rectangle from -0.5,6.4 to 2.5,7.4 fillstyle empty border lc rgb '#d55e00' lw 2.5 front
set object 2 rectangle from 6.5,-0.5 to 7.5,2.5 fillstyle empty border lc rgb '#d55e00' lw 2.5 front
set object 3 rectangle from 6.5,3.3 to 7.5,4.3 fillstyle empty border lc rgb '#d55e00' lw 2.5 front
set object 4 rectangle from 6.5,6.4 to 7.5,7.4 fillstyle empty border lc rgb '#d55e00' lw 2.5 front
set style fill solid border lc rgb '#d0d0d0'
plot data using "x":"y":(0.5):(0.5):"value" with boxxyerror lc palette, \
     data using "x":"y":(sprintf('%.2f', column("value"))) with labels font ',14'
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
  add_grid(table, a, 0, 5.9);
  add_grid(table, layer.weights, 5, 0);
  add_grid(table, layer.biases, 5, 3.8);
  add_grid(table, z, 5, 5.9);
  plots.draw("02_product", table,
             {.commands = product_commands, .width = 600, .height = 480});
}

}  // namespace nn

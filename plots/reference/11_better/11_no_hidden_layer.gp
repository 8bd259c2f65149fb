# 11_no_hidden_layer.svg from 11_no_hidden_layer.csv:  gnuplot 11_no_hidden_layer.gp
# Drawn by 11_better
if (!exists('picture')) picture = '11_no_hidden_layer.svg'
if (exists('show')) { eval 'set terminal '.show } else {
  set terminal svg size 640,460 font 'DejaVu Sans,16' rounded background rgb '#ffffff'
  set output picture
}
data = '11_no_hidden_layer.csv'

set encoding utf8
set border 3 lc rgb '#808080' lw 1
set tics nomirror out scale 0.5 textcolor rgb '#404040'
set grid back lc rgb '#e8e8e8' lw 1 lt 1
set key samplen 2 spacing 1.2 textcolor rgb '#404040'
set style line 1 lc rgb '#0072b2' lw 2.5
set style line 2 lc rgb '#d55e00' lw 2.5
set style line 3 lc rgb '#009e73' lw 2.5
set style line 4 lc rgb '#cc79a7' lw 2.5
set style line 9 lc rgb '#999999' lw 1.2 dt 2
set title font ',18' textcolor rgb '#202020'
set xlabel textcolor rgb '#404040'
set ylabel textcolor rgb '#404040'
set datafile separator comma
set datafile columnheaders
if (exists('show') && show[1:4] eq 'dumb') { unset grid }

set title 'No hidden layer: which cost loses whole digits?'
set xlabel 'epochs'
set ylabel 'validation digits read, %'
set xrange [1:5]
set yrange [*<44:96<*]
set xtics 1
set rmargin 15
set bmargin 7
set key outside below
set label 'no digit lost' at first 5,91.00 left offset 0.8,0 tc rgb '#404040'
set label '1 digit lost' at first 5,83.58 left offset 0.8,0 tc rgb '#404040'
set label '2 digits lost' at first 5,75.65 left offset 0.8,0 tc rgb '#404040'
set label '3 digits lost' at first 5,64.49 left offset 0.8,0 tc rgb '#404040'
plot 1/0 with lines ls 1 title 'cross-entropy, rate 0.1', \
     1/0 with lines ls 2 title 'quadratic cost, rate 3', \
     data using 1:2 with linespoints pt 7 ps 0.4 lw 1.3 lc rgb '#0072b2' notitle, \
     data using 1:3 with linespoints pt 7 ps 0.4 lw 1.3 lc rgb '#0072b2' notitle, \
     data using 1:4 with linespoints pt 7 ps 0.4 lw 1.3 lc rgb '#0072b2' notitle, \
     data using 1:5 with linespoints pt 7 ps 0.4 lw 1.3 lc rgb '#0072b2' notitle, \
     data using 1:6 with linespoints pt 7 ps 0.4 lw 1.3 lc rgb '#0072b2' notitle, \
     data using 1:7 with linespoints pt 7 ps 0.4 lw 1.3 lc rgb '#d55e00' notitle, \
     data using 1:8 with linespoints pt 7 ps 0.4 lw 1.3 lc rgb '#d55e00' notitle, \
     data using 1:9 with linespoints pt 7 ps 0.4 lw 1.3 lc rgb '#d55e00' notitle, \
     data using 1:10 with linespoints pt 7 ps 0.4 lw 1.3 lc rgb '#d55e00' notitle, \
     data using 1:11 with linespoints pt 7 ps 0.4 lw 1.3 lc rgb '#d55e00' notitle

# 11_depth.svg from 11_depth.csv:  gnuplot 11_depth.gp
# Drawn by 11_better
if (!exists('picture')) picture = '11_depth.svg'
if (exists('show')) { eval 'set terminal '.show } else {
  set terminal svg size 640,440 font 'DejaVu Sans,16' rounded background rgb '#ffffff'
  set output picture
}
data = '11_depth.csv'

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

set title 'How much of the error arrives at each layer?'
set xlabel 'layer (0: the first)'
set ylabel 'length of the gradient'
set logscale y
set format y '10^{%T}'
set xrange [-1.1:5+0.2]
set yrange [1e-4:1]
set xtics 0,1
set key bottom right
set label '2 layers' at -0.1,0.09122437207576302 right textcolor rgb '#0072b2' front
set label '3 layers' at -0.1,0.020328830501097798 right textcolor rgb '#0072b2' front
set label '4 layers' at -0.1,0.004325536160801673 right textcolor rgb '#0072b2' front
set label '5 layers' at -0.1,0.0008810215539910968 right textcolor rgb '#0072b2' front
set label '6 layers' at -0.1,0.00031357864569450054 right textcolor rgb '#0072b2' front
plot data using 1:2 with linespoints ls 1 pt 7 ps 0.5 lw 2 title 'sigmoid', \
     data using 1:3 with linespoints ls 1 pt 7 ps 0.5 lw 2 notitle, \
     data using 1:4 with linespoints ls 1 pt 7 ps 0.5 lw 2 notitle, \
     data using 1:5 with linespoints ls 1 pt 7 ps 0.5 lw 2 notitle, \
     data using 1:6 with linespoints ls 1 pt 7 ps 0.5 lw 2 notitle, \
     data using 1:7 with linespoints ls 2 pt 7 ps 0.5 lw 2 title 'ReLU', \
     data using 1:8 with linespoints ls 2 pt 7 ps 0.5 lw 2 notitle, \
     data using 1:9 with linespoints ls 2 pt 7 ps 0.5 lw 2 notitle, \
     data using 1:10 with linespoints ls 2 pt 7 ps 0.5 lw 2 notitle, \
     data using 1:11 with linespoints ls 2 pt 7 ps 0.5 lw 2 notitle

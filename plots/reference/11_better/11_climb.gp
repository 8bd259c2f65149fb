# 11_climb.svg from 11_climb.csv:  gnuplot 11_climb.gp
# Drawn by 11_better
if (!exists('picture')) picture = '11_climb.svg'
if (exists('show')) { eval 'set terminal '.show } else {
  set terminal svg size 640,500 font 'DejaVu Sans,16' rounded background rgb '#ffffff'
  set output picture
}
data = '11_climb.csv'

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

least = 94
set title 'The climb: all rows on test'
set xlabel 'right on test, %'
set ytics ("10" 0, "30 quadratic" 1, "100 quadratic" 2, "30 cross-entropy" 3, "100 cross-entropy" 4, "30 decay" 5, "100 decay" 6, "100 decay slow" 7, "100 quick" 8, "400 smoothed" 9, "800 smoothed" 10, "800 dropout" 11, "256 shifted" 12, "512 shifted" 13, "800 deformed" 14)
set yrange [14.6:-0.6]
set xrange [least:100]
set key outside bottom center horizontal
set bmargin 5.5
set grid x
far(p) = p < least + 0.2
plot data using (far(column("test")) ? NaN : column("test")):0:"deviation" with xerrorbars ls 1 pt 7 ps 0.9 title 'ours', \
     data using "book":0 with points ls 2 pt 4 ps 1.1 title 'the book says', \
     data using (far(column("test")) ? least + 0.1 : NaN):0 with points ls 1 pt 11 ps 1.1 notitle, \
     data using (far(column("test")) ? least + 0.2 : NaN):0:(sprintf('%.1f', column("test"))) with labels left offset 0.5,0 notitle

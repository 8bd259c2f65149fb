# 11_ladder.svg from 11_ladder.csv, 11_ladder.missed.csv:  gnuplot 11_ladder.gp
# Drawn by 11_better --table ladder --results /tmp/nn/P/m.csv
if (!exists('picture')) picture = '11_ladder.svg'
if (exists('show')) { eval 'set terminal '.show } else {
  set terminal svg size 760,460 font 'DejaVu Sans,16' rounded background rgb '#ffffff'
  set output picture
}
data = '11_ladder.csv'
missed = '11_ladder.missed.csv'

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

set multiplot layout 1,2 margins 0.2,0.96,0.17,0.88 spacing 0.22
set style fill solid 0.9
set boxwidth 0.7
set yzeroaxis lt 1 lc rgb '#333333'
set grid x
unset key
set xlabel 'percentage points on test'
set xrange [-2:2]
set xtics 1
cut(p) = p < -2 ? -2 : p > 2 ? 2 : p
text(p) = cut(p) == p ? '' : sprintf('%+.1f', p)
set title 'added to the book''s network'
set ytics ("wider" 0, "relu" 1, "softmax" 2, "small start" 3, "momentum" 4, "falling rate" 5, "larger batch" 6, "input dropout" 7, "decay" 8, "shifted" 9, "cross-entropy" 10, "smoothing" 11, "standardised" 12, "average" 13, "adam" 14)
set yrange [14.6:-0.6]
plot data using (cut(column("points"))):0:(0):(cut(column("points"))):($0-0.35):($0+0.35):(column("noise") > 0 ? 0xbbbbbb : 0x0072b2) with boxxyerror lc rgb variable, \
     data using "points":0:"error" with xerrorbars lc rgb '#333333' lw 1.2 pt 0, \
     data using (cut(column("points"))*0.78):0:(text(column("points"))) with labels tc rgb '#ffffff'
set title 'taken from the final recipe'
set ytics ("wider" 0, "relu" 1, "softmax" 2, "small start" 3, "momentum" 4, "falling rate" 5, "larger batch" 6, "input dropout" 7, "decay" 8, "shifted" 9)
set yrange [9.6:-0.6]
plot missed using (cut(column("points"))):0:(0):(cut(column("points"))):($0-0.35):($0+0.35):(column("noise") > 0 ? 0xbbbbbb : 0xd55e00) with boxxyerror lc rgb variable, \
     missed using "points":0:"error" with xerrorbars lc rgb '#333333' lw 1.2 pt 0, \
     missed using (cut(column("points"))*0.78):0:(text(column("points"))) with labels tc rgb '#ffffff'
unset multiplot

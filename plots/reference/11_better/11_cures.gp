# 11_cures.svg from 11_cures.csv:  gnuplot 11_cures.gp
# Drawn by 11_better
if (!exists('picture')) picture = '11_cures.svg'
if (exists('show')) { eval 'set terminal '.show } else {
  set terminal svg size 640,420 font 'DejaVu Sans,16' rounded background rgb '#ffffff'
  set output picture
}
data = '11_cures.csv'

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

set title 'What helps, and how much?'
set xlabel 'validation digits read, % (mean and spread)'
set lmargin 24
set rmargin 4
set bmargin 4
set yrange [7.6:-0.6]
set ytics ("nothing" 0, "L2" 1, "L1" 2, "early stopping" 3, "dropout" 4, "small start" 5, "small start + L2" 6, "small start + dropout" 7) scale 0
set arrow from 82.834, graph 0 to 82.834, graph 1 nohead ls 9
unset key
plot data using "mean":0:"deviation" with xerrorbars ls 1 pt 7 ps 1 lw 2

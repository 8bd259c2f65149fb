# 11_copies.png from 11_copies.csv:  gnuplot 11_copies.gp
# Drawn by 11_better
if (!exists('picture')) picture = '11_copies.png'
if (exists('show')) { eval 'set terminal '.show } else {
  set terminal pngcairo size 640,320 font 'DejaVu Sans,12' rounded background rgb '#ffffff'
  set output picture
}
data = '11_copies.csv'

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
set title font ',14' textcolor rgb '#202020'
set xlabel textcolor rgb '#404040'
set ylabel textcolor rgb '#404040'
set datafile separator comma
set datafile columnheaders
if (exists('show') && show[1:4] eq 'dumb') { unset grid }

set title 'Copies of two digits, as the network sees them' offset 0,-0.4
unset border
unset grid
unset key
unset colorbox
unset xtics
set ytics scale 0 ('as they are' 14, 'shifted' 43, 'affine' 72, 'elastic' 101)
set palette gray negative
set cbrange [0:1]
set lmargin at screen 0.16
set rmargin at screen 0.99
set bmargin at screen 0.02
set tmargin at screen 0.87
set xrange [-0.5:232.5]
set yrange [116.5:-0.5]
plot data matrix columnheaders using 1:2:3 with image pixels

# 11_wrong_and_sure.svg from 11_wrong_and_sure.csv:  gnuplot 11_wrong_and_sure.gp
# Drawn by 11_better
if (!exists('picture')) picture = '11_wrong_and_sure.svg'
if (exists('show')) { eval 'set terminal '.show } else {
  set terminal svg size 640,500 font 'DejaVu Sans,16' rounded background rgb '#ffffff'
  set output picture
}
data = '11_wrong_and_sure.csv'

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

set multiplot title "{/=18 Wrong and sure: who learns at once, and who waits?}"
set xrange [0:300]
set xtics 100
unset key
array origins[2] = [0.125, 0.60]
array costs[2] = ['quadratic cost, rate 0.15', 'cross-entropy, rate 0.023']
do for [side=1:2] {
  from = 4*side - 2
  set lmargin at screen origins[side]
  set rmargin at screen origins[side] + 0.36
  set tmargin at screen 0.84
  set bmargin at screen 0.54
  set title costs[side] font ',16' offset 0,-0.3 tc rgb '#404040'
  unset xlabel
  set format x ''
  if (side == 1) {
    set label 3 'answer' at screen 0.03,0.69 center rotate by 90 tc rgb '#404040'
    set label 4 'slope dC/dz' at screen 0.03,0.31 center rotate by 90 tc rgb '#404040'
  } else { unset label 3; unset label 4 }
  set yrange [0:1.05]
  set ytics 0.5
  if (side == 1) {
    set label 1 'from 0.98' at 195,0.66 right tc rgb '#d55e00'
    set label 2 'from 0.82' at 62,0.44 left tc rgb '#0072b2'
  } else {
    set label 1 'from 0.98' at 110,0.62 left tc rgb '#d55e00'
    set label 2 'from 0.82' at 6,0.17 left tc rgb '#0072b2'
  }
  plot data using 1:from with lines ls 1, \
       data using 1:(column(from+1)) with lines ls 2
  unset title
  set tmargin at screen 0.46
  set bmargin at screen 0.16
  set format x '%g'
  set xlabel 'epochs' offset 0,0.2 tc rgb '#404040'
  if (side == 1) {
    set yrange [0:0.16]
    set ytics 0.1
    set label 1 'from 0.98' at 182,0.112 right
    set label 2 'from 0.82' at 46,0.146 left
  }
  plot data using 1:(column(from+2)) with lines ls 1, \
       data using 1:(column(from+3)) with lines ls 2
}
unset multiplot

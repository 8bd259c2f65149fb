# 11_valley.svg from 11_valley.csv:  gnuplot 11_valley.gp
# Drawn by 11_better
if (!exists('picture')) picture = '11_valley.svg'
if (exists('show')) { eval 'set terminal '.show } else {
  set terminal svg size 640,640 font 'DejaVu Sans,16' rounded background rgb '#ffffff'
  set output picture
}
data = '11_valley.csv'

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

array titles[3]
titles[1] = 'plain steps, rate 0.019: 206 steps'
titles[2] = 'classical momentum, rate 0.007: 75 steps'
titles[3] = 'Nesterov momentum, rate 0.011: 53 steps'
unset key
set xrange [-2.6:1.0]
set yrange [-0.27:0.27]
set xtics 1
set ytics 0.2
set multiplot layout 3,1 title "{/=18 The same narrow valley, three ways to make steps}" margins 0.14,0.97,0.12,0.85 spacing 0.05,0.1
do for [panel=1:3] {
  set title titles[panel] font ',16' offset 0,-0.6
  set ylabel 'weight v' offset 1.5,0
  if (panel == 3) { set xlabel 'weight u' offset 0,0.3; set format x '%g' } else { set format x '' }
  plot for [c in "0.05 0.3 0.8 1.6 2.7"] [t=0:2*pi] '+' using (sqrt(2*c)*cos($1)):(sqrt(c/50)*sin($1)) with lines lc rgb '#c0c0c0' lw 1, \
       '+' using (0):(0) every ::::0 with points pt 1 ps 1.5 lw 2 lc rgb '#000000', \
       data using (column(2*panel)):(column(2*panel+1)) with linespoints ls panel pt 7 ps 0.35 lw 1.2
}
unset multiplot

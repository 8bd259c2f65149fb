# 11_start.svg from 11_start.csv:  gnuplot 11_start.gp
# Drawn by 11_better
if (!exists('picture')) picture = '11_start.svg'
if (exists('show')) { eval 'set terminal '.show } else {
  set terminal svg size 640,480 font 'DejaVu Sans,16' rounded background rgb '#ffffff'
  set output picture
}
data = '11_start.csv'

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

set multiplot title "{/=18 Before training: where are the sums of the hidden neurons?}"
set xrange [-30:30]
set xtics 10
set border 11
set y2range [0:0.26]
set y2tics 0.1 textcolor rgb '#d55e00'
set style fill solid 0.55 noborder
set samples 601
set lmargin at screen 0.13
set rmargin at screen 0.87
slope(z) = exp(-abs(z)) / (1 + exp(-abs(z)))**2
unset key
set label 1 'share of the sums, %' at screen 0.035,0.49 center rotate by 90 tc rgb '#0072b2'
set label 2 'slope of the sigmoid' at screen 0.97,0.49 center rotate by 90 tc rgb '#d55e00'
set tmargin at screen 0.84
set bmargin at screen 0.55
set title 'weights and biases from N(0, 1)' font ',16' offset 0,-0.5 tc rgb '#404040'
set format x ''
set yrange [0:6]
set ytics 2
plot data using "sum":"book start" with boxes lc rgb '#0072b2', \
     '+' using 1:(slope($1)) axes x1y2 with lines ls 2
unset label
set tmargin at screen 0.44
set bmargin at screen 0.15
set title 'weights from N(0, 1/784), biases from N(0, 1)'
set format x '%g'
set xlabel 'weighted sum z' offset 0,0.2
set yrange [0:50]
set ytics 20
plot data using "sum":"small start" with boxes lc rgb '#0072b2', \
     '+' using 1:(slope($1)) axes x1y2 with lines ls 2
unset multiplot

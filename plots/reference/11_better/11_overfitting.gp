# 11_overfitting.svg from 11_overfitting.csv:  gnuplot 11_overfitting.gp
# Drawn by 11_better
if (!exists('picture')) picture = '11_overfitting.svg'
if (exists('show')) { eval 'set terminal '.show } else {
  set terminal svg size 640,580 font 'DejaVu Sans,16' rounded background rgb '#ffffff'
  set output picture
}
data = '11_overfitting.csv'

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

set multiplot layout 2,1 title "{/=17 Learning 1,000 pictures by heart}"
set lmargin 10
set rmargin 4
set xrange [0:100]
set key top right
set ylabel 'cost'
set yrange [0:*]
plot data using "epoch":"validation cost" with lines ls 2 title 'validation', \
     data using "epoch":"training cost" with lines ls 1 title 'training'
set key bottom right
set xlabel 'epoch'
set ylabel 'pictures read, %'
set yrange [48:102]
plot data using "epoch":"training accuracy" with lines ls 1 title 'training', \
     data using "epoch":"validation accuracy" with lines ls 2 title 'validation'
unset multiplot

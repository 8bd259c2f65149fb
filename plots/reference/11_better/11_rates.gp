# 11_rates.svg from 11_rates.csv:  gnuplot 11_rates.gp
# Drawn by 11_better
if (!exists('picture')) picture = '11_rates.svg'
if (exists('show')) { eval 'set terminal '.show } else {
  set terminal svg size 640,400 font 'DejaVu Sans,16' rounded background rgb '#ffffff'
  set output picture
}
data = '11_rates.csv'

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

set title 'A falling rate: large steps first, small ones last'
set xlabel 'epoch'
set ylabel 'validation digits read, %'
set xrange [0.8:6+0.2]
set xtics 1
set key bottom right
plot data using ($1+0.00):2:3:4 with yerrorlines ls 1 pt 7 ps 0.5 lw 2 title 'rate 0.1 to the end', \
     data using ($1+0.04):5:6:7 with yerrorlines ls 2 pt 7 ps 0.5 lw 2 title 'rate 0.02 to the end', \
     data using ($1+0.08):8:9:10 with yerrorlines ls 3 pt 7 ps 0.5 lw 2 title 'from 0.1 to 0 by the cosine'

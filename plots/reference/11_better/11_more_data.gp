# 11_more_data.svg from 11_more_data.csv:  gnuplot 11_more_data.gp
# Drawn by 11_better
if (!exists('picture')) picture = '11_more_data.svg'
if (exists('show')) { eval 'set terminal '.show } else {
  set terminal svg size 640,400 font 'DejaVu Sans,16' rounded background rgb '#ffffff'
  set output picture
}
data = '11_more_data.csv'

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

set title 'More pictures, and moved copies of them'
set xlabel 'pictures to learn from, in 15,000 steps'
set ylabel 'validation digits read, %'
set logscale x
set xrange [80:65000]
set xtics ('100' 100, '300' 300, '1,000' 1000, '3,000' 3000, '10,000' 10000, '' 30000, '50,000' 50000)
set key bottom right
plot data using "pictures":"shifted" with linespoints ls 2 pt 7 ps 0.9 title 'shifted by up to a pixel', \
     data using "pictures":"as they are" with linespoints ls 1 pt 7 ps 0.9 title 'as they are'

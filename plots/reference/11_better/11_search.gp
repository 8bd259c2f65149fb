# 11_search.svg from 11_search.csv:  gnuplot 11_search.gp
# Drawn by 11_better
if (!exists('picture')) picture = '11_search.svg'
if (exists('show')) { eval 'set terminal '.show } else {
  set terminal svg size 640,460 font 'DejaVu Sans,16' rounded background rgb '#ffffff'
  set output picture
}
data = '11_search.csv'

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

set title 'A random search: every dot is a recipe, trained once'
set xlabel 'learning rate'
set ylabel 'validation digits read, %'
set logscale x
set xrange [0.0025:2]
set xtics (0.003, 0.01, 0.03, 0.1, 0.3, 1)
set yrange [68:97]
set ytics ('≤ 70' 70, 75, 80, 85, 90, 95)
set key outside below samplen 1 width -1
set lmargin 9
set bmargin 6.5
array kinds[3] = [0, 0.5, 0.9]
array names[3] = ['no momentum', 'momentum 0.5', 'momentum 0.9']
dot(kind) = column("momentum") == kinds[kind] && column("chosen by") > 70 ? column("chosen by") : NaN
low(kind) = column("momentum") == kinds[kind] && column("chosen by") <= 70 ? 70 : NaN
plot for [k=1:3] data using "rate":(dot(k)) with points ls k pt 7 ps 0.9 title names[k], \
     for [k=1:3] data using "rate":(low(k)) with points ls k pt 11 ps 1 notitle

#!/bin/sh
# main_job_figures_test.sh SOURCE COMPARE_FIGURES FIGURES 08_MNIST: the figures that the main job left there, when
# the pages were compared with what it prints, are those of plots/reference; that of two sets is drawn here. So are the
# figures of chapters 11 and 13, which take long, too.
# CTest once: docs @source@ compare_figures @figures@ 08_mnist
set -eu
source=$1 compare=$2 figures=$3 main_job=$4
if [ ! -f "${figures}_stories/08_mnist/08_loss.csv" ] || [ ! -f "${figures}_options/08_mnist --repeat 20/08_seeds.csv" ]; then
  echo "SKIPPED: the main job left no figures; the tests docs_stories and docs_options run it"
  exit 77
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$main_job" --data drawn --test-data mnist --epochs 1 --quiet --plots "$folder" >/dev/null
cp "${figures}_stories/08_mnist"/*.csv "${figures}_options/08_mnist --repeat 20"/*.csv "$folder"
GNUPLOT=none "$compare" --reference "$source/plots/reference/08_mnist" --yours "$folder"
for chapter in 11_better 13_convolution; do
  GNUPLOT=none "$compare" --reference "$source/plots/reference/$chapter" --yours "${figures}_stories/$chapter"
done

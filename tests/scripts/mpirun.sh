#!/bin/sh
# mpirun.sh: what the tests with many processes share; they read it in.
# shellcheck disable=SC2154  # whoever reads it in has set $program
export OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1 OMPI_MCA_btl_vader_single_copy_mechanism=none
export OMPI_MCA_btl_base_warn_component_unused=0 OMPI_MCA_mpi_yield_when_idle=1

# ranks N PROGRAM...: starts so many processes on this machine, also as root and in a container, and with more of them
# than cores.
ranks() {
  number=$1
  shift
  mpirun -q -n "$number" --map-by :OVERSUBSCRIBE --bind-to none "$@"
}

# data_set FOLDER SKIPPED: 600 pictures of noise, whatever the program's file holds behind so many bytes; 100 to test.
data_set() {
  mkdir "$1"
  tail -c "+$2" "$program" >"$1/noise"
  tr -dc '\001-\011' <"$1/noise" >"$1/labels"
  { printf '\000\000\010\003\000\000\002\130\000\000\000\034\000\000\000\034'; head -c 470400 "$1/noise"; } \
    >"$1/train-images-idx3-ubyte"
  { printf '\000\000\010\001\000\000\002\130'; head -c 600 "$1/labels"; } >"$1/train-labels-idx1-ubyte"
  { printf '\000\000\010\003\000\000\000\144\000\000\000\034\000\000\000\034'; head -c 78400 "$1/noise"; } \
    >"$1/t10k-images-idx3-ubyte"
  { printf '\000\000\010\001\000\000\000\144'; head -c 100 "$1/labels"; } >"$1/t10k-labels-idx1-ubyte"
}
command -v mpirun >/dev/null || { echo "SKIPPED: mpirun is not installed"; exit 77; }

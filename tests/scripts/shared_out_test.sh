#!/bin/sh
# shared_out_test.sh MPI_TEST: the tests with many ranks, on 8 of them.
set -eu
# shellcheck source=tests/scripts/mpirun.sh
. "$(dirname "$0")/mpirun.sh"
ranks 8 "$1" --report_level=no

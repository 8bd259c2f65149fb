#!/bin/sh
# shared_out_test.sh MPI_TEST: the tests with many ranks, on 8 of them.
# CTest with 14_many_machines_mpi: 14_many_machines mpi_test
set -eu
# shellcheck source=tests/scripts/mpirun.sh
. "$(dirname "$0")/mpirun.sh"
ranks 8 "$1" --report_level=no

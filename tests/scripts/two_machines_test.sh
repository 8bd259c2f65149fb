#!/bin/sh
# two_machines_test.sh 14_MANY_MACHINES: two "machines" that know each other only by a network. Each is a namespace with
# an address and a name of its own, and with its own copies of program and data; mpirun reaches the second one as it would
# by ssh, and the slopes travel by TCP. They end with the bits of one process. Needs root.
# CTest with 14_many_machines_mpi: 14_many_machines 14_many_machines
set -u
program=$(realpath "$1")
# shellcheck source=tests/scripts/mpirun.sh
. "$(dirname "$0")/mpirun.sh"
for tool in ip nsenter unshare; do
  command -v $tool >/dev/null || { echo "SKIPPED: $tool is not installed"; exit 77; }
done
folder=$(mktemp -d)
first='' second=''
: "${ASAN_OPTIONS:=}"
trap 'kill $first $second 2>/dev/null; rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM

# machine NAME: a process in namespaces of its own, which stands for a machine as long as it lives; prints its number.
# shellcheck disable=SC2016  # for the other shell
machine() {
  unshare -n -u sh -c 'hostname "$1" && exec sleep 300' sh "$1" >/dev/null 2>&1 &
  echo $!
}
first=$(machine first) second=$(machine second)
sleep 0.5
on() { number=$1; shift; nsenter -t "$number" -n -u "$@"; }
{ [ "$(on "$first" hostname)" = first ] && ip link add nn_first netns "$first" type veth peer name nn_second netns "$second"; } \
  2>/dev/null || { echo "SKIPPED: no network namespaces can be made here"; exit 77; }
for each in "$first nn_first 1" "$second nn_second 2"; do
  # shellcheck disable=SC2086  # three words
  set -- $each
  on "$1" ip address add "10.77.0.$3/24" dev "$2"
  on "$1" ip link set "$2" up
  on "$1" ip link set lo up
done

# Own copies; the programs that are linked with it are where the system has them.
for name in first second; do
  mkdir "$folder/$name"
  cp "$program" "$folder/$name/14_many_machines"
done
for name in first second; do data_set "$folder/$name/data" 1; done

# What mpirun takes for ssh: agent MACHINE COMMAND...
cat >"$folder/agent" <<TEXT
#!/bin/sh
shift
exec nsenter -t $second -n -u sh -c "cd $folder/second && \$*"
TEXT
chmod +x "$folder/agent"
printf '10.77.0.1 slots=1\n10.77.0.2 slots=1\n' >"$folder/hosts"

# run PREFIX...: from the first machine; each process works in its machine's folder.
cat >"$folder/run" <<TEXT
#!/bin/sh
export ASAN_OPTIONS=$ASAN_OPTIONS
cd "$folder/\$(hostname)" && exec ./14_many_machines --data data --hidden 5 --batch 30 --epochs 2
TEXT
chmod +x "$folder/run"
(cd "$folder/first" && on "$first" "$folder/run") >"$folder/one" 2>&1
on "$first" timeout 60 mpirun --hostfile "$folder/hosts" -n 2 --map-by node --bind-to none \
  --mca plm_rsh_agent "$folder/agent" --mca btl tcp,self --mca btl_tcp_if_include 10.77.0.0/24 \
  --mca oob_tcp_if_include 10.77.0.0/24 "$folder/run" >"$folder/two" 2>&1
status=$?
cat "$folder/two"
[ $status = 0 ] || { echo "FAILED: status $status"; exit 1; }
grep -q '^2 processes' "$folder/two" || { echo "FAILED: not two processes"; exit 1; }
[ "$(grep '^The bits' "$folder/one")" = "$(grep '^The bits' "$folder/two")" ] ||
  { echo "FAILED: two machines end with other bits than one:"; cat "$folder/one"; exit 1; }
echo "bytes that the second machine received: $(on "$second" cat /sys/class/net/nn_second/statistics/rx_bytes 2>/dev/null || on "$second" ip -s link show nn_second | awk '/RX/ { getline; print $1 }')"

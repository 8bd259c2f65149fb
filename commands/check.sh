# shellcheck shell=sh
# check.sh: judges a program of the reader's, in any language, or the log of a training. Reads $here.
# shellcheck disable=SC2154  # ./learn has set it

check() {
  [ $# -gt 0 ] || fail "check needs a program, like ./learn check ./my_program, or --log FILE; ./learn check --help says more" 2
  build check_mine docs/mine/check_mine
  exec "$(build_folder)/docs/mine/check_mine" "$@"
}

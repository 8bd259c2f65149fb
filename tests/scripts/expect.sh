#!/bin/sh
# expect.sh: what the scripts of tests share; they read it in when $folder, a folder of their own, is there. $about
# may say what is being tried.
# shellcheck disable=SC2154  # whoever reads it in has set them
failures=0

# failed WORDS: says so, with what was printed last.
failed() {
  echo "FAILED: ${about:+$about: }$1; it says:"
  cat "$folder/out"
  failures=$((failures + 1))
}

# ends STATUS 'WORDS' COMMAND...: the command ends so, and prints these words.
ends() {
  expected=$1 words=$2
  shift 2
  rm -f "$folder/out"  # what was killed may still write to the old one
  "$@" >"$folder/out" 2>&1
  status=$?
  if [ "$status" != "$expected" ] || ! grep -qF -e "$words" "$folder/out"; then
    failed "$*: status $status, wanted $expected and: $words"
  fi
}

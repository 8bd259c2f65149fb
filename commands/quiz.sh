# shellcheck shell=sh
# quiz.sh: the questions of the chapters, in the terminal. Reads $here.
# shellcheck disable=SC2154  # ./learn has set it

# The chapter with this number (5 or 05) or name, if it has a quiz.
chapter_with_quiz() {
  case $1 in [0-9]) set -- "0$1" ;; esac
  for file in "$here"/chapters/[0-9][0-9]_*/quiz.json; do
    name=${file%/quiz.json} name=${name##*/}
    if [ ! -f "$file" ]; then continue; fi
    case $name in "$1" | "$1"_* | [0-9][0-9]_"$1") say "$name"; return ;; esac
  done
  fail "there is no quiz of '$1'; ./learn quiz --list shows the chapters that have one" 2
}

quiz() {
  [ $# -gt 0 ] || fail "quiz needs a chapter, like ./learn quiz 05; ./learn quiz --list shows those that have one" 2
  name='' list=no
  for word in "$@"; do
    case $word in
      --list) list=yes ;;
      *) [ -z "$name" ] || fail "quiz takes one chapter, and --list" 2
         name=$(chapter_with_quiz "$word") ;;
    esac
  done
  set --
  if [ -n "$name" ]; then set -- --chapter "$name"; fi
  if [ $list = yes ]; then set -- "$@" --list; fi
  build quiz docs/quiz/quiz
  exec "$(build_folder)/docs/quiz/quiz" "$@"
}

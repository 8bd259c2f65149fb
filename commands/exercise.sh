# shellcheck shell=sh
# exercise.sh: the exercises that grade themselves: the list of them, an answer graded, hints, our solution. What belongs to
# the reader is in mine/: the answers, and .progress with a line for each hint given and each exercise solved. Nothing there
# is ever overwritten. Reads $here, $preset.
# shellcheck disable=SC2154  # ./learn has set them

progress=$here/mine/.progress

# The chapter that an exercise's folder belongs to: 05_chain_rule.
chapter_of() {
  set -- "${1%/exercises/*}"
  set -- "${1%/checkpoint}"
  say "${1##*/}"
}

# "05.2 FOLDER", a line for each exercise, and "06.checkpoint FOLDER".
exercise_folders() {
  for each in "$here"/chapters/[0-9][0-9]_*/exercises/[0-9]_* "$here"/chapters/[0-9][0-9]_*/checkpoint; do
    chapter=$(chapter_of "$each") number=${each##*/}
    [ ! -f "$each/exercise.cpp" ] || say "${chapter%%_*}.${number%%_*} $each"
  done | sort
}

# find_exercise COMMAND NUMBER: 05.2, 5.2, or a name like one_neurons_blame. 06.checkpoint is the checkpoint of
# chapter 06. Sets $id, $task_folder, $answer, $shown, the answer's name in messages, and $call, which grades it.
find_exercise() {
  [ -n "${2:-}" ] || fail "$1 needs an exercise, like ./learn $1 01.1; ./learn exercises shows them" 2
  case $2 in [0-9].*) set -- "$1" "0$2" ;; esac
  found=$(exercise_folders | while read -r each place; do
    if [ "$each" = "$2" ] || [ "${place##*/[0-9]_}" = "$2" ]; then say "$each $place"; break; fi
  done)
  [ -n "$found" ] || fail "there is no exercise '$2'; ./learn exercises shows them" 2
  id=${found%% *} task_folder=${found#* }
  case $id in
    *.checkpoint) shown=mine/$id.cpp call="checkpoint ${id%.checkpoint}" ;;
    *) shown=mine/${id}_${task_folder##*/[0-9]_}.cpp call="exercise $id" ;;
  esac
  answer=$here/$shown
}

# text_of task, or hints: in Chinese if the reader's words are Chinese and it is translated, without the stamps of the translation.
text_of() {
  case ${NN_LANGUAGE:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}} in
    zh*) if [ -f "$task_folder/$1.zh.md" ]; then sed '/^<!-- en .* -->$/d' "$task_folder/$1.zh.md"; return; fi ;;
  esac
  cat "$task_folder/$1.md"
}

title() { sed -n '1s/^# //p' "$task_folder/task.md"; }

# --- what is remembered -----------------------------------------------------------------------------------

is_solved() { grep -qxF "$id solved" "$progress" 2>/dev/null; }
hints_given() { grep -cxF "$id hint" "$progress" 2>/dev/null || :; }
hints_there() { grep -c '^## [0-9]' "$task_folder/hints.md"; }

make_place() {
  if [ -e "$here/mine" ] && [ ! -d "$here/mine" ]; then
    fail "$here/mine is a file, and your answers go into a folder of this name; give the file another name"
  fi
  mkdir -p "$here/mine" 2>/dev/null || cannot_be_written "$here"
}

remember() {
  make_place
  { say "$id $1" >>"$progress"; } 2>/dev/null || cannot_be_written "$progress"
}

state() {
  if is_solved; then say solved
  elif [ ! -f "$answer" ] || cmp -s "$answer" "$task_folder/exercise.cpp"; then say untouched
  else say tried
  fi
}

exercises() {
  no_words exercises "$@"
  exercise_folders | while read -r each _; do
    find_exercise exercises "$each"
    given=$(hints_given)
    printf '%-52s %s%s\n' "$(title)" "$(state)" "$([ "${given:-0}" = 0 ] || say ", hints: $given of $(hints_there)")"
  done
  solved=$(grep -c ' solved$' "$progress" 2>/dev/null || :)
  say "You have solved ${solved:-0} of $(exercise_folders | wc -l | tr -d ' '). ./learn exercise 01.1 begins one, or grades your answer."
}

# --- an answer is graded ----------------------------------------------------------------------------------

# The first time, the stub comes to where it can be edited. What is there stays as it is.
put_stub() {
  make_place
  [ ! -e "$answer" ] || return 0
  { (set -C && : >"$answer") 2>/dev/null && cat "$task_folder/exercise.cpp" >"$answer"; } || cannot_be_written "$answer"
  text_of task
  printf '\n%s\n' "Write your answer in $shown, then call ./learn $call again."
}

# What the compiler says in LOG, without what make says, and with the paths that the reader knows.
compiler_says() {
  sed -e '/^\[ *[0-9]*%\]/d' -e '/^g*make[^a-z]*[:[]/d' -e '/^Consolidate /d' -e '/^FAILED: /d' -e '/^ninja: /d' "$1" |
    awk -v path="$here/" '{ while (at = index($0, path)) $0 = substr($0, 1, at - 1) substr($0, at + length(path)); print }'
}

# Why the linker refuses an answer that compiles.
linker_says() {
  sed -n -e "s/.*undefined reference to [\`']\(.*\)'.*/$id wants \1, as exercise.hpp declares it; your file defines no such function/p" \
    -e "s/.*undefined symbol: \(mine::.*\)/$id wants \1, as exercise.hpp declares it; your file defines no such function/p" \
    -e "s/.*multiple definition of [\`']\([^']*\)'.*/\1 is defined twice: the grader has one of its own, so leave yours out/p" "$1" | sort -u
}

# Why the answer could not be built: because of itself, or of something else.
refuse_answer() {
  reasons=$(linker_says "$1")
  if [ -n "$reasons" ]; then
    say "$reasons" >&2
  elif grep -qF "$shown" "$1" && [ -z "$(reason_in "$1")" ]; then
    compiler_says "$1" >&2
  else
    reason=$(reason_in "$1")
    [ -n "$reason" ] || cat "$1" >&2
    fail "the build failed${reason:+, because $reason}"
  fi
  fail "$shown cannot be compiled"
}

grade() {
  require_plain_path
  require_temporary_folder
  take_lock
  configure
  program=$(build_folder)/chapters/$(chapter_of "$task_folder")/grade_$id
  [ -x "$program" ] || say "Building ..."
  log=$(mktemp)
  cmake --build "$(build_folder)" --parallel "$(cores)" --target "grade_$id" >"$log" 2>&1 || refuse_answer "$log"
  if grep -qF "$shown" "$log"; then compiler_says "$log"; fi  # warnings
  release_lock
  say "$(title): $shown"
  mark=$here/mine/.right.$$
  status=0
  "$program" "$mark" || status=$?
  if [ ! -f "$mark" ]; then
    [ $status = 1 ] || fail "$shown ends the program before the first case"
    is_solved || say "./learn hint $id gives you a hint."
    return 1
  fi
  rm -f "$mark"
  is_solved || remember solved
  say "Solved. ./learn solution $id shows ours beside yours."
}

# Until Ctrl-C. Editors may take a file away for a moment while they save it.
watch() {
  say "Watching $shown; Ctrl-C ends this."
  while :; do
    seen=$(cksum <"$answer" 2>/dev/null || :)
    if [ -n "$seen" ]; then (grade) || :; fi
    while [ "$(cksum <"$answer" 2>/dev/null || :)" = "$seen" ]; do sleep 1; done
  done
}

exercise() {
  watched=no wanted=''
  for word in "$@"; do
    case $word in
      --watch) watched=yes ;;
      *) [ -z "$wanted" ] || fail "exercise takes one exercise, like 01.1, and --watch" 2
         wanted=$word ;;
    esac
  done
  find_exercise exercise "$wanted"
  put_stub
  if [ $watched = yes ]; then watch; else grade; fi
}

# checkpoint CHAPTER [--watch]: the exercise that asks for what three chapters have built, with the book closed.
checkpoint() {
  watched='' wanted=''
  for word in "$@"; do
    case $word in
      --watch) watched=--watch ;;
      *) [ -z "$wanted" ] || fail "checkpoint takes one chapter, like 06, and --watch" 2
         wanted=${word%.checkpoint} ;;
    esac
  done
  case $wanted in [0-9]) wanted=0$wanted ;; esac
  there=$(exercise_folders | sed -n 's/^\([0-9]*\)[.]checkpoint .*/\1/p' | paste -s -d ' ' -)
  [ -n "$wanted" ] || fail "checkpoint needs a chapter; checkpoints are there for the chapters $there, like ./learn checkpoint 06" 2
  case " $there " in
    *" $wanted "*) exercise "$wanted.checkpoint" ${watched:+"$watched"} ;;
    *) fail "there is no checkpoint '$wanted'; checkpoints are there for the chapters $there, like ./learn checkpoint 06" 2 ;;
  esac
}

# --- hints and solution -----------------------------------------------------------------------------------

# hint EXERCISE [NUMBER]: the next one, or one that was given before.
hint() {
  [ $# -le 2 ] || fail "hint takes an exercise, and perhaps the number of a hint" 2
  find_exercise hint "${1:-}"
  given=$(hints_given) there=$(hints_there)
  given=${given:-0}
  case ${2-next} in
    next)
      [ "$given" -lt "$there" ] ||
        fail "you have had all $there hints of $id; ./learn solution $id shows ours, ./learn hint $id 1 the first hint again"
      remember hint
      number=$((given + 1)) ;;
    [1-9])
      [ "$2" -le "$there" ] || fail "$id has no hint $2; its hints are 1 to $there" 2
      [ "$2" -le "$given" ] || fail "you have had $given of the $there hints of $id; ./learn hint $id gives the next one"
      number=$2 ;;
    *) fail "$id has no hint '$2'; its hints are 1 to $there" 2 ;;
  esac
  say "Hint $number of $there for $(title)"
  text_of hints | awk -v begin="## $number" '/^## / { on = index($0, begin) == 1; next } on'
}

screen_width() { if [ -t 1 ] && has stty; then stty size 2>/dev/null </dev/tty | cut -d ' ' -f 2; fi; }

solution() {
  [ $# -le 1 ] || fail "solution takes one exercise, like 01.1" 2
  find_exercise solution "${1:-}"
  given=$(hints_given)
  if ! is_solved && [ "${given:-0}" -lt "$(hints_there)" ]; then
    fail "our solution of $id comes when yours is right, or after the last hint; ./learn hint $id gives hint $((given + 1)) of $(hints_there)"
  fi
  ours=$task_folder/solution.cpp width=$(screen_width)
  if [ -f "$answer" ] && [ "${width:-0}" -ge 172 ]; then
    say "$shown, and beside it ${ours#"$here/"}:"
    pr -m -t -w "$width" "$answer" "$ours"
    return
  fi
  if [ -f "$answer" ]; then printf '%s\n\n' "--- yours: $shown"; cat "$answer"; say; fi
  printf '%s\n\n' "--- ours: ${ours#"$here/"}"
  cat "$ours"
}

# shellcheck shell=sh
# help.sh: what ./learn and each of its commands can do.

# A command that takes no words beside it refuses them.
no_words() { [ $# -le 1 ] || fail "$1 takes no '$2'; ./learn $1 --help says more" 2; }

help() {
  cat <<'TEXT'
Neuron by Neuron: neural networks from nothing, one neuron at a time.

  ./learn demo               draw a digit in the browser or the terminal, and a network reads it
  ./learn run 08 [options]   build and run chapter 08 (by number or name); options go to its program
  ./learn quiz 08            the questions of chapter 08, with an explanation of each answer
  ./learn check ./mine       judge a program of your own, in any language, stage by stage (docs/mine.md)
  ./learn check --log FILE   what the log of a training looks like, beside the ills of chapter 07
  ./learn test [08]          build everything and run the tests, or those of one chapter
  ./learn test [08] --all    and the long ones, which take minutes more
  ./learn exercises          the exercises that grade themselves, and how far you are
  ./learn exercise 05.2      grade your answer to one; --watch grades it each time you save it
  ./learn checkpoint 06      grade what you write with the book closed, after chapters 03, 06 and 08
  ./learn hint 05.2          one hint more
  ./learn solution 05.2      our answer beside yours, when yours is right or after the last hint
  ./learn plots [08]         draw the figures of one chapter, or all and the diagrams, into plots/yours
  ./learn compare 08         lay yours beside the reference: each number, and a page for the browser
  ./learn bench              how fast are ours and others, in pairs, with whatever of them is installed
  ./learn data [FOLDER]      fetch MNIST into data/mnist, or take it from a folder where you have it
  ./learn data --from PLACE  bring digits of other people, CSV or pictures, into MNIST's form
  ./learn docs [--write]     check that the pages say what code and programs say, and rewrite what can be
  ./learn site [--build]     the pages as a site, built and served on http://localhost:8000, or only built
  ./learn book [--zh]        the pages, or the Chinese ones, as one PDF and one EPUB, in build/book
  ./learn list               the chapters
  ./learn doctor             what is installed, what is missing, which data were found
  ./learn setup              install what is missing (run and test do it by themselves)
  ./learn clean              remove what was built; figures, data and your answers stay
  ./learn help [COMMAND]     this page, or more about one of them

  ./learn --preset NAME ...  another build: portable (for any processor), debug (with sanitizers)
  ./learn run 08 --help      the options of a chapter's program
  ./learn plots --reference  draw plots/reference anew
  ./learn site --port 8080   serve it on another port
TEXT
}

# help_of COMMAND
help_of() {
  case $1 in
    help) say "./learn help [COMMAND]: what ./learn can do, or more about one command." ;;
    demo) cat <<'TEXT' ;;
./learn demo [--terminal] [options]: draw a digit, and a trained network reads it. If there is a browser, and if
./learn site has built the pages with their live figures, or NN_SITE says where they stand in the net, page 10 opens
(BROWSER=COMMAND chooses the browser). Otherwise it is a canvas in the terminal: the program of chapter 10 with --draw.
  --terminal   always the canvas
With further options, those of ./learn run 10 --help, it is also the canvas.
TEXT
    run) cat <<'TEXT' ;;
./learn run CHAPTER [options]: builds the program of a chapter, like 08, and runs it; the options are the program's.
./learn list shows the chapters, and ./learn run 08 --help the options of 08. With --ask, a story asks for your guess
before its acts. The pages say under "Try it" which numbers you can change.
TEXT
    quiz) cat <<'TEXT' ;;
./learn quiz CHAPTER [--list]: asks the questions of a chapter, like 08, and explains each answer. Answer with a number;
Enter skips a question, and q ends. The page of the chapter holds the same questions.
  --list   only list the questions, or without a chapter the chapters that have some
TEXT
    check) cat <<'TEXT' ;;
./learn check [options] PROGRAM [its options]: judges a program of yours, like ./my_program or python3 mine.py, in any
language; docs/mine.md says what it is asked. Or, with --log FILE, what the log of a training looks like.
  --stage NAMES   only these stages, like sum,layer    --question STAGE.N, --answer STAGE.N   print one, like layer.2
  --seed N        of the random questions              --minutes N   how long it may learn digits
  --data NAME     digits for the last stage: auto, mnist, drawn, or a folder with four files in MNIST's form
TEXT
    test) cat <<'TEXT' ;;
./learn test [CHAPTER] [--all]: builds everything and runs the tests, or what one chapter's need, like 08, and those.
  --all   the long tests as well, which are left out otherwise
TEXT
    exercises) say "./learn exercises: all graded exercises, each with what you have made of it: untouched, tried or solved." ;;
    exercise) cat <<'TEXT' ;;
./learn exercise NUMBER [--watch]: grades your answer to an exercise, like 05.2. The first time, it shows the task and
puts a file for your answer into mine/, where nothing is ever overwritten. ./learn exercises shows all exercises. With
NN_LANGUAGE=zh in the environment, tasks and hints are in Chinese.
  --watch   grade it each time you save it, until Ctrl-C
TEXT
    checkpoint) cat <<'TEXT' ;;
./learn checkpoint CHAPTER [--watch]: grades what you write with the book closed, after chapter 03, 06 or 08. It is an
exercise like the others: ./learn hint 06.checkpoint helps, and ./learn solution 06.checkpoint shows ours.
  --watch   grade it each time you save it, until Ctrl-C
TEXT
    hint) cat <<'TEXT' ;;
./learn hint NUMBER [HINT]: the next hint for an exercise, like 05.2, or one that you have had: ./learn hint 05.2 1.
TEXT
    solution) cat <<'TEXT' ;;
./learn solution NUMBER: our answer to an exercise, like 05.2, beside yours. It comes when yours is right, or after the
last hint.
TEXT
    plots) cat <<'TEXT' ;;
./learn plots [--reference] [CHAPTER]: draws the figures of one chapter, or of all and the diagrams, into plots/yours.
  diagrams      instead of a chapter: the diagrams alone
  --reference   into plots/reference instead, which needs gnuplot and MNIST
TEXT
    compare) cat <<'TEXT' ;;
./learn compare [CHAPTER] [options]: lays your figures of a chapter, like 08, or of all that you have drawn, beside those
of plots/reference. Each chapter gets a page for the browser, plots/yours/compare/08_mnist.html, and index.html leads to all.
  --yours DIR       the folder of your figures
  --reference DIR   the folder to compare with
  --tolerance X     a smaller difference, relative to the largest number of its column, counts as none
TEXT
    bench) cat <<'TEXT' ;;
./learn bench [options]: trains with ours and with others, in paired runs, with whatever of them is installed.
  --digits N    at most so many digits to train on and to test with
  --rounds N    how often each pair is run
  --peers DIR   a folder of peers of your own
  --data NAME   auto, mnist, drawn, or a folder with four files in MNIST's form
TEXT
    data) cat <<'TEXT' ;;
./learn data [FOLDER]: downloads the four files of MNIST into data/mnist, or copies them from a folder that has them.
Each is compared with its SHA-256; data/README.md tells where they come from.
./learn data --from PLACE [--to FOLDER] [--transpose]: writes four files in MNIST's form from a CSV file, or from a
folder with CSV files or pictures.
  --to FOLDER   into this new folder; data/from-NAME otherwise
  --transpose   rows and columns of each picture exchanged
TEXT
    docs) cat <<'TEXT' ;;
./learn docs [options]: compares the pages with code, programs and result files, and says file and line of what differs.
  --write          rewrite what can be rewritten
  --page NAME      only pages with this in their names, like 06
  --runs NAME      stories, programs without options only; options, with options only; or all
  --without-runs   run no program
  --still SECTION  say that a translated section is still true although the English has changed, by page and the
                   English heading's anchor, like docs/zh/06-backpropagation.md#run-it
TEXT
    site) cat <<'TEXT' ;;
./learn site [--build] [--port NUMBER]: builds the pages as a site, and serves it on this machine until Ctrl-C.
  --build         only build it, into build/site
  --port NUMBER   another port than 8000
Its figures are live if em++ is installed (./learn setup --site). If NN_REPOSITORY says where the sources can be read,
like https://github.com/OWNER/NAME/blob/main, it links to them. If NN_SITE says where the site will stand, like
https://example.org/neuron/, its pages name their own addresses. If ./learn book has made a book, the site offers it.
TEXT
    book) cat <<'TEXT' ;;
./learn book [--zh]: makes one PDF and one EPUB of all pages, in build/book. It needs Chromium and pandoc, and Node.js and npm
like the site. The answers stand at the end of the book.
  --zh   the Chinese pages; the PDF needs a font with their characters, such as fonts-noto-cjk of Debian and Ubuntu
TEXT
    list) say "./learn list: the chapters that have a program, each with what it is about." ;;
    doctor) say "./learn doctor: what is installed, what is missing, and where MNIST was found. It changes nothing." ;;
    setup) cat <<'TEXT' ;;
./learn setup [--site | --mpi]: installs what is missing, where apt is and you may use it; elsewhere it names the packages.
  --site   what the site needs instead: Node.js with npm, and Emscripten for its live figures (840 MB)
  --mpi    what chapter 14 needs instead to train on many processes: Open MPI and Boost.MPI (170 MB)
TEXT
    clean) cat <<'TEXT' ;;
./learn clean: removes what was built (build, build-portable, build-debug, build-fuzz); figures, data and
your answers stay.
TEXT
  esac
}

// The bar on a terminal of a size of its own, and where there is none.
#include "common/story/progress.hpp"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <iostream>
#include <thread>

#include "support/support.hpp"

using namespace nn;

namespace {

// What stdout leads to while this lives: a terminal of so many columns, or a pipe.
class Output {
 public:
  explicit Output(unsigned short columns) {
    from_ = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    BOOST_REQUIRE(from_ >= 0 && grantpt(from_) == 0 && unlockpt(from_) == 0);
    const winsize size{.ws_row = 24, .ws_col = columns, .ws_xpixel = 0, .ws_ypixel = 0};
    const int to = open(ptsname(from_), O_RDWR | O_NOCTTY);
    BOOST_REQUIRE(to >= 0);
    BOOST_REQUIRE(ioctl(to, TIOCSWINSZ, &size) == 0);
    lead_to(to);
  }
  Output() {
    int ends[2];
    BOOST_REQUIRE(pipe(ends) == 0);
    from_ = ends[0];
    fcntl(from_, F_SETFL, O_NONBLOCK);
    lead_to(ends[1]);
  }
  ~Output() {
    std::cout.flush();
    dup2(before_, STDOUT_FILENO);
    close(before_);
    close(from_);
  }
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  // All that came since the last time.
  std::string text() {
    std::cout.flush();
    std::string text(1000, '\0');
    const ssize_t count = read(from_, text.data(), text.size());
    text.resize(count < 0 ? 0 : static_cast<std::size_t>(count));
    return text;
  }

 private:
  void lead_to(int to) {
    std::cout.flush();
    before_ = dup(STDOUT_FILENO);
    dup2(to, STDOUT_FILENO);
    close(to);
  }

  int from_ = -1, before_ = -1;
};

void wait_for_the_next_drawing() { std::this_thread::sleep_for(std::chrono::milliseconds(60)); }

}  // namespace

BOOST_AUTO_TEST_SUITE(progress)

BOOST_AUTO_TEST_CASE(bar_fills_the_terminal_as_far_as_the_work_is_done) {
  Output terminal(30);
  Progress bar("Learning", 10);
  BOOST_TEST(terminal.text() == "");
  bar.advance(5);
  // 30 columns - 8 of the label - 3 of "50%" - 6 around them = 13, and half of it, rounded down, is 6.
  BOOST_TEST(terminal.text() == "\rLearning [######.......] 50%\033[K");
  bar.advance();  // too soon to be drawn again
  BOOST_TEST(terminal.text() == "");
  wait_for_the_next_drawing();
  bar.advance(7);  // more than there was to do
  BOOST_TEST(terminal.text() == "\rLearning [############] 100%\033[K");
}

BOOST_AUTO_TEST_CASE(bar_is_wiped_once_and_begins_anew) {
  Output terminal(200);
  {
    Progress bar("A", 4);
    bar.clear();
    BOOST_TEST(terminal.text() == "");
    bar.advance();
    BOOST_TEST(terminal.text() == "\rA [" + std::string(10, '#') + std::string(30, '.') + "] 25%\033[K");
    bar.clear();
    bar.clear();
    BOOST_TEST(terminal.text() == "\r\033[K");
    bar.restart("B");
    wait_for_the_next_drawing();
    bar.advance(2);
    BOOST_TEST(terminal.text() == "\rB [" + std::string(20, '#') + std::string(20, '.') + "] 50%\033[K");
  }
  BOOST_TEST(terminal.text() == "\r\033[K");
}

BOOST_AUTO_TEST_CASE(bar_has_four_columns_in_a_terminal_that_is_too_narrow) {
  Output terminal(10);
  Progress bar("Learning", 0);
  bar.advance();
  BOOST_TEST(terminal.text() == "\rLearning [####] 100%\033[K");
}

BOOST_AUTO_TEST_CASE(pipe_sees_nothing_of_it) {
  Output pipe;
  {
    Progress bar("Learning", 2);
    bar.advance(2);
  }
  BOOST_TEST(pipe.text() == "");
}

BOOST_AUTO_TEST_CASE(width_is_that_of_the_terminal_or_80) {
  {
    Output terminal(123);
    BOOST_TEST(terminal_width() == 123u);
  }
  {
    Output unknown(0);
    BOOST_TEST(terminal_width() == 80u);
  }
  Output pipe;
  BOOST_TEST(terminal_width() == 80u);
}

BOOST_AUTO_TEST_SUITE_END()

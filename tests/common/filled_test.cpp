// Texts with named places.
#include "common/story/filled.hpp"

#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(filled_texts)

BOOST_AUTO_TEST_CASE(every_place_is_filled) {
  BOOST_TEST(filled("set title '<title>'\nplot [0:<last>] x", {{"title", "Cost"}, {"last", "29"}}) ==
             "set title 'Cost'\nplot [0:29] x");
  BOOST_TEST(filled("<a_b><a_b>, <c>", {{"a_b", "1"}, {"c", ""}}) == "11, ");
  BOOST_TEST(filled("no place", {}) == "no place");
  BOOST_TEST(filled("", {}) == "");
}

BOOST_AUTO_TEST_CASE(less_than_is_no_place) {
  for (const char* text :
       {"x < peak ? x : peak > 1", "$3<0 ? $1 : NaN", "<>", "<A>", "<2>", "a<", "a<b", "<<", "<a b>"})
    BOOST_TEST(filled(text, {}) == text);
  BOOST_TEST(filled("<<a>>", {{"a", "1"}}) == "<1>");
}

// A title may hold what would be a place in the script, or what printf would take for one.
BOOST_AUTO_TEST_CASE(what_is_put_in_is_not_looked_through) {
  BOOST_TEST(filled("'<a>' <b>", {{"a", "<b> 100 %s \\n"}, {"b", "<a>"}}) == "'<b> 100 %s \\n' <a>");
}

BOOST_AUTO_TEST_CASE(place_and_name_without_each_other_are_refused) {
  BOOST_CHECK_EXCEPTION(filled("<title> <last>", {{"last", "1"}}), std::invalid_argument,
                        says("nothing is given for the place <title>"));
  BOOST_CHECK_EXCEPTION(filled("<title>", {{"title", "1"}, {"last", "1"}}), std::invalid_argument,
                        says("there is no place <last>"));
  BOOST_CHECK_EXCEPTION(filled("<>", {{"", "1"}}), std::invalid_argument, says("there is no place <>"));
  BOOST_CHECK_EXCEPTION(filled("<a>", {{"a", "<b>"}, {"b", "1"}}), std::invalid_argument,
                        says("there is no place <b>"));
}

BOOST_AUTO_TEST_SUITE_END()

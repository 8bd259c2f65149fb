// What nobody has filled in is 0: chains begin from that.
#include "05_chain_rule/chain.hpp"
#include "05_chain_rule/neuron_network.hpp"
#include "support/defaults.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_05_defaults)

BOOST_AUTO_TEST_CASE(links_and_their_slopes_begin_at_0) {
  const Link link;
  BOOST_TEST(all_empty(link.w, link.b));
  const LinkSlopes slopes;
  BOOST_TEST(all_empty(slopes.a_prev, slopes.gate, slopes.ahead));
  BOOST_TEST(all_empty(slopes.dw, slopes.db));
}

BOOST_AUTO_TEST_CASE(blame_begins_at_0) {
  const Blame blame;
  BOOST_TEST(all_empty(blame.weights, blame.bias, blame.inputs));
}

BOOST_AUTO_TEST_SUITE_END()

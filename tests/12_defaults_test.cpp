// What a product, a task or a member's share is before anyone fills it in.
#include "12_faster/fused_engine/small_product.hpp"
#include "12_faster/fused_engine/team.hpp"
#include "12_faster/ladder/work.hpp"
#include "support/defaults.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_12_defaults)

BOOST_AUTO_TEST_CASE(factors_lie_row_by_row_and_products_have_no_size) {
  const Factor factor;
  BOOST_TEST(all_empty(factor.values, factor.row_step));
  BOOST_TEST(factor.column_step == 1u);
  const ProductShape shape;
  BOOST_TEST(all_empty(shape.rows, shape.columns, shape.depth));
}

BOOST_AUTO_TEST_CASE(work_begins_at_0_and_a_batch_has_ten) {
  const Work work;
  BOOST_TEST(all_empty(work.operations, work.bytes));
  const Network none;
  BOOST_TEST((Task{none, {}}.batch_size == 10u));
}

BOOST_AUTO_TEST_SUITE_END()

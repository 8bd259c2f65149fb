#include "plots/compare/comparison.hpp"
#include "plots/compare/csv.hpp"
#include "plots/compare/figure.hpp"
#include "support/another_user.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(compare_folders)

// Not even to say that yours is not drawn yet: nobody knows.
BOOST_AUTO_TEST_CASE(folders_that_we_may_not_look_into_are_said) {
  using std::filesystem::perms;
  TemporaryFolder folder;
  const Folders folders{folder.path() / "reference", folder.path() / "yours"};
  for (const auto& each : {folders.reference, folders.yours}) create_directory(each);
  write_text(folders.reference / "a.csv", "x\n1\n");
  permissions(folder.path(), perms::all);
  permissions(folders.yours, perms::none);
  const AnotherUser nobody;
  BOOST_CHECK_EXCEPTION(figures_in(folders.yours), std::runtime_error,
                        says("yours: the figures cannot be read: Permission denied"));
  BOOST_CHECK_EXCEPTION(look_at("a", folders, usual_tolerance), CsvError,
                        says("a.csv: cannot be read: Permission denied"));
  BOOST_TEST(!picture_of("a", folders.yours));
}

BOOST_AUTO_TEST_SUITE_END()

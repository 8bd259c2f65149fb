// The main function of the test programs.
#define BOOST_TEST_MODULE neuron_by_neuron
#include <boost/test/unit_test.hpp>

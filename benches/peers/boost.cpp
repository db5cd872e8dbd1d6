// Boost.Random as a peer of the benchmark.
#include <boost/random.hpp>
#define DIST boost::random
#include "random.hpp"

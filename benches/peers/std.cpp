// C++ <random> as a peer of the benchmark.
#include <random>
#define DIST std
#include "random.hpp"

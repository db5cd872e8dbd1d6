// The module "rill" of JAGS.
//
//     c++ -std=c++17 -shared -fPIC $(pkg-config --cflags --libs jags rill) module.cpp -o rill.so

#include <rill_jags.hpp>

static rill::jags_module module;

// Boost.Random's distributions on NumPy's words, and NumPy's distributions in Boost's variate_generator.
//
//     c++ -std=c++17 variates.cpp -lrill

#include <boost/random/cauchy_distribution.hpp>
#include <boost/random/normal_distribution.hpp>
#include <boost/random/uniform_01.hpp>
#include <boost/random/uniform_int_distribution.hpp>
#include <boost/random/variate_generator.hpp>
#include <rill.hpp>

#include <cstdio>

template <class Draw> static void show(const char *name, Draw &&draw)
{
    std::printf("%s:", name);
    for (int i = 0; i < 4; i++)
        std::printf(" %.15g", static_cast<double>(draw()));
    std::printf("\n");
}

int main()
{
    // A bit generator is an engine; inline_engine is the faster one, for one thread.
    rill::BitGenerator bits = rill::PCG64(42);
    rill::inline_engine engine(bits);

    boost::random::uniform_01<> uniform;
    boost::random::uniform_int_distribution<> die(1, 6);
    boost::random::cauchy_distribution<> cauchy(1.0, 2.0);
    boost::random::normal_distribution<> normal(5.0, 2.0);
    show("Boost's uniform_01", [&] { return uniform(bits); });
    show("Boost's die", [&] { return die(engine); });
    show("Boost's Cauchy", [&] { return cauchy(engine); });
    using boost_variate = boost::variate_generator<rill::inline_engine &, boost::random::normal_distribution<>>;
    show("Boost's normal", boost_variate(engine, normal));

    show("NumPy's random", [&] { return engine.random(); });
    show("NumPy's die", [&] { return engine.integers<int>(1, 6, rill::endpoint::included); });
    using numpy_variate = boost::variate_generator<rill::inline_engine &, rill::normal_distribution<>>;
    show("NumPy's normal", numpy_variate(engine, rill::normal_distribution<>(5.0, 2.0)));
    return 0;
}

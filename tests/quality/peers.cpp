// Values of other libraries for peers.py: `peers LIBRARY GENERATOR SEED LAW PARAMETER ...` writes them to standard output as
// integers of 64 bits, until nobody reads; `peers LIBRARY` tells its version. A library whose headers are not there is left out.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>
#include <vector>

#if __has_include(<boost/random.hpp>)
#define BOOST
#include <boost/random.hpp>
#include <boost/version.hpp>
#endif
#if __has_include(<gsl/gsl_randist.h>)
#define GSL
#include <gsl/gsl_randist.h>
#include <gsl/gsl_version.h>
#endif
#if __has_include(<mkl_vsl.h>)
#define MKL
#include <mkl_service.h>
#include <mkl_vsl.h>
#endif

using Parameters = std::vector<double>;

static bool put(const std::vector<int64_t> &values)
{
    return std::fwrite(values.data(), sizeof(int64_t), values.size(), stdout) == values.size();
}

template <class Draw> static bool write(Draw draw)
{
    std::vector<int64_t> values(8192);
    do
        for (int64_t &value : values) value = draw();
    while (put(values));
    return true;
}

// The laws of C++ <random>, which Boost.Random has too, with NumPy's parameters and values.
#define CPP(DIST, engine_type)                                                                                                 \
    {                                                                                                                          \
        engine_type engine(seed);                                                                                              \
        if (law == "poisson")                                                                                                  \
            return write([&, d = DIST::poisson_distribution<int>(p[0])]() mutable { return d(engine); });                      \
        if (law == "binomial")                                                                                                 \
            return write([&, d = DIST::binomial_distribution<int>(int(p[0]), p[1])]() mutable { return d(engine); });          \
        if (law == "geometric")                                                                                                \
            return write([&, d = DIST::geometric_distribution<int>(p[0])]() mutable { return d(engine) + 1; });                \
        if (law == "negative_binomial")                                                                                        \
            return write([&, d = DIST::negative_binomial_distribution<int>(int(p[0]), p[1])]() mutable { return d(engine); }); \
    }

static bool standard(const std::string &generator, unsigned seed, const std::string &law, const Parameters &p)
{
    if (generator == "mt19937_64") CPP(std, std::mt19937_64)
    if (generator == "ranlux48") CPP(std, std::ranlux48)
    return false;
}

#ifdef BOOST
static bool boost_random(const std::string &generator, unsigned seed, const std::string &law, const Parameters &p)
{
    if (generator == "mt19937_64") CPP(boost::random, boost::random::mt19937_64)
    if (generator == "ranlux64_3") CPP(boost::random, boost::random::ranlux64_3)
    return false;
}
#endif

#ifdef GSL
static bool gsl(const std::string &generator, unsigned seed, const std::string &law, const Parameters &p)
{
    gsl_rng *rng = gsl_rng_alloc(generator == "mt19937" ? gsl_rng_mt19937 : gsl_rng_ranlxd2);
    gsl_rng_set(rng, seed);
    if (law == "poisson") return write([&] { return gsl_ran_poisson(rng, p[0]); });
    if (law == "binomial") return write([&] { return gsl_ran_binomial(rng, p[1], unsigned(p[0])); });
    if (law == "hypergeometric") return write([&] { return gsl_ran_hypergeometric(rng, unsigned(p[0]), unsigned(p[1]), unsigned(p[2])); });
    if (law == "geometric") return write([&] { return gsl_ran_geometric(rng, p[0]); });
    if (law == "logseries") return write([&] { return gsl_ran_logarithmic(rng, p[0]); });
    if (law == "negative_binomial") return write([&] { return gsl_ran_negative_binomial(rng, p[1], p[0]); });
    return false;
}
#endif

#ifdef MKL
template <class Fill> static bool blocks(int shift, Fill fill)
{
    std::vector<int> found(8192);
    std::vector<int64_t> values(found.size());
    do {
        if (fill(int(found.size()), found.data()) != VSL_STATUS_OK) std::exit(1);
        for (size_t i = 0; i < found.size(); i++) values[i] = found[i] + shift;
    } while (put(values));
    return true;
}

static bool vsl(const std::string &generator, unsigned seed, const std::string &law, const Parameters &p)
{
    VSLStreamStatePtr s;
    if (vslNewStream(&s, generator == "MT19937" ? VSL_BRNG_MT19937 : VSL_BRNG_PHILOX4X32X10, seed) != VSL_STATUS_OK) return false;
    if (law == "poisson") return blocks(0, [&](int n, int *out) { return viRngPoisson(VSL_RNG_METHOD_POISSON_PTPE, s, n, out, p[0]); });
    if (law == "binomial")
        return blocks(0, [&](int n, int *out) { return viRngBinomial(VSL_RNG_METHOD_BINOMIAL_BTPE, s, n, out, int(p[0]), p[1]); });
    if (law == "hypergeometric")
        return blocks(0, [&](int n, int *out) {
            return viRngHypergeometric(VSL_RNG_METHOD_HYPERGEOMETRIC_H2PE, s, n, out, int(p[0] + p[1]), int(p[2]), int(p[0]));
        });
    if (law == "geometric") return blocks(1, [&](int n, int *out) { return viRngGeometric(VSL_RNG_METHOD_GEOMETRIC_ICDF, s, n, out, p[0]); });
    if (law == "negative_binomial")
        return blocks(0, [&](int n, int *out) { return viRngNegbinomial(VSL_RNG_METHOD_NEGBINOMIAL_NBAR, s, n, out, p[0], p[1]); });
    return false;
}
#endif

int main(int count, char **given)
{
    const std::vector<std::string> words(given + 1, given + count);
    const std::string library = words.empty() ? "" : words[0];
    const bool asks = words.size() == 1;
    std::string version;
    bool (*draws)(const std::string &, unsigned, const std::string &, const Parameters &) = nullptr;

    if (library == "libstdc++") draws = standard, version = __VERSION__;
#ifdef BOOST
    if (library == "Boost.Random") draws = boost_random, version = BOOST_LIB_VERSION;
#endif
#ifdef GSL
    if (library == "GSL") draws = gsl, version = GSL_VERSION;
#endif
#ifdef MKL
    MKLVersion found;
    if (library == "oneMKL") {
        mkl_get_version(&found);
        draws = vsl, version = std::to_string(found.MajorVersion) + "." + std::to_string(found.UpdateVersion);
    }
#endif
    if (draws == nullptr || (!asks && words.size() < 4)) return 2;
    if (asks) {
        std::cout << version << '\n';
        return 0;
    }
    Parameters parameters;
    for (size_t i = 4; i < words.size(); i++) parameters.push_back(std::strtod(words[i].c_str(), nullptr));
    return draws(words[1], unsigned(std::stoul(words[2])), words[3], parameters) ? 0 : 2;
}

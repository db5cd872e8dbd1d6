// Draws in C++ by rill.hpp, without Rcpp.
#include <algorithm>
#include <random>

#include <rill_r.hpp>

#include <rill_inline.h>

using rill::r::guarded;

/* A random walk on the inlined draws of a generator's bit generator. */
extern "C" SEXP walk(SEXP rng, SEXP n)
{
    SEXP out = PROTECT(Rf_allocVector(REALSXP, Rf_asInteger(n)));
    SEXP result = guarded([&] {
        auto bits = rill::r::generator(rng)->bit_generator();
        rill_bitgen *bitgen = nullptr;
        if (rill_bit_generator_bitgen(bits.get(), &bitgen) != RILL_STATUS_OK)
            throw std::runtime_error(rill_last_error());
        double at = 0;
        for (R_xlen_t i = 0; i < XLENGTH(out); i++)
            REAL(out)[i] = at += rill_inline_standard_normal(bitgen);
        return out;
    });
    UNPROTECT(1);
    return result;
}

/* NumPy's integers, by the distribution that replaces that of <random>. */
extern "C" SEXP dice(SEXP rng, SEXP n)
{
    SEXP out = PROTECT(Rf_allocVector(INTSXP, Rf_asInteger(n)));
    SEXP result = guarded([&] {
        auto generator = rill::r::generator(rng);
        auto values = generator->integers<std::int64_t>(1, 6, XLENGTH(out), rill::endpoint::included);
        std::copy(values.begin(), values.end(), INTEGER(out));
        return out;
    });
    UNPROTECT(1);
    return result;
}

/* A new object of R. */
extern "C" SEXP child(SEXP rng)
{
    return guarded([&] { return rill::r::object(std::move(rill::r::generator(rng)->spawn(1)[0])); });
}

/* An engine of the standard library on a bit generator of R. */
extern "C" SEXP words(SEXP bits, SEXP n)
{
    SEXP out = PROTECT(Rf_allocVector(INTSXP, Rf_asInteger(n)));
    SEXP result = guarded([&] {
        for (int i = 0; i < XLENGTH(out); i++)
            INTEGER(out)[i] = i + 1;
        auto engine = rill::r::bit_generator(bits);
        std::shuffle(INTEGER(out), INTEGER(out) + XLENGTH(out), *engine);
        return out;
    });
    UNPROTECT(1);
    return result;
}

/** @file
 *
 * Armadillo on NumPy's random streams: include this file in the place of the header armadillo, in every unit of the
 * program. For C++17; link with -lrill beside what Armadillo needs.
 *
 *     #include <rill_armadillo.hpp>
 *
 *     arma::arma_rng::set_seed(42);                            rng = numpy.random.default_rng(42)
 *     arma::mat u(2, 3, arma::fill::randu);                    rng.random((3, 2)).T
 *     arma::mat x = arma::randn(2, 3);                         rng.standard_normal((3, 2)).T
 *     arma::imat k = arma::randi(2, 3, arma::distr_param(1, 6));     rng.integers(1, 6, (3, 2), endpoint=True).T
 *     rill::armadillo_rng::generator().gamma(2.5, 2.0, x);     x = rng.gamma(2.5, 2.0, (3, 2)).T
 *
 * ORDER: Armadillo stores and fills matrices by columns, NumPy by rows. So the shape is reversed, and the array
 * transposed.
 *
 * WHAT IS NUMPY'S: randu, randn, randi, and the values of fills, sprandu and sprandn. randperm, shuffle and wishrnd
 * are Armadillo's algorithms on these numbers. randg and chi2rnd seed an engine of the standard library with one
 * integer; use generator() in their place, as above, which has every distribution of NumPy's Generator.
 *
 * THREADS: each thread has its own stream, as in Armadillo, from fresh entropy until it calls set_seed or use.
 * Armadillo's use of OpenMP is switched off (ARMA_DONT_USE_OPENMP), since it makes long arrays by other engines.
 */

// Armadillo includes the file that ARMA_RNG_ALT names, and finds here that the class was declared before.
#ifndef RILL_ARMADILLO_HPP
#define RILL_ARMADILLO_HPP

#if defined(ARMA_INCLUDES) || defined(ARMA_INCFILE_WRAP)
#error "include rill_armadillo.hpp in the place of armadillo, before everything that includes armadillo"
#endif
#ifdef ARMA_RNG_ALT
#error "ARMA_RNG_ALT names another generator: rill_armadillo.hpp defines it"
#endif

#include <cstdint>
#include <limits>
#include <utility>

#include "rill.hpp"

namespace rill {

/// The random numbers of Armadillo's functions in this thread, and what chooses them.
class armadillo_rng {
  public:
    /// Draws of any distribution from the stream that Armadillo draws from: a matrix or vector of Armadillo is memory
    /// to fill. Do not assign to it; call use().
    static Generator &generator() { return here().rng; }

    /// From now on this thread draws from that bit generator: use(rill::Philox(7)), or a child of spawn.
    static void use(BitGenerator bits) { here() = stream(std::move(bits)); }

    // What follows are the members that Armadillo calls.
    using seed_type = std::uint64_t;

    /// arma::arma_rng::set_seed: seeds in place, as the constructor of NumPy's class does with that integer.
    static void set_seed(seed_type seed) { detail::begin(here().bits, seed); }

    static double randu_val() { return rill_inline_double(here().bitgen); }
    static double randn_val() { return rill_inline_standard_normal(here().bitgen); }
    static int randi_val() { return static_cast<int>(rill_inline_bounded_u64(here().bitgen, 0, 0x7fffffff)); }
    static int randi_max_val() { return 0x7fffffff; }

    template <class Element> static void randn_dual_val(Element &first, Element &second)
    {
        first = static_cast<Element>(randn_val());
        second = static_cast<Element>(randn_val());
    }

    /// Integers from low to high, both included.
    template <class Element, class Size> static void randi_fill(Element *out, Size n, int low, int high)
    {
        rill_bitgen *const bitgen = here().bitgen;
        const auto off = static_cast<std::uint64_t>(low);
        const std::uint64_t range = static_cast<std::uint64_t>(high) - off;
        for (Size i = 0; i < n; i++)
            out[i] = static_cast<Element>(static_cast<std::int64_t>(rill_inline_bounded_u64(bitgen, off, range)));
    }

  private:
    struct stream {
        explicit stream(BitGenerator given)
            : bits(std::move(given)), rng(bits),
              bitgen(detail::made<rill_bitgen>(rill_bit_generator_bitgen, bits.get()))
        {
        }
        BitGenerator bits;
        Generator rng;
        // Reseeding is followed.
        rill_bitgen *bitgen;
    };

    static stream &here()
    {
        thread_local stream mine{BitGenerator(RILL_BIT_GENERATOR_KIND_PCG64)};
        return mine;
    }
};

} // namespace rill

namespace arma {
using arma_rng_alt = ::rill::armadillo_rng;
}

#define ARMA_RNG_ALT rill_armadillo.hpp
#ifndef ARMA_DONT_USE_OPENMP
#define ARMA_DONT_USE_OPENMP
#endif
#include <armadillo>

#endif

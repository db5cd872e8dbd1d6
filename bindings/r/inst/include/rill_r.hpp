/** @file
 * rill.hpp in the C++ code of other R packages, with Rcpp or without. rill_r.h tells what DESCRIPTION needs.
 *
 *     #include <rill_r.hpp>
 *
 *     // [[Rcpp::export]]
 *     Rcpp::NumericVector normals(SEXP rng, int n)
 *     {
 *         auto generator = rill::r::generator(rng);           what rill_generator(42) returns in R
 *         Rcpp::NumericVector x(n);
 *         generator->normal(0, 1, rill::buffer<double>(x.begin(), x.size()));
 *         return x;
 *     }
 *
 * It takes C++17: before R 4.3 say CXX_STD = CXX17 in src/Makevars. Errors are exceptions, which Rcpp makes errors of R; a
 * function for .Call without Rcpp has its body in rill::r::guarded.
 */
#ifndef RILL_R_HPP
#define RILL_R_HPP

#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <utility>

#include "rill_r.h"

#include "rill_inline.h"

/* As the functions of rill_r.h, which templates have as arguments. */
#pragma GCC visibility push(hidden)
#include "rill.hpp"

namespace rill {
namespace r {

/// An object of C++ on the handle of an object of R, which goes on owning it.
template <class Object> class borrowed {
  public:
    explicit borrowed(Object &&object) : object_(std::move(object)) {}
    borrowed(borrowed &&) = default;
    ~borrowed() { (void)object_.release(); }
    borrowed(const borrowed &) = delete;
    borrowed &operator=(const borrowed &) = delete;
    borrowed &operator=(borrowed &&) = delete;

    Object &operator*() noexcept { return object_; }
    Object *operator->() noexcept { return &object_; }

  private:
    Object object_;
};

/// The handle of an object of this class; std::invalid_argument if it is none.
template <class Handle> Handle *handle(SEXP object, const char *class_name)
{
    void *found = rill_r_handle(object, class_name);
    if (found == nullptr)
        throw std::invalid_argument("this must be a " + std::string(class_name) + " of the package rill");
    return static_cast<Handle *>(found);
}

inline borrowed<Generator> generator(SEXP rng)
{
    return borrowed<Generator>(Generator::adopt(handle<rill_generator>(rng, "rill_generator")));
}
inline borrowed<RandomState> random_state(SEXP rng)
{
    return borrowed<RandomState>(RandomState::adopt(handle<rill_random_state>(rng, "rill_random_state")));
}
inline borrowed<BitGenerator> bit_generator(SEXP bits)
{
    return borrowed<BitGenerator>(BitGenerator::adopt(handle<rill_bit_generator>(bits, "rill_bit_generator")));
}
inline borrowed<SeedSequence> seed_sequence(SEXP seq)
{
    return borrowed<SeedSequence>(SeedSequence::adopt(handle<rill_seed_sequence>(seq, "rill_seed_sequence")));
}

/// An object of R, which owns what the object of C++ did.
inline SEXP object(Generator &&rng) { return rill_r_object(rng.release(), "rill_generator"); }
inline SEXP object(RandomState &&rng) { return rill_r_object(rng.release(), "rill_random_state"); }
inline SEXP object(BitGenerator &&bits) { return rill_r_object(bits.release(), "rill_bit_generator"); }
inline SEXP object(SeedSequence &&seq) { return rill_r_object(seq.release(), "rill_seed_sequence"); }

/// What the function returns; an exception becomes an error of R, when all objects of C++ are destroyed.
template <class Body> SEXP guarded(Body body)
{
    char message[512] = "an exception";
    try {
        return body();
    } catch (const std::exception &exception) {
        std::snprintf(message, sizeof message, "%s", exception.what());
    } catch (...) {
    }
    Rf_error("%s", message);
}

} // namespace r
} // namespace rill
#pragma GCC visibility pop

#endif

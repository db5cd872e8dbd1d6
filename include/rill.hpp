/** @file
 *
 * Rill for C++17: NumPy's random streams, on top of rill.h. Header-only; link with the library as from C.
 *
 *     #include <rill.hpp>
 *
 *     auto rng = rill::default_rng(42);                     numpy.random.default_rng(42)
 *     double x = rng.random();                              rng.random()
 *     std::vector<double> y = rng.normal(5, 2, 1000);       rng.normal(5, 2, 1000)
 *     rng.standard_normal(y);                               fills y; a std::array, a C array, a std::span, {pointer, n}
 *     auto dice = rng.integers<int>(1, 6, 10, rill::endpoint::included);
 *
 * METHODS have the names of NumPy's, and take NumPy's parameters in NumPy's order. rill.h describes what each means and
 * accepts (rill::Generator::gamma is rill_generator_gamma). After the parameters a method takes nothing (it returns one
 * value), a count (it returns a std::vector) or memory to fill. Where a draw has several values (multinomial,
 * dirichlet, ...), the draws are rows, stored one after the other.
 *
 * MEMORY to fill or to read must be contiguous, and the compiler checks this: it accepts arrays, vectors, spans,
 * matrices of Eigen, and those views of them whose type proves it (a column of a column-major matrix, not a row, a
 * block or a diagonal). Specialise rill::is_contiguous for types of your own. shuffle, permutation and choice accept
 * any random-access range. A std::mdspan of any layout is filled in NumPy's order, its last index first, and so is all
 * else inside rill::c_order(...): a matrix row by row, whatever its layout, and a range that is not contiguous. Without
 * it, a column-major matrix is filled column by column.
 *
 * RANGES. for (double x : rng.stream_normal(5, 2)) draws values in batches, without end; rng.stream_normal(5, 2, 1000) has
 * an end. rill::stream says where the generator is afterwards.
 *
 * OBJECTS are SeedSequence, BitGenerator, Generator and RandomState. Each owns a handle, can be moved but not copied,
 * and frees its handle when it is destroyed. Generators and random states keep their bit generator alive.
 *
 * SEEDS of default_rng, of the bit generators and of SeedSequence are an integer, 42; a list or range of integers,
 * {7, 2024}; the text of an integer of any size, "0x1f"; or a SeedSequence. NumPy takes the same, and neither
 * takes an integer below 0. rill::SeedSequence() is fresh entropy of the operating system, and default_rng() is seeded by
 * it.
 *
 * ERRORS are exceptions of type rill::error, with the status and NumPy's message. After one, nothing was drawn, no
 * state changed and no memory was written. An object that was moved from has a NULL handle, which every method refuses
 * (RILL_STATUS_NULL_POINTER).
 *
 * ENGINES. rill::PCG64, rill::MT19937 and their like are the bit generators as types: a BitGenerator that is also an
 * engine as the standard asks for, which can be copied, compared, written and read (see rill::engine). rill::PCG64 bits;
 * always has the same state, as std::mt19937 engine; has.
 *
 * THE STANDARD LIBRARY. Its algorithms and distributions accept a BitGenerator or a Generator as their engine:
 * std::shuffle(first, last, bits). rill::normal_distribution and its neighbours replace the standard library's
 * distributions and give NumPy's numbers with every compiler. rill::PCG64 and its like, and rill::inline_engine, take no
 * lock: they are for one thread at a time.
 */

#ifndef RILL_HPP
#define RILL_HPP

#if !(defined(_MSVC_LANG) ? _MSVC_LANG >= 201703L : __cplusplus >= 201703L)
#error "rill.hpp needs C++17"
#endif

#include "rill/bit_generator.hpp"
#include "rill/buffer.hpp"
#include "rill/contiguous.hpp"
#include "rill/distributions.hpp"
#include "rill/draws.hpp"
#include "rill/engine.hpp"
#include "rill/error.hpp"
#include "rill/generator.hpp"
#include "rill/inline_engine.hpp"
#include "rill/keyed.hpp"
#include "rill/kinds.hpp"
#include "rill/option.hpp"
#include "rill/output.hpp"
#include "rill/parameter.hpp"
#include "rill/random_state.hpp"
#include "rill/seed_sequence.hpp"
#include "rill/stream.hpp"

#endif

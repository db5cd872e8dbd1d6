/** @file
 * Part of the headers for other programs' interfaces: doubles between 0 and 1 where the host excludes both ends.
 */

#ifndef RILL_OPEN_INTERVAL_HPP
#define RILL_OPEN_INTERVAL_HPP

#include <cstddef>

#include "../rill_inline.h"

namespace rill {
namespace detail {

/// NumPy's doubles are the multiples of 2^-53 in [0, 1). A 0, one of 2^53 values, becomes half of the least other one,
/// so that its logarithm is finite and every value of the host remains one value of NumPy.
inline double open_interval(double value) { return value > 0.0 ? value : 0x1p-54; }

inline double next_open_double(rill_bitgen *bitgen) { return open_interval(rill_inline_double(bitgen)); }

inline void open_interval(double *values, std::size_t n)
{
    for (std::size_t i = 0; i < n; i++)
        values[i] = open_interval(values[i]);
}

} // namespace detail
} // namespace rill

#endif

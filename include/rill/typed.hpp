/** @file
 * Part of rill.hpp: one name for the functions of the C API that differ by type.
 */

#ifndef RILL_TYPED_HPP
#define RILL_TYPED_HPP

#include "buffer.hpp"

namespace rill {

namespace detail {

inline rill_status random(rill_generator *g, double *out, std::size_t n) { return rill_generator_random(g, out, n); }
inline rill_status random(rill_generator *g, float *out, std::size_t n) { return rill_generator_random_f32(g, out, n); }

inline rill_status standard_normal(rill_generator *g, double *out, std::size_t n)
{
    return rill_generator_standard_normal(g, out, n);
}
inline rill_status standard_normal(rill_generator *g, float *out, std::size_t n)
{
    return rill_generator_standard_normal_f32(g, out, n);
}

inline rill_status standard_exponential(rill_generator *g, double *out, std::size_t n)
{
    return rill_generator_standard_exponential(g, out, n);
}
inline rill_status standard_exponential(rill_generator *g, float *out, std::size_t n)
{
    return rill_generator_standard_exponential_f32(g, out, n);
}

inline rill_status standard_exponential_inv(rill_generator *g, double *out, std::size_t n)
{
    return rill_generator_standard_exponential_inv(g, out, n);
}
inline rill_status standard_exponential_inv(rill_generator *g, float *out, std::size_t n)
{
    return rill_generator_standard_exponential_inv_f32(g, out, n);
}

inline rill_status standard_gamma(rill_generator *g, double shape, double *out, std::size_t n)
{
    return rill_generator_standard_gamma(g, shape, out, n);
}
inline rill_status standard_gamma(rill_generator *g, float shape, float *out, std::size_t n)
{
    return rill_generator_standard_gamma_f32(g, shape, out, n);
}

template <class T> struct integers;
template <> struct integers<std::int64_t> : function<rill_generator_integers> {};
template <> struct integers<std::uint64_t> : function<rill_generator_integers_u64> {};
template <> struct integers<std::int32_t> : function<rill_generator_integers_i32> {};
template <> struct integers<std::uint32_t> : function<rill_generator_integers_u32> {};
template <> struct integers<std::int16_t> : function<rill_generator_integers_i16> {};
template <> struct integers<std::uint16_t> : function<rill_generator_integers_u16> {};
template <> struct integers<std::int8_t> : function<rill_generator_integers_i8> {};
template <> struct integers<std::uint8_t> : function<rill_generator_integers_u8> {};
template <> struct integers<bool> : function<rill_generator_integers_bool> {};

template <class T> struct randint;
template <> struct randint<std::int64_t> : function<rill_random_state_randint> {};
template <> struct randint<std::uint64_t> : function<rill_random_state_randint_u64> {};
template <> struct randint<std::int32_t> : function<rill_random_state_randint_i32> {};
template <> struct randint<std::uint32_t> : function<rill_random_state_randint_u32> {};
template <> struct randint<std::int16_t> : function<rill_random_state_randint_i16> {};
template <> struct randint<std::uint16_t> : function<rill_random_state_randint_u16> {};
template <> struct randint<std::int8_t> : function<rill_random_state_randint_i8> {};
template <> struct randint<std::uint8_t> : function<rill_random_state_randint_u8> {};
template <> struct randint<bool> : function<rill_random_state_randint_bool> {};

} // namespace detail
} // namespace rill

#endif

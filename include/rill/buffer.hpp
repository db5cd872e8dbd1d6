/** @file
 * Part of rill.hpp: memory to fill or to read, and the vectors that methods return.
 */

#ifndef RILL_BUFFER_HPP
#define RILL_BUFFER_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

#include "contiguous.hpp"
#include "error.hpp"

namespace rill {

/// Memory that belongs to the caller: a std::vector, std::array, std::span or C array of T, any other type that
/// rill::is_contiguous knows, or {pointer, count}. A buffer<const T>, which is only read, may also be a list, {0.5,
/// 0.5}.
template <class T> class buffer {
  public:
    constexpr buffer() noexcept = default;
    constexpr buffer(T *data, std::size_t size) noexcept : data_(data), size_(size) {}

    template <class Range, class Element = detail::element_of<Range>,
              std::enable_if_t<std::is_convertible_v<Element (*)[], T (*)[]> &&
                                   !std::is_same_v<std::decay_t<Range>, buffer>,
                               int> = 0>
    constexpr buffer(Range &&range)
    {
        static_assert(is_contiguous_v<Range>,
                      "rill: the elements must be contiguous in memory, and this type does not prove that they are (a "
                      "row, a block, a diagonal, a strided view, a deque, std::vector<bool>): use a std::vector or "
                      "{pointer, count}, wrap what a draw fills in rill::c_order, or specialise rill::is_contiguous "
                      "for a type of which it is known");
        if constexpr (is_contiguous_v<Range>) {
            data_ = detail::first_of(range);
            size_ = detail::size_of(range);
        }
    }

    template <class U = T, std::enable_if_t<std::is_const_v<U>, int> = 0>
    constexpr buffer(std::initializer_list<std::remove_const_t<U>> list) noexcept : size_(list.size())
    {
        data_ = list.begin();
    }

    constexpr T *data() const noexcept { return data_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr T *begin() const noexcept { return data_; }
    constexpr T *end() const noexcept { return data_ + size_; }

  private:
    T *data_ = nullptr;
    std::size_t size_ = 0;
};

/// A buffer with the rows of a matrix, one after the other.
template <class T> class matrix_buffer : public buffer<T> {
  public:
    constexpr matrix_buffer(T *data, std::size_t size) noexcept : buffer<T>(data, size) {}

    template <class U = T, std::enable_if_t<std::is_const_v<U>, int> = 0>
    constexpr matrix_buffer(std::initializer_list<std::remove_const_t<U>> list) noexcept : buffer<T>(list)
    {
    }

    template <class Range, std::enable_if_t<std::is_constructible_v<buffer<T>, Range &&> &&
                                                !std::is_same_v<std::decay_t<Range>, matrix_buffer>,
                                            int> = 0>
    constexpr matrix_buffer(Range &&range) : buffer<T>(std::forward<Range>(range))
    {
        static_assert(!detail::is_column_major<Range>(),
                      "rill: the matrix is read row by row, and this type keeps it column by column: use a row-major "
                      "one, or {pointer, count} of its transpose");
    }
};

/// Whether the upper bound of an integer draw can be drawn.
enum class endpoint : bool { excluded = false, included = true };

namespace detail {

/// n values as a vector, written by `fill`.
template <class T, class Fill> std::vector<T> vector_of(std::size_t n, Fill fill)
{
    if constexpr (std::is_same_v<T, bool>) { // the one vector that has no array
        std::unique_ptr<bool[]> values(new bool[n]());
        fill(buffer<bool>(values.get(), n));
        return std::vector<bool>(values.get(), values.get() + n);
    } else {
        std::vector<T> values(n);
        fill(buffer<T>(values));
        return values;
    }
}

/// The result of a function of (out, capacity, n): asks for the size, then for the data, until the size suffices.
template <class T, class Function> std::vector<T> sized(Function function)
{
    std::vector<T> values;
    for (;;) {
        std::size_t n = 0;
        const rill_status status = function(values.data(), values.size(), &n);
        if (status != RILL_STATUS_BUFFER_TOO_SMALL)
            check(status);
        const bool fitted = n <= values.size();
        values.resize(n);
        if (fitted)
            return values;
    }
}

/// How many rows of `columns` values are in `size` values.
inline std::size_t rows(std::size_t size, std::size_t columns)
{
    require(columns == 0 ? size == 0 : size % columns == 0, "the buffer does not hold whole rows");
    return columns == 0 ? 0 : size / columns;
}

inline std::size_t product(std::size_t rows, std::size_t columns)
{
    require(columns == 0 || rows <= SIZE_MAX / columns, "array is too big");
    return rows * columns;
}

/// T, not deduced from the argument: the caller gives it, or it has a default.
template <class T> struct same_as {
    using type = T;
};
template <class T> using same = typename same_as<T>::type;

/// A function of the C API as a type.
template <auto Function> using function = std::integral_constant<decltype(Function), Function>;

/// The integer type of rill.h with the size and the sign of T.
template <class T> struct fixed {
    static_assert(std::is_integral_v<T> && sizeof(T) <= 8, "an integer of 8, 16, 32 or 64 bits, or bool");
    template <class Signed, class Unsigned>
    using pick = std::conditional_t<std::is_signed_v<T>, Signed, Unsigned>;
    using type = std::conditional_t<
        sizeof(T) == 8, pick<std::int64_t, std::uint64_t>,
        std::conditional_t<sizeof(T) == 4, pick<std::int32_t, std::uint32_t>,
                           std::conditional_t<sizeof(T) == 2, pick<std::int16_t, std::uint16_t>,
                                              pick<std::int8_t, std::uint8_t>>>>;
};
template <> struct fixed<bool> {
    using type = bool;
};
template <class T> using fixed_t = typename fixed<T>::type;

/// The type of the bounds of integers of type T.
template <class T>
using bound_t = std::conditional_t<std::is_same_v<fixed_t<T>, std::uint64_t>, std::uint64_t, std::int64_t>;

} // namespace detail
} // namespace rill

#endif

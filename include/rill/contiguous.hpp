/** @file
 * Part of rill.hpp: the types whose elements are known to be contiguous in memory.
 */

#ifndef RILL_CONTIGUOUS_HPP
#define RILL_CONTIGUOUS_HPP

#include <array>
#include <cstddef>
#include <iterator>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>
#if __has_include(<version>)
#include <version>
#endif

namespace rill {

namespace detail {

template <class T> using bare = std::remove_cv_t<std::remove_reference_t<T>>;
template <class Range> using begin_of = decltype(std::begin(std::declval<Range &>()));
template <class Range> using end_of = decltype(std::end(std::declval<Range &>()));
template <class Range> using data_of = decltype(std::data(std::declval<Range &>()));

template <class Range, class = void> struct has_range : std::false_type {};
template <class Range> struct has_range<Range, std::void_t<begin_of<Range>, end_of<Range>>> : std::true_type {};

template <class Range, class = void> struct has_data : std::false_type {};
template <class Range>
struct has_data<Range, std::void_t<data_of<Range>, decltype(std::size(std::declval<Range &>()))>>
    : std::is_pointer<data_of<Range>> {};

/// A range between two pointers is contiguous: C arrays, std::valarray, std::initializer_list, many vectors.
template <class Range, class = void> struct begins_with_pointer : std::false_type {};
template <class Range>
struct begins_with_pointer<Range, std::void_t<begin_of<Range>, end_of<Range>>>
    : std::bool_constant<std::is_pointer_v<begin_of<Range>> && std::is_same_v<begin_of<Range>, end_of<Range>>> {};

/// The type of the elements: from a pointer to the memory if there is one, else from the iterator.
template <class Range, class = void> struct element {};
template <class Range>
struct element<Range, std::enable_if_t<begins_with_pointer<Range>::value>> : std::remove_pointer<begin_of<Range>> {};
template <class Range>
struct element<Range, std::enable_if_t<!begins_with_pointer<Range>::value && has_data<Range>::value>>
    : std::remove_pointer<data_of<Range>> {};
template <class Range>
struct element<Range, std::enable_if_t<has_range<Range>::value && !begins_with_pointer<Range>::value &&
                                       !has_data<Range>::value>> {
    using traits = std::iterator_traits<begin_of<Range>>;
    using type = std::conditional_t<std::is_reference_v<typename traits::reference>,
                                    std::remove_reference_t<typename traits::reference>, typename traits::value_type>;
};
template <class Range> using element_of = typename element<Range>::type;

// The standard library's containers, and classes derived from them.
template <class T, std::size_t N> std::true_type standard(const std::array<T, N> *);
template <class T, class Allocator>
std::bool_constant<!std::is_same_v<T, bool>> standard(const std::vector<T, Allocator> *);
template <class T, class Traits, class Allocator>
std::true_type standard(const std::basic_string<T, Traits, Allocator> *);
std::false_type standard(const void *);

/// An expression of Eigen, recognised by the names that every expression has; Eigen itself is not included.
template <class T, class = void> struct is_eigen : std::false_type {};
template <class T>
struct is_eigen<T, std::void_t<typename T::PlainObject, decltype(T::IsVectorAtCompileTime), decltype(T::IsRowMajor),
                               decltype(T::InnerSizeAtCompileTime), decltype(T::InnerStrideAtCompileTime),
                               decltype(T::OuterStrideAtCompileTime)>> : std::true_type {};

/// A Matrix or an Array, whatever its options.
template <class T, class Plain> struct is_plain : std::is_same<T, Plain> {};
template <template <class, int, int, int, int, int> class Plain, class T, int Rows, int Columns, int A, int B, int C,
          int D, int E, int F>
struct is_plain<Plain<T, Rows, Columns, A, B, C>, Plain<T, Rows, Columns, D, E, F>> : std::true_type {};

/// A Map without explicit strides: Stride<0, 0>.
template <class T, class = void> struct is_plain_map : std::false_type {};
template <template <class, int, class> class Map, class Plain, int Options, class Stride>
struct is_plain_map<Map<Plain, Options, Stride>, std::void_t<decltype(Stride::InnerStrideAtCompileTime)>>
    : std::bool_constant<Stride::InnerStrideAtCompileTime == 0 && Stride::OuterStrideAtCompileTime == 0> {};

/// A whole matrix, owned or mapped; or a vector (a column, a segment), rows or columns of a known length without gaps.
template <class T> constexpr bool eigen_is_contiguous()
{
    constexpr int inner = T::InnerStrideAtCompileTime, outer = T::OuterStrideAtCompileTime;
    constexpr int length = T::InnerSizeAtCompileTime;
    return has_data<T>::value && (is_plain<T, typename T::PlainObject>::value || is_plain_map<T>::value ||
                                  (inner == 1 && (T::IsVectorAtCompileTime || (length > 0 && outer == length))));
}

template <class T> constexpr bool is_known_contiguous()
{
    // This comes first: the iterators of a block of a matrix of Eigen may claim to be contiguous.
    if constexpr (is_eigen<T>::value)
        return eigen_is_contiguous<T>();
    else if constexpr (begins_with_pointer<T>::value)
        return true;
#if defined(__cpp_lib_concepts) && __cpp_lib_concepts >= 202002L
    else if constexpr (has_range<T>::value && has_data<T>::value) {
        if constexpr (std::contiguous_iterator<begin_of<T>>)
            return true;
        else
            return decltype(standard(static_cast<T *>(nullptr)))::value;
    }
#endif
    else
        return decltype(standard(static_cast<T *>(nullptr)))::value;
}

} // namespace detail

/// Whether the elements of a T are contiguous: std::size elements from std::data on. True for arrays, std::vector
/// (except of bool), std::array, std::string, ranges of pointers, in C++20 all contiguous ranges, and for matrices of
/// Eigen and those views of them whose type proves it. For a type of your own:
///
///     template <> struct rill::is_contiguous<my::vector> : std::true_type {};
template <class T, class = void> struct is_contiguous : std::bool_constant<detail::is_known_contiguous<T>()> {};

template <class T> inline constexpr bool is_contiguous_v = is_contiguous<detail::bare<T>>::value;

namespace detail {

/// The address and the number of the elements of a contiguous range.
template <class Range> constexpr auto *first_of(Range &range)
{
    if constexpr (begins_with_pointer<Range>::value)
        return std::begin(range);
    else
        return std::data(range);
}
template <class Range> constexpr std::size_t size_of(Range &range)
{
    if constexpr (begins_with_pointer<Range>::value)
        return static_cast<std::size_t>(std::end(range) - std::begin(range));
    else
        return static_cast<std::size_t>(std::size(range));
}

/// Whether a matrix type is known to be stored by columns.
template <class T> constexpr bool is_column_major()
{
    if constexpr (is_eigen<bare<T>>::value)
        return !bare<T>::IsRowMajor && !bare<T>::IsVectorAtCompileTime;
    else
        return false;
}

} // namespace detail
} // namespace rill

#endif

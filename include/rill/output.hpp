/** @file
 * Part of rill.hpp: memory to fill that need not be contiguous.
 */

#ifndef RILL_OUTPUT_HPP
#define RILL_OUTPUT_HPP

#include <array>
#include <cstddef>
#include <iterator>
#include <memory>
#include <type_traits>
#include <utility>

#include "buffer.hpp"

namespace rill {

namespace detail {

/// A matrix with m.rows(), m.cols() and m(i, j), as Eigen's and its expressions.
template <class M, class = void> struct is_matrix : std::false_type {};
template <class M>
struct is_matrix<M, std::void_t<decltype(std::declval<M &>().rows()), decltype(std::declval<M &>().cols()),
                                decltype(std::declval<M &>()(std::declval<M &>().rows(), std::declval<M &>().cols()))>>
    : std::true_type {};

/// A matrix with m.n_rows, m.n_cols and m(i, j), as Armadillo's and its views.
template <class M, class = void> struct is_armadillo : std::false_type {};
template <class M>
struct is_armadillo<M, std::void_t<decltype(std::declval<M &>().n_rows), decltype(std::declval<M &>().n_cols),
                                   decltype(std::declval<M &>()(std::declval<M &>().n_rows, std::declval<M &>().n_cols))>>
    : std::true_type {};

/// std::mdspan, and those of other libraries.
template <class M, class = void> struct is_mdspan : std::false_type {};
template <class M>
struct is_mdspan<M, std::void_t<typename M::extents_type, typename M::layout_type, typename M::data_handle_type,
                                typename M::reference, decltype(M::rank()), decltype(std::declval<M &>().extent(0))>>
    : std::true_type {};

/// Goes over the items of a matrix row by row.
template <class M> class matrix_cursor {
  public:
    explicit matrix_cursor(M &matrix) : matrix_(matrix) {}

    static auto rows(const M &matrix)
    {
        if constexpr (is_matrix<M>::value)
            return matrix.rows();
        else
            return matrix.n_rows;
    }
    static auto columns(const M &matrix)
    {
        if constexpr (is_matrix<M>::value)
            return matrix.cols();
        else
            return matrix.n_cols;
    }
    static std::size_t size(const M &matrix)
    {
        return static_cast<std::size_t>(rows(matrix)) * static_cast<std::size_t>(columns(matrix));
    }
    using item = decltype(std::declval<M &>()(rows(std::declval<M &>()), columns(std::declval<M &>())));

    template <class T> void put(T value)
    {
        matrix_(i_, j_) = value;
        if (++j_ == columns(matrix_)) {
            j_ = 0;
            ++i_;
        }
    }

  private:
    M &matrix_;
    bare<decltype(rows(std::declval<M &>()))> i_ = 0, j_ = 0;
};

/// Goes over the items of an mdspan, the last index first.
template <class M> class mdspan_cursor {
  public:
    explicit mdspan_cursor(M &span) : span_(span) {}

    static std::size_t size(const M &span)
    {
        std::size_t size = 1;
        for (std::size_t r = 0; r < rank; r++)
            size *= static_cast<std::size_t>(extent(span, r));
        return size;
    }
    using item = typename M::reference;

    template <class T> void put(T value)
    {
        span_[at_] = value;
        for (std::size_t r = rank; r-- > 0;) {
            if (++at_[r] != extent(span_, r))
                break;
            at_[r] = 0;
        }
    }

    /// The place of the first item, if the items are contiguous in this order; otherwise NULL.
    static auto in_one_piece(M &span)
    {
        using pointer = std::add_pointer_t<item>;
        if constexpr (std::is_lvalue_reference_v<item> && std::is_same_v<typename M::data_handle_type, pointer> &&
                      M::is_always_strided()) {
            std::size_t next = 1;
            bool right = size(span) > 0;
            if constexpr (rank > 0) // otherwise there are no strides to ask for
                for (std::size_t r = rank; r-- > 0; next *= static_cast<std::size_t>(extent(span, r)))
                    right = right && (extent(span, r) == 1 || static_cast<std::size_t>(stride(span, r)) == next);
            if (!right)
                return pointer();
            // An accessor may put the items elsewhere.
            std::array<index, rank> first{}, last{};
            for (std::size_t r = 0; r < rank; r++)
                last[r] = static_cast<index>(extent(span, r) - 1);
            pointer at = span.data_handle();
            return &span[first] == at && &span[last] == at + (next - 1) ? at : pointer();
        } else {
            return static_cast<std::remove_reference_t<item> *>(nullptr);
        }
    }

  private:
    static constexpr std::size_t rank = M::rank();
    using index = typename M::index_type;
    static index extent(const M &span, std::size_t r) { return span.extent(static_cast<typename M::rank_type>(r)); }
    static index stride(const M &span, std::size_t r) { return span.stride(static_cast<typename M::rank_type>(r)); }

    M &span_;
    std::array<index, rank> at_{};
};

/// Goes over the items of a range.
template <class M> class range_cursor {
  public:
    explicit range_cursor(M &range) : at_(std::begin(range)) {}

    static std::size_t size(M &range)
    {
        return static_cast<std::size_t>(std::distance(std::begin(range), std::end(range)));
    }
    using traits = std::iterator_traits<begin_of<M>>;
    using item = std::conditional_t<std::is_reference_v<typename traits::reference>, typename traits::reference,
                                    typename traits::value_type &>;

    template <class T> void put(T value)
    {
        *at_ = value;
        ++at_;
    }

  private:
    begin_of<M> at_;
};

/// Whether items that are contiguous are known to be so in the order in which a cursor goes over them.
template <class M> constexpr bool is_row_by_row()
{
    return is_eigen<bare<M>>::value ? !is_column_major<M>() : !is_matrix<M>::value && !is_armadillo<M>::value;
}

template <class M>
using cursor = std::conditional_t<is_mdspan<M>::value, mdspan_cursor<M>,
                                  std::conditional_t<is_matrix<M>::value || is_armadillo<M>::value, matrix_cursor<M>,
                                                     range_cursor<M>>>;

} // namespace detail

/// What rill::c_order returns: only an argument of a draw. M is the type of what is filled.
template <class M> class c_ordered {
  public:
    using value_type = std::remove_cv_t<std::remove_reference_t<typename detail::cursor<M>::item>>;

    explicit c_ordered(M &target) : target_(&target) {}
    M &target() const noexcept { return *target_; }

  private:
    M *target_;
};

/// Fills what need not be contiguous, in NumPy's order ("C order"), as an array of the same shape is filled by NumPy: a
/// matrix row by row, whatever its layout, an mdspan with its last index first, a range from its beginning to its end.
///
///     Eigen::MatrixXd m(1000, 3);
///     rng.standard_normal(rill::c_order(m));                m = rng.standard_normal((1000, 3))
///     rng.standard_normal(rill::c_order(m.row(7)));
///
/// It takes whatever has m.rows(), m.cols() and m(i, j), such as all expressions of Eigen that can be assigned to;
/// Armadillo's matrices and their views; mdspans; and ranges, such as a std::deque.
template <class M> c_ordered<std::remove_reference_t<M>> c_order(M &&target)
{
    return c_ordered<std::remove_reference_t<M>>(target);
}

/// Memory to fill: whatever a buffer<T> takes, a std::mdspan of T with any layout, or what rill::c_order returns.
template <class T> class output {
  public:
    constexpr output(T *data, std::size_t size) noexcept : data_(data), size_(size) {}
    constexpr output(buffer<T> whole) noexcept : data_(whole.data()), size_(whole.size()) {}

    template <class Range, class Element = detail::element_of<Range>,
              std::enable_if_t<std::is_convertible_v<Element (*)[], T (*)[]> &&
                                   !std::is_same_v<std::decay_t<Range>, buffer<T>>,
                               int> = 0>
    constexpr output(Range &&range) : output(buffer<T>(std::forward<Range>(range)))
    {
    }

    template <class M, std::enable_if_t<std::is_same_v<typename c_ordered<M>::value_type, T>, int> = 0>
    output(const c_ordered<M> &ordered)
    {
        set(ordered.target());
    }

    template <class M, class Span = std::remove_reference_t<M>,
              std::enable_if_t<detail::is_mdspan<Span>::value && std::is_same_v<typename Span::element_type, T>, int> = 0>
    output(M &&span)
    {
        set(span);
    }

    std::size_t size() const noexcept { return size_; }
    /// Whether draws write to the memory itself.
    bool is_contiguous() const noexcept { return scatter_ == nullptr; }
    /// The memory itself, if draws write to it.
    buffer<T> contiguous() const noexcept { return {data_, size_}; }

    /// Calls draw(buffer<T>) for successive blocks of values, and writes them to where they belong, if that is not
    /// contiguous.
    template <class Draw> void scatter(std::size_t block, Draw &draw) const
    {
        if (size_ == 0) {
            draw(buffer<T>());
            return;
        }
        T few[few_values];
        std::unique_ptr<T[]> many;
        if (block > few_values)
            many.reset(new T[block]);
        supply<Draw> values{draw, block > few_values ? many.get() : few};
        scatter_(target_, size_, block, supply<Draw>::next, &values);
    }
    /// A number of values that need no memory besides the stack.
    static constexpr std::size_t few_values = 512;
    /// How many integers to draw at a time: all if they share words, as those of 16 and 8 bits and bool do within a fill.
    std::size_t integers() const noexcept { return sizeof(T) < 4 ? size_ : few_values; }

  private:
    template <class Draw> struct supply {
        Draw &draw;
        T *values;
        static const T *next(void *self, std::size_t n)
        {
            auto &of = *static_cast<supply *>(self);
            of.draw(buffer<T>(of.values, n));
            return of.values;
        }
    };
    using next_values = const T *(*)(void *from, std::size_t n);

    template <class M> void set(M &target)
    {
        using Cursor = detail::cursor<M>;
        constexpr bool writable = std::is_assignable_v<typename Cursor::item, T>;
        static_assert(writable, "rill: what is to be filled is read-only");
        if constexpr (!writable) {
            return;
        } else {
            point_to<Cursor>(target);
        }
    }

    template <class Cursor, class M> void point_to(M &target)
    {
        if constexpr (detail::is_mdspan<M>::value) {
            data_ = Cursor::in_one_piece(target);
            size_ = Cursor::size(target);
            if (data_ != nullptr)
                return;
        } else if constexpr (is_contiguous_v<M> && detail::is_row_by_row<M>()) {
            data_ = detail::first_of(target);
            size_ = detail::size_of(target);
            return;
        }
        size_ = Cursor::size(target);
        target_ = const_cast<void *>(static_cast<const void *>(std::addressof(target)));
        scatter_ = [](void *of, std::size_t left, std::size_t block, next_values next, void *from) {
            Cursor cursor(*static_cast<M *>(of));
            while (left > 0) {
                const std::size_t n = left < block ? left : block;
                const T *values = next(from, n);
                for (std::size_t i = 0; i < n; i++)
                    cursor.put(values[i]);
                left -= n;
            }
        };
    }

    T *data_ = nullptr;
    std::size_t size_ = 0;
    void *target_ = nullptr;
    void (*scatter_)(void *of, std::size_t left, std::size_t block, next_values next, void *from) = nullptr;
};

} // namespace rill

#endif

/** @file
 * Part of rill.hpp: the values of a distribution as a range.
 */

#ifndef RILL_STREAM_HPP
#define RILL_STREAM_HPP

#include <cstddef>
#include <iterator>
#include <memory>
#include <tuple>
#include <utility>

#include "buffer.hpp"

namespace rill {

/// A range of values of one distribution, drawn in batches: for (double x : rng.stream_normal(5, 2)). Made by the methods
/// of Generator whose names begin with stream_. An input range, of which C++20 makes views: rng.stream_random() |
/// std::views::take(9).
///
/// The values are those of a fill, in order. A new loop over the same stream goes on where the last one stopped, even
/// after a break. The bit generator is ahead of the loop by the values of the batch that have not been returned:
/// held_back() tells how many these are, and other draws from the same bit generator begin behind them. A stream of n
/// values (Counted) draws n values in all, so that after the last one the bit generator is where a fill of n leaves it.
/// The values that are held back when a stream is destroyed are lost.
///
/// A stream keeps the bit generator alive, and does not follow Generator::set_bit_generator. One thread at a time may
/// use it.
template <class T, bool Counted, class... Parameters> class stream {
  public:
    using value_type = T;
    /// The function of the C API that fills.
    using function = rill_status (*)(rill_generator *, Parameters..., T *, std::size_t);
    /// The number of values drawn at a time.
    static constexpr std::size_t batch_size = 256;

    /// Checks the parameters, and draws nothing yet.
    stream(const rill_generator *source, std::size_t n, function fill, Parameters... parameters)
        : parameters_(parameters...), fill_(fill), left_(n), values_(new T[batch_size])
    {
        const owner<rill_bit_generator, rill_bit_generator_free> bits(
            detail::made<rill_bit_generator>(rill_generator_bit_generator, source));
        rng_.reset(detail::made<rill_generator>(rill_generator_new, bits.get()));
        draw(0);
    }

    stream(stream &&other) noexcept
        : parameters_(other.parameters_), fill_(other.fill_), rng_(std::move(other.rng_)), left_(other.left_),
          values_(std::move(other.values_)), next_(std::exchange(other.next_, nullptr)),
          end_(std::exchange(other.end_, nullptr))
    {
    }
    stream &operator=(stream &&other) noexcept
    {
        parameters_ = other.parameters_;
        fill_ = other.fill_;
        rng_ = std::move(other.rng_);
        left_ = other.left_;
        values_ = std::move(other.values_);
        next_ = std::exchange(other.next_, nullptr);
        end_ = std::exchange(other.end_, nullptr);
        return *this;
    }
    ~stream() = default;

    /// The next value. Throws after the last of n values.
    T next()
    {
        if (next_ == end_) {
            refill();
            if constexpr (Counted)
                detail::require(next_ != end_, "the stream has no values left");
        }
        return *next_++;
    }

    /// What is left of the current batch, or another batch if nothing is: values for a loop over an array, valid until the
    /// next use of the stream. Empty after the last of n values.
    buffer<const T> batch()
    {
        if (next_ == end_)
            refill();
        const std::size_t n = held_back();
        return {std::exchange(next_, end_), n};
    }

    /// How many values have been drawn from the bit generator but not returned.
    std::size_t held_back() const noexcept { return static_cast<std::size_t>(end_ - next_); }

    /// How many values are left.
    template <bool Same = Counted, std::enable_if_t<Same, int> = 0> std::size_t size() const noexcept
    {
        return left_ + held_back();
    }
    template <bool Same = Counted, std::enable_if_t<Same, int> = 0> bool empty() const noexcept { return size() == 0; }

    /// The end of the values.
    struct sentinel {};

    /// Takes a value when it is first asked for it, so that nothing is lost by a break.
    class iterator {
      public:
        using iterator_category = std::input_iterator_tag;
        using iterator_concept = std::input_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T *;
        using reference = T;

        iterator() = default;
        explicit iterator(stream &of) : of_(&of) {}

        T operator*() const
        {
            if (!taken_) {
                value_ = of_->next();
                taken_ = true;
            }
            return value_;
        }
        iterator &operator++()
        {
            **this;
            taken_ = false;
            return *this;
        }
        /// A copy that keeps the value.
        iterator operator++(int)
        {
            **this;
            iterator old(*this);
            taken_ = false;
            return old;
        }

        friend bool operator==(const iterator &at, sentinel) { return at.is_last(); }
        friend bool operator!=(const iterator &at, sentinel) { return !at.is_last(); }
        friend bool operator==(sentinel, const iterator &at) { return at.is_last(); }
        friend bool operator!=(sentinel, const iterator &at) { return !at.is_last(); }

      private:
        bool is_last() const
        {
            if constexpr (Counted)
                return !taken_ && of_->next_ == of_->end_ && of_->left_ == 0;
            else
                return false;
        }

        stream *of_ = nullptr;
        mutable T value_{};
        mutable bool taken_ = false;
    };

    iterator begin() { return iterator(*this); }
    sentinel end() const noexcept { return {}; }

  private:
    template <class Handle, auto Free> using owner = detail::owner<Handle, Free>;

    void draw(std::size_t n)
    {
        detail::check(std::apply(
            [&](Parameters... parameters) { return fill_(rng_.get(), parameters..., values_.get(), n); }, parameters_));
    }

    void refill()
    {
        std::size_t n = batch_size;
        if constexpr (Counted) {
            n = left_ < n ? left_ : n;
            left_ -= n;
        }
        draw(n);
        next_ = values_.get();
        end_ = next_ + n;
    }

    std::tuple<Parameters...> parameters_;
    function fill_;
    owner<rill_generator, rill_generator_free> rng_;
    std::size_t left_;
    std::unique_ptr<T[]> values_;
    const T *next_ = nullptr, *end_ = nullptr;
};

namespace detail {

/// The endless stream of a function, or that of n values.
template <class T, class... Parameters, class Function>
auto endless(const rill_generator *source, Function function, Parameters... parameters)
{
    return stream<T, false, Parameters...>(source, 0, function, parameters...);
}
template <class T, class... Parameters, class Function>
auto counted(const rill_generator *source, std::size_t n, Function function, Parameters... parameters)
{
    return stream<T, true, Parameters...>(source, n, function, parameters...);
}

} // namespace detail
} // namespace rill

#endif

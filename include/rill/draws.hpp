/** @file
 * Part of rill.hpp: the handle of a Generator or RandomState, how it fills memory, and the draws of several values that
 * both have.
 */

#ifndef RILL_DRAWS_HPP
#define RILL_DRAWS_HPP

#include <cstddef>
#include <cstdint>
#include <vector>

#include "bit_generator.hpp"
#include "output.hpp"

namespace rill {

namespace detail {

/// The functions of the C API that the class draws calls.
struct generator_functions {
    static constexpr auto free_handle = rill_generator_free;
    static constexpr auto bit_generator = rill_generator_bit_generator;
    static constexpr auto multinomial = rill_generator_multinomial;
    static constexpr auto dirichlet = rill_generator_dirichlet;
};
struct random_state_functions {
    static constexpr auto free_handle = rill_random_state_free;
    static constexpr auto bit_generator = rill_random_state_bit_generator;
    static constexpr auto multinomial = rill_random_state_multinomial;
    static constexpr auto dirichlet = rill_random_state_dirichlet;
};

/// The rill_parallel_for of a C++ function, to which the context points.
template <class ParallelFor>
void parallel_for_of(void *context, std::size_t n_tasks, void (*task)(void *data, std::size_t i), void *data)
{
    (*static_cast<ParallelFor *>(context))(n_tasks, [=](std::size_t i) { task(data, i); });
}

} // namespace detail

/// The base of Generator and RandomState. Handle is the type of the C API's handle; C has its functions.
template <class Handle, class C> class draws {
  public:
    // Distributions with several values for each draw: n rows, or as many rows as fit the buffer.
    std::vector<std::int64_t> multinomial(std::int64_t n_trials, buffer<const double> pvals, std::size_t n = 1)
    {
        return detail::vector_of<std::int64_t>(detail::product(n, pvals.size()), [&](buffer<std::int64_t> out) {
            multinomial(n_trials, pvals, out);
        });
    }
    void multinomial(std::int64_t n_trials, buffer<const double> pvals, output<std::int64_t> out)
    {
        at_once(out, [&](buffer<std::int64_t> all) {
            detail::check(C::multinomial(get(), n_trials, pvals.data(), pvals.size(), all.data(),
                                         detail::rows(all.size(), pvals.size())));
        });
    }
    std::vector<double> dirichlet(buffer<const double> alpha, std::size_t n = 1)
    {
        return detail::vector_of<double>(detail::product(n, alpha.size()),
                                         [&](buffer<double> out) { dirichlet(alpha, out); });
    }
    void dirichlet(buffer<const double> alpha, output<double> out)
    {
        at_once(out, [&](buffer<double> all) {
            detail::check(C::dirichlet(get(), alpha.data(), alpha.size(), all.data(),
                                       detail::rows(all.size(), alpha.size())));
        });
    }

    /// The handle, for functions of the C API. This object still owns it.
    Handle *get() const noexcept { return handle_.get(); }
    /// The handle. The caller owns it from now on.
    Handle *release() noexcept { return handle_.release(); }

  protected:
    using owner = detail::owner<Handle, C::free_handle>;

    explicit draws(owner handle) noexcept : handle_(std::move(handle)) {}

    /// Calls draw for blocks of values, which are written to where they belong, under one lock; or once for memory that is
    /// contiguous.
    template <class T, class Draw> void in_blocks(const output<T> &out, std::size_t block, Draw draw)
    {
        if (out.is_contiguous())
            draw(out.contiguous());
        else
            scatter(out, block, draw);
    }
    /// The same where all values must be drawn by one call.
    template <class T, class Draw> void at_once(const output<T> &out, Draw draw) { in_blocks(out, out.size(), draw); }

    template <class T, class Function, class... Arguments>
    void fill(buffer<T> out, Function function, Arguments... arguments)
    {
        detail::check(function(get(), arguments..., out.data(), out.size()));
    }
    template <class T, class Function, class... Arguments>
    void fill(output<T> out, Function function, Arguments... arguments)
    {
        in_blocks(out, out.few_values, [&](buffer<T> part) { fill(part, function, arguments...); });
    }
    template <class T, class Function, class... Arguments>
    void fill_parallel(buffer<T> out, std::size_t n_threads, Function function, Arguments... arguments)
    {
        detail::check(function(get(), arguments..., out.data(), out.size(), n_threads));
    }
    template <class T, class Function, class... Arguments> T one(Function function, Arguments... arguments)
    {
        T value{};
        fill(buffer<T>(&value, 1), function, arguments...);
        return value;
    }
    template <class T, class Function, class... Arguments>
    std::vector<T> many(std::size_t n, Function function, Arguments... arguments)
    {
        return detail::vector_of<T>(n, [&](buffer<T> out) { fill(out, function, arguments...); });
    }

  private:
    template <class T, class Draw> void scatter(const output<T> &out, std::size_t block, Draw &draw)
    {
        BitGenerator bits = BitGenerator::adopt(detail::made<rill_bit_generator>(C::bit_generator, get()));
        const lock_guard guard(bits);
        out.scatter(block, draw);
    }

    owner handle_;
};

} // namespace rill

#endif

/** @file
 * Part of rill.hpp: the first values of many streams, each of which has a key that ends with an id.
 */

#ifndef RILL_KEYED_HPP
#define RILL_KEYED_HPP

#include <string>

#include "option.hpp"
#include "parameter.hpp"

namespace rill {

/// The first values of the stream of each id, without a generator for any: rill_fill_keyed, which tells where the id
/// stands in the key. `first` is the counter before the first block; the values of an id stand together in `out`, as many
/// as there is room for.
///
///     std::vector<double> kicks(4 * ids.size());
///     rill::fill_keyed(RILL_BIT_GENERATOR_KIND_PHILOX, {seed}, ids, step << 32, "normal", {0.0, 2.0}, kicks);
///
/// A parameter is one value, or an array with a value for each id. `given` are options of randomgen's bit generators.
template <class T = double>
void fill_keyed(rill_bit_generator_kind kind, buffer<const std::uint64_t> key, buffer<const std::uint64_t> ids,
                std::uint64_t first, const std::string &name, std::initializer_list<parameter> parameters,
                detail::same<buffer<T>> out, options given = {})
{
    const std::vector<rill_option> told = detail::told(given);
    const std::size_t per_id = detail::rows(out.size(), ids.size());
    detail::draw(
        [&](std::int32_t distribution, const rill_parameter *raw, std::size_t n_parameters, void *place, std::size_t n) {
            return rill_fill_keyed_with(kind, told.data(), told.size(), key.data(), key.size(), ids.data(), ids.size(),
                                        first, distribution, raw, n_parameters, place, n);
        },
        name, parameters, ids.size(), buffer<T>(out), per_id);
}

/// The same with `per_id` values for each id, one id after the other.
template <class T = double>
std::vector<T> fill_keyed(rill_bit_generator_kind kind, buffer<const std::uint64_t> key,
                          buffer<const std::uint64_t> ids, std::uint64_t first, const std::string &name,
                          std::initializer_list<parameter> parameters, std::size_t per_id, options given = {})
{
    return detail::vector_of<T>(detail::product(ids.size(), per_id), [&](buffer<T> out) {
        fill_keyed<T>(kind, key, ids, first, name, parameters, out, given);
    });
}

} // namespace rill

#endif

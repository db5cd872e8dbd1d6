/** @file
 * Part of rill.hpp: what Generator and RandomState have in common: a parameter set for each draw, choice and shuffling.
 */

#ifndef RILL_PARAMETER_HPP
#define RILL_PARAMETER_HPP

#include <iterator>
#include <string>

#include "buffer.hpp"

namespace rill {

namespace detail {

template <class T> struct type_code;
template <> struct type_code<double> : std::integral_constant<int, RILL_TYPE_F64> {};
template <> struct type_code<float> : std::integral_constant<int, RILL_TYPE_F32> {};
template <> struct type_code<std::int64_t> : std::integral_constant<int, RILL_TYPE_I64> {};
template <> struct type_code<std::int32_t> : std::integral_constant<int, RILL_TYPE_I32> {};
template <> struct type_code<std::int16_t> : std::integral_constant<int, RILL_TYPE_I16> {};
template <> struct type_code<std::int8_t> : std::integral_constant<int, RILL_TYPE_I8> {};
template <> struct type_code<std::uint64_t> : std::integral_constant<int, RILL_TYPE_U64> {};
template <> struct type_code<std::uint32_t> : std::integral_constant<int, RILL_TYPE_U32> {};
template <> struct type_code<std::uint16_t> : std::integral_constant<int, RILL_TYPE_U16> {};
template <> struct type_code<std::uint8_t> : std::integral_constant<int, RILL_TYPE_U8> {};
template <> struct type_code<bool> : std::integral_constant<int, RILL_TYPE_BOOL> {};

} // namespace detail

/// One parameter of draw(): a value for all draws, or an array with one for each.
class parameter {
  public:
    template <class T, int Code = detail::type_code<T>::value>
    parameter(const T &value) : type_(Code), size_(1), raw_{&value, 0}
    {
    }

    template <class Range, class T = std::remove_cv_t<detail::element_of<const Range>>,
              int Code = detail::type_code<T>::value>
    parameter(const Range &range) : parameter(Code, buffer<const T>(range))
    {
    }

    int type() const noexcept { return type_; }
    /// Whether there is a value for each of n draws.
    bool serves(std::size_t n) const noexcept { return raw_.stride == 0 || size_ == n; }
    rill_parameter raw() const noexcept { return raw_; }

  private:
    template <class T>
    parameter(int type, buffer<const T> values) : type_(type), size_(values.size()), raw_{values.data(), 1}
    {
    }

    int type_;
    std::size_t size_;
    rill_parameter raw_;
};

namespace detail {

/// Calls a draw function of C for n values at a time, which knows types only as numbers and no lengths: both are checked
/// here. There is a set of parameters for each of n_sets draws, or one for all.
template <class T, class Draw>
void draw(Draw function, const std::string &name, std::initializer_list<parameter> parameters, std::size_t n_sets,
          buffer<T> out, std::size_t n)
{
    std::int32_t distribution = 0;
    rill_distribution_description description;
    check(rill_distribution_from_name(name.c_str(), &distribution));
    check(rill_distribution_info(distribution, &description));
    require(description.output_type == type_code<T>::value, "the distribution draws another type");
    require(description.n_parameters == parameters.size(), "the distribution has another number of parameters");
    rill_parameter raw[4] = {};
    std::size_t i = 0;
    for (const parameter &each : parameters) {
        require(description.parameter_types[i] == each.type(), "a parameter has another type");
        require(each.serves(n_sets), "shape mismatch: a parameter has another number of values");
        raw[i++] = each.raw();
    }
    check(function(distribution, raw, i, out.data(), n));
}

template <class T, class Draw>
void draw(Draw function, const std::string &name, std::initializer_list<parameter> parameters, buffer<T> out)
{
    draw(function, name, parameters, out.size(), out, out.size());
}

template <class Range> using value_of = std::remove_cv_t<element_of<Range>>;

/// Whether the items may be moved byte by byte in place.
template <class Range>
constexpr bool is_array = is_contiguous_v<Range> && std::is_trivially_copyable_v<value_of<Range>>;

/// Shuffles any random-access range. `function` shuffles an array in place: the range itself if it is an array, else an
/// array of the indices of its items.
template <class Range, class Shuffle> void shuffle(Range &range, Shuffle function)
{
    const auto n = static_cast<std::size_t>(std::distance(std::begin(range), std::end(range)));
    if constexpr (is_array<Range>) {
        check(function(first_of(range), n, sizeof(value_of<Range>)));
    } else {
        using difference = typename std::iterator_traits<decltype(std::begin(range))>::difference_type;
        std::vector<difference> places;
        std::vector<value_of<Range>> items;
        for (std::size_t i = 0; i < n; i++)
            places.push_back(static_cast<difference>(i));
        items.reserve(n);
        check(function(places.data(), n, sizeof(difference)));
        for (const difference place : places)
            items.push_back(std::move(std::begin(range)[place]));
        for (std::size_t i = 0; i < n; i++)
            std::begin(range)[static_cast<difference>(i)] = std::move(items[i]);
    }
}

/// The items of a range at these indices.
template <class Range> std::vector<value_of<const Range>> at(const Range &range, const std::vector<std::int64_t> &places)
{
    using difference = typename std::iterator_traits<decltype(std::begin(range))>::difference_type;
    std::vector<value_of<const Range>> items;
    items.reserve(places.size());
    for (const std::int64_t place : places)
        items.push_back(std::begin(range)[static_cast<difference>(place)]);
    return items;
}

/// NULL if no probabilities are given, which means equal ones.
inline const double *probabilities(buffer<const double> p, std::int64_t population)
{
    require(p.data() == nullptr || (population >= 0 && p.size() == static_cast<std::size_t>(population)),
            "a and p must have same size");
    return p.data();
}

} // namespace detail
} // namespace rill

#endif

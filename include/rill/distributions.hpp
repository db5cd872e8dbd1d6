/** @file
 * Part of rill.hpp: the standard library's distributions with NumPy's numbers, the same with every compiler.
 *
 *     rill::normal_distribution<double> noise(0, 0.1);
 *     auto rng = rill::default_rng(42);
 *     double x = noise(rng);                                rng.normal(0, 0.1)
 *
 * Names, parameters and defaults are those of `<random>`; the numbers are those of the method of Generator that the
 * description of each class names. The engine may also be a BitGenerator; or a PCG64 and its like, or an inline_engine,
 * which take no lock. The numbers are those of a Generator on it.
 * No distribution keeps a state between draws. A parameter out of its range throws rill::error at the first draw.
 */

#ifndef RILL_DISTRIBUTIONS_HPP
#define RILL_DISTRIBUTIONS_HPP

#include <ios>
#include <istream>
#include <ostream>
#include <tuple>

#include "generator.hpp"
#include "inline_engine.hpp"

namespace rill {

namespace detail {

template <class Real> constexpr bool is_numpys_real = std::is_same_v<Real, double>;

/// Converts an integer that NumPy draws with 64 bits to the requested type.
template <class Integer> Integer narrowed(std::int64_t value)
{
    static_assert(std::is_integral_v<Integer> && !std::is_same_v<Integer, bool>, "an integer type");
    const auto result = static_cast<Integer>(value);
    if (static_cast<std::int64_t>(result) != value || (result < Integer{}) != (value < 0))
        throw error(RILL_STATUS_INVALID_ARGUMENT, "the type of the distribution is too small for what was drawn");
    return result;
}

/// Reads a number, also where its type is that of a character.
template <class Number> void read_number(std::istream &stream, Number &value)
{
    if constexpr (sizeof(Number) == 1) {
        int number = 0;
        stream >> number;
        value = static_cast<Number>(number);
        if (value != number)
            stream.setstate(std::ios_base::failbit);
    } else {
        stream >> value;
    }
}

/// The base of all distributions. Law has the type of the tuple of parameters, its default, and the draw.
template <class Distribution, class Result, class Law> class distribution {
    using values = typename Law::values;

  public:
    using result_type = Result;

    /// The parameters alone.
    class param_type {
      public:
        using distribution_type = Distribution;

        param_type() = default;
        template <class First, class... Rest, std::enable_if_t<std::is_arithmetic_v<First>, int> = 0>
        explicit param_type(First first, Rest... rest)
        {
            assign(std::make_index_sequence<1 + sizeof...(Rest)>(), first, rest...);
        }

        template <std::size_t I> auto get() const { return std::get<I>(values_); }

        friend bool operator==(const param_type &a, const param_type &b) { return a.values_ == b.values_; }
        friend bool operator!=(const param_type &a, const param_type &b) { return !(a == b); }

      private:
        friend class distribution;

        // Parameters that are not given keep their defaults.
        template <std::size_t... I, class... Given> void assign(std::index_sequence<I...>, Given... given)
        {
            ((std::get<I>(values_) = static_cast<std::tuple_element_t<I, values>>(given)), ...);
        }

        values values_ = Law::defaults();
    };

    distribution() = default;
    explicit distribution(const param_type &parameters) : parameters_(parameters) {}
    template <class First, class... Rest, std::enable_if_t<std::is_arithmetic_v<First>, int> = 0>
    explicit distribution(First first, Rest... rest) : parameters_(first, rest...)
    {
    }

    template <class Source> Result operator()(Source &source) { return (*this)(source, parameters_); }
    template <class Source> Result operator()(Source &source, const param_type &parameters)
    {
        if constexpr (std::is_same_v<Source, BitGenerator>) {
            Generator generator(source);
            return (*this)(generator, parameters);
        } else if constexpr (std::is_base_of_v<BitGenerator, Source>) {
            inline_engine engine(source);
            return (*this)(engine, parameters);
        } else {
            static_assert(std::is_same_v<Source, Generator> || std::is_same_v<Source, inline_engine>,
                          "NumPy's numbers come from a Generator, a BitGenerator or an inline_engine");
            return std::apply([&](auto... each) { return Law::draw(source, each...); }, parameters.values_);
        }
    }

    void reset() {}
    param_type param() const { return parameters_; }
    void param(const param_type &parameters) { parameters_ = parameters; }
    Result min() const { return std::apply(Law::min, parameters_.values_); }
    Result max() const { return std::apply(Law::max, parameters_.values_); }

    friend bool operator==(const Distribution &a, const Distribution &b) { return a.param() == b.param(); }
    friend bool operator!=(const Distribution &a, const Distribution &b) { return !(a == b); }

    /// The parameters, with all their digits.
    friend std::ostream &operator<<(std::ostream &stream, const distribution &each)
    {
        const auto flags = stream.flags(std::ios_base::dec | std::ios_base::left);
        const auto precision = stream.precision(17);
        std::size_t i = 0;
        std::apply([&](auto... value) { ((stream << (i++ == 0 ? "" : " ") << +value), ...); },
                   each.all());
        stream.flags(flags);
        stream.precision(precision);
        return stream;
    }
    friend std::istream &operator>>(std::istream &stream, distribution &each)
    {
        values read{};
        std::apply([&](auto &...value) { (detail::read_number(stream, value), ...); }, read);
        if (stream)
            each.all() = read;
        return stream;
    }

  protected:
    template <std::size_t I> auto get() const { return parameters_.template get<I>(); }

  private:
    values &all() { return parameters_.values_; }
    const values &all() const { return parameters_.values_; }

    param_type parameters_;
};

struct uniform_real_law {
    using values = std::tuple<double, double>;
    static values defaults() { return values(0.0, 1.0); }
    template <class Source> static double draw(Source &g, double a, double b) { return g.uniform(a, b); }
    static double min(double a, double) { return a; }
    static double max(double, double b) { return b; }
};

struct normal_law {
    using values = std::tuple<double, double>;
    static values defaults() { return values(0.0, 1.0); }
    template <class Source> static double draw(Source &g, double mean, double stddev) { return g.normal(mean, stddev); }
    static double min(double, double) { return std::numeric_limits<double>::lowest(); }
    static double max(double, double) { return std::numeric_limits<double>::max(); }
};

struct lognormal_law {
    using values = std::tuple<double, double>;
    static values defaults() { return values(0.0, 1.0); }
    template <class Source> static double draw(Source &g, double m, double s) { return g.lognormal(m, s); }
    static double min(double, double) { return 0.0; }
    static double max(double, double) { return std::numeric_limits<double>::max(); }
};

struct exponential_law {
    using values = std::tuple<double>;
    static values defaults() { return values(1.0); }
    template <class Source> static double draw(Source &g, double lambda) { return g.exponential(1.0 / lambda); }
    static double min(double) { return 0.0; }
    static double max(double) { return std::numeric_limits<double>::max(); }
};

struct gamma_law {
    using values = std::tuple<double, double>;
    static values defaults() { return values(1.0, 1.0); }
    template <class Source> static double draw(Source &g, double alpha, double beta) { return g.gamma(alpha, beta); }
    static double min(double, double) { return 0.0; }
    static double max(double, double) { return std::numeric_limits<double>::max(); }
};

struct weibull_law {
    using values = std::tuple<double, double>;
    static values defaults() { return values(1.0, 1.0); }
    template <class Source> static double draw(Source &g, double a, double b) { return g.weibull(a) * b; }
    static double min(double, double) { return 0.0; }
    static double max(double, double) { return std::numeric_limits<double>::max(); }
};

struct extreme_value_law {
    using values = std::tuple<double, double>;
    static values defaults() { return values(0.0, 1.0); }
    template <class Source> static double draw(Source &g, double a, double b) { return g.gumbel(a, b); }
    static double min(double, double) { return std::numeric_limits<double>::lowest(); }
    static double max(double, double) { return std::numeric_limits<double>::max(); }
};

struct chi_squared_law {
    using values = std::tuple<double>;
    static values defaults() { return values(1.0); }
    template <class Source> static double draw(Source &g, double n) { return g.chisquare(n); }
    static double min(double) { return 0.0; }
    static double max(double) { return std::numeric_limits<double>::max(); }
};

struct cauchy_law {
    using values = std::tuple<double, double>;
    static values defaults() { return values(0.0, 1.0); }
    template <class Source> static double draw(Source &g, double a, double b) { return g.standard_cauchy() * b + a; }
    static double min(double, double) { return std::numeric_limits<double>::lowest(); }
    static double max(double, double) { return std::numeric_limits<double>::max(); }
};

struct fisher_f_law {
    using values = std::tuple<double, double>;
    static values defaults() { return values(1.0, 1.0); }
    template <class Source> static double draw(Source &g, double m, double n) { return g.f(m, n); }
    static double min(double, double) { return 0.0; }
    static double max(double, double) { return std::numeric_limits<double>::max(); }
};

struct student_t_law {
    using values = std::tuple<double>;
    static values defaults() { return values(1.0); }
    template <class Source> static double draw(Source &g, double n) { return g.standard_t(n); }
    static double min(double) { return std::numeric_limits<double>::lowest(); }
    static double max(double) { return std::numeric_limits<double>::max(); }
};

template <class Integer> struct poisson_law {
    using values = std::tuple<double>;
    static values defaults() { return values(1.0); }
    template <class Source> static Integer draw(Source &g, double mean) { return narrowed<Integer>(g.poisson(mean)); }
    static Integer min(double) { return Integer{0}; }
    static Integer max(double) { return std::numeric_limits<Integer>::max(); }
};

template <class Integer> struct binomial_law {
    using values = std::tuple<Integer, double>;
    static values defaults() { return values(static_cast<Integer>(1), 0.5); }
    template <class Source> static Integer draw(Source &g, Integer t, double p)
    {
        return narrowed<Integer>(g.binomial(static_cast<std::int64_t>(t), p));
    }
    static Integer min(Integer, double) { return Integer{0}; }
    static Integer max(Integer t, double) { return t; }
};

template <class Integer> struct negative_binomial_law {
    using values = std::tuple<Integer, double>;
    static values defaults() { return values(static_cast<Integer>(1), 0.5); }
    template <class Source> static Integer draw(Source &g, Integer k, double p)
    {
        return narrowed<Integer>(g.negative_binomial(static_cast<double>(k), p));
    }
    static Integer min(Integer, double) { return Integer{0}; }
    static Integer max(Integer, double) { return std::numeric_limits<Integer>::max(); }
};

template <class Integer> struct geometric_law {
    using values = std::tuple<double>;
    static values defaults() { return values(0.5); }
    template <class Source> static Integer draw(Source &g, double p) { return narrowed<Integer>(g.geometric(p) - 1); }
    static Integer min(double) { return Integer{0}; }
    static Integer max(double) { return std::numeric_limits<Integer>::max(); }
};

template <class Integer> struct uniform_int_law {
    using values = std::tuple<Integer, Integer>;
    static values defaults() { return values(Integer{0}, std::numeric_limits<Integer>::max()); }
    template <class Source> static Integer draw(Source &g, Integer a, Integer b)
    {
        return g.template integers<Integer>(static_cast<bound_t<Integer>>(a), static_cast<bound_t<Integer>>(b),
                                   endpoint::included);
    }
    static Integer min(Integer a, Integer) { return a; }
    static Integer max(Integer, Integer b) { return b; }
};

} // namespace detail

/// Generator.uniform(a, b).
template <class Real = double>
class uniform_real_distribution
    : public detail::distribution<uniform_real_distribution<Real>, Real, detail::uniform_real_law> {
    static_assert(detail::is_numpys_real<Real>, "NumPy draws doubles");

  public:
    using uniform_real_distribution::distribution::distribution;
    double a() const { return this->template get<0>(); }
    double b() const { return this->template get<1>(); }
};

/// Generator.normal(mean, stddev).
template <class Real = double>
class normal_distribution
    : public detail::distribution<normal_distribution<Real>, Real, detail::normal_law> {
    static_assert(detail::is_numpys_real<Real>, "NumPy draws doubles");

  public:
    using normal_distribution::distribution::distribution;
    double mean() const { return this->template get<0>(); }
    double stddev() const { return this->template get<1>(); }
};

/// Generator.lognormal(m, s).
template <class Real = double>
class lognormal_distribution
    : public detail::distribution<lognormal_distribution<Real>, Real, detail::lognormal_law> {
    static_assert(detail::is_numpys_real<Real>, "NumPy draws doubles");

  public:
    using lognormal_distribution::distribution::distribution;
    double m() const { return this->template get<0>(); }
    double s() const { return this->template get<1>(); }
};

/// Generator.exponential(1 / lambda).
template <class Real = double>
class exponential_distribution
    : public detail::distribution<exponential_distribution<Real>, Real, detail::exponential_law> {
    static_assert(detail::is_numpys_real<Real>, "NumPy draws doubles");

  public:
    using exponential_distribution::distribution::distribution;
    double lambda() const { return this->template get<0>(); }
};

/// Generator.gamma(alpha, beta); beta is the scale.
template <class Real = double>
class gamma_distribution
    : public detail::distribution<gamma_distribution<Real>, Real, detail::gamma_law> {
    static_assert(detail::is_numpys_real<Real>, "NumPy draws doubles");

  public:
    using gamma_distribution::distribution::distribution;
    double alpha() const { return this->template get<0>(); }
    double beta() const { return this->template get<1>(); }
};

/// Generator.weibull(a) * b.
template <class Real = double>
class weibull_distribution
    : public detail::distribution<weibull_distribution<Real>, Real, detail::weibull_law> {
    static_assert(detail::is_numpys_real<Real>, "NumPy draws doubles");

  public:
    using weibull_distribution::distribution::distribution;
    double a() const { return this->template get<0>(); }
    double b() const { return this->template get<1>(); }
};

/// Generator.gumbel(a, b).
template <class Real = double>
class extreme_value_distribution
    : public detail::distribution<extreme_value_distribution<Real>, Real, detail::extreme_value_law> {
    static_assert(detail::is_numpys_real<Real>, "NumPy draws doubles");

  public:
    using extreme_value_distribution::distribution::distribution;
    double a() const { return this->template get<0>(); }
    double b() const { return this->template get<1>(); }
};

/// Generator.chisquare(n).
template <class Real = double>
class chi_squared_distribution
    : public detail::distribution<chi_squared_distribution<Real>, Real, detail::chi_squared_law> {
    static_assert(detail::is_numpys_real<Real>, "NumPy draws doubles");

  public:
    using chi_squared_distribution::distribution::distribution;
    double n() const { return this->template get<0>(); }
};

/// Generator.standard_cauchy() * b + a.
template <class Real = double>
class cauchy_distribution
    : public detail::distribution<cauchy_distribution<Real>, Real, detail::cauchy_law> {
    static_assert(detail::is_numpys_real<Real>, "NumPy draws doubles");

  public:
    using cauchy_distribution::distribution::distribution;
    double a() const { return this->template get<0>(); }
    double b() const { return this->template get<1>(); }
};

/// Generator.f(m, n).
template <class Real = double>
class fisher_f_distribution
    : public detail::distribution<fisher_f_distribution<Real>, Real, detail::fisher_f_law> {
    static_assert(detail::is_numpys_real<Real>, "NumPy draws doubles");

  public:
    using fisher_f_distribution::distribution::distribution;
    double m() const { return this->template get<0>(); }
    double n() const { return this->template get<1>(); }
};

/// Generator.standard_t(n).
template <class Real = double>
class student_t_distribution
    : public detail::distribution<student_t_distribution<Real>, Real, detail::student_t_law> {
    static_assert(detail::is_numpys_real<Real>, "NumPy draws doubles");

  public:
    using student_t_distribution::distribution::distribution;
    double n() const { return this->template get<0>(); }
};

/// Generator.poisson(mean).
template <class Integer = int>
class poisson_distribution
    : public detail::distribution<poisson_distribution<Integer>, Integer, detail::poisson_law<Integer>> {

  public:
    using poisson_distribution::distribution::distribution;
    double mean() const { return this->template get<0>(); }
};

/// Generator.binomial(t, p).
template <class Integer = int>
class binomial_distribution
    : public detail::distribution<binomial_distribution<Integer>, Integer, detail::binomial_law<Integer>> {

  public:
    using binomial_distribution::distribution::distribution;
    Integer t() const { return this->template get<0>(); }
    double p() const { return this->template get<1>(); }
};

/// Generator.negative_binomial(k, p).
template <class Integer = int>
class negative_binomial_distribution
    : public detail::distribution<negative_binomial_distribution<Integer>, Integer, detail::negative_binomial_law<Integer>> {

  public:
    using negative_binomial_distribution::distribution::distribution;
    Integer k() const { return this->template get<0>(); }
    double p() const { return this->template get<1>(); }
};

/// Generator.geometric(p) - 1: the standard library counts failures, NumPy trials.
template <class Integer = int>
class geometric_distribution
    : public detail::distribution<geometric_distribution<Integer>, Integer, detail::geometric_law<Integer>> {

  public:
    using geometric_distribution::distribution::distribution;
    double p() const { return this->template get<0>(); }
};

/// Generator.integers(a, b, dtype=Integer, endpoint=True).
template <class Integer = int>
class uniform_int_distribution
    : public detail::distribution<uniform_int_distribution<Integer>, Integer, detail::uniform_int_law<Integer>> {

  public:
    using uniform_int_distribution::distribution::distribution;
    Integer a() const { return this->template get<0>(); }
    Integer b() const { return this->template get<1>(); }
};

} // namespace rill

#endif

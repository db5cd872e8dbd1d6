// Generated from api/distributions.toml by `make generate`: change that, or
// api/templates/bindings/cpp/univariate.cpp.
// Every method of the univariate distributions gives what draw() gives under its name: one value, a vector, a buffer.
#include <cstdio>
#include <cstring>
#include <rill.hpp>

using rill::buffer;
using rill::endpoint;

static bool failed = false;

template <class... Functions> struct overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions> overloaded(Functions...) -> overloaded<Functions...>;

template <class T, class Make, class Method>
static void check(const char *name, Make make, std::initializer_list<rill::parameter> parameters, Method method)
{
    auto source = make(), twin = make();
    T drawn[11] = {}, expected[11] = {};
    drawn[0] = method(source);
    const std::vector<T> five = method(source, std::size_t{5});
    for (std::size_t i = 0; i < 5; i++)
        drawn[1 + i] = five[i];
    method(source, buffer<T>(drawn + 6, 5));
    twin.template draw<T>(name, parameters, buffer<T>(expected, 1));
    twin.template draw<T>(name, parameters, buffer<T>(expected + 1, 5));
    twin.template draw<T>(name, parameters, buffer<T>(expected + 6, 5));
    if (std::memcmp(drawn, expected, sizeof drawn) != 0) {
        std::printf("%s differs\n", name);
        failed = true;
    }
}

static void generator()
{
    const auto make = [] { return rill::default_rng(42); };
    check<double>("random", make, {},
        [](auto &s, auto... out) { return s.random(out...); });
    check<double>("standard_normal", make, {},
        [](auto &s, auto... out) { return s.standard_normal(out...); });
    check<double>("normal", make, {170.0, 10.0},
        [](auto &s, auto... out) { return s.normal(170.0, 10.0, out...); });
    check<std::int64_t>("integers", make, {std::int64_t(0), std::int64_t(1), true},
        [](auto &s, auto... out) { return s.template integers<std::int64_t>(0, 1, out..., endpoint::included); });
    check<std::uint64_t>("integers_u64", make, {std::uint64_t(0), std::uint64_t(1), true},
        [](auto &s, auto... out) { return s.template integers<std::uint64_t>(0, 1, out..., endpoint::included); });
    check<std::int32_t>("integers_i32", make, {std::int64_t(0), std::int64_t(1), true},
        [](auto &s, auto... out) { return s.template integers<std::int32_t>(0, 1, out..., endpoint::included); });
    check<std::uint32_t>("integers_u32", make, {std::int64_t(0), std::int64_t(1), true},
        [](auto &s, auto... out) { return s.template integers<std::uint32_t>(0, 1, out..., endpoint::included); });
    check<std::int16_t>("integers_i16", make, {std::int64_t(0), std::int64_t(1), true},
        [](auto &s, auto... out) { return s.template integers<std::int16_t>(0, 1, out..., endpoint::included); });
    check<std::uint16_t>("integers_u16", make, {std::int64_t(0), std::int64_t(1), true},
        [](auto &s, auto... out) { return s.template integers<std::uint16_t>(0, 1, out..., endpoint::included); });
    check<std::int8_t>("integers_i8", make, {std::int64_t(0), std::int64_t(1), true},
        [](auto &s, auto... out) { return s.template integers<std::int8_t>(0, 1, out..., endpoint::included); });
    check<std::uint8_t>("integers_u8", make, {std::int64_t(0), std::int64_t(1), true},
        [](auto &s, auto... out) { return s.template integers<std::uint8_t>(0, 1, out..., endpoint::included); });
    check<bool>("integers_bool", make, {std::int64_t(0), std::int64_t(1), true},
        [](auto &s, auto... out) { return s.template integers<bool>(0, 1, out..., endpoint::included); });
    check<float>("random_f32", make, {},
        overloaded{[](auto &s, buffer<float> out) { s.random(out); },
                   [](auto &s, auto... n) { return s.template random<float>(n...); }});
    check<double>("uniform", make, {-1.0, 2.5},
        [](auto &s, auto... out) { return s.uniform(-1.0, 2.5, out...); });
    check<float>("standard_normal_f32", make, {},
        overloaded{[](auto &s, buffer<float> out) { s.standard_normal(out); },
                   [](auto &s, auto... n) { return s.template standard_normal<float>(n...); }});
    check<double>("lognormal", make, {0.5, 0.25},
        [](auto &s, auto... out) { return s.lognormal(0.5, 0.25, out...); });
    check<double>("standard_cauchy", make, {},
        [](auto &s, auto... out) { return s.standard_cauchy(out...); });
    check<double>("laplace", make, {1.0, 2.0},
        [](auto &s, auto... out) { return s.laplace(1.0, 2.0, out...); });
    check<double>("gumbel", make, {1.0, 2.0},
        [](auto &s, auto... out) { return s.gumbel(1.0, 2.0, out...); });
    check<double>("logistic", make, {1.0, 2.0},
        [](auto &s, auto... out) { return s.logistic(1.0, 2.0, out...); });
    check<double>("triangular", make, {-1.0, 0.5, 2.0},
        [](auto &s, auto... out) { return s.triangular(-1.0, 0.5, 2.0, out...); });
    check<double>("vonmises", make, {0.5, 4.0},
        [](auto &s, auto... out) { return s.vonmises(0.5, 4.0, out...); });
    check<double>("standard_exponential", make, {},
        [](auto &s, auto... out) { return s.standard_exponential(out...); });
    check<float>("standard_exponential_f32", make, {},
        overloaded{[](auto &s, buffer<float> out) { s.standard_exponential(out); },
                   [](auto &s, auto... n) { return s.template standard_exponential<float>(n...); }});
    check<double>("standard_exponential_inv", make, {},
        [](auto &s, auto... out) { return s.standard_exponential_inv(out...); });
    check<float>("standard_exponential_inv_f32", make, {},
        overloaded{[](auto &s, buffer<float> out) { s.standard_exponential_inv(out); },
                   [](auto &s, auto... n) { return s.template standard_exponential_inv<float>(n...); }});
    check<double>("exponential", make, {3.0},
        [](auto &s, auto... out) { return s.exponential(3.0, out...); });
    check<double>("rayleigh", make, {2.0},
        [](auto &s, auto... out) { return s.rayleigh(2.0, out...); });
    check<double>("weibull", make, {1.5},
        [](auto &s, auto... out) { return s.weibull(1.5, out...); });
    check<double>("pareto", make, {3.0},
        [](auto &s, auto... out) { return s.pareto(3.0, out...); });
    check<double>("power", make, {2.5},
        [](auto &s, auto... out) { return s.power(2.5, out...); });
    check<double>("wald", make, {2.0, 3.0},
        [](auto &s, auto... out) { return s.wald(2.0, 3.0, out...); });
    check<double>("standard_gamma", make, {2.5},
        [](auto &s, auto... out) { return s.standard_gamma(2.5, out...); });
    check<float>("standard_gamma_f32", make, {float(2.5)},
        overloaded{[](auto &s, buffer<float> out) { s.standard_gamma(float(2.5), out); },
                   [](auto &s, auto... n) { return s.template standard_gamma<float>(float(2.5), n...); }});
    check<double>("gamma", make, {2.5, 3.0},
        [](auto &s, auto... out) { return s.gamma(2.5, 3.0, out...); });
    check<double>("beta", make, {0.5, 2.0},
        [](auto &s, auto... out) { return s.beta(0.5, 2.0, out...); });
    check<double>("chisquare", make, {3.0},
        [](auto &s, auto... out) { return s.chisquare(3.0, out...); });
    check<double>("noncentral_chisquare", make, {3.0, 1.5},
        [](auto &s, auto... out) { return s.noncentral_chisquare(3.0, 1.5, out...); });
    check<double>("f", make, {5.0, 7.0},
        [](auto &s, auto... out) { return s.f(5.0, 7.0, out...); });
    check<double>("noncentral_f", make, {5.0, 7.0, 1.5},
        [](auto &s, auto... out) { return s.noncentral_f(5.0, 7.0, 1.5, out...); });
    check<double>("standard_t", make, {4.0},
        [](auto &s, auto... out) { return s.standard_t(4.0, out...); });
    check<std::int64_t>("binomial", make, {std::int64_t(100), 0.3},
        [](auto &s, auto... out) { return s.binomial(100, 0.3, out...); });
    check<std::int64_t>("negative_binomial", make, {5.0, 0.4},
        [](auto &s, auto... out) { return s.negative_binomial(5.0, 0.4, out...); });
    check<std::int64_t>("poisson", make, {4.5},
        [](auto &s, auto... out) { return s.poisson(4.5, out...); });
    check<std::int64_t>("zipf", make, {2.5},
        [](auto &s, auto... out) { return s.zipf(2.5, out...); });
    check<std::int64_t>("geometric", make, {0.2},
        [](auto &s, auto... out) { return s.geometric(0.2, out...); });
    check<std::int64_t>("hypergeometric", make, {std::int64_t(30), std::int64_t(40), std::int64_t(12)},
        [](auto &s, auto... out) { return s.hypergeometric(30, 40, 12, out...); });
    check<std::int64_t>("logseries", make, {0.7},
        [](auto &s, auto... out) { return s.logseries(0.7, out...); });
}

static void random_state()
{
    const auto make = [] { return rill::RandomState(42); };
    check<double>("random", make, {},
        [](auto &s, auto... out) { return s.random_sample(out...); });
    check<double>("random", make, {},
        [](auto &s, auto... out) { return s.rand(out...); });
    check<double>("random", make, {},
        [](auto &s, auto... out) { return s.random(out...); });
    check<double>("random", make, {},
        [](auto &s, auto... out) { return s.ranf(out...); });
    check<double>("random", make, {},
        [](auto &s, auto... out) { return s.sample(out...); });
    check<double>("standard_normal", make, {},
        [](auto &s, auto... out) { return s.standard_normal(out...); });
    check<double>("standard_normal", make, {},
        [](auto &s, auto... out) { return s.randn(out...); });
    check<double>("normal", make, {170.0, 10.0},
        [](auto &s, auto... out) { return s.normal(170.0, 10.0, out...); });
    check<std::int64_t>("randint", make, {std::int64_t(0), std::int64_t(1), true},
        [](auto &s, auto... out) { return s.template randint<std::int64_t>(0, 1, out..., endpoint::included); });
    check<std::uint64_t>("randint_u64", make, {std::uint64_t(0), std::uint64_t(1), true},
        [](auto &s, auto... out) { return s.template randint<std::uint64_t>(0, 1, out..., endpoint::included); });
    check<std::int32_t>("randint_i32", make, {std::int64_t(0), std::int64_t(1), true},
        [](auto &s, auto... out) { return s.template randint<std::int32_t>(0, 1, out..., endpoint::included); });
    check<std::uint32_t>("randint_u32", make, {std::int64_t(0), std::int64_t(1), true},
        [](auto &s, auto... out) { return s.template randint<std::uint32_t>(0, 1, out..., endpoint::included); });
    check<std::int16_t>("randint_i16", make, {std::int64_t(0), std::int64_t(1), true},
        [](auto &s, auto... out) { return s.template randint<std::int16_t>(0, 1, out..., endpoint::included); });
    check<std::uint16_t>("randint_u16", make, {std::int64_t(0), std::int64_t(1), true},
        [](auto &s, auto... out) { return s.template randint<std::uint16_t>(0, 1, out..., endpoint::included); });
    check<std::int8_t>("randint_i8", make, {std::int64_t(0), std::int64_t(1), true},
        [](auto &s, auto... out) { return s.template randint<std::int8_t>(0, 1, out..., endpoint::included); });
    check<std::uint8_t>("randint_u8", make, {std::int64_t(0), std::int64_t(1), true},
        [](auto &s, auto... out) { return s.template randint<std::uint8_t>(0, 1, out..., endpoint::included); });
    check<bool>("randint_bool", make, {std::int64_t(0), std::int64_t(1), true},
        [](auto &s, auto... out) { return s.template randint<bool>(0, 1, out..., endpoint::included); });
    check<double>("uniform", make, {-1.0, 2.5},
        [](auto &s, auto... out) { return s.uniform(-1.0, 2.5, out...); });
    check<double>("lognormal", make, {0.5, 0.25},
        [](auto &s, auto... out) { return s.lognormal(0.5, 0.25, out...); });
    check<double>("standard_cauchy", make, {},
        [](auto &s, auto... out) { return s.standard_cauchy(out...); });
    check<double>("laplace", make, {1.0, 2.0},
        [](auto &s, auto... out) { return s.laplace(1.0, 2.0, out...); });
    check<double>("gumbel", make, {1.0, 2.0},
        [](auto &s, auto... out) { return s.gumbel(1.0, 2.0, out...); });
    check<double>("logistic", make, {1.0, 2.0},
        [](auto &s, auto... out) { return s.logistic(1.0, 2.0, out...); });
    check<double>("triangular", make, {-1.0, 0.5, 2.0},
        [](auto &s, auto... out) { return s.triangular(-1.0, 0.5, 2.0, out...); });
    check<double>("vonmises", make, {0.5, 4.0},
        [](auto &s, auto... out) { return s.vonmises(0.5, 4.0, out...); });
    check<double>("standard_exponential", make, {},
        [](auto &s, auto... out) { return s.standard_exponential(out...); });
    check<double>("exponential", make, {3.0},
        [](auto &s, auto... out) { return s.exponential(3.0, out...); });
    check<double>("rayleigh", make, {2.0},
        [](auto &s, auto... out) { return s.rayleigh(2.0, out...); });
    check<double>("weibull", make, {1.5},
        [](auto &s, auto... out) { return s.weibull(1.5, out...); });
    check<double>("pareto", make, {3.0},
        [](auto &s, auto... out) { return s.pareto(3.0, out...); });
    check<double>("power", make, {2.5},
        [](auto &s, auto... out) { return s.power(2.5, out...); });
    check<double>("wald", make, {2.0, 3.0},
        [](auto &s, auto... out) { return s.wald(2.0, 3.0, out...); });
    check<double>("standard_gamma", make, {2.5},
        [](auto &s, auto... out) { return s.standard_gamma(2.5, out...); });
    check<double>("gamma", make, {2.5, 3.0},
        [](auto &s, auto... out) { return s.gamma(2.5, 3.0, out...); });
    check<double>("beta", make, {0.5, 2.0},
        [](auto &s, auto... out) { return s.beta(0.5, 2.0, out...); });
    check<double>("chisquare", make, {3.0},
        [](auto &s, auto... out) { return s.chisquare(3.0, out...); });
    check<double>("noncentral_chisquare", make, {3.0, 1.5},
        [](auto &s, auto... out) { return s.noncentral_chisquare(3.0, 1.5, out...); });
    check<double>("f", make, {5.0, 7.0},
        [](auto &s, auto... out) { return s.f(5.0, 7.0, out...); });
    check<double>("noncentral_f", make, {5.0, 7.0, 1.5},
        [](auto &s, auto... out) { return s.noncentral_f(5.0, 7.0, 1.5, out...); });
    check<double>("standard_t", make, {4.0},
        [](auto &s, auto... out) { return s.standard_t(4.0, out...); });
    check<std::int64_t>("binomial", make, {std::int64_t(100), 0.3},
        [](auto &s, auto... out) { return s.binomial(100, 0.3, out...); });
    check<std::int64_t>("negative_binomial", make, {5.0, 0.4},
        [](auto &s, auto... out) { return s.negative_binomial(5.0, 0.4, out...); });
    check<std::int64_t>("poisson", make, {4.5},
        [](auto &s, auto... out) { return s.poisson(4.5, out...); });
    check<std::int64_t>("zipf", make, {2.5},
        [](auto &s, auto... out) { return s.zipf(2.5, out...); });
    check<std::int64_t>("geometric", make, {0.2},
        [](auto &s, auto... out) { return s.geometric(0.2, out...); });
    check<std::int64_t>("hypergeometric", make, {std::int64_t(30), std::int64_t(40), std::int64_t(12)},
        [](auto &s, auto... out) { return s.hypergeometric(30, 40, 12, out...); });
    check<std::int64_t>("logseries", make, {0.7},
        [](auto &s, auto... out) { return s.logseries(0.7, out...); });
    check<std::int64_t>("tomaxint", make, {},
        [](auto &s, auto... out) { return s.tomaxint(out...); });
    check<std::int64_t>("random_integers", make, {std::int64_t(1), std::int64_t(6)},
        [](auto &s, auto... out) { return s.random_integers(1, 6, out...); });
}

static void parallel()
{
    const std::size_t n = 200000;
    std::vector<double> x(n), y(n);
    std::vector<std::int64_t> k(n), l(n);
    const auto same = [](const char *name, bool equal) {
        if (!equal) {
            std::printf("%s differs\n", name);
            failed = true;
        }
    };
    const auto in_turn = [](std::size_t count, auto task) {
        for (std::size_t i = count; i-- > 0;)
            task(i);
    };
    auto rng = [] { return rill::default_rng(42); };
    rng().standard_normal(x);
    rng().standard_normal_parallel(y, 3);
    same("standard_normal", x == y);
    rng().normal(170.0, 10.0, x);
    rng().normal_parallel(170.0, 10.0, y, 3);
    same("normal", x == y);
    rng().uniform(-1.0, 2.5, x);
    rng().uniform_parallel(-1.0, 2.5, y, 3);
    same("uniform", x == y);
    rng().lognormal(0.5, 0.25, x);
    rng().lognormal_parallel(0.5, 0.25, y, 3);
    same("lognormal", x == y);
    rng().standard_exponential(x);
    rng().standard_exponential_parallel(y, 3);
    same("standard_exponential", x == y);
    rng().exponential(3.0, x);
    rng().exponential_parallel(3.0, y, 3);
    same("exponential", x == y);
    rng().standard_gamma(2.5, x);
    rng().standard_gamma_parallel(2.5, y, 3);
    same("standard_gamma", x == y);
    rng().gamma(2.5, 3.0, x);
    rng().gamma_parallel(2.5, 3.0, y, 3);
    same("gamma", x == y);
    rng().beta(0.5, 2.0, x);
    rng().beta_parallel(0.5, 2.0, y, 3);
    same("beta", x == y);
    rng().chisquare(3.0, x);
    rng().chisquare_parallel(3.0, y, 3);
    same("chisquare", x == y);
    rng().binomial(100, 0.3, k);
    rng().binomial_parallel(100, 0.3, l, 3);
    same("binomial", k == l);
    rng().poisson(4.5, k);
    rng().poisson_parallel(4.5, l, 3);
    same("poisson", k == l);
    rng().integers(-5, 1000, k);
    rng().integers_parallel(-5, 1000, l, 3);
    same("integers", k == l);
    rng().standard_normal(x);
    rng().draw_parallel("standard_normal", {}, y, 3);
    same("draw_parallel", x == y);
    rng().draw_parallel("standard_normal", {}, y, 3, in_turn);
    same("draw_parallel with a pool", x == y);
    rill::RandomState(42).draw("standard_normal", {}, x);
    rill::RandomState(42).draw_parallel("standard_normal", {}, y, 3, in_turn);
    same("draw_parallel of a random state", x == y);
}

int main()
{
    generator();
    random_state();
    parallel();
    std::puts(failed ? "not as promised" : "as promised");
}

// Every method, for a single value and for an array; methods.expected has NumPy's numbers.
#include <complex>
#include <cstdio>
#include <deque>
#include <rill.hpp>
#include <string>
#include <vector>

using rill::endpoint;
using namespace std::complex_literals;
using Doubles = std::vector<double>;

static void put(double value) { std::printf(" %.17g", value); }
static void put(float value) { std::printf(" %.17g", static_cast<double>(value)); }
static void put(bool value) { std::printf(" %d", value ? 1 : 0); }
static void put(const std::string &text) { std::printf(" %s", text.c_str()); }
static void put(std::complex<double> value) { std::printf(" %.17g %.17g", value.real(), value.imag()); }
template <class Integer> static void put(Integer value) { std::printf(" %s", std::to_string(value).c_str()); }
template <class T> static void put(const std::vector<T> &values)
{
    for (std::size_t i = 0; i < values.size(); i++)
        put(static_cast<T>(values[i]));
}

// Constructed with braces, so that the values are drawn from left to right.
struct line {
    template <class... Values> explicit line(const char *name, const Values &...values)
    {
        std::printf("%s", name);
        (put(values), ...);
        std::printf("\n");
    }
};

// One value, then a vector of two, then a buffer of two.
template <class T, class Draw> static void three(const char *name, Draw draw)
{
    const T one = draw();
    const std::vector<T> two = draw(std::size_t{2});
    std::vector<T> filled(2);
    draw(rill::buffer<T>(filled));
    line{name, one, two, filled};
}

template <class Source> static void distributions(Source &source)
{
    three<double>("uniform", [&](auto... out) { return source.uniform(-1, 2.5, out...); });
    three<double>("normal", [&](auto... out) { return source.normal(170, 10, out...); });
    three<double>("lognormal", [&](auto... out) { return source.lognormal(0.5, 0.25, out...); });
    three<double>("laplace", [&](auto... out) { return source.laplace(1, 2, out...); });
    three<double>("gumbel", [&](auto... out) { return source.gumbel(1, 2, out...); });
    three<double>("logistic", [&](auto... out) { return source.logistic(1, 2, out...); });
    three<double>("exponential", [&](auto... out) { return source.exponential(3, out...); });
    three<double>("gamma", [&](auto... out) { return source.gamma(2.5, 3, out...); });
    three<double>("beta", [&](auto... out) { return source.beta(0.5, 2, out...); });
    three<double>("chisquare", [&](auto... out) { return source.chisquare(3, out...); });
    three<double>("noncentral_chisquare", [&](auto... out) { return source.noncentral_chisquare(3, 1.5, out...); });
    three<double>("f", [&](auto... out) { return source.f(5, 7, out...); });
    three<double>("noncentral_f", [&](auto... out) { return source.noncentral_f(5, 7, 1.5, out...); });
    three<double>("standard_t", [&](auto... out) { return source.standard_t(4, out...); });
    three<double>("standard_cauchy", [&](auto... out) { return source.standard_cauchy(out...); });
    three<double>("vonmises", [&](auto... out) { return source.vonmises(0.5, 4, out...); });
    three<double>("pareto", [&](auto... out) { return source.pareto(3, out...); });
    three<double>("weibull", [&](auto... out) { return source.weibull(1.5, out...); });
    three<double>("power", [&](auto... out) { return source.power(2.5, out...); });
    three<double>("rayleigh", [&](auto... out) { return source.rayleigh(2, out...); });
    three<double>("wald", [&](auto... out) { return source.wald(2, 3, out...); });
    three<double>("triangular", [&](auto... out) { return source.triangular(-1, 0.5, 2, out...); });
    three<std::int64_t>("binomial", [&](auto... out) { return source.binomial(100, 0.3, out...); });
    three<std::int64_t>("negative_binomial", [&](auto... out) { return source.negative_binomial(5, 0.4, out...); });
    three<std::int64_t>("poisson", [&](auto... out) { return source.poisson(4.5, out...); });
    three<std::int64_t>("zipf", [&](auto... out) { return source.zipf(2.5, out...); });
    three<std::int64_t>("geometric", [&](auto... out) { return source.geometric(0.2, out...); });
    three<std::int64_t>("hypergeometric", [&](auto... out) { return source.hypergeometric(30, 40, 12, out...); });
    three<std::int64_t>("logseries", [&](auto... out) { return source.logseries(0.7, out...); });
}

template <class Source> static void sequences(Source &source)
{
    line{"choice", source.choice(10, 4), source.choice(10, 4, false), source.choice(3, 5, true, {0.2, 0.3, 0.5})};
    line{"choice of a range", source.choice(std::vector<std::string>{"a", "b", "c"}, 4)};
    std::vector<int> numbers = {1, 2, 3, 4, 5, 6};
    source.shuffle(numbers);
    line{"shuffle", numbers};
    std::deque<std::string> words = {"a", "b", "c", "d", "e"};
    source.shuffle(words);
    line{"shuffle of words", std::vector<std::string>(words.begin(), words.end())};
    line{"permutation", source.permutation(5), source.permutation(numbers)};
    line{"bytes", source.bytes(5)};
    line{"multinomial", source.multinomial(20, {0.2, 0.3, 0.5}), source.multinomial(20, {0.2, 0.3, 0.5}, 2)};
    line{"dirichlet", source.dirichlet({0.5, 1.5, 3}), source.dirichlet({0.5, 1.5, 3}, 2)};
    line{"multivariate_normal", source.multivariate_normal({1, 2}, {4, 0, 0, 9}, 2)};
}

template <class T> static void integers(const char *name, rill::Generator &rng, rill::RandomState &state)
{
    const T one = rng.integers<T>(1);
    const T two = rng.integers<T>(0, 1, endpoint::included);
    line{name, one, two, rng.integers<T>(0, 1, 5, endpoint::included)};
    const T three = state.randint<T>(1);
    const T four = state.randint<T>(0, 1, endpoint::included);
    line{name, three, four, state.randint<T>(0, 1, 5, endpoint::included)};
    if constexpr (sizeof(T) > 1) {
        line{name, rng.integers<T>(3, 1000, 5), state.randint<T>(3, 1000, 5)};
    }
}

static void extended(rill::Generator &rng)
{
    line{"uintegers", rng.uintegers(), rng.uintegers(2), rng.uintegers<std::uint32_t>(3), rng.uintegers<std::uint32_t>()};
    line{"complex_normal", rng.complex_normal(), rng.complex_normal(1.0 + 2i, 2.0, 0.5 - 1i, 2)};
    line{"standard_wishart", rng.standard_wishart(5, 2), rng.standard_wishart(3, 3, 2, false)};
    // Diagonal: no order of sums matters.
    line{"wishart", rng.wishart(5, {4, 0, 0, 9}, 2)};
    line{"wishart cholesky", rng.wishart(3, {4, 0, 0, 9}, 1, RILL_CHECK_VALID_RAISE, 1e-8, 2, RILL_FACTORIZATION_CHOLESKY)};
    Doubles matrix(4);
    rng.wishart_factor(2, {2, 0, 0, 3}, matrix);
    line{"wishart_factor", matrix};
    line{"multivariate_complex_normal", rng.multivariate_complex_normal({1.0 + 1i, 2.0 - 1i}),
         rng.multivariate_complex_normal({1i, 2.0}, {2.0, 0.0, 0.0, 4.0}, {0.0, 0.0, 0.0, 0.0}, 2)};
}

static void generator(rill::Generator &rng)
{
    distributions(rng);
    sequences(rng);
    three<double>("random", [&](auto... out) { return rng.random(out...); });
    three<double>("standard_normal", [&](auto... out) { return rng.standard_normal(out...); });
    three<double>("standard_exponential", [&](auto... out) { return rng.standard_exponential(out...); });
    three<double>("standard_exponential_inv", [&](auto... out) { return rng.standard_exponential_inv(out...); });
    three<double>("standard_gamma", [&](auto... out) { return rng.standard_gamma(2.5, out...); });
    line{"random_f32", rng.random<float>(), rng.random<float>(2)};
    line{"standard_normal_f32", rng.standard_normal<float>(2)};
    line{"standard_exponential_f32", rng.standard_exponential<float>(2)};
    line{"standard_exponential_inv_f32", rng.standard_exponential_inv<float>(2)};
    line{"standard_gamma_f32", rng.standard_gamma<float>(2.5, 2)};
    line{"multivariate_hypergeometric", rng.multivariate_hypergeometric({5, 6, 7}, 8, 2),
         rng.multivariate_hypergeometric({5, 6, 7}, 8, 1, RILL_MULTIVARIATE_HYPERGEOMETRIC_COUNT)};
    line{"multivariate_normal cholesky",
         rng.multivariate_normal({1, 2}, {4, 0, 0, 9}, 2, RILL_CHECK_VALID_RAISE, 1e-8, RILL_FACTORIZATION_CHOLESKY)};
    Doubles rows(4);
    rng.multivariate_normal_factor({1, 2}, {1, 0, 0.5, 2}, rows);
    line{"multivariate_normal_factor", rows};
    extended(rng);
    std::vector<int> matrix = {0, 1, 2, 3, 4, 5};
    rng.permuted(matrix, 2, 3, 1);
    line{"permuted", matrix};
    const Doubles means = {1, 10, 100};
    line{"draw", rng.draw("normal", {means, 1.0}, 3)};
    std::vector<std::uint8_t> bytes(4);
    const std::int64_t highs[4] = {2, 20, 200, 256};
    rng.draw<std::uint8_t>("integers_u8", {std::int64_t{0}, highs, false}, bytes);
    line{"draw integers_u8", bytes};
    line{"words", rng(), rng.bit_generator().random_raw(), rng.spawn(2)[1].random()};
}

static void random_state(rill::RandomState &state)
{
    distributions(state);
    sequences(state);
    three<double>("random_sample", [&](auto... out) { return state.random_sample(out...); });
    three<double>("random", [&](auto... out) { return state.random(out...); });
    three<double>("ranf", [&](auto... out) { return state.ranf(out...); });
    three<double>("sample", [&](auto... out) { return state.sample(out...); });
    three<double>("rand", [&](auto... out) { return state.rand(out...); });
    three<double>("randn", [&](auto... out) { return state.randn(out...); });
    three<double>("standard_normal", [&](auto... out) { return state.standard_normal(out...); });
    three<double>("standard_exponential", [&](auto... out) { return state.standard_exponential(out...); });
    three<double>("standard_gamma", [&](auto... out) { return state.standard_gamma(2.5, out...); });
    three<std::int64_t>("tomaxint", [&](auto... out) { return state.tomaxint(out...); });
    three<std::int64_t>("random_integers", [&](auto... out) { return state.random_integers(1, 6, out...); });
    line{"draw", state.draw("normal", {Doubles{1, 10, 100}, 1.0}, 3)};
}

static void types(rill::Generator &rng, rill::RandomState &state)
{
    integers<bool>("bool", rng, state);
    integers<std::int8_t>("int8", rng, state);
    integers<std::uint8_t>("uint8", rng, state);
    integers<short>("int16", rng, state);
    integers<unsigned short>("uint16", rng, state);
    integers<int>("int32", rng, state);
    integers<unsigned>("uint32", rng, state);
    integers<long long>("int64", rng, state);
    integers<unsigned long long>("uint64", rng, state);
}

template <class Distribution> static void from(const char *name, rill::Generator &rng, Distribution distribution)
{
    const auto one = distribution(rng);
    const auto two = distribution(rng);
    line{name, one, two};
}

static void instead_of_random(rill::Generator &rng)
{
    from("uniform_real", rng, rill::uniform_real_distribution<>(-1, 2.5));
    from("normal", rng, rill::normal_distribution<>(170, 10));
    from("lognormal", rng, rill::lognormal_distribution<>(0.5, 0.25));
    from("exponential", rng, rill::exponential_distribution<>(3));
    from("gamma", rng, rill::gamma_distribution<>(2.5, 3));
    from("weibull", rng, rill::weibull_distribution<>(1.5, 2));
    from("extreme_value", rng, rill::extreme_value_distribution<>(1, 2));
    from("chi_squared", rng, rill::chi_squared_distribution<>(3));
    from("cauchy", rng, rill::cauchy_distribution<>(1, 2));
    from("fisher_f", rng, rill::fisher_f_distribution<>(5, 7));
    from("student_t", rng, rill::student_t_distribution<>(4));
    from("poisson", rng, rill::poisson_distribution<>(4.5));
    from("binomial", rng, rill::binomial_distribution<>(100, 0.3));
    from("negative_binomial", rng, rill::negative_binomial_distribution<>(5, 0.4));
    from("geometric", rng, rill::geometric_distribution<>(0.2));
    from("uniform_int", rng, rill::uniform_int_distribution<>(1, 6));
    from("uniform_int uint64", rng, rill::uniform_int_distribution<std::uint64_t>());
}

// Streams by key.
static void keyed()
{
    const std::vector<std::uint64_t> ids{9, 1, 1ULL << 63};
    const std::vector<double> means{1, 2, 3};
    line{"fill_keyed", rill::fill_keyed(RILL_BIT_GENERATOR_KIND_PHILOX, {2024}, ids, 5, "normal", {means, 2.0}, 2)};
    std::vector<std::int64_t> dice(3);
    rill::fill_keyed<std::int64_t>(RILL_BIT_GENERATOR_KIND_THREEFRY, {2024}, ids, 0, "integers",
                                   {std::int64_t{1}, std::int64_t{7}, false}, dice, {{"number", 2}});
    line{"fill_keyed", dice};
}

static void seeds()
{
    rill::SeedSequence seed({1, 2, 3});
    line{"generate_state", seed.generate_state(2), seed.generate_state<std::uint64_t>(2)};
    line{"spawn", seed.spawn(2)[1].generate_state(1), static_cast<int>(seed.n_children_spawned())};
    line{"from_string", rill::SeedSequence::from_string("0x123456789abcdef0123").generate_state(2)};
    line{"MT19937", rill::MT19937(seed).random_raw(2), rill::BitGenerator::from_legacy_seed(5).random_raw()};
    line{"PCG64", rill::PCG64(7).random_raw(2), rill::PCG64(7).jumped().random_raw()};
    line{"PCG64DXSM", rill::PCG64DXSM(7).advance(-1).random_raw(2)};
    line{"Philox", rill::Philox(7).random_raw(2), rill::BitGenerator::philox({1, 2, 3, 4}, {5, 6}).random_raw()};
    line{"SFC64", rill::BitGenerator("SFC64", rill::SeedSequence(7)).random_raw(2)};
    line{"JSF", rill::JSF(7, {{"size", 32}, {"p", 9}}).random_raw(2)};
    line{"PCG32", rill::PCG32(rill::SeedSequence(7), {{"inc", {54}}}).random_raw(2)};
    line{"Romu", rill::Romu(7, {{"variant", "trio"}}).random_raw(2)};
    line{"randomgen.SFC64", rill::RandomgenSFC64(7, {{"k", nullptr}}).random_raw(2)};
    line{"Tyche", rill::Tyche(7, {{"original", false}}).random_raw(2)};
    line{"key", rill::BitGenerator::with(RILL_BIT_GENERATOR_KIND_PHILOX, {{"key", {5, 6}}}).random_raw(2)};
    auto reseeded = rill::PCG32(7);
    reseeded.reseed(8, {{"inc", 3}});
    line{"reseed", reseeded.random_raw(2), reseeded.jumped({~0ULL, ~0ULL, ~0ULL, ~0ULL}).random_raw(2)};
    reseeded.reseed(9);
    line{"reseed", reseeded.random_raw(2), reseeded.spawn(1)[0].random_raw()};
    auto rekeyed = rill::Philox(7);
    rekeyed.rekey({5, 6}, {3});
    line{"rekey", rekeyed.random_raw(2)};
    keyed();
    line{"advance_blocks", rill::Philox(7).advance_blocks({3}).random_raw(2)};
    line{"RandomState", rill::RandomState({1, 2, 3}).random_sample(), rill::RandomState(rill::SFC64(7)).randn()};
}

int main()
{
    seeds();
    auto rng = rill::default_rng(42);
    rill::RandomState state(42);
    generator(rng);
    random_state(state);
    types(rng, state);
    instead_of_random(rng);
}

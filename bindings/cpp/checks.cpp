// What rill.hpp promises besides the numbers: ownership, errors, memory of every kind, locks, states, the standard
// library.
#include "expect.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <mutex>
#include <random>
#include <rill.hpp>
#include <sstream>
#include <string>
#include <thread>
#include <vector>
#if __cplusplus >= 202002L
#include <span>
static_assert(std::uniform_random_bit_generator<rill::BitGenerator>);
static_assert(std::uniform_random_bit_generator<rill::Generator>);
static_assert(std::uniform_random_bit_generator<rill::block_engine<>>);
static_assert(std::uniform_random_bit_generator<rill::inline_engine>);
#endif

template <class T>
constexpr bool moves_only = std::is_nothrow_move_constructible_v<T> && std::is_nothrow_move_assignable_v<T> &&
                            !std::is_copy_constructible_v<T> && !std::is_copy_assignable_v<T>;
static_assert(moves_only<rill::SeedSequence> && moves_only<rill::BitGenerator>);
static_assert(moves_only<rill::Generator> && moves_only<rill::RandomState>);

static void errors()
{
    auto rng = rill::default_rng(1), other = rill::default_rng(1);
    refused(RILL_STATUS_INVALID_ARGUMENT, "scale < 0", [&] { rng.normal(0, -1); });
    refused(RILL_STATUS_INVALID_ARGUMENT, "low >= high", [&] { rng.integers(5, 5, 3); });
    refused(RILL_STATUS_INVALID_ARGUMENT, "a and p must have same size", [&] { rng.choice(3, 1, true, {0.5, 0.5}); });
    refused(RILL_STATUS_INVALID_ARGUMENT, "mean and cov must have same length",
            [&] { rng.multivariate_normal({1, 2}, {1, 2}); });
    refused(RILL_STATUS_INVALID_ARGUMENT, "the matrix is not square", [&] { rng.wishart(3, {1, 2, 3}); });
    refused(RILL_STATUS_INVALID_ARGUMENT, "The 1 is less than the minimum required rank.",
            [&] { rng.wishart(3, {2, 0, 0, 1}, 1, RILL_CHECK_VALID_RAISE, 1e-8, 1); });
    refused(RILL_STATUS_INVALID_ARGUMENT, "Im(gamma) != 0", [&] { rng.complex_normal(0.0, {1, 1}); });
    refused(RILL_STATUS_INVALID_ARGUMENT, "gamma and loc must have same length",
            [&] { rng.multivariate_complex_normal({1.0, 2.0}, {1.0}); });
    refused(RILL_STATUS_INVALID_ARGUMENT, "df must contain strictly positive integer values.",
            [&] { rng.standard_wishart(0, 2); });
    std::vector<double> odd(5);
    refused(RILL_STATUS_INVALID_ARGUMENT, "the buffer does not hold whole rows", [&] { rng.dirichlet({1, 2}, odd); });
    const std::size_t half = std::numeric_limits<std::size_t>::max() / 2;
    refused(RILL_STATUS_INVALID_ARGUMENT, "array is too big", [&] { rng.dirichlet({1, 2, 3}, half); });
    refused(RILL_STATUS_INVALID_ARGUMENT, "the distribution draws another type",
            [&] { rng.draw<float>("normal", {0.0, 1.0}, 2); });
    refused(RILL_STATUS_INVALID_ARGUMENT, "the distribution has another number of parameters",
            [&] { rng.draw("normal", {0.0}, 2); });
    refused(RILL_STATUS_INVALID_ARGUMENT, "a parameter has another type",
            [&] { rng.draw("normal", {std::int64_t{0}, 1.0}, 2); });
    refused(RILL_STATUS_INVALID_ARGUMENT, "shape mismatch: a parameter has another number of values",
            [&] { rng.draw("normal", {odd, 1.0}, 2); });
    std::vector<int> matrix(5);
    refused(RILL_STATUS_INVALID_ARGUMENT, "the matrix has another size", [&] { rng.permuted(matrix, 2, 3); });
    refused(RILL_STATUS_INVALID_ARGUMENT, "the type of the distribution is too small for what was drawn", [] {
        auto own = rill::default_rng(2);
        rill::poisson_distribution<std::int8_t>(1000)(own);
    });
    refused(RILL_STATUS_INVALID_ARGUMENT, "PCG32() got an unexpected keyword argument 'size'",
            [] { rill::PCG32(1, {{"size", 32}}); });
    refused(RILL_STATUS_INVALID_ARGUMENT, "an option must not be negative", [] { rill::PCG32(1, {{"inc", -1}}); });
    refused(RILL_STATUS_INVALID_ARGUMENT, "seed and key cannot be both used",
            [] { rill::Philox(1, {{"key", {5, 6}}}); });
    try {
        rill::SFC64(1).jumped();
        expect(false, "SFC64 cannot jump");
    } catch (const std::runtime_error &error) {
        expect(static_cast<const rill::error &>(error).status() == RILL_STATUS_UNSUPPORTED, error.what());
    }
    expect(rng.random() == other.random(), "nothing was drawn by calls that failed");
}

static void moves()
{
    auto a = rill::default_rng(1);
    const double first = rill::default_rng(1).random();
    rill::Generator b(std::move(a));
    expect(b.random() == first && a.get() == nullptr, "a handle moves");
    try {
        a.random();
        expect(false, "a handle that was moved from is refused");
    } catch (const rill::error &error) {
        expect(error.status() == RILL_STATUS_NULL_POINTER, error.what());
    }
    a = rill::default_rng(1);
    b = std::move(a);
    expect(b.random() == first, "a handle is moved to one that has another");
    rill::SeedSequence seed(1), taken(std::move(seed));
    refused(RILL_STATUS_NULL_POINTER, "the seed sequence was moved from", [&] { rill::PCG64{seed}; });
    rill::Generator c = rill::Generator::adopt(b.release());
    expect(b.get() == nullptr && c.get() != nullptr, "a handle is given away and taken over");
    std::vector<rill::Generator> many = c.spawn(3);
    many.erase(many.begin());
    many.push_back(std::move(c));
    expect(many.size() == 3 && many[2].random() >= 0, "vectors hold them");
    expect(rill::Generator(rill::PCG64(1)).random() == first, "a bit generator lives as long as it is drawn from");
}

static void memory()
{
    const std::vector<double> x = rill::default_rng(1).random(4);
    std::vector<double> vector(4);
    std::array<double, 4> array{};
    double plain[4], pointed[4];
    rill::default_rng(1).random(vector);
    rill::default_rng(1).random(array);
    rill::default_rng(1).random(plain);
    rill::default_rng(1).random({pointed, 4});
    expect(vector == x && std::equal(x.begin(), x.end(), array.begin()), "vectors and arrays are filled");
    expect(std::equal(x.begin(), x.end(), plain) && std::equal(x.begin(), x.end(), pointed), "and C arrays");
#if __cplusplus >= 202002L
    std::vector<double> spanned(4);
    auto rng = rill::default_rng(1);
    rng.random(std::span(spanned).first(1));
    rng.random(std::span(spanned).subspan<1, 3>());
    expect(spanned == x, "and spans");
    expect(rng.choice(3, 4, true, std::span<const double>(std::array{0.2, 0.3, 0.5})).size() == 4, "spans are read");
#endif
    expect(rill::default_rng(1).random(0).empty(), "nothing is fine");
    std::vector<double> empty;
    rill::default_rng(1).random(empty);
    const std::vector<std::string> words = {"a", "b", "c", "d"};
    auto permuted = rill::default_rng(1).permutation(words);
    std::sort(permuted.begin(), permuted.end());
    expect(permuted == words, "a permutation is a copy");
}

// The same draw from an inline_engine and from a Generator.
template <class Draw> static void same_value(rill::inline_engine &engine, rill::Generator &rng, Draw draw)
{
    for (int i = 0; i < 150; i++)
        expect(draw(engine) == draw(rng), "a single value");
}

template <class Integer> static void same_integers(rill::inline_engine &engine, rill::Generator &rng)
{
    using limits = std::numeric_limits<Integer>;
    same_value(engine, rng, [](auto &g) { return g.template integers<Integer>(0, 1, rill::endpoint::included); });
    same_value(engine, rng, [](auto &g) {
        return g.template integers<Integer>(limits::min(), limits::max(), rill::endpoint::included);
    });
    same_value(engine, rng, [](auto &g) { return g.template integers<Integer>(limits::min(), limits::max()); });
}

static void single_values(rill::inline_engine &engine, rill::Generator &rng)
{
    same_value(engine, rng, [](auto &g) { return std::array{g.uniform(-1, 2.5), g.uniform(3, 3)}; });
    same_value(engine, rng, [](auto &g) { return std::array{g.normal(1, 2.5), g.normal(3, 0)}; });
    same_value(engine, rng, [](auto &g) { return g.lognormal(0.5, 0.25); });
    same_value(engine, rng, [](auto &g) { return std::array{g.standard_cauchy(), g.laplace(1, 2), g.gumbel(1, 2)}; });
    same_value(engine, rng, [](auto &g) { return std::array{g.logistic(1, 2), g.vonmises(0.5, 2), g.exponential(2)}; });
    same_value(engine, rng, [](auto &g) { return std::array{g.rayleigh(2), g.weibull(1.5), g.pareto(3), g.power(2.5)}; });
    same_value(engine, rng, [](auto &g) { return std::array{g.wald(3, 2), g.standard_gamma(0.5), g.gamma(2.5, 3)}; });
    same_value(engine, rng, [](auto &g) { return std::array{g.beta(0.5, 2), g.chisquare(3), g.noncentral_chisquare(3, 1.5)}; });
    same_value(engine, rng, [](auto &g) { return std::array{g.f(4, 5), g.noncentral_f(4, 5, 1.5), g.standard_t(4)}; });
    same_value(engine, rng, [](auto &g) { return std::array{g.poisson(6.5), g.zipf(2.5), g.geometric(0.25), g.logseries(0.75)}; });
    same_value(engine, rng, [](auto &g) { return std::array{g.binomial(20, 0.25), g.binomial(0, 0.5), g.binomial(1000, 0.3)}; });
    same_value(engine, rng, [](auto &g) { return g.negative_binomial(4.5, 0.5); });
    same_integers<bool>(engine, rng);
    same_integers<signed char>(engine, rng);
    same_integers<unsigned short>(engine, rng);
    same_integers<int>(engine, rng);
    same_integers<unsigned>(engine, rng);
    same_integers<long long>(engine, rng);
    same_integers<unsigned long>(engine, rng);
    same_value(engine, rng, rill::uniform_real_distribution<>(-2, 3));
    same_value(engine, rng, rill::normal_distribution<>(1, 2));
    same_value(engine, rng, rill::exponential_distribution<>(0.5));
    same_value(engine, rng, rill::gamma_distribution<>(2.5, 2));
    same_value(engine, rng, rill::cauchy_distribution<>(1, 2));
    same_value(engine, rng, rill::poisson_distribution<>(4));
    same_value(engine, rng, rill::binomial_distribution<>(9, 0.5));
    same_value(engine, rng, rill::negative_binomial_distribution<>(9, 0.5));
    same_value(engine, rng, rill::uniform_int_distribution<short>(-5, 9));
}

static void standard_library()
{
    rill::BitGenerator bits = rill::PCG64(1), block_bits = rill::PCG64(1);
    rill::Generator rng(rill::PCG64(1));
    rill::block_engine<7> block(block_bits);
    for (std::uint64_t word : rill::PCG64(1).random_raw(20)) {
        expect(bits() == word && rng() == word && block() == word, "a call is a word");
    }
    bits.discard(2);
    expect(bits() == rill::PCG64(1).random_raw(23)[22], "discard leaves words out");
    rill::BitGenerator inlined = rill::PCG64(1);
    rill::inline_engine engine(inlined);
    rill::Generator of_calls(rill::PCG64(1));
    for (int i = 0; i < 500; i++) {
        expect(engine() == of_calls(), "an inlined word");
        expect(engine.random() == of_calls.random(), "an inlined double");
        expect(engine.standard_normal() == of_calls.standard_normal(), "an inlined normal value");
        expect(engine.standard_exponential() == of_calls.standard_exponential(), "an inlined exponential value");
        expect(engine.integers(-3, 1000) == of_calls.integers(-3, 1000), "an inlined integer");
        expect(engine.integers(-3, 1ll << 40) == of_calls.integers(-3, 1ll << 40), "a wide inlined integer");
    }
    expect(inlined.random_raw(1) == of_calls.bit_generator().random_raw(1), "the state after inlined values");
    for (auto restored : {rill::PCG64(2).save(), rill::MT19937(2).save()}) {
        inlined.restore(restored);
        of_calls.bit_generator().restore(restored);
        single_values(engine, of_calls);
        expect(inlined.random_raw(1) == of_calls.bit_generator().random_raw(1), "the state after single values");
    }
    for (const double wrong : {-1.0, -std::numeric_limits<double>::infinity()}) {
        try {
            engine.gamma(wrong, 1);
            expect(false, "a wrong parameter is refused");
        } catch (const rill::error &error) {
            expect(error.what() == std::string("shape < 0"), "a wrong parameter is refused");
        }
    }
    expect(inlined.random_raw(1) == of_calls.bit_generator().random_raw(1), "and nothing is drawn");
    try {
        engine.integers(1, 1);
        expect(false, "an empty range is refused");
    } catch (const rill::error &error) {
        expect(error.status() == RILL_STATUS_INVALID_ARGUMENT, "an empty range is refused");
    }
    std::vector<int> cards(52), again(52);
    for (int i = 0; i < 52; i++)
        cards[static_cast<std::size_t>(i)] = again[static_cast<std::size_t>(i)] = i;
    bits = rill::MT19937(3);
    rill::Generator same(rill::MT19937(3));
    std::shuffle(cards.begin(), cards.end(), bits);
    std::shuffle(again.begin(), again.end(), same);
    expect(cards == again && !std::is_sorted(cards.begin(), cards.end()), "std::shuffle runs on both");
    const double theirs = std::normal_distribution<double>(5, 0)(bits);
    expect(theirs == 5, "their distributions run on our bits");

    using normal = rill::normal_distribution<double>;
    normal a(1, 2), b;
    expect(a.mean() == 1 && a.stddev() == 2 && b == normal(0, 1) && a != b, "parameters are kept");
    std::stringstream text;
    text << normal(0.1, 1e-300);
    text >> b;
    expect(b == normal(0.1, 1e-300), "and read back from text");
    b.param(normal::param_type(7));
    expect(b.mean() == 7 && b.stddev() == 1, "what is not given is the default");
    b.reset();
    rill::Generator one(rill::PCG64(9));
    rill::BitGenerator two = rill::PCG64(9);
    expect(a(one) == a(two) && a(one, b.param()) == b(two), "a bit generator will do");
    expect(rill::uniform_int_distribution<>(3, 9).min() == 3 && rill::uniform_int_distribution<>(3, 9).max() == 9, "ends");
    expect(rill::exponential_distribution<>().min() == 0 && rill::binomial_distribution<>(9, 0.5).max() == 9, "ends");
}

static void states()
{
    for (rill_format format : {RILL_FORMAT_JSON, RILL_FORMAT_PICKLE, RILL_FORMAT_BINARY}) {
        auto rng = rill::default_rng(1);
        rill::RandomState state(1);
        rill::BitGenerator bits = rill::Philox(1);
        rill::SeedSequence seed({1, 2});
        rng.integers<int>(9);
        state.randn();
        seed.spawn(1);
        auto rng2 = rill::Generator::load(rng.save(format));
        auto state2 = rill::RandomState::load(state.save(format));
        auto bits2 = rill::BitGenerator::load(bits.save(format));
        auto seed2 = rill::SeedSequence::load(seed.save(format));
        expect(rng2.integers<int>(1000) == rng.integers<int>(1000), "a generator goes on");
        expect(state2.randn() == state.randn() && bits2() == bits(), "and the others");
        expect(seed2.spawn(1)[0].pool() == seed.spawn(1)[0].pool(), "a seed sequence knows its children");
        const auto saved = rng.save(format);
        const double next = rng.random();
        rng.restore(saved);
        expect(rng.random() == next, "a state is restored in place");
    }
    try {
        rill::Generator::load({1, 2, 3});
        expect(false, "three bytes are no state");
    } catch (const rill::error &error) {
        expect(error.status() == RILL_STATUS_INVALID_STATE, error.what());
    }
}

static void handles()
{
    rill::SeedSequence seed = rill::SeedSequence::with({7}, {1, 2}, 8, 3);
    expect(seed.entropy() == std::vector<std::uint32_t>{7} && seed.spawn_key() == std::vector<std::uint32_t>({1, 2}), "words");
    expect(seed.pool_size() == 8 && seed.n_children_spawned() == 3 && seed.clone().pool() == seed.pool(), "sizes");
    rill::BitGenerator bits = rill::PCG64DXSM(seed);
    expect(bits.name() == "PCG64DXSM" && bits.kind() == RILL_BIT_GENERATOR_KIND_PCG64DXSM, "kinds");
    expect(bits.seed_sequence().spawn_key() == seed.spawn_key() && bits.clone()() == bits(), "clones");
    rill::Generator rng(bits);
    rng.set_bit_generator(rill::SFC64(3));
    expect(rng.bit_generator().name() == "SFC64", "another bit generator");
    rill::BitGenerator legacy = rill::MT19937(1);
    legacy.legacy_seed(5);
    expect(rill::RandomState(legacy).random() == rill::RandomState(5).random(), "legacy seeding");
    auto global = rill::RandomState::global();
    global.seed({1, 2});
    expect(rill::RandomState::global().randint(1000) == rill::RandomState({1, 2}).randint(1000), "the global one is one");
    rill::RandomState().seed();
    rill::default_rng();
}

// Functions of the program's own; a word of 32 bits is the upper half of one of 64.
static void foreign()
{
    std::uint64_t count = 0;
    auto next = [](void *state) { return ++*static_cast<std::uint64_t *>(state) << 60; };
    auto wide = rill::BitGenerator::from_next_raw(next, &count);
    std::uint32_t half[1];
    wide.random_u32(half);
    expect(half[0] == 0x10000000 && wide() == 0x2000000000000000 && count == 2, "words of 64 bits");
    expect(rill::Generator(wide).random() == 0.1875, "a double");
    auto narrow = rill::BitGenerator::from_next_raw([](void *) -> std::uint64_t { return 3; }, nullptr, 32);
    expect(narrow() == 0x300000003, "words of 32 bits");
    refused(RILL_STATUS_INVALID_ARGUMENT, "bits must be 32 or 64", [&] { rill::BitGenerator::from_next_raw(next, &count, 16); });
    refused(RILL_STATUS_NULL_POINTER, "next_raw is NULL", [] { rill::BitGenerator::from_next_raw(nullptr, nullptr); });
    rill::BitGenerator inner = rill::PCG64(1), twin = rill::PCG64(1);
    rill_bitgen *functions = nullptr;
    expect(rill_bit_generator_bitgen(inner.get(), &functions) == RILL_STATUS_OK, "functions");
    expect(rill::BitGenerator::from_bitgen(*functions)() == twin(), "functions of another bit generator");
}

static void keys()
{
    const rill::SeedSequence seed(1234);
    // The example of randomgen's documentation.
    const std::vector<std::uint64_t> five = {0x836cdc3a1af658b7, 0xa39cdc865e62a037, 0x98d91d71e39a4c2f,
                                             0x648f732e50f1b74d, 0x18c589d6d5fa72c1};
    expect(seed.squares_keys(5) == five && seed.squares_keys(5, true) == five, "keys for Squares");
    refused(RILL_STATUS_INVALID_ARGUMENT, "n must be a positive integer", [&] { (void)seed.squares_keys(0); });
}

static void locks()
{
    rill::BitGenerator bits = rill::PCG64(1);
    rill::Generator rng(bits);
    int equal = 0;
    // Two draws of one thread are consecutive in the stream.
    const auto stream = rill::default_rng(1).random(4000);
    auto work = [&](bool standard) {
        for (int i = 0; i < 1000; i++) {
            double x, y;
            if (standard) {
                std::lock_guard<rill::BitGenerator> guard(bits);
                x = rng.random(), y = rng.random();
                equal += std::find(stream.begin(), stream.end(), x)[1] == y;
            } else {
                rill::lock_guard guard(rng);
                x = rng.random(), y = rng.random();
                equal += std::find(stream.begin(), stream.end(), x)[1] == y;
            }
        }
    };
    std::thread one(work, true), two(work, false);
    one.join();
    two.join();
    rill::lock_guard outer(bits);
    rill::lock_guard inner(bits);
    expect(equal == 2000, "a lock is held over two draws");
}

int main()
{
    errors();
    moves();
    memory();
    standard_library();
    states();
    handles();
    foreign();
    keys();
    locks();
    std::puts("as promised");
}

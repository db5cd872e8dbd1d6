// rill::PCG64, rill::MT19937, ... in the place of the engines of <random>: NumPy's words for every kind of seed, and what
// programs do with engines.
#include "expect.hpp"

#include <algorithm>
#include <array>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iomanip>
#include <list>
#include <locale>
#include <random>
#include <rill.hpp>
#include <sstream>
#include <vector>

template <class Engine> static void print(const char *title, Engine bits)
{
    const auto a = bits(), b = bits();
    std::printf("%s: %" PRIu64 " %" PRIu64 "\n", title, a, b);
}

static void print(const char *title, rill::Generator rng) { std::printf("%s: %.17g\n", title, rng.random()); }

static void seeds()
{
    rill::PCG64 bits(42);
    print("an integer", bits);
    print("the default seed", rill::PCG64());
    print("a list", rill::PCG64({7, 2024}));
    print("a list of a larger integer", rill::PCG64({std::uint64_t{7}, std::uint64_t{1} << 40}));
    const int run = 7;
    print("a list of variables", rill::PCG64{run, 2024});
    print("a vector", rill::Philox(std::vector<long>{1, 1 << 20}));
    print("an array of words", rill::SFC64(std::array<std::uint32_t, 3>{1, 2, 3}));
    print("a text", rill::MT19937("123456789012345678901234567890"));
    print("a text", rill::PCG64DXSM(std::string("0x1f")));
    print("a seed sequence", rill::PCG64(rill::SeedSequence({1, 2}).spawn(2)[1]));
    std::seed_seq q{1, 2, 3};
    print("std::seed_seq", rill::PCG64(q));
    print("std::seed_seq", rill::MT19937(q));
    print("std::seed_seq", rill::Philox(q));
    bits.seed({1, 2, 3});
    print("in place", bits);
    bits.seed("99");
    print("in place", bits);
    print("with options", rill::JSF(7, {{"size", 32}, {"p", 9}}));
    print("with a key", rill::Philox::with({{"key", {5, 6}}}));
    print("a jump", rill::PCG64(7).jumped());
    print("a child", rill::MT19937(7).spawn(2)[1]);
    bits.seed(7);
    bits.discard(1000000007);
    print("discard", bits);
    rill::Philox philox(7);
    philox(), philox.discard(1000000007);
    print("discard", philox);
    print("numpy.random.seed", rill::MT19937::from_legacy_seed(42));

    print("default_rng of a list", rill::default_rng({7, 2024}));
    print("default_rng of a vector", rill::default_rng(std::vector<std::uint64_t>{1, 1ull << 40}));
    print("default_rng of a text", rill::default_rng("0xfedcba9876543210fedcba9876543210"));
    print("default_rng of a bit generator", rill::default_rng(rill::MT19937(3)));
    expect(rill::PCG64(std::list<std::uint32_t>{7, 2024}) == rill::PCG64({7, 2024}), "a list of words");
    const int below = -1;
    const std::string not_negative = "expected non-negative integer", legacy = "Seed must be between 0 and 2**32 - 1";
    refused(RILL_STATUS_INVALID_ARGUMENT, not_negative, [] { rill::default_rng({7, -1}); });
    refused(RILL_STATUS_INVALID_ARGUMENT, not_negative, [=] { rill::default_rng(below); });
    refused(RILL_STATUS_INVALID_ARGUMENT, not_negative, [=] { rill::SeedSequence{below}; });
    refused(RILL_STATUS_INVALID_ARGUMENT, not_negative, [=] { (void)rill::PCG64(below); });
    refused(RILL_STATUS_INVALID_ARGUMENT, not_negative, [=] { rill::JSF(below, {{"size", 32}}); });
    refused(RILL_STATUS_INVALID_ARGUMENT, not_negative, [&] { bits.seed(below); });
    refused(RILL_STATUS_INVALID_ARGUMENT, not_negative, [&] { bits.reseed(below); });
    refused(RILL_STATUS_INVALID_ARGUMENT, legacy, [=] { rill::MT19937::from_legacy_seed(below); });
    refused(RILL_STATUS_INVALID_ARGUMENT, legacy, [] { rill::RandomState{1ull << 32}; });
    refused(RILL_STATUS_INVALID_ARGUMENT, legacy, [=] { rill::RandomState(1).seed(below); });
    expect(rill::RandomState(4294967295ull).random() == rill::RandomState(4294967295u).random(), "the last legacy seed");
    refused(RILL_STATUS_INVALID_ARGUMENT, "the bit generator is of another kind",
            [&] { bits.restore(philox.save()); });
    refused(RILL_STATUS_INVALID_ARGUMENT, "the bit generator is of another kind",
            [] { rill::PCG64(rill::default_rng(rill::MT19937(3)).bit_generator()); });

    refused(RILL_STATUS_INVALID_ARGUMENT, "unrecognized seed string", [] { rill::default_rng("12 monkeys"); });
    refused(RILL_STATUS_INVALID_ARGUMENT, "unrecognized seed string", [] { rill::SeedSequence(std::string("1\0002", 3)); });
    expect(rill::PCG64(0) == rill::PCG64() && rill::PCG64{0} == rill::PCG64() && rill::default_rng(0).random() == rill::default_rng({0}).random(),
           "a zero is a seed");

    // And the other way round: a SeedSequence seeds an engine of the standard library.
    const auto words = rill::SeedSequence(5).generate_state(624);
    rill::SeedSequence seed(5);
    std::mt19937 theirs(seed);
    std::vector<std::uint32_t> param(seed.size());
    seed.param(param.begin());
    expect(param == seed.entropy(), "the entropy of a seed sequence");
    std::stringstream state;
    state << theirs;
    std::uint32_t first = 0, second = 0;
    state >> first >> second;
    expect(second == words[1], "std::mt19937 has the words of a SeedSequence");
}

static void values()
{
    rill::PCG64 a(1), b = a, c(2);
    const std::uint64_t first = a();
    expect(a != b && b() == first && a == b, "a copy is independent");
    c = a;
    expect(c == a && c() == a() && c == a, "so is one that is assigned");
    rill::PCG64 moved(std::move(c));
    expect(moved == a, "an engine moves");
    refused(RILL_STATUS_NULL_POINTER, "bg is NULL", [&] { c(); });
    refused(RILL_STATUS_NULL_POINTER, "bg is NULL", [&] { (void)(c == a); });
    c = a;
    expect(c() == moved(), "an engine that was moved from takes another state");

    // A Generator shares the state of its engine.
    rill::Generator rng(b);
    rng.random();
    expect(b == a.clone(), "a draw of the generator moves the engine");
    b.seed(3);
    expect(rng.random() == rill::default_rng(3).random(), "and seeding moves the generator");
    rill::PCG64 of_rng(rng.bit_generator());
    expect(of_rng == b && of_rng() == rill::default_rng(3).integers<std::uint64_t>(0, UINT64_MAX, 2, rill::endpoint::included)[1],
           "an engine on the state of a generator");
    expect(of_rng == b, "draws for both");
    rill::BitGenerator &base = a, other = rill::MT19937(9);
    const std::uint64_t word = other.clone()();
    base = std::move(other);
    expect(a() == word, "the engine follows what it is assigned as a BitGenerator");
    rill::BitGenerator owner = rill::PCG64(4);
    expect(owner() == rill::PCG64(4)(), "a BitGenerator takes an engine over");
}

// Algorithms and adaptors of the standard library.
static void standard_library()
{
    rill::PCG64 bits(5), same(5);
    std::vector<std::uint64_t> x(4), y(4);
    std::generate(x.begin(), x.end(), bits);
    expect(bits == same, "std::generate draws from a copy, as with every engine");
    std::generate(y.begin(), y.end(), std::ref(bits));
    expect(x == y && bits != same, "std::ref draws from the engine itself");

    std::vector<int> cards(52), again(52);
    for (std::size_t i = 0; i < 52; i++)
        cards[i] = again[i] = static_cast<int>(i);
    rill::BitGenerator locked = rill::PCG64(6);
    bits.seed(6);
    std::shuffle(cards.begin(), cards.end(), bits);
    std::shuffle(again.begin(), again.end(), locked);
    expect(cards == again && !std::is_sorted(cards.begin(), cards.end()), "std::shuffle");

    std::independent_bits_engine<rill::PCG64, 32, std::uint32_t> low(rill::PCG64(7)), other;
    expect(low() == static_cast<std::uint32_t>(rill::PCG64(7)()), "std::independent_bits_engine");
    std::stringstream text;
    text << low;
    text >> other;
    expect(other == low && other() == low(), "an adaptor is written and read");
    std::discard_block_engine<rill::Philox, 4, 1> each_fourth(rill::Philox(8));
    rill::Philox philox(8);
    expect(each_fourth() == philox() && (philox.discard(3), each_fourth() == philox()), "std::discard_block_engine");
    std::shuffle_order_engine<rill::SFC64, 16> reordered(3u), reordered_too(3u);
    expect(reordered == reordered_too && reordered() == reordered_too(), "std::shuffle_order_engine");
    const double theirs = std::uniform_real_distribution<double>(5, 5)(bits);
    expect(theirs == 5, "a distribution of the standard library");

    rill::PCG64 ours(9);
    rill::Generator rng(rill::PCG64(9));
    rill::normal_distribution<> normal(1, 2);
    rill::uniform_int_distribution<> die(1, 6);
    rill::poisson_distribution<> poisson(3.5);
    for (int i = 0; i < 300; i++)
        expect(normal(ours) == normal(rng) && die(ours) == die(rng) && poisson(ours) == poisson(rng), "Rill's distributions");
    expect(rng.bit_generator()() == ours(), "the state after them");
    const rill::uniform_int_distribution<signed char> small(-100, 100);
    rill::uniform_int_distribution<signed char> small_read;
    std::stringstream text_of_small;
    text_of_small << small;
    text_of_small >> small_read;
    expect(text_of_small.str() == "-100 100" && small_read == small, "integers of one byte are written and read as numbers");
    text_of_small.clear();
    text_of_small << " 1 200";
    expect((text_of_small >> small_read).fail() && small_read == small, "and refused where they do not fit");
}

struct thousands : std::numpunct<char> {
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

// Whether reading this text sets failbit and leaves the engine as it was.
template <class Engine> static bool fails(const std::string &text)
{
    Engine bits(11);
    std::istringstream in(text);
    in >> bits;
    return in.fail() && bits == Engine(11);
}

static void streams()
{
    rill::MT19937 bits(1), read;
    bits.discard(700);
    std::ostringstream out;
    out << std::hex << std::showbase << std::setfill('*') << std::right << bits;
    expect(out.flags() == (std::ios_base::hex | std::ios_base::showbase | std::ios_base::right | std::ios_base::skipws) &&
               out.fill() == '*',
           "the stream's format is left");
    const std::string text = out.str();
    expect(text.find_first_not_of("0123456789 ") == std::string::npos && text.find("  ") == std::string::npos,
           "numbers with spaces between them");
    std::istringstream in(text + " next");
    in >> std::hex >> std::noskipws >> read >> std::skipws;
    std::string next;
    in >> next;
    expect(read == bits && next == "next" && (in.flags() & std::ios_base::basefield) == std::ios_base::hex, "the state is read");
    expect(read.spawn(1)[0] == bits.spawn(1)[0], "with its seed sequence");

    std::wstringstream wide;
    wide << bits;
    wide >> read;
    expect(read == bits, "wide characters");
    std::stringstream grouped;
    grouped.imbue(std::locale(std::locale(), new thousands));
    grouped << bits;
    expect(grouped.str().find('.') != std::string::npos && (grouped >> read, read == bits), "digits in groups");

    std::string damaged = text;
    damaged[text.size() / 2] = damaged[text.size() / 2] == '1' ? '2' : '1';
    expect(fails<rill::MT19937>(""), "nothing");
    expect(fails<rill::MT19937>("seventeen"), "no number");
    expect(fails<rill::MT19937>("18446744073709551615"), "a size without a state");
    expect(fails<rill::MT19937>("0"), "no bytes");
    expect(fails<rill::MT19937>(damaged), "another digit");
    expect(fails<rill::MT19937>(text.substr(0, text.size() / 2)), "a part");
    expect(fails<rill::PCG64>(text), "another kind");
    expect(!fails<rill::MT19937>(text), "the state itself");
    std::ostringstream short_state;
    short_state << rill::PCG64(11);
    const std::string numbers = short_state.str();
    const std::size_t last = numbers.rfind(' ') + 1;
    expect(!fails<rill::PCG64>(numbers), "the state itself");
    expect(fails<rill::PCG64>(numbers.substr(0, last) + std::to_string(std::stoull(numbers.substr(last)) + (1ull << 32))),
           "more bytes than its size");
    std::istringstream strict("x");
    strict.exceptions(std::ios_base::failbit);
    bool thrown = false;
    strict >> std::hex;
    try {
        strict >> bits;
    } catch (const std::ios_base::failure &) {
        thrown = true;
    }
    expect(thrown && (strict.flags() & std::ios_base::hex) != 0, "a stream that throws");
}

int main()
{
    seeds();
    values();
    standard_library();
    streams();
    std::puts("as promised");
}

// Generated from api/bit_generators.toml by make generate: change that, or api/templates/bindings/cpp/every_engine.cpp.

// Each kind of bit generator meets the requirements of the standard's random number engines, [rand.req.eng].
#include <cstdio>
#include <cstdlib>
#include <random>
#include <rill.hpp>
#include <sstream>

template <class Engine> static void expect(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "not so of %s: %s\n", Engine().name().c_str(), what);
        std::exit(1);
    }
}

// The row of the table for each expression.
template <class E> static void meets_the_requirements()
{
    static_assert(std::is_same_v<typename E::result_type, std::uint64_t> && E::min() == 0 && E::max() == UINT64_MAX);
    static_assert(std::is_copy_constructible_v<E> && std::is_copy_assignable_v<E>);
    static_assert(std::is_nothrow_move_constructible_v<E> && std::is_nothrow_move_assignable_v<E>);
    static_assert(!std::is_convertible_v<std::uint64_t, E>, "from a seed only if it is meant");
#if __cplusplus >= 202002L
    static_assert(std::uniform_random_bit_generator<E>);
#endif
    E e, v(7);
    const E x(42);
    expect<E>(e == E() && e == E(E::default_seed) && e != x, "E()");
    expect<E>(E(x) == x && E(E(x)) == x, "E(x)");
    std::seed_seq q{1, 2, 3};
    expect<E>(E(q) == E(q) && E(q) != x, "E(q)");

    rill::BitGenerator locked(E::adopt(x.clone().release()));
    e = x;
    for (int i = 0; i < 1000; i++)
        expect<E>(e() == locked(), "e() is the word of a BitGenerator");
    e(); // so that no block of words ends here
    e.seed();
    expect<E>(e == E(), "e.seed()");
    e();
    e.seed(42);
    expect<E>(e == x, "e.seed(s)");
    e();
    e.seed({1, 2});
    expect<E>(e == E({1, 2}), "e.seed of a list");
    e();
    e.seed(q);
    expect<E>(e == E(q), "e.seed(q)");

    for (const unsigned before : {0u, 1u, 2u, 3u, 5u, 64u}) {
        for (const unsigned long long z : {0ull, 1ull, 3ull, 256ull, 1000ull, 5001ull}) {
            e = v = x;
            for (unsigned i = 0; i < before; i++)
                e(), v();
            e.discard(z);
            expect<E>((e == v) == (z == 0), "a word more or less makes a difference");
            for (unsigned long long i = 0; i < z; i++)
                v();
            expect<E>(e == v && e() == v(), "e.discard(z)");
        }
    }
    // A half of a word that waits for the next draw of 32 bits is part of the state.
    const auto half = [](E &bits) {
        std::uint32_t word[1];
        bits.random_u32(word);
        return word[0];
    };
    e = v = x;
    half(e), half(v);
    e.discard(5000);
    for (int i = 0; i < 5000; i++)
        v();
    expect<E>(e == v && half(e) == half(v) && e == v, "e.discard(z) keeps a half");

    // What has been drawn of a word is no part of it.
    e = v = x;
    half(e), half(e), v();
    expect<E>(e == v, "two halves are a word");

    std::stringstream text;
    text << e << ' ' << v;
    e();
    E first, second(3);
    text >> first >> second;
    expect<E>(text.eof() && !text.fail(), "all is read");
    expect<E>(first == v && second == v && first() == v(), "os << x, is >> v");
}

int main()
{
    meets_the_requirements<rill::MT19937>();
    meets_the_requirements<rill::PCG64>();
    meets_the_requirements<rill::PCG64DXSM>();
    meets_the_requirements<rill::Philox>();
    meets_the_requirements<rill::SFC64>();
    meets_the_requirements<rill::AESCounter>();
    meets_the_requirements<rill::BlaBla>();
    meets_the_requirements<rill::ChaCha>();
    meets_the_requirements<rill::DSFMT>();
    meets_the_requirements<rill::EFIIX64>();
    meets_the_requirements<rill::HC128>();
    meets_the_requirements<rill::JSF>();
    meets_the_requirements<rill::LCG128Mix>();
    meets_the_requirements<rill::LXM>();
    meets_the_requirements<rill::RandomgenMT19937>();
    meets_the_requirements<rill::MT64>();
    meets_the_requirements<rill::MWC64X32>();
    meets_the_requirements<rill::MWC128X>();
    meets_the_requirements<rill::MWC128X32>();
    meets_the_requirements<rill::MWC192X>();
    meets_the_requirements<rill::PCG32>();
    meets_the_requirements<rill::RandomgenPCG64>();
    meets_the_requirements<rill::RandomgenPCG64DXSM>();
    meets_the_requirements<rill::RandomgenPhilox>();
    meets_the_requirements<rill::ThreeFry>();
    meets_the_requirements<rill::Romu>();
    meets_the_requirements<rill::RandomgenSFC64>();
    meets_the_requirements<rill::SFMT>();
    meets_the_requirements<rill::SPECK128>();
    meets_the_requirements<rill::Squares>();
    meets_the_requirements<rill::Tyche>();
    meets_the_requirements<rill::Xoroshiro128>();
    meets_the_requirements<rill::Xorshift1024>();
    meets_the_requirements<rill::Xoshiro256>();
    meets_the_requirements<rill::Xoshiro512>();
    std::puts("as promised");
}

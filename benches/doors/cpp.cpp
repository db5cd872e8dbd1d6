// The ways to draw in C++, beside the C call and the standard library, in nanoseconds a value:
//
//     c++ -std=c++17 -O2 benches/doors/cpp.cpp $(pkg-config --cflags --libs rill) -o doors && ./doors
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <random>
#include <rill.hpp>
#include <vector>

static const std::size_t SIZE = 1000000;
static double kept; // so that nothing is left out

// The least of several runs, of which each draws SIZE values.
template <class Run> static void measure(const char *name, Run run)
{
    double best = 1e9;
    for (int i = 0; i < 15; i++) {
        const auto start = std::chrono::steady_clock::now();
        kept = kept + run();
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    std::printf("%-52s %6.2f\n", name, best * 1e9 / static_cast<double>(SIZE));
}

// Values are counted, not added: compilers keep a sum of doubles in memory in a loop with a call, which takes longer than a
// draw.
template <class Draw> static void measure_each(const char *name, Draw draw)
{
    measure(name, [&] {
        int above = 0;
        for (std::size_t i = 0; i < SIZE; i++)
            above += draw() > 1;
        return above;
    });
}

template <class Engine> static void words(const char *name, Engine engine)
{
    measure(name, [&] {
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < SIZE; i++)
            sum ^= engine();
        return static_cast<double>(sum);
    });
}

// Fills of n values, several times, so that each run draws SIZE; the runs take turns, backwards in
// every other round, since what follows a slow one finds less in the caches.
static void row(const char *name, std::size_t n, const std::vector<std::function<void()>> &runs)
{
    std::vector<double> least(runs.size(), 1e9);
    for (int round = 0; round < 15; round++)
        for (std::size_t turn = 0; turn < runs.size(); turn++) {
            const std::size_t i = round % 2 == 0 ? turn : runs.size() - 1 - turn;
            const auto start = std::chrono::steady_clock::now();
            for (std::size_t j = 0; j < SIZE / n; j++)
                runs[i]();
            const std::chrono::duration<double, std::nano> taken = std::chrono::steady_clock::now() - start;
            least[i] = std::min(least[i], taken.count() / static_cast<double>(SIZE));
        }
    std::printf("| %s |", name);
    for (const double time : least)
        std::printf(" %.2f |", time);
    std::printf("\n");
}

// A column-major matrix.
struct matrix {
    double *items;
    long rows_, cols_;
    long rows() const { return rows_; }
    long cols() const { return cols_; }
    double &operator()(long i, long j) { return items[i + rows_ * j]; }
};

int main()
{
    using rill::detail::check;
    words("word: std::mt19937_64", std::mt19937_64(42));
    words("word: std::mt19937", std::mt19937(42));
    words("word: rill::PCG64", rill::PCG64(42));
    words("word: rill::SFC64", rill::SFC64(42));
    words("word: rill::Philox", rill::Philox(42));
    words("word: rill::MT19937 (two words of 32 bits)", rill::MT19937(42));
    words("word: rill::BitGenerator, PCG64", rill::BitGenerator(rill::PCG64(42)));

    std::mt19937_64 theirs(42);
    rill::PCG64 bits(42);
    rill::inline_engine inlined(bits);
    rill::Generator rng(bits);
    std::normal_distribution<> their_normal(1, 2);
    std::uniform_real_distribution<> their_uniform;
    std::gamma_distribution<> their_gamma(2.5);
    std::uniform_int_distribution<std::int64_t> their_die(1, 6);
    rill::normal_distribution<> normal(1, 2);
    measure_each("normal: std::normal_distribution, std::mt19937_64", [&] { return their_normal(theirs); });
    measure_each("normal: std::normal_distribution, rill::PCG64", [&] { return their_normal(bits); });
    measure_each("normal: rill::normal_distribution, rill::PCG64", [&] { return normal(bits); });
    measure_each("normal: rill::inline_engine", [&] { return inlined.normal(1, 2); });
    measure_each("normal: rill::Generator, a call each", [&] { return rng.normal(1, 2); });
    measure("normal: for (double x : rng.stream_normal(1, 2))", [&] {
        int above = 0;
        std::size_t left = SIZE;
        for (double x : rng.stream_normal(1, 2)) {
            above += x > 1;
            if (--left == 0)
                break;
        }
        return above;
    });
    measure("normal: for (double x : rng.stream_normal(1, 2, n))", [&] {
        int above = 0;
        for (double x : rng.stream_normal(1, 2, SIZE))
            above += x > 1;
        return above;
    });

    measure_each("uniform: std::uniform_real_distribution, mt19937_64", [&] { return their_uniform(theirs) + 0.5; });
    measure_each("uniform: rill::inline_engine", [&] { return inlined.random() + 0.5; });
    measure_each("uniform: rill::Generator, a call each", [&] { return rng.random() + 0.5; });
    measure_each("gamma(2.5): std::gamma_distribution, mt19937_64", [&] { return their_gamma(theirs); });
    measure_each("gamma(2.5): rill::inline_engine", [&] { return inlined.standard_gamma(2.5); });
    measure_each("gamma(2.5): rill::Generator, a call each", [&] { return rng.standard_gamma(2.5); });
    measure_each("a die: std::uniform_int_distribution, mt19937_64", [&] { return their_die(theirs) - 2; });
    measure_each("a die: rill::inline_engine", [&] { return inlined.integers(1, 7) - 2; });
    measure_each("a die: rill::Generator, a call each", [&] { return rng.integers(1, 7) - 2; });

    std::vector<double> out(SIZE);
    std::vector<std::int64_t> dice(SIZE);
    rill_generator *c = rng.get();
    for (const std::size_t n : {std::size_t{1000}, SIZE}) {
        std::printf("\n| fills of %zu | C++ | the C call | `<random>` |\n|---|---|---|---|\n", n);
        const rill::buffer<double> part(out.data(), n);
        const rill::buffer<std::int64_t> some(dice.data(), n);
        const auto each = [n](auto &to, auto &distribution, auto &from) {
            return [&, n] { std::generate_n(to.begin(), n, [&] { return distribution(from); }); };
        };
        row("uniform", n,
            {[&] { rng.random(part); },
             [&] { check(rill_generator_random(c, out.data(), n)); },
             each(out, their_uniform, theirs)});
        row("normal(1, 2)", n,
            {[&] { rng.normal(1, 2, part); },
             [&] { check(rill_generator_normal(c, 1, 2, out.data(), n)); },
             each(out, their_normal, theirs)});
        row("standard_gamma(2.5)", n,
            {[&] { rng.standard_gamma(2.5, part); },
             [&] { check(rill_generator_standard_gamma(c, 2.5, out.data(), n)); },
             each(out, their_gamma, theirs)});
        row("a die", n,
            {[&] { rng.integers<std::int64_t>(1, 6, some, rill::endpoint::included); },
             [&] { check(rill_generator_integers(c, 1, 6, true, dice.data(), n)); },
             each(dice, their_die, theirs)});
    }
    std::printf("\n");
    matrix square{out.data(), 1000, 1000}, narrow{out.data(), static_cast<long>(SIZE / 4), 4};
    measure("normal: rill::c_order, 1000 x 1000, column-major", [&] {
        rng.normal(1, 2, rill::c_order(square));
        return out[0];
    });
    measure("normal: rill::c_order, 250000 x 4, column-major", [&] {
        rng.normal(1, 2, rill::c_order(narrow));
        return out[0];
    });
}

// The ways to draw in C++, beside the C call and the standard library, in nanoseconds a value:
//
//     c++ -std=c++17 -O2 benches/cpp/doors.cpp $(pkg-config --cflags --libs rill) -o doors && ./doors
#include <algorithm>
#include <chrono>
#include <cstdio>
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

    std::vector<double> out(SIZE);
    for (const std::size_t n : {std::size_t{10}, std::size_t{1000}, SIZE}) {
        std::printf("fills of %zu\n", n);
        const rill::buffer<double> part(out.data(), n);
        const auto fills = [&](auto fill) {
            return [&out, n, fill] {
                for (std::size_t i = 0; i < SIZE / n; i++)
                    fill();
                return out[0];
            };
        };
        measure("  normal: C", fills([&] { rill::detail::check(rill_generator_normal(rng.get(), 1, 2, out.data(), n)); }));
        measure("  normal: C++", fills([&] { rng.normal(1, 2, part); }));
        measure("  random: C", fills([&] { rill::detail::check(rill_generator_random(rng.get(), out.data(), n)); }));
        measure("  random: C++", fills([&] { rng.random(part); }));
    }
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

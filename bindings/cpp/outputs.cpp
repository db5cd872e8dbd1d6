// What draws write to, and what a loop reads from: memory in NumPy's order, whatever its layout, and values as ranges.
#include "expect.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <forward_list>
#include <numeric>
#include <rill.hpp>
#include <string>
#include <vector>
#if __cplusplus >= 202002L
#include <ranges>
#endif

template <class Call> static void refused(const std::string &message, Call call)
{
    try {
        call();
    } catch (const rill::error &error) {
        expect(error.what() == message, error.what());
        return;
    }
    expect(false, message.c_str());
}

template <class Values> static void print(const char *title, const Values &values)
{
    std::printf("%s:", title);
    for (const auto each : values)
        std::printf(" %.17g", static_cast<double>(each));
    std::printf("\n");
}

// As a matrix of Eigen, a block or a transpose of one: any two strides.
template <class T = double> struct strided {
    std::vector<T> items;
    int rows_, cols_, down, right, offset = 0;
    strided(int rows, int cols, int down_, int right_, int n)
        : items(static_cast<std::size_t>(n)), rows_(rows), cols_(cols), down(down_), right(right_)
    {
    }
    int rows() const { return rows_; }
    int cols() const { return cols_; }
    T &operator()(int i, int j) { return items.at(static_cast<std::size_t>(offset + i * down + j * right)); }
};

// As arma::mat.
struct armadillo {
    unsigned long long n_rows = 2, n_cols = 3;
    double items[6] = {};
    double &operator()(unsigned long long i, unsigned long long j) { return items[i + 2 * j]; }
    double *begin() { return items; }
    double *end() { return items + 6; }
};

// As std::mdspan, of which compilers of today have none: any strides.
template <class T, std::size_t Rank = 3> struct mdspan {
    struct extents_type {};
    struct layout_type {};
    using element_type = T;
    using index_type = int;
    using rank_type = std::size_t;
    using data_handle_type = T *;
    using reference = T &;
    T *data;
    std::array<int, Rank> extents, strides;
    static constexpr std::size_t rank() { return Rank; }
    static constexpr bool is_always_strided() { return true; }
    int extent(std::size_t r) const { return extents[r]; }
    int stride(std::size_t r) const
    {
        static_assert(Rank > 0, "as in the standard");
        return strides[r];
    }
    T *data_handle() const { return data; }
    T &operator[](const std::array<int, Rank> &at) const
    {
        return data[std::inner_product(at.begin(), at.end(), strides.begin(), 0)];
    }
};

static const double untouched = -1;

static void matrices()
{
    strided<> column_major(2, 3, 1, 2, 6), transposed(2, 3, 3, 1, 6), block(2, 3, 2, 7, 20);
    std::fill(block.items.begin(), block.items.end(), untouched);
    block.offset = 1;
    const std::vector<double> x = rill::default_rng(1).normal(5, 2, 6);
    for (strided<> *each : {&column_major, &transposed, &block}) {
        auto rng = rill::default_rng(1);
        rng.normal(5, 2, rill::c_order(*each));
        std::vector<double> read;
        for (int i = 0; i < 2; i++)
            for (int j = 0; j < 3; j++)
                read.push_back((*each)(i, j));
        expect(read == x, "a matrix is filled row by row");
        auto other = rill::default_rng(1);
        other.normal(5, 2, 6);
        expect(rng.random() == other.random(), "as many values are drawn");
    }
    print("column by column in memory", column_major.items);
    expect(std::count(block.items.begin(), block.items.end(), untouched) == 14, "nothing beside a block is written");

    armadillo theirs;
    rill::default_rng(1).normal(5, 2, rill::c_order(theirs));
    expect(std::equal(theirs.items, theirs.items + 6, column_major.items.begin()), "a matrix of Armadillo");
    rill::default_rng(1).normal(5, 2, theirs);
    expect(std::equal(x.begin(), x.end(), theirs.items), "is filled as memory without c_order");

    // More than a block of values; integers; floats; both objects.
    strided<> large(50, 30, 1, 50, 1500);
    const auto y = rill::RandomState(2).standard_normal(1500);
    rill::RandomState(2).standard_normal(rill::c_order(large));
    expect(large(0, 29) == y[29] && large(49, 0) == y[1470] && large(17, 18) == y[17 * 30 + 18], "a large matrix");
    strided<int> dice(2, 3, 1, 2, 6);
    rill::default_rng(3).integers<int>(1, 6, rill::c_order(dice), rill::endpoint::included);
    print("dice", std::array<int, 6>{dice(0, 0), dice(0, 1), dice(0, 2), dice(1, 0), dice(1, 1), dice(1, 2)});
    strided<float> floats(2, 1, 2, 9, 3);
    rill::default_rng(3).random(rill::c_order(floats));
    print("floats", floats.items);
    strided<std::complex<double>> complex(1, 2, 9, 1, 2);
    rill::default_rng(3).complex_normal(0, 1, 0, rill::c_order(complex));
    expect(complex.items == rill::default_rng(3).complex_normal(0, 1, 0, 2), "complex numbers");

    // Draws that are rows.
    strided<std::int64_t> counts(2, 3, 1, 2, 6);
    rill::default_rng(4).multinomial(20, {0.2, 0.3, 0.5}, rill::c_order(counts));
    print("multinomial, column by column", counts.items);
    strided<> rows(600, 3, 1, 600, 1800);
    rill::default_rng(4).dirichlet({1, 2, 3}, rill::c_order(rows));
    const auto row = rill::default_rng(4).dirichlet({1, 2, 3}, 600);
    expect(rows(599, 0) == row[1797] && rows(599, 2) == row[1799] && rows(0, 1) == row[1], "rows of a large matrix");
    const std::vector<double> cov = {1, 0, 0, 0, 4, 0, 0, 0, 9};
    rill::default_rng(4).multivariate_normal({0, 9, 1}, cov, rill::c_order(rows));
    expect(rows(200, 1) == rill::default_rng(4).multivariate_normal({0, 9, 1}, cov, 600)[601], "more rows");
    strided<std::int64_t> places(3, 2, 1, 3, 6);
    rill::default_rng(4).choice(20, rill::c_order(places), false);
    const auto place = rill::default_rng(4).choice(20, 6, false);
    expect(places(0, 1) == place[1] && places(2, 0) == place[4], "a choice is made at once");

    strided<> odd(1, 3, 0, 1, 3);
    auto rng = rill::default_rng(5);
    refused("the buffer does not hold whole rows", [&] { rng.dirichlet({1, 2}, rill::c_order(odd)); });
    refused("scale < 0", [&] { rng.normal(0, -1, rill::c_order(odd)); });
    strided<> none(0, 3, 1, 1, 0);
    refused("scale < 0", [&] { rng.normal(0, -1, rill::c_order(none)); });
    rng.normal(0, 1, rill::c_order(none));
    expect(odd.items == std::vector<double>(3) && rng.random() == rill::default_rng(5).random(), "nothing is drawn or written");
}

static void mdspans()
{
    const std::vector<double> x = rill::default_rng(1).random(24);
    std::vector<double> memory(100);
    for (const std::array<int, 3> strides : {std::array{12, 4, 1}, std::array{1, 2, 6}, std::array{3, 30, 7}}) {
        const mdspan<double> span{memory.data(), {2, 3, 4}, strides};
        rill::default_rng(1).random(span);
        for (int i = 0; i < 24; i++)
            expect(span[{i / 12, i / 4 % 3, i % 4}] == x[static_cast<std::size_t>(i)], "an mdspan has its last index first");
        expect(rill::output<double>(span).is_contiguous() == (strides[2] == 1), "it is filled itself if it is in this order");
    }
    const mdspan<double> flat{memory.data(), {1, 24, 1}, {100, 1, 50}};
    expect(rill::output<double>(flat).is_contiguous(), "an extent of 1 has no stride");
    rill::default_rng(1).random(rill::c_order(flat));
    expect(std::equal(x.begin(), x.end(), memory.begin()), "c_order changes nothing");
    const mdspan<double> empty{nullptr, {3, 0, 2}, {0, 2, 1}};
    rill::default_rng(1).random(empty);
    const mdspan<double, 0> one{&memory[50], {}, {}};
    rill::default_rng(1).random(one);
    expect(memory[50] == x[0], "an mdspan without indices is one value");
}

static void ranges()
{
    std::deque<double> deque(600);
    std::forward_list<double> list(600);
    std::vector<bool> bits(700);
    std::vector<double> vector(3);
    rill::default_rng(1).exponential(2, rill::c_order(deque));
    rill::default_rng(1).exponential(2, rill::c_order(list));
    const auto x = rill::default_rng(1).exponential(2, 600);
    expect(std::equal(x.begin(), x.end(), deque.begin()) && std::equal(x.begin(), x.end(), list.begin()), "ranges");
    rill::default_rng(1).integers<bool>(0, 1, rill::c_order(bits), rill::endpoint::included);
    expect(bits == rill::default_rng(1).integers<bool>(0, 1, 700, rill::endpoint::included), "bits");
    std::deque<std::uint8_t> bytes(1201);
    rill::default_rng(1).integers<std::uint8_t>(0, 100, rill::c_order(bytes));
    const auto byte = rill::default_rng(1).integers<std::uint8_t>(0, 100, 1201);
    expect(std::equal(byte.begin(), byte.end(), bytes.begin()), "small integers share their words as in one fill");
    rill::RandomState(1).randint<std::uint8_t>(0, 100, rill::c_order(bytes));
    const auto old = rill::RandomState(1).randint<std::uint8_t>(0, 100, 1201);
    expect(std::equal(old.begin(), old.end(), bytes.begin()), "and those of a random state");
    rill::default_rng(1).exponential(2, rill::c_order(vector));
    expect(vector == rill::default_rng(1).exponential(2, 3), "a vector");
    rill::default_rng(1).permutation(rill::c_order(std::deque<std::int64_t>(5)));
#if __cplusplus >= 202002L
    std::vector<double> evens(9);
    // Another standard library than the compiler's may not have views.
#if !defined(__clang__) || __clang_major__ >= 16
    rill::default_rng(1).exponential(2, rill::c_order(evens | std::views::reverse));
    expect(evens[8] == x[0] && evens[0] == x[8], "a view");
#endif
#endif
}

template <class Stream> static std::vector<typename Stream::value_type> taken(Stream &stream, std::size_t n)
{
    std::vector<typename Stream::value_type> values;
    while (values.size() < n) {
        for (const auto x : stream) {
            values.push_back(x);
            if (values.size() % 100 == 0 || values.size() == n)
                break;
        }
    }
    return values;
}

static void streams()
{
    auto rng = rill::default_rng(42);
    std::vector<double> first;
    for (double x : rng.stream_normal(170, 10)) {
        first.push_back(x);
        if (first.size() == 3)
            break;
    }
    print("stream_normal", first);
    std::printf("then: %.17g\n", rng.random());

    rng = rill::default_rng(42);
    auto endless = rng.stream_normal(170, 10);
    expect(endless.held_back() == 0 && rng.random() == rill::default_rng(42).random(), "nothing is drawn before the loop");
    rng = rill::default_rng(42);
    endless = rng.stream_normal(170, 10);
    expect(taken(endless, 1000) == rill::default_rng(42).normal(170, 10, 1000), "loops go on where others stopped");
    expect(endless.held_back() == 24, "values of four batches are drawn");
    auto other = rill::default_rng(42);
    other.normal(170, 10, 1024);
    expect(rng.random() == other.random(), "and other draws begin behind them");
    const auto moved = std::move(endless);
    expect(moved.held_back() == 24, "a stream moves");
    try {
        endless.next();
        expect(false, "a stream that was moved from is refused");
    } catch (const rill::error &error) {
        expect(error.status() == RILL_STATUS_NULL_POINTER, error.what());
    }

    rng = rill::default_rng(42), other = rill::default_rng(42);
    std::vector<double> values;
    for (double x : rng.stream_normal(0, 1, 300))
        values.push_back(x);
    expect(values == other.normal(0, 1, 300) && rng.random() == other.random(), "n values, and the state after a fill of n");
    auto counted = rng.stream_poisson(3.5, 5);
    expect(counted.size() == 5 && counted.next() == other.poisson(3.5, 5)[0] && counted.size() == 4, "the number left");
    const auto rest = counted.batch();
    expect(rest.size() == 4 && counted.batch().size() == 0 && counted.empty(), "the rest at once");
    refused("the stream has no values left", [&] { counted.next(); });
    for (double x : rng.stream_random(0))
        expect(x < 0, "no values");
    refused("scale < 0", [&] { rng.stream_normal(0, -1); });
    refused("lam < 0 or lam is NaN", [&] { rng.stream_poisson(-1, 0); });

    rng = rill::default_rng(7), other = rill::default_rng(7);
    auto batches = rng.stream_standard_exponential();
    std::vector<double> all;
    for (int i = 0; i < 3; i++)
        for (const double x : batches.batch())
            all.push_back(x);
    expect(all == other.standard_exponential(768), "batches");
    auto floats = rng.stream_standard_gamma(2.5f, 3);
    static_assert(std::is_same_v<decltype(floats)::value_type, float>);
    expect(taken(floats, 3) == other.standard_gamma(2.5f, 3), "floats");
    auto dice = rng.stream_integers<int>(1, 6, 301, rill::endpoint::included);
    expect(taken(dice, 301) == other.integers<int>(1, 6, 301, rill::endpoint::included), "integers");
    auto words = rng.stream_integers<std::uint64_t>(0, UINT64_MAX);
    expect(taken(words, 2) == other.integers<std::uint64_t>(0, UINT64_MAX, 2), "words");

    // A stream of a generator that is gone, algorithms, and iterators by hand.
    auto alone = rill::default_rng(8).stream_uniform(-1, 1);
    std::vector<double> copied(300);
    std::copy_n(alone.begin(), 300, copied.begin());
    auto at = alone.begin();
    copied.push_back(*at);
    expect(*at == copied.back() && *at++ == copied.back(), "an item does not change");
    ++at;
    copied.push_back(*at);
    auto all_of_it = rill::default_rng(8).uniform(-1, 1, 303);
    all_of_it.erase(all_of_it.begin() + 301);
    expect(copied == all_of_it, "iterators");

#if __cplusplus >= 202002L
    using endless_stream = decltype(alone);
    using counted_stream = decltype(counted);
    static_assert(std::ranges::input_range<endless_stream> && std::ranges::viewable_range<endless_stream &>);
    static_assert(!std::ranges::forward_range<endless_stream> && !std::ranges::sized_range<endless_stream>);
    static_assert(std::ranges::input_range<counted_stream> && std::ranges::sized_range<counted_stream>);
    static_assert(std::same_as<std::ranges::range_value_t<counted_stream>, std::int64_t>);
    static_assert(std::input_iterator<endless_stream::iterator>);
    static_assert(std::sentinel_for<endless_stream::sentinel, endless_stream::iterator>);
#if !defined(__clang__) || __clang_major__ >= 16
    rng = rill::default_rng(9);
    std::vector<double> squares;
    for (double x : rng.stream_random() | std::views::transform([](double u) { return u * u; }) | std::views::take(3))
        squares.push_back(x);
    const auto u = rill::default_rng(9).random(3);
    expect(squares == std::vector<double>{u[0] * u[0], u[1] * u[1], u[2] * u[2]}, "a pipeline");
    auto pieces = rill::default_rng(9).stream_random();
    for (std::size_t i = 0; i < 3; i++)
        for (double x : pieces | std::views::take(1))
            expect(x == u[i], "parts lose nothing between them");
#endif
#endif
}

int main()
{
    matrices();
    mdspans();
    ranges();
    streams();
    std::puts("as promised");
}

// NumPy's numbers in C++: the Python call, and the C++ calls that give its numbers.
//
//     c++ -std=c++17 example.cpp $(pkg-config --cflags --libs rill) -o example
#include <algorithm>
#include <array>
#include <cstdio>
#include <deque>
#include <exception>
#include <rill.hpp>
#include <string>
#include <vector>

template <class Values> static void print(const char *title, const Values &values)
{
    std::printf("%s:", title);
    for (const auto each : values)
        std::printf(" %.17g", static_cast<double>(each));
    std::printf("\n");
}

static void draws()
{
    auto rng = rill::default_rng(42);               // rng = numpy.random.default_rng(42)
    print("random", rng.random(3));                 // rng.random(3)
    print("normal", rng.normal(170, 10, 3));        // rng.normal(170, 10, 3)
    std::array<float, 4> floats;
    rng.random(floats);                             // rng.random(4, dtype=np.float32)
    print("floats", floats);
    print("dice", rng.integers<int>(1, 6, 6, rill::endpoint::included)); // rng.integers(1, 6, 6, np.int32, True)
    print("poisson", rng.poisson(4.5, 6));          // rng.poisson(4.5, 6)
    print("multinomial", rng.multinomial(20, {0.2, 0.3, 0.5}));          // rng.multinomial(20, [0.2, 0.3, 0.5])
    try {
        rng.normal(0, -1);
    } catch (const rill::error &error) {
        std::printf("refused: %s\n", error.what());
    }
}

static void sequences()
{
    rill::Generator rng(rill::Philox(2024));        // rng = numpy.random.Generator(Philox(2024))
    std::deque<std::string> fruit = {"apple", "banana", "cherry", "date", "elderberry"};
    rng.shuffle(fruit);                             // rng.shuffle(fruit)
    std::printf("shuffled:");
    for (const std::string &each : fruit)
        std::printf(" %s", each.c_str());
    std::printf("\n");
    print("choice", rng.choice(std::vector<int>{2, 3, 5, 7, 11}, 3, false)); // rng.choice([2, 3, 5, 7, 11], 3, False)
    print("permutation", rng.permutation(6));       // rng.permutation(6)
}

static void instead_of_random()
{
    // std::mt19937_64 gen(7); std::normal_distribution<double> noise(0, 0.1); std::uniform_int_distribution<> die(1, 6);
    rill::MT19937 bits(7);
    rill::Generator gen(bits);
    rill::normal_distribution<double> noise(0, 0.1);
    rill::uniform_int_distribution<> die(1, 6);
    const double x = noise(gen), y = noise(gen);
    print("noise", std::array<double, 2>{x, y});
    print("die", std::array<int, 3>{die(gen), die(gen), die(gen)});
    // The standard library's own algorithms draw from Rill's bits; the resulting order depends on the standard library.
    std::vector<int> cards(52);
    std::shuffle(cards.begin(), cards.end(), bits);
}

static void as_of_old()
{
    auto global = rill::RandomState::global();
    global.seed(42);                                // numpy.random.seed(42)
    print("rand", global.rand(2));                  // numpy.random.rand(2)
    print("randn", global.randn(2));                // numpy.random.randn(2)
    print("randint", global.randint(0, 100, 5));    // numpy.random.randint(0, 100, 5)
}

int main()
{
    try {
        draws();
        sequences();
        instead_of_random();
        as_of_old();
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}

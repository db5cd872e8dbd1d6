// CLHEP: the engine of rill_clhep.hpp beside the C function and CLHEP's Mersenne Twister, in nanoseconds a value:
//
//     c++ -std=c++17 -O2 benches/doors/clhep.cpp $(pkg-config --cflags --libs rill) -lCLHEP -o doors && ./doors
#include <CLHEP/Random/MTwistEngine.h>
#include <CLHEP/Random/RandGauss.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <rill_clhep.hpp>
#include <vector>

static const int SIZE = 1000000;
static volatile double kept; // so that nothing is left out

// The runs take turns, backwards in every other round, since what follows a slow one finds less in the caches.
static void row(const char *name, const std::vector<std::function<void()>> &runs)
{
    std::vector<double> least(runs.size(), 1e9);
    for (int round = 0; round < 15; round++)
        for (std::size_t turn = 0; turn < runs.size(); turn++) {
            const std::size_t i = round % 2 == 0 ? turn : runs.size() - 1 - turn;
            const auto start = std::chrono::steady_clock::now();
            runs[i]();
            const std::chrono::duration<double, std::nano> taken = std::chrono::steady_clock::now() - start;
            least[i] = std::min(least[i], taken.count() / SIZE);
        }
    std::printf("| %s |", name);
    for (const double time : least)
        std::printf(" %.2f |", time);
    std::printf("\n");
}

int main()
{
    std::vector<double> out(SIZE);
    rill::clhep_engine engine(42), twister(42, RILL_BIT_GENERATOR_KIND_MT19937);
    rill::PCG64 bits(42);
    rill::MT19937 words(42);
    CLHEP::MTwistEngine own(42);
    const auto in_c = [&](rill::BitGenerator &from) {
        return [&] { rill::detail::check(rill_bit_generator_random_sample(from.get(), out.data(), SIZE)); };
    };
    const auto array = [&](CLHEP::HepRandomEngine &from) { return [&] { from.flatArray(SIZE, out.data()); }; };
    // By a reference to the base, as CLHEP's distributions draw.
    const auto flat = [](CLHEP::HepRandomEngine &from) {
        return [&from] {
            int above = 0;
            for (int i = 0; i < SIZE; i++)
                above += from.flat() > 0.5;
            kept = above;
        };
    };
    const auto gauss = [](CLHEP::HepRandomEngine &from) {
        return [&from] {
            int above = 0;
            for (int i = 0; i < SIZE; i++)
                above += CLHEP::RandGauss::shoot(&from) > 1;
            kept = above;
        };
    };
    std::printf("| | PCG64 | the C function | MT19937 | the C function | CLHEP's `MTwistEngine` |\n|---|---|---|---|---|---|\n");
    row("`flatArray`", {array(engine), in_c(bits), array(twister), in_c(words), array(own)});
    std::printf("\n| | PCG64 | MT19937 | CLHEP's `MTwistEngine` |\n|---|---|---|---|\n");
    row("`flat`", {flat(engine), flat(twister), flat(own)});
    row("`RandGauss::shoot`", {gauss(engine), gauss(twister), gauss(own)});
}

// CLHEP's engines and distributions on NumPy's streams. Every uniform number is NumPy's; what is made of them is
// CLHEP's.
//
//     c++ -std=c++17 events.cpp -lrill -lCLHEP

#include <CLHEP/Random/RandExponential.h>
#include <CLHEP/Random/RandFlat.h>
#include <CLHEP/Random/RandGauss.h>
#include <rill_clhep.hpp>

#include <cstdio>
#include <sstream>

static void words(rill_bit_generator_kind kind)
{
    rill::clhep_engine engine(42, kind);
    double x[3];
    std::printf("%s, in a %s of seed %ld\n", engine.bits().name().c_str(), engine.name().c_str(), engine.getSeed());
    std::printf("flat: %.17g", engine.flat());
    std::printf(" %.17g\n", double(engine));
    engine.flatArray(3, x);
    std::printf("flatArray: %.17g %.17g %.17g\n", x[0], x[1], x[2]);
    const unsigned a = engine, b = engine;
    std::printf("words: %u %u, float: %.9g\n", a, b, float(engine));
}

// What an event draws depends on the numbers of run and event alone.
static void event(rill::clhep_engine &engine, int run, int number)
{
    engine.seed(run, number);
    CLHEP::RandGauss::setFlag(false);
    const double x = CLHEP::RandFlat::shoot(-1.0, 1.0);
    const long hits = CLHEP::RandFlat::shootInt(100L);
    const double gauss = CLHEP::RandGauss::shoot(5.0, 2.0);
    const double path = CLHEP::RandExponential::shoot(3.0);
    std::printf("event %d: %.17g %ld %.12g %.12g\n", number, x, hits, gauss, path);
}

int main(int argc, char **argv)
{
    words(RILL_BIT_GENERATOR_KIND_PCG64);
    words(RILL_BIT_GENERATOR_KIND_MT19937);

    rill::clhep_engine engine(1);
    CLHEP::HepRandom::setTheEngine(&engine);
    std::printf("run 7\n");
    for (int number : {0, 1, 2, 1})
        event(engine, 7, number);

    // Two seeds, or one and a 0; what follows is not read.
    const long seeds[] = {7, 5000000000, -1}, single[] = {42, 0};
    engine.setSeeds(seeds, -1);
    std::printf("setSeeds: %.17g, %ld", engine.flat(), engine.getSeeds()[1]);
    engine.setSeeds(single, -1);
    std::printf(", %.17g\n", engine.flat());

    rill::clhep_engine used(1, RILL_BIT_GENERATOR_KIND_HC128), fresh(42, RILL_BIT_GENERATOR_KIND_HC128);
    used.flat();
    used.setSeed(42, 0);
    std::printf("seeded in the middle of a block: %d\n", used.flat() == fresh.flat());

    rill::clhep_engine keyed(rill::Philox(0));
    keyed.bits().rekey({7, 2024});
    std::printf("key of run and event: %.17g\n", keyed.flat());

    // The state: a file, whose third line is NumPy's dictionary; a stream; a vector.
    const char *file = argc > 1 ? argv[1] : "events.conf";
    engine.setSeed(42, 0);
    engine.flat();
    engine.saveStatus(file);
    std::stringstream stream;
    stream << engine << "end";
    const std::vector<unsigned long> state = engine.put();
    std::printf("saved, next: %.17g\n", engine.flat());
    keyed.restoreStatus(file);
    std::printf("from the file: %.17g, seed %ld\n", keyed.flat(), keyed.getSeed());
    std::string rest;
    keyed.setSeed(3, 0);
    stream >> std::hex >> keyed >> rest;
    std::printf("from the stream: %.17g, seed %ld, then \"%s\"\n", keyed.flat(), keyed.getSeed(), rest.c_str());
    std::printf("from the vector: %d", keyed.get(state));
    std::printf(" %.17g\n", keyed.flat());
    std::ifstream lines(file);
    std::string line;
    for (int i = 0; i < 3; i++)
        std::getline(lines, line);
    std::printf("%s\n", line.c_str());

    // A distribution of CLHEP saves the second value of a pair beside the state.
    CLHEP::HepRandom::setTheEngine(&engine);
    engine.setSeed(42, 0);
    CLHEP::RandGauss::setFlag(false);
    std::printf("pairs: %.12g", CLHEP::RandGauss::shoot());
    CLHEP::RandGauss::saveEngineStatus(file);
    for (int i = 0; i < 2; i++) {
        std::printf(" %.12g", CLHEP::RandGauss::shoot());
        std::printf(" %.12g", CLHEP::RandGauss::shoot());
        CLHEP::RandGauss::restoreEngineStatus(file);
    }
    std::printf("\n");

    // What is no state is refused, and the state remains.
    std::stringstream wrong("rill::clhep_engine-begin\n1\n{}\nrill::clhep_engine-end\n"), other;
    other << "MTwistEngine-begin" << stream.str().substr(stream.str().find('\n'));
    keyed.setSeed(42, 0);
    wrong >> keyed;
    other >> keyed;
    const std::vector<unsigned long> shorter(state.begin(), state.end() - 1);
    std::vector<unsigned long> foreign(state);
    foreign[0]++;
    std::printf("refused: %d %d %d %d", wrong.bad(), other.bad(), keyed.get(shorter), keyed.get(foreign));
    for (int i = 0; i < 2; i++) {
        try {
            if (i == 0)
                keyed.setSeed(-1, 0);
            else
                keyed.restoreStatus("no such file");
        } catch (const rill::error &) {
            std::printf(" thrown");
        }
    }
    std::printf(", next: %.17g\n", keyed.flat());

    // The ends of the interval are excluded.
    rill::clhep_engine least(rill::BitGenerator::from_next_raw([](void *) { return std::uint64_t(0); }, nullptr));
    double zero;
    least.flatArray(1, &zero);
    std::printf("for 0: %.17g %.17g %.9g\n", least.flat(), zero, float(least));
    return 0;
}

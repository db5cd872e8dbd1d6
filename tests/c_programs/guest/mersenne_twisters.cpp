/* MT64 with the state of a std::mt19937_64 gives its words, however that was seeded; MT19937 with NumPy's legacy seeding
   gives those of a std::mt19937. */

#include <cstdint>
#include <iostream>
#include <random>
#include <rill.hpp>
#include <sstream>
#include <string>
#include <vector>

namespace
{

/* The state of a twister that has drawn nothing yet: 312 words, the oldest first. */
rill::BitGenerator same(const std::mt19937_64 &twister)
{
    std::stringstream printed;
    printed << twister;
    std::string state = "{\"bit_generator\": \"randomgen.mt64.MT64\", \"state\": {\"key\": [";
    for (int i = 0; i < 312; i++) {
        std::uint64_t word = 0;
        printed >> word;
        state += (i > 0 ? ", " : "") + std::to_string(word);
    }
    state += "], \"pos\": 312}, \"has_uint32\": 0, \"uinteger\": 0}";
    return rill::BitGenerator::load(std::vector<std::uint8_t>(state.begin(), state.end()));
}

bool equal(std::mt19937_64 twister)
{
    rill::BitGenerator ours = same(twister);
    for (const std::uint64_t word : ours.random_raw(2000))
        if (word != twister())
            return false;
    return true;
}

bool legacy_equal(std::uint32_t seed)
{
    rill::BitGenerator ours(RILL_BIT_GENERATOR_KIND_MT19937, 0);
    if (rill_bit_generator_legacy_seed(ours.get(), seed) != RILL_STATUS_OK)
        return false;
    std::mt19937 twister(seed);
    for (const std::uint64_t word : ours.random_raw(2000))
        if (word != twister())
            return false;
    return true;
}

} // namespace

int main()
{
    const std::uint64_t seeds[] = {std::mt19937_64::default_seed, 0, 1, 42, 0xffffffffffffffff};
    for (const std::uint64_t seed : seeds)
        if (!equal(std::mt19937_64(seed)))
            std::cout << "other words after seed " << seed << "\n";
    for (const std::uint32_t seed : {0U, 1U, 42U, 5489U, 0xffffffffU})
        if (!legacy_equal(seed))
            std::cout << "other words of 32 bits after seed " << seed << "\n";
    std::seed_seq words{1, 2, 3};
    if (!equal(std::mt19937_64(words)))
        std::cout << "other words after a seed_seq\n";
    /* The standard states the word of that number. */
    std::cout << same(std::mt19937_64()).random_raw(10000)[9999] << "\n";
}

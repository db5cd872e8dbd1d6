/** @file
 *
 * A module of JAGS, the Gibbs sampler, that gives its chains NumPy's random streams. For C++17, with the headers of
 * JAGS 4. The module is a file of two lines, module.cpp,
 *
 *     #include <rill_jags.hpp>
 *     static rill::jags_module module;
 *
 * compiled as a shared library that is named after the module,
 *
 *     c++ -std=c++17 -shared -fPIC $(pkg-config --cflags --libs jags rill) module.cpp -o rill.so
 *
 * and loaded in a script of JAGS whose environment has JAGS_LIBS=folder, or in R with load.module("rill", folder):
 *
 *     load rill
 *
 * The initial values of a chain then name the generator and its seed:
 *
 *     ".RNG.name" <- "rill::PCG64"
 *     ".RNG.seed" <- 42
 *
 * GENERATORS are named as NumPy's classes and randomgen's, "rill::MT19937", "rill::randomgen.SFC64". A seed is that of
 * NumPy's class.
 *
 * NUMBERS: JAGS asks for uniform, normal and exponential numbers. They are those of NumPy's random (a 0 becomes 2^-54,
 * as JAGS excludes it), standard_normal and standard_exponential. What JAGS draws from a uniform, normal or exponential
 * distribution are so NumPy's own numbers; of other distributions, and in its samplers, they are JAGS's.
 *
 * CHAINS without a name draw, once the module is loaded, from the children that numpy.random.SeedSequence(seed) spawns,
 * where seed is that of the factory "rill::PCG64" (parallel.seeds in R), and fresh entropy until it is set.
 *
 * STATES (".RNG.state") are vectors of integers from 0 to 2^24 - 1, which R and JAGS keep exactly.
 */

#ifndef RILL_JAGS_HPP
#define RILL_JAGS_HPP

#include <module/Module.h>
#include <rng/RNG.h>
#include <rng/RNGFactory.h>

#include <memory>
#include <string>
#include <vector>

#include "rill.hpp"
#include "rill/open_interval.hpp"

namespace rill {

/// A bit generator as JAGS sees it.
class jags_rng : public jags::RNG {
  public:
    jags_rng(const std::string &name, BitGenerator bits) : RNG(name), bits_(std::move(bits)) {}

    /// Seeds in place as the constructor of NumPy's class does.
    void init(unsigned int seed) override { detail::begin(bits_, std::uint64_t{seed}); }

    /// The number of bytes of the binary format, and the bytes, three to an integer.
    void getState(std::vector<int> &state) const override
    {
        const std::vector<std::uint8_t> bytes = bits_.save();
        state.assign(1 + (bytes.size() + 2) / 3, 0);
        state[0] = static_cast<int>(bytes.size());
        for (std::size_t i = 0; i < bytes.size(); i++)
            state[1 + i / 3] |= bytes[i] << i % 3 * 8;
    }

    /// False if it is not a state of a bit generator of this kind; then nothing changes.
    bool setState(const std::vector<int> &state) override
    {
        if (state.empty() || state[0] < 0 || static_cast<std::size_t>(state[0]) > (state.size() - 1) * 3)
            return false;
        for (const int three : state)
            if (three < 0 || three >> 24 != 0)
                return false;
        std::vector<std::uint8_t> bytes(static_cast<std::size_t>(state[0]));
        for (std::size_t i = 0; i < bytes.size(); i++)
            bytes[i] = static_cast<std::uint8_t>(static_cast<unsigned>(state[1 + i / 3]) >> i % 3 * 8);
        try {
            if (BitGenerator::load(bytes).kind() != bits_.kind())
                return false;
            bits_.restore(bytes);
        } catch (const error &) {
            return false;
        }
        return true;
    }

    double uniform() override { return detail::next_open_double(bitgen_); }
    double normal() override { return rill_inline_standard_normal(bitgen_); }
    double exponential() override { return rill_inline_standard_exponential(bitgen_); }

  private:
    BitGenerator bits_;
    // Reseeding and restoring are followed.
    rill_bitgen *bitgen_ = detail::made<rill_bitgen>(rill_bit_generator_bitgen, bits_.get());
};

/// Makes the generators of chains, and owns them.
class jags_factory : public jags::RNGFactory {
  public:
    void setSeed(unsigned int seed) override { seeds_ = SeedSequence(seed); }

    /// PCG64 of the next n children of the factory's seed sequence.
    std::vector<jags::RNG *> makeRNGs(unsigned int n) override
    {
        std::vector<jags::RNG *> made;
        for (const SeedSequence &child : seeds_.spawn(n))
            made.push_back(keep(std::make_unique<jags_rng>(name(), PCG64(child))));
        return made;
    }

    /// "rill::" and the name of a bit generator; NULL for other names. JAGS seeds it, or sets its state.
    jags::RNG *makeRNG(const std::string &name) override
    {
        static const std::string prefix = "rill::";
        if (name.compare(0, prefix.size(), prefix) != 0)
            return nullptr;
        try {
            return keep(std::make_unique<jags_rng>(name, BitGenerator(name.substr(prefix.size()), seeds_.spawn(1)[0])));
        } catch (const error &) {
            return nullptr;
        }
    }

    std::string name() const override { return "rill::PCG64"; }

  private:
    jags::RNG *keep(std::unique_ptr<jags::RNG> made)
    {
        made_.push_back(std::move(made));
        return made_.back().get();
    }

    SeedSequence seeds_;
    std::vector<std::unique_ptr<jags::RNG>> made_;
};

/// The module; a static object of it makes a shared library one.
class jags_module : public jags::Module {
  public:
    jags_module() : Module("rill") { insert(&factory_); }

  private:
    jags_factory factory_;
};

} // namespace rill

#endif

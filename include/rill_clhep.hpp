/** @file
 *
 * NumPy's random streams for CLHEP, the class library for high energy physics, and for programs that draw through it,
 * as Geant4: rill::clhep_engine is a CLHEP::HepRandomEngine. Header-only, for C++17; link with -lrill -lCLHEP.
 *
 *     #include <rill_clhep.hpp>
 *
 *     rill::clhep_engine engine(42);                  numpy.random.PCG64(42)
 *     double u = engine.flat();                       numpy.random.default_rng(42).random()
 *     CLHEP::HepRandom::setTheEngine(&engine);
 *     double x = CLHEP::RandGauss::shoot();           CLHEP's own algorithm, on NumPy's doubles
 *
 *     engine.seed(run, event);                        numpy.random.PCG64([run, event])
 *     CLHEP::RandGauss::setFlag(false);               forgets the second value of CLHEP's last pair
 *
 * DOUBLES are those of NumPy's random(), but for 0, which CLHEP excludes: it becomes 2^-54. The conversions to float
 * and to unsigned int give random(dtype=numpy.float32) and NumPy's 32-bit words.
 *
 * STATES are written as CLHEP's engines write them, to files, streams and vectors, and read back by an engine of this
 * class, whatever its kind of bit generator; the third line of a file is NumPy's dictionary as JSON. What a
 * distribution of CLHEP keeps, the class of the distribution saves (CLHEP::RandGauss::saveEngineStatus). CLHEP's own
 * EngineFactory does not know this class.
 *
 * ERRORS: what CLHEP has a sign for (a stream that becomes bad, false from get) is told so, with the reason on
 * std::cerr, and the state remains. All else is an exception of type rill::error: a seed below 0, a file that cannot be
 * written or read.
 *
 * Draws take no lock: an engine belongs to one thread at a time, as CLHEP's own engines do.
 */

#ifndef RILL_CLHEP_HPP
#define RILL_CLHEP_HPP

#include <CLHEP/Random/RandomEngine.h>
#include <CLHEP/Random/engineIDulong.h>

#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "rill.hpp"
#include "rill/open_interval.hpp"

namespace rill {

/// A bit generator as an engine of CLHEP.
class clhep_engine : public CLHEP::HepRandomEngine {
  public:
    /// A new bit generator of that kind, seeded as NumPy seeds it.
    explicit clhep_engine(long seed, rill_bit_generator_kind kind = RILL_BIT_GENERATOR_KIND_PCG64)
        : bits_(kind, not_negative(seed))
    {
        remember(seed);
    }

    /// A bit generator made elsewhere, as rill::Philox(7) or a child of spawn. getSeed() then tells -1, as no one
    /// number is the seed.
    explicit clhep_engine(BitGenerator bits) : bits_(std::move(bits)) { remember(-1); }

    clhep_engine(const clhep_engine &) = delete;
    clhep_engine &operator=(const clhep_engine &) = delete;

    double flat() override { return detail::next_open_double(bitgen_); }

    void flatArray(const int size, double *vect) override
    {
        const auto n = static_cast<std::size_t>(size > 0 ? size : 0);
        bits_.random_sample({vect, n});
        detail::open_interval(vect, n);
    }

    /// The 32-bit words of NumPy's bitgen: the low half of a 64-bit word first.
    operator unsigned int() override { return rill_inline_u32(bitgen_); }
    operator double() override { return flat(); }
    operator float() override
    {
        const float value = rill_inline_float(bitgen_);
        return value > 0.0F ? value : 0x1p-25F;
    }

    /// Seeds as the constructor of NumPy's class does with that integer, 0 or more. The second argument has no meaning.
    void setSeed(long seed, int = 0) override
    {
        detail::begin(bits_, not_negative(seed));
        remember(seed);
    }

    /// Seeds as the constructor of NumPy's class does with the list of the first two integers, or of the one that is
    /// followed by a 0. Others are not read: CLHEP wants a 0 at the end, but many programs pass two numbers without it.
    /// The second argument has no meaning. Use seed(run, event) where a number may be 0, or for more of them.
    void setSeeds(const long *seeds, int = 0) override
    {
        std::vector<long> list;
        std::vector<std::uint32_t> words;
        for (; list.size() < 2 && *seeds != 0; seeds++) {
            append(words, *seeds);
            list.push_back(*seeds);
        }
        detail::begin(bits_, SeedSequence(words));
        list.push_back(0);
        seeds_.swap(list);
        theSeed = seeds_[0];
        theSeeds = seeds_.data();
    }

    /// Seeds in place as NumPy's class does with the list of these integers, each 0 or more: seed(run, event) begins
    /// the stream of numpy.random.PCG64([run, event]).
    template <class... Integers> void seed(Integers... numbers)
    {
        static_assert(sizeof...(numbers) > 0 && (std::is_integral_v<Integers> && ...), "the seeds are integers");
        std::vector<std::uint32_t> words;
        (append(words, numbers), ...);
        seed(SeedSequence(words));
    }
    /// Seeds in place from a seed sequence.
    void seed(const SeedSequence &sequence)
    {
        detail::begin(bits_, sequence);
        remember(-1);
    }

    /// The bit generator, for all that CLHEP has no word for: engine.bits().rekey({run, event}), jumps, steps, locks.
    BitGenerator &bits() noexcept { return bits_; }
    const BitGenerator &bits() const noexcept { return bits_; }

    std::string name() const override { return engineName(); }
    static std::string engineName() { return "rill::clhep_engine"; }
    static std::string beginTag() { return engineName() + "-begin"; }

    void showStatus() const override
    {
        std::cout << "\n--------- " << engineName() << " status ---------\n Initial seed = " << theSeed
                  << "\n State = " << json() << "\n" << std::string(48, '-') << std::endl;
    }

    void saveStatus(const char filename[] = "Rill.conf") const override
    {
        // An old file remains where there is no state to be saved.
        std::ostringstream state;
        put(state);
        std::ofstream file(filename);
        file << state.str();
        file.close();
        if (!file)
            throw error(RILL_STATUS_INVALID_ARGUMENT, std::string("cannot write ") + filename);
    }

    void restoreStatus(const char filename[] = "Rill.conf") override
    {
        std::ifstream file(filename);
        if (!file)
            throw error(RILL_STATUS_INVALID_ARGUMENT, std::string("cannot read ") + filename);
        std::string why;
        if (!read(file, true, why))
            throw error(RILL_STATUS_INVALID_STATE, std::string(filename) + ": " + why);
    }

    std::ostream &put(std::ostream &stream) const override
    {
        stream << beginTag() << '\n' << std::to_string(theSeed) << '\n' << json() << '\n';
        return stream << engineName() << "-end\n";
    }
    std::istream &get(std::istream &stream) override { return read_or_bad(stream, true); }
    std::istream &getState(std::istream &stream) override { return read_or_bad(stream, false); }

    /// The number of the class, the seed, the number of bytes, and the bytes of the binary format, four to a word.
    std::vector<unsigned long> put() const override
    {
        const std::vector<std::uint8_t> bytes = bits_.save();
        const auto seed = static_cast<unsigned long>(theSeed);
        std::vector<unsigned long> words{CLHEP::engineIDulong<clhep_engine>(), seed & mask, seed >> 16 >> 16 & mask,
                                         bytes.size()};
        for (std::size_t i = 0; i < bytes.size(); i++) {
            if (i % 4 == 0)
                words.push_back(0);
            words.back() |= static_cast<unsigned long>(bytes[i]) << i % 4 * 8;
        }
        return words;
    }
    bool get(const std::vector<unsigned long> &words) override
    {
        if (words.empty() || (words[0] & mask) != CLHEP::engineIDulong<clhep_engine>()) {
            std::cerr << engineName() << ": the vector is not the state of such an engine; the state remains\n";
            return false;
        }
        return getState(words);
    }
    bool getState(const std::vector<unsigned long> &words) override
    {
        std::vector<std::uint8_t> bytes;
        if (words.size() > 4 && words[3] <= (words.size() - 4) * 4) {
            bytes.resize(words[3]);
            for (std::size_t i = 0; i < bytes.size(); i++)
                bytes[i] = static_cast<std::uint8_t>(words[4 + i / 4] >> i % 4 * 8);
        }
        try {
            bits_.restore(bytes);
        } catch (const error &refused) {
            std::cerr << engineName() << ": " << refused.what() << "; the state remains\n";
            return false;
        }
        remember(static_cast<long>((words[2] << 16 << 16) | words[1]));
        return true;
    }

  private:
    static constexpr unsigned long mask = 0xffffffffUL;

    template <class Integer> static std::uint64_t not_negative(Integer seed)
    {
        if constexpr (std::is_signed_v<Integer>)
            detail::require(seed >= 0, "expected non-negative integer");
        return static_cast<std::uint64_t>(seed);
    }

    /// The words of one integer of a list, as NumPy's SeedSequence counts them.
    template <class Integer> static void append(std::vector<std::uint32_t> &words, Integer number)
    {
        const std::uint64_t value = not_negative(number);
        words.push_back(static_cast<std::uint32_t>(value));
        if (value >> 32 != 0)
            words.push_back(static_cast<std::uint32_t>(value >> 32));
    }

    void remember(long seed)
    {
        seeds_.assign({seed, 0});
        theSeed = seed;
        theSeeds = seeds_.data();
    }

    std::string json() const
    {
        const std::vector<std::uint8_t> text = bits_.save(RILL_FORMAT_JSON);
        return {text.begin(), text.end()};
    }

    /// Reads what put has written, with its first line or behind it. On failure the reason, and the state remains.
    bool read(std::istream &stream, bool with_tag, std::string &why)
    {
        const detail::number_format format(stream, std::ios_base::dec | std::ios_base::skipws);
        std::string begin = beginTag(), state, end;
        long seed = 0;
        if (with_tag)
            stream >> begin;
        stream >> seed >> std::ws;
        std::getline(stream, state);
        stream >> end;
        if (!stream || begin != beginTag() || end != engineName() + "-end") {
            why = "no state of such an engine is there";
            return false;
        }
        try {
            bits_.restore({reinterpret_cast<const std::uint8_t *>(state.data()), state.size()});
        } catch (const error &refused) {
            why = refused.what();
            return false;
        }
        remember(seed);
        return true;
    }

    std::istream &read_or_bad(std::istream &stream, bool with_tag)
    {
        std::string why;
        if (!read(stream, with_tag, why)) {
            std::cerr << engineName() << ": " << why << "; the state remains\n";
            stream.clear(std::ios::badbit | stream.rdstate());
        }
        return stream;
    }

    BitGenerator bits_;
    // Reseeding and restoring are followed.
    rill_bitgen *bitgen_ = detail::made<rill_bitgen>(rill_bit_generator_bitgen, bits_.get());
    std::vector<long> seeds_;
};

} // namespace rill

#endif

# Generated from api/bit_generators.toml by `make generate`: change that, or
# api/templates/bindings/julia/Rill.jl/src/kinds.jl.

# The kinds of bit generators.

export MT19937, PCG64, PCG64DXSM, Philox, SFC64, AESCounter, BlaBla, ChaCha, DSFMT, EFIIX64, HC128, JSF, LCG128Mix,
    LXM, RandomgenMT19937, MT64, MWC64X32, MWC128X, MWC128X32, MWC192X, PCG32, RandomgenPCG64, RandomgenPCG64DXSM,
    RandomgenPhilox, ThreeFry, RDRAND, Romu, RandomgenSFC64, SFMT, SPECK128, Squares, Tyche, Xoroshiro128,
    Xorshift1024, Xoshiro256, Xoshiro512

"""The names of the kinds that have a stream."""
const KINDS = [
    "MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64", "AESCounter", "BlaBla", "ChaCha", "DSFMT", "EFIIX64", "HC128",
    "JSF", "LCG128Mix", "LXM", "RandomgenMT19937", "MT64", "MWC64X32", "MWC128X", "MWC128X32", "MWC192X", "PCG32",
    "RandomgenPCG64", "RandomgenPCG64DXSM", "RandomgenPhilox", "ThreeFry", "Romu", "RandomgenSFC64", "SFMT",
    "SPECK128", "Squares", "Tyche", "Xoroshiro128", "Xorshift1024", "Xoshiro256", "Xoshiro512",
]

"""The numbers of the kinds in the C interface, in the order of [`KINDS`](@ref)."""
const KIND_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36]

# Numbers of steps of `advance!` that change nothing, by the number of the kind, where 2^256 steps do.
const MODULI = Dict(
    17 => big"0xfff145f7fffffffe",
    18 => big"0xff6da236274e252dfffffffffffffffe",
    19 => big"0xffcccc65fffffffffffffffffffffffe",
    20 => big"0xff4e24dd418f5432fffffffffffffffffffffffffffffffe")

# Numbers of the kinds whose steps are words, of which blocks have several, and whose counters have up to 256 bits.
const OF_BLOCKS = (24, 25)

# The length of one jump of `jumped`, in steps of `advance!`, by the number of the kind; other kinds
# have no such steps.
const JUMPS = Dict(
    2 => big"0x9e3779b97f4a7c15f39cc0605cedc835",
    3 => big"0x9e3779b97f4a7c15f39cc0605cedc835",
    4 => big"0x100000000000000000000000000000000",
    6 => big"0x10000000000000000",
    7 => big"0x10000000000000000",
    13 => big"0x9e3779b97f4a7c15f39cc0605cedc835",
    17 => big"0x100000000",
    18 => big"0x10000000000000000",
    19 => big"0x10000000000000000",
    20 => big"0x1000000000000000000000000",
    21 => big"0x9e3779b97f4a7c15",
    22 => big"0x9e3779b97f4a7c15f39cc0605cedc835",
    23 => big"0x9e3779b97f4a7c15f39cc0605cedc835",
    30 => big"0x10000000000000000")

"""    MT19937(seed = nothing)

The Mersenne Twister, with 19937 bits of state and words of 32 bits.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy.
"""
MT19937(seed = nothing) = BitGenerator(1, seed)

"""    PCG64(seed = nothing)

PCG XSL-RR 128/64, the default.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy.
"""
PCG64(seed = nothing) = BitGenerator(2, seed)

"""    PCG64DXSM(seed = nothing)

PCG with the DXSM output function and the cheap multiplier.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy.
"""
PCG64DXSM(seed = nothing) = BitGenerator(3, seed)

"""    Philox(seed = nothing; options...)

Philox 4x64 with 10 rounds, a counter-based generator.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `counter`: counter; the first words are those of its successor (an integer from 0 to 2**256 - 1 or None; by default 0)
* `key`: key, in the place of a seed (an integer from 0 to 2**128 - 1; by default None)
"""
Philox(seed = nothing; options...) = BitGenerator(4, seed; options...)

"""    SFC64(seed = nothing)

The small fast chaotic generator, with 256 bits of state.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy.
"""
SFC64(seed = nothing) = BitGenerator(5, seed)

"""    AESCounter(seed = nothing; options...)

AES with 10 rounds, applied to a counter.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `counter`: counter of the first block (an integer from 0 to 2**128 - 1 or None; by default 0)
* `key`: key, in the place of a seed (an integer from 0 to 2**128 - 1; by default None)
"""
AESCounter(seed = nothing; options...) = BitGenerator(6, seed; options...)

"""    BlaBla(seed = nothing; options...)

ChaCha of 64-bit words, with the rotations of BLAKE2b.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `counter`: number of the first word (an integer from 0 to 2**128 - 1 or None; by default 0)
* `key`: key, in the place of a seed (an integer from 0 to 2**256 - 1; by default None)
* `rounds`: number of double rounds, even; seeding in place sets 10 (an integer from 2 to 2147483646; by default 10)
"""
BlaBla(seed = nothing; options...) = BitGenerator(7, seed; options...)

"""    ChaCha(seed = nothing; options...)

ChaCha, a stream cipher of 32-bit words, with 20 rounds or another number.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `counter`: number of the first word of 32 bits (an integer from 0 to 2**128 - 1 or None; by default 0)
* `key`: key, in the place of a seed (an integer from 0 to 2**256 - 1; by default None)
* `rounds`: number of rounds, even (an integer from 2 to 2147483646; by default 20)
"""
ChaCha(seed = nothing; options...) = BitGenerator(8, seed; options...)

"""    DSFMT(seed = nothing)

dSFMT, the Mersenne Twister for doubles; a word is a double in [1, 2), by its bits.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
DSFMT(seed = nothing) = BitGenerator(9, seed)

"""    EFIIX64(seed = nothing)

Two tables that exchange words, efiix64x384.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
EFIIX64(seed = nothing) = BitGenerator(10, seed)

"""    HC128(seed = nothing; options...)

HC-128, a stream cipher with two tables that change.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `key`: key in the lower 128 bits, initialization vector in the upper ones, in the place of a seed (an integer from 0 to 2**256 - 1; by default None)
"""
HC128(seed = nothing; options...) = BitGenerator(11, seed; options...)

"""    JSF(seed = nothing; options...)

Bob Jenkins' small fast generator, of 64-bit or 32-bit words.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `seed_size`: number of words of seed (an integer from 1 to 3; by default 1)
* `size`: bits of a word (32 or 64; by default 64)
* `p`: first rotation; without it 7, or 27 for words of 32 bits (an integer from 0 to 63; by default None)
* `q`: second rotation; without it 13, or 17 for words of 32 bits (an integer from 0 to 63; by default None)
* `r`: third rotation; without it 37, or 0 for words of 32 bits (an integer from 0 to 63; by default None)
"""
JSF(seed = nothing; options...) = BitGenerator(12, seed; options...)

"""    LCG128Mix(seed = nothing; options...)

Linear congruential generator of 128 bits, its multiplier and output chosen.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `inc`: stream; without it the seed chooses one (an integer from 0 to 2**128 - 1; by default None)
* `multiplier`: odd multiplier of a step (an integer from 1 to 2**128 - 1; by default 0x2360ed051fc65da44385df649fccf645)
* `output`: function that makes a word of a state (xsl-rr, dxsm, murmur3, upper or lower; by default xsl-rr)
* `dxsm_multiplier`: odd factor in dxsm (an integer from 1 to 2**64 - 1; by default 0xda942042e4dd58b5)
* `post`: a word is of the state after a step; false: of the one before (0 or 1; by default True)
"""
LCG128Mix(seed = nothing; options...) = BitGenerator(13, seed; options...)

"""    LXM(seed = nothing; options...)

LXM, a congruential generator and xoshiro256 mixed.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `b`: increment of the congruential generator, made odd (an integer from 0 to 2**64 - 1; by default 3037000493)
"""
LXM(seed = nothing; options...) = BitGenerator(14, seed; options...)

"""    RandomgenMT19937(seed = nothing; options...)

The Mersenne Twister, seeded by init_by_array.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `numpy_seed`: seed as NumPy does (0 or 1; by default False)
"""
RandomgenMT19937(seed = nothing; options...) = BitGenerator(15, seed; options...)

"""    MT64(seed = nothing)

The Mersenne Twister of 19937 bits, 64 bits a word.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
MT64(seed = nothing) = BitGenerator(16, seed)

"""    MWC64X32(seed = nothing)

Scrambled multiply-with-carry generator of 32-bit words, lag 1.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
MWC64X32(seed = nothing) = BitGenerator(17, seed)

"""    MWC128X(seed = nothing)

Scrambled multiply-with-carry generator of 64-bit words, lag 1.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
MWC128X(seed = nothing) = BitGenerator(18, seed)

"""    MWC128X32(seed = nothing)

Scrambled multiply-with-carry generator of 32-bit words, lag 3.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
MWC128X32(seed = nothing) = BitGenerator(19, seed)

"""    MWC192X(seed = nothing)

Scrambled multiply-with-carry generator of 64-bit words, lag 2.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
MWC192X(seed = nothing) = BitGenerator(20, seed)

"""    PCG32(seed = nothing; options...)

PCG XSH-RR 64/32, of 32-bit words.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `inc`: stream; without it the seed chooses one (an integer from 0 to 2**64 - 1; by default None)
"""
PCG32(seed = nothing; options...) = BitGenerator(21, seed; options...)

"""    RandomgenPCG64(seed = nothing; options...)

PCG of 128 bits with streams, XSL-RR or DXSM.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `inc`: stream; without it the seed chooses one (an integer from 0 to 2**128 - 1; by default None)
* `variant`: output function and multiplier; 1 is xsl-rr, 2 and None are dxsm, with a multiplier of 64 bits (xsl-rr, xslrr, 1.0, 1, dxsm, cm-dxsm, cmdxsm, 2.0, 2, dxsm-128 or dxsm128 or None; by default xsl-rr)
* `numpy_seed`: seed as NumPy does; variant must then be xsl-rr, and inc None (0 or 1; by default False)
"""
RandomgenPCG64(seed = nothing; options...) = BitGenerator(22, seed; options...)

"""    RandomgenPCG64DXSM(seed = nothing; options...)

PCG with the DXSM output function, with streams, seeded with its own multiplier.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `inc`: stream; without it the seed chooses one (an integer from 0 to 2**128 - 1; by default None)
"""
RandomgenPCG64DXSM(seed = nothing; options...) = BitGenerator(23, seed; options...)

"""    RandomgenPhilox(seed = nothing; options...)

Philox of 4 or 2 words, of 64 or 32 bits.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `counter`: counter of number times width bits; the first words are those of its successor (an integer from 0 to 2**256 - 1 or None; by default 0)
* `key`: key of half as many bits, in the place of a seed (an integer from 0 to 2**128 - 1; by default None)
* `number`: words of a block (2 or 4; by default 4)
* `width`: bits of a word (32 or 64; by default 64)
* `numpy_seed`: seed as NumPy does; number and width must then be 4 and 64 (0 or 1; by default False)
"""
RandomgenPhilox(seed = nothing; options...) = BitGenerator(24, seed; options...)

"""    ThreeFry(seed = nothing; options...)

ThreeFry of 4 or 2 words, of 64 or 32 bits, a counter-based generator without multiplications.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `counter`: counter of number times width bits; the first words are those of its successor (an integer from 0 to 2**256 - 1 or None; by default 0)
* `key`: key of as many bits, in the place of a seed (an integer from 0 to 2**256 - 1; by default None)
* `number`: words of a block (2 or 4; by default 4)
* `width`: bits of a word (32 or 64; by default 64)
"""
ThreeFry(seed = nothing; options...) = BitGenerator(25, seed; options...)

"""    RDRAND(seed = nothing; options...)

Words of the processor's own entropy: no seed, and no stream.
There may be no seed.
Options, as keyword arguments; `nothing` stands for None:

* `retries`: how many more times a word is asked for where there is none (an integer from 0 to 2147483647; by default 10)
"""
RDRAND(seed = nothing; options...) = BitGenerator(26, seed; options...)

"""    Romu(seed = nothing; options...)

Rotate and multiply: RomuQuad, or RomuTrio.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `variant`: RomuQuad, of four words, or RomuTrio, of three (quad or trio; by default quad)
"""
Romu(seed = nothing; options...) = BitGenerator(27, seed; options...)

"""    RandomgenSFC64(seed = nothing; options...)

Small fast chaotic generator of 256 bits, with streams.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `w`: first value of the counter; None: the seed tells it (an integer from 0 to 2**64 - 1 or None; by default 1)
* `k`: increment of the counter; None: the seed tells an odd one (an integer from 0 to 2**64 - 1 or None; by default 1)
* `numpy_seed`: seed as NumPy does; w and k must then be 1 (0 or 1; by default False)
"""
RandomgenSFC64(seed = nothing; options...) = BitGenerator(28, seed; options...)

"""    SFMT(seed = nothing)

SFMT, the Mersenne Twister for vectors of 128 bits.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
SFMT(seed = nothing) = BitGenerator(29, seed)

"""    SPECK128(seed = nothing; options...)

The cipher Speck with blocks of 128 bits and a key of 256, applied to a counter.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `counter`: counter of the first block (an integer from 0 to 2**128 - 1 or None; by default 0)
* `key`: key, in the place of a seed (an integer from 0 to 2**256 - 1; by default None)
* `rounds`: number of rounds (an integer from 1 to 34; by default 34)
"""
SPECK128(seed = nothing; options...) = BitGenerator(30, seed; options...)

"""    Squares(seed = nothing; options...)

Squares of a counter times a key, of 64-bit or 32-bit words.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `counter`: number of the first word (an integer from 0 to 2**64 - 1 or None; by default 0)
* `key`: odd key; without it the seed makes one (an integer from 0 to 2**64 - 1; by default None)
* `variant`: bits of a word (32 or 64; by default 64)
"""
Squares(seed = nothing; options...) = BitGenerator(31, seed; options...)

"""    Tyche(seed = nothing; options...)

ChaCha's quarter round as a generator of 32-bit words.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `idx`: stream; without it the seed chooses one (an integer from 0 to 2**32 - 1; by default None)
* `original`: the paper's order of operations; false: OpenRAND's (0 or 1; by default True)
"""
Tyche(seed = nothing; options...) = BitGenerator(32, seed; options...)

"""    Xoroshiro128(seed = nothing; options...)

xoroshiro128+ or xoroshiro128++, two words shifted and rotated.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `plusplus`: xoroshiro128++ (0 or 1; by default False)
"""
Xoroshiro128(seed = nothing; options...) = BitGenerator(33, seed; options...)

"""    Xorshift1024(seed = nothing)

xorshift1024*phi, sixteen words in a ring.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
Xorshift1024(seed = nothing) = BitGenerator(34, seed)

"""    Xoshiro256(seed = nothing)

xoshiro256**, four words shifted and rotated.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
Xoshiro256(seed = nothing) = BitGenerator(35, seed)

"""    Xoshiro512(seed = nothing)

xoshiro512**, eight words shifted and rotated.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
Xoshiro512(seed = nothing) = BitGenerator(36, seed)

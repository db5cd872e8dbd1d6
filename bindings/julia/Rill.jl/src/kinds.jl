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

# The numbers of the kinds in the C interface, and the kinds by their numbers.
const KIND_NUMBERS = Dict(
    :MT19937 => 1,
    :PCG64 => 2,
    :PCG64DXSM => 3,
    :Philox => 4,
    :SFC64 => 5,
    :AESCounter => 6,
    :BlaBla => 7,
    :ChaCha => 8,
    :DSFMT => 9,
    :EFIIX64 => 10,
    :HC128 => 11,
    :JSF => 12,
    :LCG128Mix => 13,
    :LXM => 14,
    :RandomgenMT19937 => 15,
    :MT64 => 16,
    :MWC64X32 => 17,
    :MWC128X => 18,
    :MWC128X32 => 19,
    :MWC192X => 20,
    :PCG32 => 21,
    :RandomgenPCG64 => 22,
    :RandomgenPCG64DXSM => 23,
    :RandomgenPhilox => 24,
    :ThreeFry => 25,
    :RDRAND => 26,
    :Romu => 27,
    :RandomgenSFC64 => 28,
    :SFMT => 29,
    :SPECK128 => 30,
    :Squares => 31,
    :Tyche => 32,
    :Xoroshiro128 => 33,
    :Xorshift1024 => 34,
    :Xoshiro256 => 35,
    :Xoshiro512 => 36)
const KIND_NAMES = Dict(number => name for (name, number) in KIND_NUMBERS)

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
const MT19937 = BitGenerator{:MT19937}

"""    PCG64(seed = nothing)

PCG XSL-RR 128/64, the default.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy.
"""
const PCG64 = BitGenerator{:PCG64}

"""    PCG64DXSM(seed = nothing)

PCG with the DXSM output function and the cheap multiplier.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy.
"""
const PCG64DXSM = BitGenerator{:PCG64DXSM}

"""    Philox(seed = nothing; options...)

Philox 4x64 with 10 rounds, a counter-based generator.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `counter`: counter; the first words are those of its successor (an integer from 0 to 2**256 - 1 or None; by default 0)
* `key`: key, in the place of a seed (an integer from 0 to 2**128 - 1; by default None)
"""
const Philox = BitGenerator{:Philox}

"""    SFC64(seed = nothing)

The small fast chaotic generator, with 256 bits of state.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy.
"""
const SFC64 = BitGenerator{:SFC64}

"""    AESCounter(seed = nothing; options...)

AES with 10 rounds, applied to a counter.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `counter`: counter of the first block (an integer from 0 to 2**128 - 1 or None; by default 0)
* `key`: key, in the place of a seed (an integer from 0 to 2**128 - 1; by default None)
"""
const AESCounter = BitGenerator{:AESCounter}

"""    BlaBla(seed = nothing; options...)

ChaCha of 64-bit words, with the rotations of BLAKE2b.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `counter`: number of the first word (an integer from 0 to 2**128 - 1 or None; by default 0)
* `key`: key, in the place of a seed (an integer from 0 to 2**256 - 1; by default None)
* `rounds`: number of double rounds, even; seeding in place sets 10 (an integer from 2 to 2147483646; by default 10)
"""
const BlaBla = BitGenerator{:BlaBla}

"""    ChaCha(seed = nothing; options...)

ChaCha, a stream cipher of 32-bit words, with 20 rounds or another number.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `counter`: number of the first word of 32 bits (an integer from 0 to 2**128 - 1 or None; by default 0)
* `key`: key, in the place of a seed (an integer from 0 to 2**256 - 1; by default None)
* `rounds`: number of rounds, even (an integer from 2 to 2147483646; by default 20)
"""
const ChaCha = BitGenerator{:ChaCha}

"""    DSFMT(seed = nothing)

dSFMT, the Mersenne Twister for doubles; a word is a double in [1, 2), by its bits.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
const DSFMT = BitGenerator{:DSFMT}

"""    EFIIX64(seed = nothing)

Two tables that exchange words, efiix64x384.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
const EFIIX64 = BitGenerator{:EFIIX64}

"""    HC128(seed = nothing; options...)

HC-128, a stream cipher with two tables that change.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `key`: key in the lower 128 bits, initialization vector in the upper ones, in the place of a seed (an integer from 0 to 2**256 - 1; by default None)
"""
const HC128 = BitGenerator{:HC128}

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
const JSF = BitGenerator{:JSF}

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
const LCG128Mix = BitGenerator{:LCG128Mix}

"""    LXM(seed = nothing; options...)

LXM, a congruential generator and xoshiro256 mixed.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `b`: increment of the congruential generator, made odd (an integer from 0 to 2**64 - 1; by default 3037000493)
"""
const LXM = BitGenerator{:LXM}

"""    RandomgenMT19937(seed = nothing; options...)

The Mersenne Twister, seeded by init_by_array.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `numpy_seed`: seed as NumPy does (0 or 1; by default False)
"""
const RandomgenMT19937 = BitGenerator{:RandomgenMT19937}

"""    MT64(seed = nothing)

The Mersenne Twister of 19937 bits, 64 bits a word.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
const MT64 = BitGenerator{:MT64}

"""    MWC64X32(seed = nothing)

Scrambled multiply-with-carry generator of 32-bit words, lag 1.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
const MWC64X32 = BitGenerator{:MWC64X32}

"""    MWC128X(seed = nothing)

Scrambled multiply-with-carry generator of 64-bit words, lag 1.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
const MWC128X = BitGenerator{:MWC128X}

"""    MWC128X32(seed = nothing)

Scrambled multiply-with-carry generator of 32-bit words, lag 3.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
const MWC128X32 = BitGenerator{:MWC128X32}

"""    MWC192X(seed = nothing)

Scrambled multiply-with-carry generator of 64-bit words, lag 2.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
const MWC192X = BitGenerator{:MWC192X}

"""    PCG32(seed = nothing; options...)

PCG XSH-RR 64/32, of 32-bit words.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `inc`: stream; without it the seed chooses one (an integer from 0 to 2**64 - 1; by default None)
"""
const PCG32 = BitGenerator{:PCG32}

"""    RandomgenPCG64(seed = nothing; options...)

PCG of 128 bits with streams, XSL-RR or DXSM.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `inc`: stream; without it the seed chooses one (an integer from 0 to 2**128 - 1; by default None)
* `variant`: output function and multiplier; 1 is xsl-rr, 2 and None are dxsm, with a multiplier of 64 bits (xsl-rr, xslrr, 1.0, 1, dxsm, cm-dxsm, cmdxsm, 2.0, 2, dxsm-128 or dxsm128 or None; by default xsl-rr)
* `numpy_seed`: seed as NumPy does; variant must then be xsl-rr, and inc None (0 or 1; by default False)
"""
const RandomgenPCG64 = BitGenerator{:RandomgenPCG64}

"""    RandomgenPCG64DXSM(seed = nothing; options...)

PCG with the DXSM output function, with streams, seeded with its own multiplier.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `inc`: stream; without it the seed chooses one (an integer from 0 to 2**128 - 1; by default None)
"""
const RandomgenPCG64DXSM = BitGenerator{:RandomgenPCG64DXSM}

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
const RandomgenPhilox = BitGenerator{:RandomgenPhilox}

"""    ThreeFry(seed = nothing; options...)

ThreeFry of 4 or 2 words, of 64 or 32 bits, a counter-based generator without multiplications.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `counter`: counter of number times width bits; the first words are those of its successor (an integer from 0 to 2**256 - 1 or None; by default 0)
* `key`: key of as many bits, in the place of a seed (an integer from 0 to 2**256 - 1; by default None)
* `number`: words of a block (2 or 4; by default 4)
* `width`: bits of a word (32 or 64; by default 64)
"""
const ThreeFry = BitGenerator{:ThreeFry}

"""    RDRAND(seed = nothing; options...)

Words of the processor's own entropy: no seed, and no stream.
There may be no seed.
Options, as keyword arguments; `nothing` stands for None:

* `retries`: how many more times a word is asked for where there is none (an integer from 0 to 2147483647; by default 10)
"""
const RDRAND = BitGenerator{:RDRAND}

"""    Romu(seed = nothing; options...)

Rotate and multiply: RomuQuad, or RomuTrio.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `variant`: RomuQuad, of four words, or RomuTrio, of three (quad or trio; by default quad)
"""
const Romu = BitGenerator{:Romu}

"""    RandomgenSFC64(seed = nothing; options...)

Small fast chaotic generator of 256 bits, with streams.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `w`: first value of the counter; None: the seed tells it (an integer from 0 to 2**64 - 1 or None; by default 1)
* `k`: increment of the counter; None: the seed tells an odd one (an integer from 0 to 2**64 - 1 or None; by default 1)
* `numpy_seed`: seed as NumPy does; w and k must then be 1 (0 or 1; by default False)
"""
const RandomgenSFC64 = BitGenerator{:RandomgenSFC64}

"""    SFMT(seed = nothing)

SFMT, the Mersenne Twister for vectors of 128 bits.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
const SFMT = BitGenerator{:SFMT}

"""    SPECK128(seed = nothing; options...)

The cipher Speck with blocks of 128 bits and a key of 256, applied to a counter.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `counter`: counter of the first block (an integer from 0 to 2**128 - 1 or None; by default 0)
* `key`: key, in the place of a seed (an integer from 0 to 2**256 - 1; by default None)
* `rounds`: number of rounds (an integer from 1 to 34; by default 34)
"""
const SPECK128 = BitGenerator{:SPECK128}

"""    Squares(seed = nothing; options...)

Squares of a counter times a key, of 64-bit or 32-bit words.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `counter`: number of the first word (an integer from 0 to 2**64 - 1 or None; by default 0)
* `key`: odd key; without it the seed makes one (an integer from 0 to 2**64 - 1; by default None)
* `variant`: bits of a word (32 or 64; by default 64)
"""
const Squares = BitGenerator{:Squares}

"""    Tyche(seed = nothing; options...)

ChaCha's quarter round as a generator of 32-bit words.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `idx`: stream; without it the seed chooses one (an integer from 0 to 2**32 - 1; by default None)
* `original`: the paper's order of operations; false: OpenRAND's (0 or 1; by default True)
"""
const Tyche = BitGenerator{:Tyche}

"""    Xoroshiro128(seed = nothing; options...)

xoroshiro128+ or xoroshiro128++, two words shifted and rotated.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
Options, as keyword arguments; `nothing` stands for None:

* `plusplus`: xoroshiro128++ (0 or 1; by default False)
"""
const Xoroshiro128 = BitGenerator{:Xoroshiro128}

"""    Xorshift1024(seed = nothing)

xorshift1024*phi, sixteen words in a ring.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
const Xorshift1024 = BitGenerator{:Xorshift1024}

"""    Xoshiro256(seed = nothing)

xoshiro256**, four words shifted and rotated.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
const Xoshiro256 = BitGenerator{:Xoshiro256}

"""    Xoshiro512(seed = nothing)

xoshiro512**, eight words shifted and rotated.
Seeded as randomgen's bit generators are; without a seed, from the operating system's entropy.
"""
const Xoshiro512 = BitGenerator{:Xoshiro512}

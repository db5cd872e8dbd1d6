# Generated from api/bit_generators.toml by `make generate`: change that, or
# api/templates/bindings/julia/Rill.jl/src/kinds.jl.

# The kinds of bit generators.

export MT19937, PCG64, PCG64DXSM, Philox, SFC64, JSF, PCG32, Romu, RandomgenSFC64, Tyche, Xoshiro256

"""The names of the kinds, by their numbers."""
const KINDS = ["MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64", "JSF", "PCG32", "Romu", "randomgen.SFC64", "Tyche", "Xoshiro256"]

# The length of one jump of `jumped`, in steps of `advance!`, by the number of the kind; other kinds
# have no such steps.
const JUMPS = Dict(
    2 => big"0x9e3779b97f4a7c15f39cc0605cedc835",
    3 => big"0x9e3779b97f4a7c15f39cc0605cedc835",
    4 => big"0x100000000000000000000000000000000",
    21 => big"0x9e3779b97f4a7c15")

"""    MT19937(seed = nothing)

The Mersenne Twister, with 19937 bits of state and words of 32 bits.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy."""
MT19937(seed = nothing) = BitGenerator(1, seed)

"""    PCG64(seed = nothing)

PCG XSL-RR 128/64, the default.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy."""
PCG64(seed = nothing) = BitGenerator(2, seed)

"""    PCG64DXSM(seed = nothing)

PCG with the DXSM output function and the cheap multiplier.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy."""
PCG64DXSM(seed = nothing) = BitGenerator(3, seed)

"""    Philox(seed = nothing)

Philox 4x64 with 10 rounds, a counter-based generator.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy."""
Philox(seed = nothing) = BitGenerator(4, seed)

"""    SFC64(seed = nothing)

The small fast chaotic generator, with 256 bits of state.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy."""
SFC64(seed = nothing) = BitGenerator(5, seed)

"""    JSF(seed = nothing)

Bob Jenkins' small fast generator, of 64-bit or 32-bit words.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy."""
JSF(seed = nothing) = BitGenerator(12, seed)

"""    PCG32(seed = nothing)

PCG XSH-RR 64/32, of 32-bit words.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy."""
PCG32(seed = nothing) = BitGenerator(21, seed)

"""    Romu(seed = nothing)

Rotate and multiply: RomuQuad, or RomuTrio.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy."""
Romu(seed = nothing) = BitGenerator(27, seed)

"""    RandomgenSFC64(seed = nothing)

Small fast chaotic generator of 256 bits, with streams.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy."""
RandomgenSFC64(seed = nothing) = BitGenerator(28, seed)

"""    Tyche(seed = nothing)

ChaCha's quarter round as a generator of 32-bit words.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy."""
Tyche(seed = nothing) = BitGenerator(32, seed)

"""    Xoshiro256(seed = nothing)

xoshiro256**, four words shifted and rotated.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy."""
Xoshiro256(seed = nothing) = BitGenerator(35, seed)

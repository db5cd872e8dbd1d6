# Generated from api/bit_generators.toml by `make generate`: change that, or
# api/templates/bindings/julia/Rill.jl/src/kinds.jl.

# The kinds of bit generators.

export MT19937, PCG64, PCG64DXSM, Philox, SFC64

"""The names of the kinds, by their numbers."""
const KINDS = ["MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64"]

# The length of one jump of `jumped`, in steps of `advance!`, by the number of the kind; other kinds
# have no such steps.
const JUMPS = Dict(
    2 => big"0x9e3779b97f4a7c15f39cc0605cedc835",
    3 => big"0x9e3779b97f4a7c15f39cc0605cedc835",
    4 => big"0x100000000000000000000000000000000")

"""    MT19937(seed = nothing)

The Mersenne Twister of 19937 bits, 32 bits a word.
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

Philox 4x64 of 10 rounds, counter based.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy."""
Philox(seed = nothing) = BitGenerator(4, seed)

"""    SFC64(seed = nothing)

Small fast chaotic generator of 256 bits.
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy."""
SFC64(seed = nothing) = BitGenerator(5, seed)

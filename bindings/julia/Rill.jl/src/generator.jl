"""
    Generator(seed)
    Generator(bits::BitGenerator)
    Generator()

`numpy.random.Generator`: the modern distributions, in the stream of NumPy 2.5. With a seed, it is that of
`numpy.random.default_rng(seed)`; without one, the operating system's entropy is used. A seed is an integer of any size, a
vector of integers, or an integer as a text, "42" or "0x2a".
"""
mutable struct Generator <: Random.AbstractRNG
    handle::Ptr{Cvoid}
    bitgen::Ptr{Bitgen}
    bits::BitGenerator
    n_threads::Int

    Generator(handle::Ptr{Cvoid}, @nospecialize(bits::BitGenerator)) = own!(new(handle, C_NULL, bits, 1))
end

Generator(seed = nothing) = Generator(PCG64(seed))

Generator(@nospecialize(bits::BitGenerator)) = Generator(attached(Generator, bits), bits)

"""
    default_rng(seed = nothing)

`numpy.random.default_rng`: `Generator(seed)`; a `Generator` for a bit generator or a `RandomState`, which share their stream
with it; a `Generator` itself.
"""
default_rng(seed = nothing) = Generator(seed)
default_rng(rng::Generator) = rng

attached(::Type{Generator}, @nospecialize(bits::BitGenerator)) =
    made(out -> @rill rill_generator_new(bits::Ptr{Cvoid}, out::Ref{Ptr{Cvoid}}))

"""The bit generator that a `Generator` or `RandomState` draws from, shared, not copied."""
bit_generator(rng::Generator) = rng.bits

spawn(rng::Generator, n::Integer) = Generator[Generator(bits) for bits in spawn(rng.bits, n)]

Base.show(io::IO, rng::Generator) = print(io, "Rill.Generator(", rng.bits, ")")

function Random.seed!(rng::Generator, seed = nothing)
    Random.seed!(rng.bits, seed)
    return rng
end

Random.seed!(rng::Generator, ::Nothing) = (Random.seed!(rng.bits, nothing); rng)

"""
    Generator(seed)
    Generator(bits::BitGenerator)
    Generator()

`numpy.random.Generator`: the modern distributions, in the stream of NumPy 2.5. With a seed, an
integer or a vector of integers, it is that of `numpy.random.default_rng(seed)`; without one, the
operating system's entropy is used.
"""
mutable struct Generator <: Random.AbstractRNG
    handle::Ptr{Cvoid}
    bitgen::Ptr{Bitgen}
    bits::BitGenerator
    n_threads::Int

    Generator(handle::Ptr{Cvoid}, bits::BitGenerator) = own!(new(handle, C_NULL, bits, 1))
end

Generator(seed = nothing) = Generator(PCG64(seed))

Generator(bits::BitGenerator) = Generator(attached(Generator, bits), bits)

attached(::Type{Generator}, bits::BitGenerator) =
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

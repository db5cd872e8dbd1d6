"""
    RandomState(seed)
    RandomState(bits::BitGenerator)
    RandomState()

`numpy.random.RandomState`: the legacy distributions, whose streams never change. With a seed of 32
bits, or a vector of such seeds, it has an MT19937 with NumPy's legacy seeding; without one, the
operating system's entropy is used.
"""
mutable struct RandomState <: Random.AbstractRNG
    handle::Ptr{Cvoid}
    bitgen::Ptr{Bitgen}
    bits::BitGenerator
    # The state, if there is no handle: the cached Gaussian is not part of the bit generator.
    saved::Vector{UInt8}

    RandomState(handle::Ptr{Cvoid}, @nospecialize(bits::BitGenerator)) = own!(new(handle, C_NULL, bits, NO_STATE))
    RandomState(saved::Vector{UInt8}, @nospecialize(bits::BitGenerator)) = new(C_NULL, C_NULL, bits, saved)
end

RandomState(::Nothing = nothing) = RandomState(MT19937())
RandomState(seed) = RandomState(legacy(legacy_words(seed)))
RandomState(@nospecialize(bits::BitGenerator)) = RandomState(attached(RandomState, bits), bits)

legacy(seed::UInt32) = MT19937(made(out -> @rill rill_bit_generator_from_legacy_seed(
    seed::UInt32, out::Ref{Ptr{Cvoid}})), legacy_origin(seed))

legacy(key::Vector{UInt32}) = MT19937(made(out -> @rill rill_bit_generator_from_legacy_seed_array(
    key::Ptr{UInt32}, length(key)::Csize_t, out::Ref{Ptr{Cvoid}})), legacy_origin(key))

legacy_origin(seed::UInt32) = "legacy seed $seed"
legacy_origin(key::Vector{UInt32}) =
    length(key) > 8 ? "legacy seed of $(length(key)) words" : "legacy seed $(Int.(key))"

attached(::Type{RandomState}, @nospecialize(bits::BitGenerator)) =
    made(out -> @rill rill_random_state_new(bits::Ptr{Cvoid}, out::Ref{Ptr{Cvoid}}))

bit_generator(rng::RandomState) = rng.bits

default_rng(rng::RandomState) = Generator(rng.bits)

Base.show(io::IO, rng::RandomState) = print(io, "Rill.RandomState(", rng.bits, ")")

Random.seed!(rng::RandomState, seed) = seed_with!(rng, legacy_words(seed))

function Random.seed!(rng::RandomState, ::Nothing = nothing)
    @rill rill_random_state_seed_from_os(rng::Ptr{Cvoid})
    rng.bits.origin = ""
    return rng
end

function seed_with!(rng::RandomState, seed::UInt32)
    @rill rill_random_state_seed(rng::Ptr{Cvoid}, seed::UInt32)
    rng.bits.origin = legacy_origin(seed)
    return rng
end

function seed_with!(rng::RandomState, key::Vector{UInt32})
    @rill rill_random_state_seed_array(rng::Ptr{Cvoid}, key::Ptr{UInt32}, length(key)::Csize_t)
    rng.bits.origin = legacy_origin(key)
    return rng
end

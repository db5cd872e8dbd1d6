"""
A bit generator: the source of random words, made by [`MT19937`](@ref), [`PCG64`](@ref), [`PCG64DXSM`](@ref),
[`Philox`](@ref) or [`SFC64`](@ref). Several generators may share one; each draws in its turn.
"""
mutable struct BitGenerator <: Random.AbstractRNG
    handle::Ptr{Cvoid}

    function BitGenerator(handle::Ptr{Cvoid})
        object = new(handle)
        finalizer(release, object)
        return object
    end
end

function release(object::BitGenerator)
    ccall((:rill_bit_generator_free, librill), Cvoid, (Ptr{Cvoid},), object.handle)
    object.handle = C_NULL
    return nothing
end

Base.unsafe_convert(::Type{Ptr{Cvoid}}, object::BitGenerator) = object.handle

function new_bit_generator(kind::Integer, seed::Integer)
    out = Ref{Ptr{Cvoid}}(C_NULL)
    sequence = seed_sequence(seed)
    try
        check(ccall((:rill_bit_generator_new, librill), Int32,
            (Int32, Ptr{Cvoid}, Ref{Ptr{Cvoid}}), kind, sequence, out))
    finally
        ccall((:rill_seed_sequence_free, librill), Cvoid, (Ptr{Cvoid},), sequence)
    end
    return BitGenerator(out[])
end

function new_bit_generator(kind::Integer, ::Nothing)
    out = Ref{Ptr{Cvoid}}(C_NULL)
    check(ccall((:rill_bit_generator_new, librill), Int32, (Int32, Ptr{Cvoid}, Ref{Ptr{Cvoid}}), kind, C_NULL, out))
    return BitGenerator(out[])
end

# An integer of any size goes in as its digits.
function seed_sequence(seed::Integer)
    out = Ref{Ptr{Cvoid}}(C_NULL)
    check(ccall((:rill_seed_sequence_from_string, librill), Int32, (Cstring, Ref{Ptr{Cvoid}}), string(seed), out))
    return out[]
end

"""`numpy.random.MT19937(seed)`; without a seed, from the operating system's entropy."""
MT19937(seed = nothing) = new_bit_generator(1, seed)

"""`numpy.random.PCG64(seed)`; without a seed, from the operating system's entropy."""
PCG64(seed = nothing) = new_bit_generator(2, seed)

"""`numpy.random.PCG64DXSM(seed)`; without a seed, from the operating system's entropy."""
PCG64DXSM(seed = nothing) = new_bit_generator(3, seed)

"""`numpy.random.Philox(seed)`; without a seed, from the operating system's entropy."""
Philox(seed = nothing) = new_bit_generator(4, seed)

"""`numpy.random.SFC64(seed)`; without a seed, from the operating system's entropy."""
SFC64(seed = nothing) = new_bit_generator(5, seed)

function kind_of(bits::BitGenerator)
    out = Ref{Int32}(0)
    check(ccall((:rill_bit_generator_kind_of, librill), Int32, (Ptr{Cvoid}, Ref{Int32}), bits, out))
    return out[]
end

function Base.show(io::IO, bits::BitGenerator)
    name = unsafe_string(ccall((:rill_bit_generator_name, librill), Cstring, (Ptr{Cvoid},), bits))
    print(io, "Rill.", name)
end

"""`n` children, as NumPy's `spawn(n)`: independent streams."""
function spawn(bits::BitGenerator, n::Integer)
    handles = fill(C_NULL, n)
    check(ccall((:rill_bit_generator_spawn, librill), Int32, (Ptr{Cvoid}, Ptr{Ptr{Cvoid}}, Csize_t), bits, handles, n))
    return [BitGenerator(handle) for handle in handles]
end

"""A new bit generator, `jumps` long jumps further on, as NumPy's `jumped`."""
function jumped(bits::BitGenerator, jumps::Integer = 1)
    out = Ref{Ptr{Cvoid}}(C_NULL)
    check(ccall((:rill_bit_generator_jumped, librill), Int32, (Ptr{Cvoid}, UInt64, Ref{Ptr{Cvoid}}), bits, jumps, out))
    return BitGenerator(out[])
end

"""Go on as if `delta` words had been drawn, as NumPy's `advance`; backwards if it is negative."""
function advance!(bits::BitGenerator, delta::Integer)
    check(ccall((:rill_bit_generator_advance, librill), Int32, (Ptr{Cvoid}, Int64), bits, delta))
    return bits
end

function Base.copy(bits::BitGenerator)
    out = Ref{Ptr{Cvoid}}(C_NULL)
    check(ccall((:rill_bit_generator_clone, librill), Int32, (Ptr{Cvoid}, Ref{Ptr{Cvoid}}), bits, out))
    return BitGenerator(out[])
end

"""Fill an array with words as the bit generator makes them, as NumPy's `random_raw`."""
function random_raw!(bits::BitGenerator, out::Array{UInt64})
    check(ccall((:rill_bit_generator_random_raw, librill), Int32,
        (Ptr{Cvoid}, Ptr{UInt64}, Csize_t), bits, out, length(out)))
    return out
end

function words!(bits::BitGenerator, out::Array{UInt64})
    check(ccall((:rill_bit_generator_random_u64, librill), Int32,
        (Ptr{Cvoid}, Ptr{UInt64}, Csize_t), bits, out, length(out)))
    return out
end

function words!(bits::BitGenerator, out::Array{UInt32})
    check(ccall((:rill_bit_generator_random_u32, librill), Int32,
        (Ptr{Cvoid}, Ptr{UInt32}, Csize_t), bits, out, length(out)))
    return out
end

function doubles!(bits::BitGenerator, out::Array{Float64})
    check(ccall((:rill_bit_generator_random_sample, librill), Int32,
        (Ptr{Cvoid}, Ptr{Float64}, Csize_t), bits, out, length(out)))
    return out
end

# Seeding in place: whatever shares the bit generator follows.
function Random.seed!(bits::BitGenerator, seed::Integer)
    return restore!(bits, save(new_bit_generator(kind_of(bits), seed)))
end

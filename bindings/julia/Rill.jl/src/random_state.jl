"""
    RandomState(seed::Integer)
    RandomState(key::Vector{UInt32})
    RandomState(bits::BitGenerator)
    RandomState()

`numpy.random.RandomState`: the legacy distributions, whose streams never change. A seed, of 32 bits, or a key makes an
MT19937 as NumPy's legacy seeding does.
"""
mutable struct RandomState <: Random.AbstractRNG
    handle::Ptr{Cvoid}

    function RandomState(bits::BitGenerator)
        out = Ref{Ptr{Cvoid}}(C_NULL)
        check(ccall((:rill_random_state_new, librill), Int32, (Ptr{Cvoid}, Ref{Ptr{Cvoid}}), bits, out))
        object = new(out[])
        finalizer(release, object)
        return object
    end
end

RandomState() = RandomState(MT19937())
RandomState(seed::Integer) = Random.seed!(RandomState(), seed)
RandomState(key::Vector{UInt32}) = Random.seed!(RandomState(), key)

function release(object::RandomState)
    ccall((:rill_random_state_free, librill), Cvoid, (Ptr{Cvoid},), object.handle)
    object.handle = C_NULL
    return nothing
end

Base.unsafe_convert(::Type{Ptr{Cvoid}}, object::RandomState) = object.handle

function bit_generator(rng::RandomState)
    out = Ref{Ptr{Cvoid}}(C_NULL)
    check(ccall((:rill_random_state_bit_generator, librill), Int32, (Ptr{Cvoid}, Ref{Ptr{Cvoid}}), rng, out))
    return BitGenerator(out[])
end

Base.show(io::IO, rng::RandomState) = print(io, "Rill.RandomState(", bit_generator(rng), ")")

function Random.seed!(rng::RandomState, seed::Integer)
    check(ccall((:rill_random_state_seed, librill), Int32, (Ptr{Cvoid}, UInt32), rng, seed))
    return rng
end

function Random.seed!(rng::RandomState, key::Vector{UInt32})
    check(ccall((:rill_random_state_seed_array, librill), Int32,
        (Ptr{Cvoid}, Ptr{UInt32}, Csize_t), rng, key, length(key)))
    return rng
end

function doubles!(rng::RandomState, out::Array{Float64})
    check(ccall((:rill_random_state_random_sample, librill), Int32,
        (Ptr{Cvoid}, Ptr{Float64}, Csize_t), rng, out, length(out)))
    return out
end

function normals!(rng::RandomState, out::Array{Float64})
    check(ccall((:rill_random_state_standard_normal, librill), Int32,
        (Ptr{Cvoid}, Ptr{Float64}, Csize_t), rng, out, length(out)))
    return out
end

function exponentials!(rng::RandomState, out::Array{Float64})
    check(ccall((:rill_random_state_standard_exponential, librill), Int32,
        (Ptr{Cvoid}, Ptr{Float64}, Csize_t), rng, out, length(out)))
    return out
end

function words!(rng::RandomState, out::Array{UInt64})
    check(ccall((:rill_random_state_randint_u64, librill), Int32,
        (Ptr{Cvoid}, UInt64, UInt64, Bool, Ptr{UInt64}, Csize_t),
        rng, 0, typemax(UInt64), true, out, length(out)))
    return out
end

function words!(rng::RandomState, out::Array{UInt32})
    check(ccall((:rill_random_state_randint_u32, librill), Int32,
        (Ptr{Cvoid}, Int64, Int64, Bool, Ptr{UInt32}, Csize_t),
        rng, 0, typemax(UInt32), true, out, length(out)))
    return out
end

"""
    Generator(seed::Integer)
    Generator(bits::BitGenerator)
    Generator()

`numpy.random.Generator`: the modern distributions, in the stream of NumPy 2.4. A seed makes what
`numpy.random.default_rng(seed)` makes; without one it is the operating system's entropy.
"""
mutable struct Generator <: Random.AbstractRNG
    handle::Ptr{Cvoid}

    function Generator(bits::BitGenerator)
        out = Ref{Ptr{Cvoid}}(C_NULL)
        check(ccall((:rill_generator_new, librill), Int32, (Ptr{Cvoid}, Ref{Ptr{Cvoid}}), bits, out))
        object = new(out[])
        finalizer(release, object)
        return object
    end
end

Generator(seed::Integer) = Generator(PCG64(seed))
Generator() = Generator(PCG64())

function release(object::Generator)
    ccall((:rill_generator_free, librill), Cvoid, (Ptr{Cvoid},), object.handle)
    object.handle = C_NULL
    return nothing
end

Base.unsafe_convert(::Type{Ptr{Cvoid}}, object::Generator) = object.handle

"""The bit generator that a generator draws from; it is shared, not copied."""
function bit_generator(rng::Generator)
    out = Ref{Ptr{Cvoid}}(C_NULL)
    check(ccall((:rill_generator_bit_generator, librill), Int32, (Ptr{Cvoid}, Ref{Ptr{Cvoid}}), rng, out))
    return BitGenerator(out[])
end

spawn(rng::Generator, n::Integer) = [Generator(bits) for bits in spawn(bit_generator(rng), n)]

Base.show(io::IO, rng::Generator) = print(io, "Rill.Generator(", bit_generator(rng), ")")
Base.copy(rng::Generator) = Generator(copy(bit_generator(rng)))

function Random.seed!(rng::Generator, seed::Integer)
    Random.seed!(bit_generator(rng), seed)
    return rng
end

function doubles!(rng::Generator, out::Array{Float64})
    check(ccall((:rill_generator_random, librill), Int32, (Ptr{Cvoid}, Ptr{Float64}, Csize_t), rng, out, length(out)))
    return out
end

function doubles!(rng::Generator, out::Array{Float32})
    check(ccall((:rill_generator_random_f32, librill), Int32,
        (Ptr{Cvoid}, Ptr{Float32}, Csize_t), rng, out, length(out)))
    return out
end

function normals!(rng::Generator, out::Array{Float64})
    check(ccall((:rill_generator_standard_normal, librill), Int32,
        (Ptr{Cvoid}, Ptr{Float64}, Csize_t), rng, out, length(out)))
    return out
end

function normals!(rng::Generator, out::Array{Float32})
    check(ccall((:rill_generator_standard_normal_f32, librill), Int32,
        (Ptr{Cvoid}, Ptr{Float32}, Csize_t), rng, out, length(out)))
    return out
end

function exponentials!(rng::Generator, out::Array{Float64})
    check(ccall((:rill_generator_standard_exponential, librill), Int32,
        (Ptr{Cvoid}, Ptr{Float64}, Csize_t), rng, out, length(out)))
    return out
end

function exponentials!(rng::Generator, out::Array{Float32})
    check(ccall((:rill_generator_standard_exponential_f32, librill), Int32,
        (Ptr{Cvoid}, Ptr{Float32}, Csize_t), rng, out, length(out)))
    return out
end

function words!(rng::Generator, out::Array{UInt64})
    check(ccall((:rill_generator_integers_u64, librill), Int32,
        (Ptr{Cvoid}, UInt64, UInt64, Bool, Ptr{UInt64}, Csize_t),
        rng, 0, typemax(UInt64), true, out, length(out)))
    return out
end

function words!(rng::Generator, out::Array{UInt32})
    check(ccall((:rill_generator_integers_u32, librill), Int32, (Ptr{Cvoid}, Int64, Int64, Bool, Ptr{UInt32}, Csize_t),
        rng, 0, typemax(UInt32), true, out, length(out)))
    return out
end

# Julia's own functions on these generators, and draws with one parameter set each.

const Drawing = Union{Generator, RandomState}
const AnyRill = Union{BitGenerator, Generator, RandomState}
const Word = Union{UInt32, UInt64}
const Unit64 = Random.SamplerTrivial{Random.CloseOpen01{Float64}}
const Unit32 = Random.SamplerTrivial{Random.CloseOpen01{Float32}}

Random.rng_native_52(::AnyRill) = UInt64

Random.rand(rng::AnyRill, ::Random.SamplerType{UInt64}) = words!(rng, Vector{UInt64}(undef, 1))[1]
Random.rand(rng::AnyRill, ::Random.SamplerType{UInt32}) = words!(rng, Vector{UInt32}(undef, 1))[1]
Random.rand(rng::AnyRill, ::Random.SamplerType{Int64}) = rand(rng, UInt64) % Int64
Random.rand(rng::AnyRill, ::Random.SamplerType{Int32}) = rand(rng, UInt32) % Int32
Random.rand(rng::AnyRill, ::Random.SamplerType{UInt16}) = rand(rng, UInt32) % UInt16
Random.rand(rng::AnyRill, ::Random.SamplerType{Int16}) = rand(rng, UInt32) % Int16
Random.rand(rng::AnyRill, ::Random.SamplerType{UInt8}) = rand(rng, UInt32) % UInt8
Random.rand(rng::AnyRill, ::Random.SamplerType{Int8}) = rand(rng, UInt32) % Int8
Random.rand(rng::AnyRill, ::Random.SamplerType{Bool}) = rand(rng, UInt32) % Bool

function Random.rand(rng::AnyRill, ::Random.SamplerType{UInt128})
    low = rand(rng, UInt64)
    high = rand(rng, UInt64)
    return (UInt128(high) << 64) | UInt128(low)
end

Random.rand(rng::AnyRill, ::Random.SamplerType{Int128}) = rand(rng, UInt128) % Int128
Random.rand(rng::AnyRill, ::Unit64) = doubles!(rng, Vector{Float64}(undef, 1))[1]
Random.rand(rng::Generator, ::Unit32) = doubles!(rng, Vector{Float32}(undef, 1))[1]

Random.rand!(rng::AnyRill, out::Array{UInt64}, ::Random.SamplerType{UInt64}) = words!(rng, out)
Random.rand!(rng::AnyRill, out::Array{UInt32}, ::Random.SamplerType{UInt32}) = words!(rng, out)
Random.rand!(rng::AnyRill, out::Array{Float64}, ::Unit64) = doubles!(rng, out)
Random.rand!(rng::Generator, out::Array{Float32}, ::Unit32) = doubles!(rng, out)

Random.randn(rng::Drawing) = normals!(rng, Vector{Float64}(undef, 1))[1]
Random.randn(rng::Drawing, ::Type{Float64}) = normals!(rng, Vector{Float64}(undef, 1))[1]
Random.randn(rng::Generator, ::Type{Float32}) = normals!(rng, Vector{Float32}(undef, 1))[1]
Random.randn!(rng::Drawing, out::Array{Float64}) = normals!(rng, out)
Random.randn!(rng::Generator, out::Array{Float32}) = normals!(rng, out)

Random.randexp(rng::Drawing) = exponentials!(rng, Vector{Float64}(undef, 1))[1]
Random.randexp(rng::Drawing, ::Type{Float64}) = exponentials!(rng, Vector{Float64}(undef, 1))[1]
Random.randexp(rng::Generator, ::Type{Float32}) = exponentials!(rng, Vector{Float32}(undef, 1))[1]
Random.randexp!(rng::Drawing, out::Array{Float64}) = exponentials!(rng, out)
Random.randexp!(rng::Generator, out::Array{Float32}) = exponentials!(rng, out)

# rill_parameter
struct Parameter
    values::Ptr{Cvoid}
    stride::Int
end

function distribution_number(name::String)
    out = Ref{Int32}(0)
    check(ccall((:rill_distribution_from_name, librill), Int32, (Cstring, Ref{Int32}), name, out))
    return out[]
end

function draw_into!(rng::Generator, number::Int32, parameters::Vector{Parameter}, out::Array)
    check(ccall((:rill_generator_draw, librill), Int32,
        (Ptr{Cvoid}, Int32, Ptr{Parameter}, Csize_t, Ptr{Cvoid}, Csize_t),
        rng, number, parameters, length(parameters), out, length(out)))
    return out
end

function draw_into!(rng::RandomState, number::Int32, parameters::Vector{Parameter}, out::Array)
    check(ccall((:rill_random_state_draw, librill), Int32,
        (Ptr{Cvoid}, Int32, Ptr{Parameter}, Csize_t, Ptr{Cvoid}, Csize_t),
        rng, number, parameters, length(parameters), out, length(out)))
    return out
end

as_vector(::Type{T}, value::Number) where {T} = T[value]
as_vector(::Type{T}, values::AbstractArray) where {T} = Vector{T}(vec(values))

function parameter(values::Vector, n::Int)
    if length(values) == 1
        return Parameter(convert(Ptr{Cvoid}, pointer(values)), 0)
    end
    if length(values) != n
        throw(DimensionMismatch("a parameter has $(length(values)) values for $n draws"))
    end
    return Parameter(convert(Ptr{Cvoid}, pointer(values)), 1)
end

# One value where there are no dimensions, or else an array, filled in the order of memory. A parameter is a number, or
# an array of as many numbers as are drawn.
function draw(rng::Drawing, name::String, ::Type{T}, types::Tuple, values::Tuple, dims::Tuple) where {T}
    out = Array{T}(undef, map(Int, dims))
    vectors = map(as_vector, types, values)
    GC.@preserve vectors begin
        parameters = Parameter[parameter(vector, length(out)) for vector in vectors]
        draw_into!(rng, distribution_number(name), parameters, out)
    end
    return isempty(dims) ? out[1] : out
end

# Julia's own functions on these generators: each is a call of NumPy's, or refused. None uses Julia's algorithms, which
# may change with its versions.

const Bits = (Int8, Int16, Int32, Int64, UInt8, UInt16, UInt32, UInt64, Bool)

Random.rng_native_52(::AnyRill) = UInt64

not_numpys(what) = throw(RillError(UNSUPPORTED, "$what: NumPy has no such draw, and Julia's own may change with its versions"))

# A bit generator draws what a Generator on it draws, which it keeps.
drawing(rng::Drawing) = rng

function drawing(bits::BitGenerator)
    found = bits.drawing
    found === nothing && (found = keep_drawing!(bits, Generator(bits)))
    rng = found::Generator
    bits.bitgen == C_NULL || (rng.bitgen = bits.bitgen)
    return rng
end

# While a module is precompiled, objects are saved without others.
keep_drawing!(bits::BitGenerator, rng::Generator) = PRECOMPILING[] ? rng : (bits.drawing = rng)

# Floats: rng.random, rng.standard_normal, rng.standard_exponential.

for (class, T, uniform, normal, exponential) in (
        (Generator, Float64, "random", "standard_normal", "standard_exponential"),
        (Generator, Float32, "random_f32", "standard_normal_f32", "standard_exponential_f32"),
        (RandomState, Float64, "random", "standard_normal", "standard_exponential"))
    @eval begin
        Random.rand(rng::$class, ::Random.SamplerTrivial{Random.CloseOpen01{$T}}) = random(rng, $T, ())
        Random.randn(rng::$class, ::Type{$T}) = standard_normal(rng, $T, ())
        Random.randexp(rng::$class, ::Type{$T}) = standard_exponential(rng, $T, ())
        Random.rand!(rng::$class, out::AbstractArray{$T}, ::Random.SamplerTrivial{Random.CloseOpen01{$T}}) =
            fill_with!(rng, @distribution($uniform), $T, Tuple{}, (), out)
        Random.randn!(rng::$class, out::AbstractArray{$T}) =
            fill_with!(rng, @distribution($normal), $T, Tuple{}, (), out)
        Random.randexp!(rng::$class, out::AbstractArray{$T}) =
            fill_with!(rng, @distribution($exponential), $T, Tuple{}, (), out)
    end
end

for T in (Float64, Float32)
    @eval begin
        Random.rand(bits::BitGenerator, sampler::Random.SamplerTrivial{Random.CloseOpen01{$T}}) =
            is_unlocked(bits) ? single_random(bits, $T) : Random.rand(drawing(bits), sampler)
        Random.rand!(bits::BitGenerator, out::AbstractArray{$T}, sampler::Random.SamplerTrivial{Random.CloseOpen01{$T}}) =
            Random.rand!(drawing(bits), out, sampler)
        Random.randn(bits::BitGenerator, ::Type{$T}) =
            is_unlocked(bits) ? single_normal(bits, $T) : randn(drawing(bits), $T)
        Random.randexp(bits::BitGenerator, ::Type{$T}) =
            is_unlocked(bits) ? single_exponential(bits, $T) : Random.randexp(drawing(bits), $T)
        Random.randn!(bits::BitGenerator, out::AbstractArray{$T}) = Random.randn!(drawing(bits), out)
        Random.randexp!(bits::BitGenerator, out::AbstractArray{$T}) = Random.randexp!(drawing(bits), out)
    end
end

Random.randn(rng::AnyRill) = randn(rng, Float64)
Random.randexp(rng::AnyRill) = Random.randexp(rng, Float64)

# NumPy draws no half precision, and a RandomState no single: normal and exponential values are rounded, as its astype does;
# uniform ones would be rounded up to 1.
for (class, T) in ((AnyRill, Float16), (RandomState, Float32))
    @eval begin
        Random.rand(::$class, ::Random.SamplerTrivial{Random.CloseOpen01{$T}}) = not_numpys($"rand of $T")
        Random.randn(rng::$class, ::Type{$T}) = $T(randn(rng, Float64))
        Random.randexp(rng::$class, ::Type{$T}) = $T(Random.randexp(rng, Float64))
    end
end

random!(::Drawing, ::AbstractArray{Float16}) = not_numpys("random of Float16")
random!(::RandomState, ::AbstractArray{Float32}) = not_numpys("random of Float32")

Random.Sampler(::Type{<:AnyRill}, ::Random.FloatInterval{BigFloat}, ::Random.Repetition) = not_numpys("rand of BigFloat")
Random.randn(::AnyRill, ::Type{BigFloat}) = not_numpys("randn of BigFloat")
Random.randexp(::AnyRill, ::Type{BigFloat}) = not_numpys("randexp of BigFloat")

# Integers: rng.integers and rng.randint with that dtype, over a range or over all values of the type.

struct Bounded{T} <: Random.Sampler{T}
    low::T
    high::T
end

bounded_values(bounds::Bounded{T}) where {T} = (bound_type(T)(bounds.low), bound_type(T)(bounds.high), true)

Random.rand(rng::AnyRill, bounds::Bounded) =
    is_unlocked(rng) ? single_integer(rng, bounds.low, bounds.high) : locked_integer(drawing(rng), bounds)

locked_integer(rng::Drawing, bounds::Bounded{T}) where {T} =
    draw(rng, integers_number(rng, T), T, bounds_type(T), bounded_values(bounds), ())

function locked_integer(rng::Generator, bounds::Bounded{Int64})
    out = Ref{Int64}()
    @rill rill_generator_integers(rng::Ptr{Cvoid}, bounds.low::Int64, bounds.high::Int64, true::Bool, out::Ref{Int64}, 1::Csize_t)
    return out[]
end

function locked_integer(rng::RandomState, bounds::Bounded{Int64})
    out = Ref{Int64}()
    @rill rill_random_state_randint(rng::Ptr{Cvoid}, bounds.low::Int64, bounds.high::Int64, true::Bool, out::Ref{Int64}, 1::Csize_t)
    return out[]
end

function Random.rand!(rng::AnyRill, out::AbstractArray, bounds::Bounded{T}) where {T}
    # All values can be converted if the bounds can.
    convert(eltype(out), bounds.low), convert(eltype(out), bounds.high)
    object = drawing(rng)
    return fill_with!(object, integers_number(object, T), T, bounds_type(T), bounded_values(bounds), out)
end

for T in Bits
    @eval begin
        Random.rand(rng::AnyRill, ::Random.SamplerType{$T}) = Random.rand(rng, Bounded(typemin($T), typemax($T)))
        Random.rand!(rng::AnyRill, out::AbstractArray{$T}, ::Random.SamplerType{$T}) =
            Random.rand!(rng, out, Bounded(typemin($T), typemax($T)))
        function Random.Sampler(::Type{<:AnyRill}, range::AbstractUnitRange{$T}, ::Random.Repetition)
            isempty(range) && throw(ArgumentError("collection must be non-empty"))
            return Bounded(first(range), last(range))
        end
    end
end

Random.rand!(rng::AnyRill, out::BitArray, ::Random.SamplerType{Bool}) = Random.rand!(rng, out, Bounded(false, true))

# Words of a bit generator, without a Generator.
function Random.rand(bits::BitGenerator, ::Random.SamplerType{UInt64})
    is_unlocked(bits) && return single_integer(bits, typemin(UInt64), typemax(UInt64))
    out = Ref{UInt64}()
    @rill rill_bit_generator_random_u64(bits::Ptr{Cvoid}, out::Ref{UInt64}, 1::Csize_t)
    return out[]
end

function Random.rand(bits::BitGenerator, ::Random.SamplerType{UInt32})
    is_unlocked(bits) && return single_integer(bits, typemin(UInt32), typemax(UInt32))
    out = Ref{UInt32}()
    @rill rill_bit_generator_random_u32(bits::Ptr{Cvoid}, out::Ref{UInt32}, 1::Csize_t)
    return out[]
end

# Two words, the low one first.
function Random.rand(rng::AnyRill, ::Random.SamplerType{UInt128})
    low = Random.rand(rng, UInt64)
    high = Random.rand(rng, UInt64)
    return (UInt128(high) << 64) | UInt128(low)
end

Random.rand(rng::AnyRill, ::Random.SamplerType{Int128}) = Random.rand(rng, UInt128) % Int128

for T in (Int128, UInt128, BigInt)
    @eval Random.Sampler(::Type{<:AnyRill}, ::AbstractUnitRange{$T}, ::Random.Repetition) =
        not_numpys($"rand of a range of $T")
end

# Items: rng.choice. For an array, Julia draws from the range of its indices; here a tuple is treated in the same way. For many
# items, all places are drawn at once.

struct TupleItems{N, T} <: Random.Sampler{T}
    items::NTuple{N, T}
    data::Bounded{Int}
end

Base.getindex(sampler::TupleItems) = sampler.items

for items in (:(Tuple{A}), :(Tuple{A, B}), :(Tuple{A, B, C}), :Tuple)
    where_clause = items === :Tuple ? Symbol[] : items.args[2:end]
    @eval Random.Sampler(class::Type{<:AnyRill}, items::$items, n::Random.Repetition) where {$(where_clause...)} =
        tuple_sampler(class, items, n)
end

tuple_sampler(class, items::Tuple, n) = Random.Sampler(class, collect(items), n)
tuple_sampler(_, items::Tuple{T, Vararg{T, M}}, _) where {T, M} = TupleItems(items, Bounded(1, M + 1))

Random.rand(rng::AnyRill, sampler::TupleItems) = sampler[][Random.rand(rng, sampler.data)]

function Random.rand!(rng::AnyRill, out::AbstractArray,
        sampler::Union{TupleItems, Random.SamplerSimple{<:AbstractArray, Bounded{Int}}})
    items, object = sampler[], drawing(rng)
    if is_plain(out) && items isa Union{StepRange, StepRangeLen, Array} && eltype(items) === eltype(out) && is_serial(object)
        places = Vector{Int}(undef, PART)
        return in_parts!(values -> set_items!(object, values, items, places, sampler.data), object, out, eltype(out))
    end
    try_setting!(out)
    places = Random.rand!(object, Vector{Int}(undef, length(out)), sampler.data)
    return set_elements!(out, (items[place] for place in places))
end

function set_items!(rng::Drawing, values::Vector, items, places::Vector{Int}, bounds::Bounded)
    Random.rand!(rng, resize!(places, length(values)), bounds)
    for k in eachindex(values, places)
        @inbounds values[k] = items[places[k]]
    end
end

# Shuffles: rng.shuffle and rng.permutation, over the elements of any array in Julia's order. Some versions of Julia
# have separate methods for arrays of truth values, for tuples, and for the types Array and Memory.

Random.shuffle!(rng::AnyRill, items::AbstractArray) = shuffle_items!(drawing(rng), items)
Random.shuffle!(rng::AnyRill, items::AbstractArray{Bool}) = shuffle_items!(drawing(rng), items)

function shuffle_items!(rng::Drawing, items::AbstractArray{T}) where {T}
    if isbitstype(T) && sizeof(T) > 0 && in_place(items, T)
        shuffle_bytes!(rng, items)
        return items
    end
    # Fails before anything is drawn if an element cannot be read and set.
    values = elements(items)
    set_elements!(items, values)
    return set_elements!(items, values[permutation(rng, length(values)) .+ 1])
end

function shuffle_bytes!(rng::Drawing, items::AbstractArray{T}) where {T}
    GC.@preserve items begin
        address = convert(Ptr{Cvoid}, pointer(items))
        @either shuffle(rng::Ptr{Cvoid}, address::Ptr{Cvoid}, length(items)::Csize_t, sizeof(T)::Csize_t)
    end
end

Random.shuffle(rng::AnyRill, items::Base.OneTo) = Random.randperm(rng, last(items))
Random.shuffle(rng::AnyRill, items::Tuple) = Tuple(Random.shuffle!(rng, collect(items)))
Random.shuffle(rng::AnyRill, items::NTuple{N, T}) where {N, T} = Tuple(Random.shuffle!(rng, collect(items)))

for class in (:Array, :AbstractArray, (isdefined(Base, :Memory) ? (:Memory,) : ())...)
    out = :($class{<:Integer})
    @eval begin
        function Random.randperm!(rng::AnyRill, out::$out)
            convert(eltype(out), length(out))
            fill_with!(out, Int64) do direct
                set_elements!(direct, permutation(drawing(rng), length(direct)) .+ 1)
            end
        end
        Random.randcycle!(::AnyRill, ::$out) = not_numpys("randcycle")
    end
end

Random.randsubseq!(::AnyRill, ::AbstractArray, ::AbstractArray, ::Real) = not_numpys("randsubseq")

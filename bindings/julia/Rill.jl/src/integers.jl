# Bounded integers of every type.

"""    integers(rng, low, high, dims...; endpoint = false, type = Int64)
    integers(rng, high; endpoint = false, type = Int64)
    integers!(rng, out, low, high; endpoint = false)

Integers from low, or 0, to high, without high unless endpoint is true, as `Generator.integers` with that dtype, which is
`out`'s. Bounds may be arrays, which are broadcast; sizes may be a tuple."""
integers(rng::Generator, low, high, dims::Integer...; endpoint::Bool = false, type::Type{T} = Int64) where {T} =
    bounded(rng, T, low, high, endpoint, dims)

integers(rng::Generator, high; options...) = integers(rng, 0, high; options...)
integers(rng::Generator, high, dims::Sizes; options...) = integers(rng, 0, high, dims...; options...)
integers(rng::Generator, low, high, dims::Sizes; options...) = integers(rng, low, high, dims...; options...)

integers!(rng::Generator, out::AbstractArray{T}, low, high; endpoint::Bool = false) where {T} =
    fill_numbers!(rng, integers_number(rng, T), T, bounds_type(T), bounds(T, low, high, endpoint), out)

"""    randint(rng, low, high, dims...; type = Int64)
    randint(rng, high; type = Int64)
    randint!(rng, out, low, high)

Integers from low, or 0, to high, without high, as `RandomState.randint` with that dtype, which is `out`'s. Bounds may be
arrays, which are broadcast; sizes may be a tuple."""
randint(rng::RandomState, low, high, dims::Integer...; type::Type{T} = Int64) where {T} =
    bounded(rng, T, low, high, false, dims)

randint(rng::RandomState, high; options...) = randint(rng, 0, high; options...)
randint(rng::RandomState, high, dims::Sizes; options...) = randint(rng, 0, high, dims...; options...)
randint(rng::RandomState, low, high, dims::Sizes; options...) = randint(rng, low, high, dims...; options...)

randint!(rng::RandomState, out::AbstractArray{T}, low, high) where {T} =
    fill_numbers!(rng, integers_number(rng, T), T, bounds_type(T), bounds(T, low, high, false), out)

bounded(rng::Drawing, ::Type{T}, low, high, endpoint::Bool, dims::Tuple) where {T} =
    draw(rng, integers_number(rng, T), T, bounds_type(T), bounds(T, low, high, endpoint), dims)

# One integer from bounds that nothing has to be said against.
function bounded(rng::Drawing, ::Type{T}, low::Union{Int64, UInt64}, high::Union{Int64, UInt64}, endpoint::Bool, dims::Tuple{}) where {T <: Union{Base.BitInteger64, Bool}}
    if is_unlocked(rng) && low < high && typemin(T) <= low && high <= typemax(T)
        return single_integer(rng, low % T, (endpoint ? high : high - one(high)) % T)
    end
    return draw(rng, integers_number(rng, T), T, bounds_type(T), bounds(T, low, high, endpoint), dims)
end

"""    random_integers(rng, low, high, dims...)

Integers from low to high, including high."""
random_integers(rng::RandomState, low, high, dims::Integer...) =
    draw(rng, @distribution("random_integers"), Int64, Tuple{Int64, Int64}, bounds(Int64, low, high, true)[1:2], dims)
random_integers(rng::RandomState, low, high, dims::Sizes) = random_integers(rng, low, high, dims...)

for (T, suffix) in ((Int64, ""), (Int32, "_i32"), (Int16, "_i16"), (Int8, "_i8"), (Bool, "_bool"),
        (UInt64, "_u64"), (UInt32, "_u32"), (UInt16, "_u16"), (UInt8, "_u8"))
    @eval begin
        integers_number(::Generator, ::Type{$T}) = @distribution($("integers" * suffix))
        integers_number(::RandomState, ::Type{$T}) = @distribution($("randint" * suffix))
    end
end

integers_number(::Generator, type::Type) = no_dtype(type, "integers")
integers_number(::RandomState, type::Type) = no_dtype(type, "randint")

bound_type(::Type) = Int64
bound_type(::Type{UInt64}) = UInt64

bounds_type(::Type{T}) where {T} = Tuple{bound_type(T), bound_type(T), Bool}

bounds(::Type{T}, low, high, endpoint::Bool) where {T} = (bound(T, low, "low"), bound(T, high, "high"), endpoint)

bound(::Type{T}, values::AbstractArray, name) where {T} = map(value -> bound(T, value, name), values)

function bound(::Type{T}, value, name) where {T}
    number = whole_number(bound_type(T), value, name)
    return number === nothing ? refuse("$name is out of bounds for $(dtype_name(T))") : number
end

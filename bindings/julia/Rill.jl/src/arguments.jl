# Arguments that the library does not accept as they are: they are converted, or refused with NumPy's message before
# anything is drawn.

# The dimensions of a result, in the place of several integers.
const Sizes = Tuple{Vararg{Integer}}

"""A size, or a number of values."""
function extent(n::Integer)
    n < 0 && refuse("negative dimensions are not allowed")
    n > typemax(Int) && refuse("Maximum allowed dimension exceeded")
    return Int(n)
end

"""An uninitialised array of that size, and how many vectors of the first dimension it has."""
function room(::Type{T}, dims::Integer...) where {T}
    size = map(extent, dims)
    if foldl(*, map(big, size); init = sizeof(T)) > typemax(Int)
        refuse("array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.")
    end
    return Array{T}(undef, size), foldl(*, Base.tail(size); init = 1)
end

room(::Type{T}) where {T} = Array{T}(undef), 1

dtype_name(::Type{T}) where {T} = T <: Union{Base.BitInteger, Base.IEEEFloat, Bool} ? lowercase(string(T)) : "object"

no_dtype(type::Type, name::String) = refuse("Unsupported dtype dtype('$(dtype_name(type))') for $name")

no_number(name, value) =
    refuse("$name: float() argument must be a string or a real number, not '$(typeof(value))'")

"""Converts a number to the type of a parameter; `name` is the parameter's name, for the message."""
convert_number(::Type{T}, value, name) where {T <: AbstractFloat} = value isa Real ? T(value) : no_number(name, value)

function convert_number(::Type{T}, value, name) where {T <: Integer}
    number = whole_number(T, value, name)
    return number === nothing ? refuse("Python int too large to convert to C long: $name is $value") : number
end

# Returns nothing if the number is beyond the type.
function whole_number(::Type{T}, value, name) where {T <: Integer}
    value isa T && return value
    value isa Real || no_number(name, value)
    if !isinteger(value)
        refuse("Cannot cast scalar from dtype('$(dtype_name(typeof(value)))') to dtype('$(dtype_name(T))') " *
            "according to the rule 'safe': $name is $value")
    end
    return typemin(T) <= value <= typemax(T) ? T(value) : nothing
end

"""A vector of numbers of that type; the array itself if it is one already."""
convert_numbers(::Type{T}, values::Vector{T}, name) where {T} = values

function convert_numbers(::Type{T}, values, name) where {T}
    converted = Vector{T}(undef, length(values))
    for (i, value) in enumerate(values)
        converted[i] = convert_number(T, value, name)
    end
    return converted
end

"""The number of an enumeration; what is none stays none."""
enumerator(value::Integer) = 0 <= value <= 1000 ? Int32(value) : Int32(-1)

# NumPy's names of methods, as numbers of the C interface.
enumerator(value::Symbol, names::Symbol...) = Int32(something(findfirst(isequal(value), names), 0))

"""The words of 32 bits of an integer, the least significant first."""
function entropy_words(seed::Integer)
    seed < 0 && refuse("expected non-negative integer")
    return UInt32.(digits(big(seed); base = big(2)^32))
end

function entropy_words(seed::AbstractVector)
    all(item -> item isa Integer, seed) || refuse("seed must be integer")
    return reduce(vcat, map(entropy_words, collect(Integer, seed)); init = UInt32[])
end

entropy_words(seed) = no_entropy(seed)

no_entropy(seed) = refuse("SeedSequence expects int or sequence of ints for entropy not $seed")

"""The words of a legacy seed."""
legacy_words(seed::AbstractVector) = UInt32[legacy_words(item) for item in seed]
legacy_words(seed::AbstractArray) = refuse("Seed array must be 1-d")

function legacy_words(seed)
    word = whole_number(Int64, seed, "seed")
    word !== nothing && 0 <= word < Int64(2)^32 || refuse("Seed must be between 0 and 2**32 - 1")
    return UInt32(word)
end

# Filling the arrays of others.

# Arrays that the library writes into directly: those whose elements lie one after the other in Julia's memory.
in_place(out::AbstractArray, ::Type) = false
in_place(out::Array{T}, ::Type{T}) where {T} = true
in_place(out::Base.FastContiguousSubArray{T}, ::Type{T}) where {T} = !Base.has_offset_axes(out) && in_place(parent(out), T)
in_place(out::Base.ReshapedArray{T}, ::Type{T}) where {T} = in_place(parent(out), T)
in_place(out::Base.ReinterpretArray{T, N, S, <:Array{S}}, ::Type{T}) where {T, N, S} = isbitstype(S)

@static if isdefined(Base, :Memory)
    in_place(out::Memory{T}, ::Type{T}) where {T} = true
end

# Arrays whose elements are set without a call of others' code, so that a lock may be held meanwhile.
is_plain(out::AbstractArray) = false
is_plain(out::Array{<:Union{Base.BitInteger64, Base.IEEEFloat}}) = true
is_plain(out::Union{SubArray, PermutedDimsArray, Base.ReshapedArray}) = is_plain(parent(out))

# Any other array is filled through one of these. Setting its elements is tried before anything is drawn.
function fill_with!(draw!, out::AbstractArray, ::Type{T}) where {T}
    if in_place(out, T)
        draw!(out)
    else
        try_setting!(out)
        values = Vector{T}(undef, length(out))
        draw!(values)
        set_elements!(out, values)
    end
    return out
end

function try_setting!(out::AbstractArray)
    for i in eachindex(out)
        isassigned(out, Tuple(i)...) && (out[i] = out[i])
        break
    end
end

# Copies the elements one by one in Julia's order: collect and copyto! do not accept all arrays in every version of
# Julia.

function set_elements!(out::AbstractArray, values)
    for (i, value) in zip(eachindex(out), values)
        out[i] = value
    end
    return out
end

set_elements!(out::BitArray, values::Vector{Bool}) = copyto!(out, values)

function elements(items::AbstractArray{T}) where {T}
    values = Vector{T}(undef, length(items))
    for (k, i) in enumerate(eachindex(items))
        values[k] = items[i]
    end
    return values
end

# How many numbers are drawn at once for an array with gaps; they stay in the processor's cache.
const PART = 2048

function fill_with!(rng::Drawing, distribution::Int32, ::Type{T}, ::Type{P}, values::Tuple, out::AbstractArray) where {T, P}
    stores = store(P, distribution, spread(values, size(out)))
    # A call divides a word among shorter integers, so that two calls draw other numbers than one.
    if sizeof(T) >= 4 && length(out) > PART && stores isa Tuple{Vararg{Ref}} && is_plain(out) && !in_place(out, T) && is_serial(rng)
        return in_parts!(rng, out, T) do values
            GC.@preserve values draw_at!(rng, distribution, stores, convert(Ptr{Cvoid}, pointer(values)), length(values))
        end
    end
    return fill_with!(out, T) do direct
        GC.@preserve direct draw_at!(rng, distribution, stores, convert(Ptr{Cvoid}, pointer(direct)), length(direct))
    end
end

is_serial(rng::Generator) = rng.n_threads == 1
is_serial(::RandomState) = true

# Draws the elements by parts, under one lock. A call that is refused is the first, so that nothing has been drawn then.
function in_parts!(draw!, rng::Drawing, out::AbstractArray, ::Type{T}) where {T}
    bits = rng.bits
    @rill rill_bit_generator_lock(bits::Ptr{Cvoid})
    try
        set_parts!(draw!, IndexStyle(out), out, Vector{T}(undef, PART))
    finally
        @rill rill_bit_generator_unlock(bits::Ptr{Cvoid})::Int32
    end
    return out
end

function set_parts!(draw!, ::IndexLinear, out::AbstractArray, values::Vector)
    first, last = firstindex(out), lastindex(out)
    for start in first:length(values):last
        n = min(length(values), last - start + 1)
        draw!(resize!(values, n))
        for k in 1:n
            @inbounds out[start + k - 1] = values[k]
        end
    end
end

# Column by column; a part may end within one.
function set_parts!(draw!, ::IndexStyle, out::AbstractArray, values::Vector)
    rows, rest = axes(out, 1), length(out)
    used = length(values)
    for column in CartesianIndices(Base.tail(axes(out)))
        row = first(rows)
        while row <= last(rows)
            if used == length(values)
                draw!(resize!(values, min(rest, length(values))))
                used, rest = 0, rest - length(values)
            end
            n = min(length(values) - used, last(rows) - row + 1)
            for k in 1:n
                @inbounds out[row + k - 1, column] = values[used + k]
            end
            row, used = row + n, used + n
        end
    end
end

# For the functions with an exclamation mark: an array that cannot hold every value is refused before anything is drawn.
function fill_numbers!(rng::Drawing, distribution::Int32, ::Type{T}, ::Type{P}, values::Tuple, out::AbstractArray) where {T, P}
    holds(eltype(out), T) || throw(ArgumentError("an array of $(eltype(out)) does not hold every value of $T"))
    return fill_with!(rng, distribution, T, P, values, out)
end

holds(E::Type, T::Type) = T <: E || E <: AbstractFloat || (E <: Complex && T <: AbstractFloat) || (E === BigInt && T <: Integer)

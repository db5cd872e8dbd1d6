# Draws by the number of a distribution, with one parameter set for all draws or one for each, into any array.

const Drawing = Union{Generator, RandomState}

# rill_parameter
struct Parameter
    values::Ptr{Cvoid}
    stride::Int
end

# rill_distribution_description
struct Description
    name::Cstring
    output_type::Int32
    n_parameters::Csize_t
    parameter_names::NTuple{4, Cstring}
    parameter_types::NTuple{4, Int32}
end

"""    n_threads!(rng::Generator, n)

Draws the numbers of a distribution by `n` threads at most; for 0, by as many as can run at once. The numbers, and the
state afterwards, are the same for any `n`. More than one help with large arrays."""
function n_threads!(rng::Generator, n::Integer)
    n >= 0 || throw(ArgumentError("n must not be negative"))
    rng.n_threads = n
    return rng
end

function draw_into!(rng::Generator, distribution::Int32, parameters::Ptr{Parameter}, n_parameters::Int, out::Ptr{Cvoid}, n::Int)
    if rng.n_threads == 1
        @rill rill_generator_draw(rng::Ptr{Cvoid}, distribution::Int32,
            parameters::Ptr{Parameter}, n_parameters::Csize_t, out::Ptr{Cvoid}, n::Csize_t)
    else
        n_threads = rng.n_threads
        @rill rill_generator_draw_parallel(rng::Ptr{Cvoid}, distribution::Int32,
            parameters::Ptr{Parameter}, n_parameters::Csize_t, out::Ptr{Cvoid}, n::Csize_t, n_threads::Csize_t)
    end
end
draw_into!(rng::RandomState, distribution::Int32, parameters::Ptr{Parameter}, n_parameters::Int, out::Ptr{Cvoid}, n::Int) =
    @rill rill_random_state_draw(rng::Ptr{Cvoid}, distribution::Int32,
        parameters::Ptr{Parameter}, n_parameters::Csize_t, out::Ptr{Cvoid}, n::Csize_t)

# The name of a parameter, for a message.
struct ParameterName
    distribution::Int32
    i::Int
end

function Base.show(io::IO, name::ParameterName)
    description = Ref{Description}()
    @rill rill_distribution_info(name.distribution::Int32, description::Ref{Description})
    print(io, unsafe_string(description[].parameter_names[name.i]))
end

# The memory of the values of a parameter during a call.
stored(::Type{T}, values::AbstractArray, name) where {T} = convert_numbers(T, values, name)
stored(::Type{T}, value, name) where {T} = Ref(convert_number(T, value, name))

parameter(value::Ref, ::Int) = Parameter(Base.unsafe_convert(Ptr{Cvoid}, value), 0)

function parameter(values::Vector, n::Int)
    length(values) in (1, n) || throw(DimensionMismatch("a parameter has $(length(values)) values for $n draws"))
    return Parameter(pointer(values), length(values) == 1 ? 0 : 1)
end

@generated function store(::Type{P}, distribution::Int32, values::Tuple) where {P <: Tuple}
    items = [:(stored($(fieldtype(P, i)), values[$i], ParameterName(distribution, $i))) for i in 1:fieldcount(P)]
    return :(($(items...),))
end

# Draws `n` values to `out`; `stores` are results of `store`.
function draw_at!(rng::Drawing, distribution::Int32, stores::Tuple, out::Ptr{Cvoid}, n::Int)
    GC.@preserve stores begin
        parameters = Ref(map(item -> parameter(item, n), stores))
        GC.@preserve parameters begin
            first = convert(Ptr{Parameter}, Base.unsafe_convert(Ptr{Cvoid}, parameters))
            draw_into!(rng, distribution, first, length(stores), out, n)
        end
    end
end

# One value if there are no dimensions, else an array, filled in the order of memory. A parameter is a number, or an
# array with a number for each draw; without dimensions, the result has that array's size. P has their types.
function draw(rng::Drawing, distribution::Int32, ::Type{T}, ::Type{P}, values::Tuple, dims::Tuple) where {T, P <: Tuple}
    size = isempty(dims) ? common_size(values...) : dims
    isempty(size) && return draw_one(rng, distribution, T, P, values)
    stores = store(P, distribution, values)
    out = first(room(T, size...))
    GC.@preserve out draw_at!(rng, distribution, stores, convert(Ptr{Cvoid}, pointer(out)), length(out))
    return out
end

# Needs no memory: the numbers of the parameters lie in one tuple.
function draw_one(rng::Drawing, distribution::Int32, ::Type{T}, ::Type{P}, values::Tuple) where {T, P <: Tuple}
    out, numbers = Ref{T}(), Ref{P}(convert_each(P, distribution, values))
    GC.@preserve out numbers begin
        address = Base.unsafe_convert(Ptr{Cvoid}, numbers)
        parameters = Ref(ntuple(i -> Parameter(address + fieldoffset(P, i), 0), Val(fieldcount(P))))
        GC.@preserve parameters begin
            first = convert(Ptr{Parameter}, Base.unsafe_convert(Ptr{Cvoid}, parameters))
            draw_into!(rng, distribution, first, fieldcount(P), Base.unsafe_convert(Ptr{Cvoid}, out), 1)
        end
        return out[]
    end
end

@generated function convert_each(::Type{P}, distribution::Int32, values::Tuple) where {P <: Tuple}
    items = [:(convert_number($(fieldtype(P, i)), number_of(values[$i]), ParameterName(distribution, $i))) for i in 1:fieldcount(P)]
    return :(($(items...),))
end

# An array without dimensions is a number.
number_of(value) = value
number_of(value::AbstractArray) = value[]

common_size() = ()
common_size(value, rest...) = common_size(rest...)

function common_size(values::AbstractArray, rest...)
    others = common_size(rest...)
    isempty(others) || others == size(values) || throw(DimensionMismatch("parameters of sizes $(size(values)) and $others"))
    return size(values)
end

# Arrays that the library writes into directly.
in_place(out::AbstractArray, ::Type) = false
in_place(out::Array{T}, ::Type{T}) where {T} = true
in_place(out::Base.FastContiguousSubArray{T, N, <:Array{T}}, ::Type{T}) where {T, N} = !Base.has_offset_axes(out)

# Any other array is filled through one of these. Setting its elements is tried before anything is drawn.
function fill_with!(draw!, out::AbstractArray, ::Type{T}) where {T}
    if in_place(out, T)
        draw!(out)
    else
        for i in eachindex(out)
            isassigned(out, Tuple(i)...) && (out[i] = out[i])
            break
        end
        values = Vector{T}(undef, length(out))
        draw!(values)
        set_elements!(out, values)
    end
    return out
end

# Copies the elements one by one in Julia's order: collect and copyto! do not accept all arrays in every version of
# Julia.

function set_elements!(out::AbstractArray, values)
    for (i, value) in zip(eachindex(out), values)
        out[i] = value
    end
    return out
end

function elements(items::AbstractArray{T}) where {T}
    values = Vector{T}(undef, length(items))
    for (k, i) in enumerate(eachindex(items))
        values[k] = items[i]
    end
    return values
end

fill_with!(rng::Drawing, distribution::Int32, ::Type{T}, ::Type{P}, values::Tuple, out::AbstractArray) where {T, P} =
    fill_with!(out, T) do direct
        stores = store(P, distribution, values)
        GC.@preserve direct draw_at!(rng, distribution, stores, convert(Ptr{Cvoid}, pointer(direct)), length(direct))
    end

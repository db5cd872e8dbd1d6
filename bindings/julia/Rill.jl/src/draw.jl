# Draws by the number of a distribution, with one parameter set for all draws or one for each.

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

# One value if there are no dimensions, else an array, filled in the order of memory. Parameters are numbers, or arrays that
# are broadcast; without dimensions, the result has their common size. P has their types.
function draw(rng::Drawing, distribution::Int32, ::Type{T}, ::Type{P}, values::Tuple, dims::Tuple) where {T, P <: Tuple}
    size = isempty(dims) ? common_size(values...) : dims
    isempty(size) && return draw_one(rng, distribution, T, P, values)
    out = first(room(T, size...))
    stores = store(P, distribution, spread(values, Base.size(out)))
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

# The size that Julia's broadcast gives: a dimension of 1 fits any.
common_size() = ()
common_size(value, rest...) = common_size(rest...)

common_size(values::AbstractArray, rest...) = combined(size(values), common_size(rest...))

function combined(one::Dims, other::Dims)
    return ntuple(max(length(one), length(other))) do i
        a, b = i > length(one) ? 1 : one[i], i > length(other) ? 1 : other[i]
        a == b || a == 1 || b == 1 || throw(DimensionMismatch("parameters of sizes $one and $other"))
        a == 1 ? b : a
    end
end

# The parameters for an array of that size: each a number, or an array with one for each draw. An array with as many numbers as
# are drawn needs no such size; one number may be in an array, too.
spread(values::Tuple, size::Dims) = map(value -> spread(value, size), values)
spread(value, ::Dims) = value

function spread(values::AbstractArray, size::Dims)
    length(values) in (1, prod(size)) && return values
    dims = Base.size(values)
    if length(dims) > length(size) || any(i -> !(dims[i] in (1, size[i])), eachindex(dims))
        throw(DimensionMismatch("a parameter has $(length(values)) values for $(prod(size)) draws"))
    end
    firsts = map(first, axes(values))
    return [values[ntuple(i -> dims[i] == 1 ? firsts[i] : firsts[i] + place[i] - 1, length(dims))...]
        for place in CartesianIndices(size)]
end

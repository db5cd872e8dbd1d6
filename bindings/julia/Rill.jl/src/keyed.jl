# Streams by key: a key set in place, and the first values of many streams without generators.

export rekey!, fill_keyed

# Words of 64 bits, of an integer or of words that are given, the lowest first.
key_words(name, value) = option_words(name, value)

"""
    rekey!(bits, key, counter = 0)

Begin the stream of a key in place, at a counter, as a Philox made with both does; what else the bit generator was told
stays. Each is an integer, or a vector of its 64-bit words, the lowest first. Philox, ThreeFry, Squares, AESCounter,
ChaCha, BlaBla and SPECK128 have keys.
"""
function rekey!(@nospecialize(bits::BitGenerator), key, counter = 0)
    first, second = key_words("counter", counter), key_words("key", key)
    isempty(second) && push!(second, 0)
    @rill rill_bit_generator_rekey(bits::Ptr{Cvoid}, first::Ptr{UInt64}, length(first)::Csize_t,
        second::Ptr{UInt64}, length(second)::Csize_t)
    bits.origin = "key = $key, counter = $counter"
    return bits
end

kind_number(kind::Union{AbstractString, Symbol}) = kind_number(BitGenerator{Symbol(kind)})

# The types of values and parameters, by their numbers in the C interface.
const TYPES = (Float64, Float32, Int64, Int32, Int16, Int8, UInt64, UInt32, UInt16, UInt8, Bool)

"""
    fill_keyed(kind, key, ids, name, parameters = (), n = 1; first = 0, options...)

The first `n` values of a stream for each id, such as a particle, a column for each, without a generator for any: those
of a generator on a `kind`, such as `Philox`, with the key `[key; id]` and the counter `first`. `key` is a vector of
64-bit words, and `name` that of a distribution in C: `"normal"`, `"standard_normal_f32"`. A parameter is a number, or a
vector with a number for each id. The numbers depend on nothing else, so tasks may share the ids out; another time step
begins at another `first`. `options` are those of randomgen's kinds: `number`, `width`, `variant`.

    fill_keyed(Philox, [seed], ids, "normal", (0.0, 2.0), 4; first = step << 32)
"""
function fill_keyed(kind, key::AbstractVector{<:Integer}, ids::AbstractVector{<:Integer}, name::AbstractString,
        parameters::Tuple = (), n::Integer = 1; first::Integer = 0, options...)
    distribution, description = Ref{Int32}(0), Ref{Description}()
    @rill rill_distribution_from_name(name::Cstring, distribution::Ref{Int32})
    @rill rill_distribution_info(distribution[]::Int32, description::Ref{Description})
    length(parameters) == description[].n_parameters ||
        refuse("$name takes $(description[].n_parameters) parameters")
    stores = ntuple(length(parameters)) do i
        stored(TYPES[description[].parameter_types[i]], parameters[i], ParameterName(distribution[], i))
    end
    words, numbers = option_words("key", key), option_words("ids", ids)
    counter = convert_number(UInt64, first, "first")
    out = room(TYPES[description[].output_type], n, length(numbers))[1]
    number = kind_number(kind)
    with_options(options) do told
        GC.@preserve stores out begin
            columns = Parameter[parameter(store, length(numbers)) for store in stores]
            @rill rill_fill_keyed_with(number::Int32, told::Ptr{RillOption}, length(told)::Csize_t,
                words::Ptr{UInt64}, length(words)::Csize_t, numbers::Ptr{UInt64}, length(numbers)::Csize_t,
                counter::UInt64, distribution[]::Int32, columns::Ptr{Parameter}, length(columns)::Csize_t,
                pointer(out)::Ptr{Cvoid}, size(out, 1)::Csize_t)
        end
    end
    return out
end

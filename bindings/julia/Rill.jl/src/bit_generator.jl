# The bit generators.

"""
    BitGenerator{K} <: AbstractRNG

A bit generator: the source of random words. Each kind is a type, [`PCG64`](@ref) or `BitGenerator{:PCG64}` and so on, of
which `PCG64(42)` makes an object; `Rill.KINDS` has their names. As an `AbstractRNG` it draws what a [`Generator`](@ref) on it
draws: `rand(PCG64(42), 3)`. Several generators may share one; each call locks it, with the exception that
[`unlocked!`](@ref) tells.
"""
mutable struct BitGenerator{K} <: Random.AbstractRNG
    handle::Ptr{Cvoid}
    # NULL, unless single values are drawn without a lock: see single.jl.
    bitgen::Ptr{Bitgen}
    # The state, if there is no handle: see state.jl.
    saved::Vector{UInt8}
    # The origin of the state, if it is not the seed sequence alone.
    origin::String
    # The Generator by which it draws distributions, once it has drawn one: see `drawing`.
    drawing::Any

    BitGenerator{K}(handle::Ptr{Cvoid}, origin::String = "") where {K} = own!(new{K}(handle, C_NULL, NO_STATE, origin, nothing))
end

# The kind is the library's word.
function BitGenerator(handle::Ptr{Cvoid}, origin::String = "")
    kind = Ref{Int32}(0)
    @rill rill_bit_generator_kind_of(handle::Ptr{Cvoid}, kind::Ref{Int32})
    return BitGenerator{KIND_NAMES[kind[]]}(handle, origin)
end

# Methods that take long anyway are compiled once for all kinds: hence @nospecialize.

kind_number(::Type{BitGenerator{K}}) where {K} =
    get(() -> refuse("$K is not a known BitGenerator module."), KIND_NUMBERS, K)

BitGenerator{K}(seed = nothing; options...) where {K} =
    BitGenerator{K}(made_of_kind(kind_number(BitGenerator{K}), seed, options), seed_origin(seed))

# The seed sequence tells one integer from several; a short vector is shown as it was.
seed_origin(seed) = ""
seed_origin(seed::AbstractVector) = length(seed) > 8 ? "" : "[" * join(big.(seed), ", ") * "]"

# rill_option
struct RillOption
    name::Ptr{UInt8}
    words::Ptr{UInt64}
    n_words::Csize_t
    text::Ptr{UInt8}
end

# Options need a constructor of their own: one of them may stand in the place of the seed.
function made_of_kind(kind::Integer, seed, options)
    isempty(options) || return with_options(options) do told
        with_sequence(seed) do sequence
            made(out -> @rill rill_bit_generator_new_with(kind::Int32, sequence::Ptr{Cvoid},
                told::Ptr{RillOption}, length(told)::Csize_t, out::Ref{Ptr{Cvoid}}))
        end
    end
    return with_sequence(seed) do sequence
        made(out -> @rill rill_bit_generator_new(kind::Int32, sequence::Ptr{Cvoid}, out::Ref{Ptr{Cvoid}}))
    end
end

# The seed sequence for a call; none without a seed, for which the library takes entropy.
with_sequence(call, ::Nothing) = call(C_NULL)

function with_sequence(call, seed)
    sequence = seed_sequence(seed)
    try
        return call(sequence)
    finally
        @rill rill_seed_sequence_free(sequence::Ptr{Cvoid})::Cvoid
    end
end

# Options as the library takes them, as long as the call runs.
function with_options(call, options)
    names = String[string(name) for (name, _) in options]
    texts = String[value isa Union{AbstractString, Symbol} ? string(value) : "" for (_, value) in options]
    is_text = Bool[value isa Union{AbstractString, Symbol} for (_, value) in options]
    words = Vector{UInt64}[option_words(string(name), value) for (name, value) in options]
    GC.@preserve names texts words begin
        return call(RillOption[
            RillOption(pointer(names[i]), pointer(words[i]), length(words[i]), is_text[i] ? pointer(texts[i]) : C_NULL)
            for i in eachindex(names)])
    end
end

option_words(name, ::Union{Nothing, AbstractString, Symbol}) = UInt64[]

function option_words(name, value::Integer)
    value < 0 && refuse("$name must not be negative")
    return UInt64.(digits(big(value); base = big(2)^64))
end

# The 64-bit words of an integer, the lowest first.
option_words(name, value::AbstractVector{<:Integer}) = UInt64[convert_number(UInt64, word, name) for word in value]

option_words(name, value) = refuse("$name must be an integer, a text or nothing, not $value")

# An integer of any size is passed as its digits.
function seed_sequence(seed::Integer)
    entropy_words(seed)
    return sequence_from_text(string(big(seed)))
end

# An integer as a text, such as one from a configuration: "123" or "0x1f".
function seed_sequence(seed::AbstractString)
    occursin(r"^([0-9]+|0[xX][0-9a-fA-F]+)$", seed) || no_entropy(seed)
    return sequence_from_text(String(seed))
end

sequence_from_text(text::String) =
    made(out -> @rill rill_seed_sequence_from_string(text::Cstring, out::Ref{Ptr{Cvoid}}))

seed_sequence(::Nothing) = made(out -> @rill rill_seed_sequence_from_os(out::Ref{Ptr{Cvoid}}))

function seed_sequence(seed)
    words = entropy_words(seed)
    return made(out -> @rill rill_seed_sequence_new(
        words::Ptr{UInt32}, length(words)::Csize_t, out::Ref{Ptr{Cvoid}}))
end

kind_of(::BitGenerator{K}) where {K} = KIND_NUMBERS[K]

"""
    seed!(rng)
    seed!(rng, seed)
    seed!(bits, seed; options...)

Seed a bit generator, `Generator` or `RandomState` in place, for all that share the bit generator. Without a seed, the
operating system's entropy is used. A `RandomState` is seeded as by `RandomState.seed(seed)`; the others get the state
of a new object with that seed. What a bit generator was told besides its seed stays as randomgen has it, and HC128 and
Xorshift1024 stay at their place in their block of words; `options` are those that randomgen's `seed` takes.
"""
function Random.seed!(@nospecialize(bits::BitGenerator), seed = nothing; options...)
    if isempty(options) && seed isa Integer && 0 <= seed <= typemax(UInt64)
        # Needs no memory.
        word = UInt64(seed)
        @rill rill_bit_generator_reseed_u64(bits::Ptr{Cvoid}, word::UInt64)
    else
        with_options(options) do told
            with_sequence(seed) do sequence
                @rill rill_bit_generator_reseed_with(
                    bits::Ptr{Cvoid}, sequence::Ptr{Cvoid}, told::Ptr{RillOption}, length(told)::Csize_t)
            end
        end
    end
    bits.origin = seed_origin(seed)
    return bits
end

Random.seed!(@nospecialize(bits::BitGenerator), ::Nothing; options...) =
    invoke(Random.seed!, Tuple{BitGenerator, Any}, bits, nothing; options...)

"""
    squares_keys(seed, n; unique = false)

`n` keys for bit generators of the kind [`Squares`](@ref), one stream for each, as randomgen's `generate_keys`. The first
is that of `Squares(seed)`. With `unique` none comes twice; without it that is very improbable. Where the seed is
`nothing`, the operating system's entropy is used.
"""
function squares_keys(seed, n::Integer; unique::Bool = false)
    keys = zeros(UInt64, n < 1 ? refuse("n must be a positive integer") : extent(n))
    sequence = seed_sequence(seed)
    try
        @rill rill_squares_keys(sequence::Ptr{Cvoid}, unique::Bool, keys::Ptr{UInt64}, length(keys)::Csize_t)
    finally
        @rill rill_seed_sequence_free(sequence::Ptr{Cvoid})::Cvoid
    end
    return keys
end

"""`n` children with independent streams, as NumPy's `spawn(n)`."""
function spawn(@nospecialize(bits::BitGenerator), n::Integer)
    handles = fill(C_NULL, spawned(n))
    @rill rill_bit_generator_spawn(bits::Ptr{Cvoid}, handles::Ptr{Ptr{Cvoid}}, length(handles)::Csize_t)
    return typeof(bits)[typeof(bits)(handle) for handle in handles]
end

spawned(n::Integer) = n < 0 ? refuse("can't convert negative value to uint32_t") : extent(n)

"""
A new bit generator, `jumps` long jumps ahead, or back if `jumps` is negative, as NumPy's `jumped`. Kinds that cannot go
back refuse a negative number, or do not move, as their classes do.
"""
function jumped(@nospecialize(bits::BitGenerator), jumps::Integer = 1)
    step = get(JUMPS, kind_of(bits), nothing)
    if step === nothing && kind_of(bits) > 5
        # randomgen's jump, which is not everywhere a number of steps. No kind tells longer numbers from the longest.
        words = long_words(clamp(big(jumps), -MOST, MOST))
        handle = made() do out
            @rill rill_bit_generator_jumped_words(bits::Ptr{Cvoid}, words::Ptr{UInt64}, length(words)::Csize_t, out::Ref{Ptr{Cvoid}})
        end
        return typeof(bits)(handle, "$(origin(bits)), jumped $jumps")
    end
    # NumPy's MT19937 does not move for a negative number.
    most = step === nothing ? max(big(jumps), 0) : clamp(big(jumps), 0, typemax(UInt64))
    direct = convert_number(UInt64, most, "jumps")
    handle = made(out -> @rill rill_bit_generator_jumped(bits::Ptr{Cvoid}, direct::UInt64, out::Ref{Ptr{Cvoid}}))
    new = typeof(bits)(handle, "$(origin(bits)), jumped $jumps")
    return step === nothing || jumps == direct ? new : advance!(new, (big(jumps) - direct) * step)
end

"""Move forward as if `delta` words had been drawn, or back if it is negative, as NumPy's `advance`."""
function advance!(@nospecialize(bits::BitGenerator), delta::Integer)
    for part in steps_of(kind_of(bits), big(delta))
        words = long_words(part)
        @rill rill_bit_generator_advance_words(bits::Ptr{Cvoid}, words::Ptr{UInt64}, length(words)::Csize_t)
    end
    return bits
end

# Numbers of steps that four words hold, whose sum is `delta` modulo a number of steps that changes nothing: 2^256 of most
# kinds. The counters of randomgen's Philox and ThreeFry have up to 256 bits, and blocks four words; only 0 is no step there.
function steps_of(kind, delta::BigInt)
    kind in OF_BLOCKS || return [mod(delta, get(MODULI, kind, big(2)^256))]
    rest = mod(delta + big(2)^257, big(2)^258) - big(2)^257
    parts = rest == 0 != delta ? [big(1), big(-1)] : BigInt[]
    while rest != 0
        push!(parts, clamp(rest, -MOST, MOST))
        rest -= parts[end]
    end
    return parts
end

# The greatest number of four words in two's complement.
const MOST = big(2)^255 - 1

# A number in two's complement.
long_words(number::Integer) = UInt64.(digits(mod(big(number), big(2)^256); base = big(2)^64, pad = 4))

"""Fill an array with native words of the bit generator, as NumPy's `random_raw`."""
random_raw!(@nospecialize(bits::BitGenerator), out::AbstractArray) = fill_with!(out, UInt64) do words
    @rill rill_bit_generator_random_raw(bits::Ptr{Cvoid}, words::Ptr{UInt64}, length(words)::Csize_t)
end

# The arguments of the constructor, such as PCG64(...), as far as they are known.
function origin(@nospecialize(bits::BitGenerator))
    isempty(bits.origin) || return bits.origin
    sequence = Ref{Ptr{Cvoid}}(C_NULL)
    status = @rill rill_bit_generator_seed_sequence(bits::Ptr{Cvoid}, sequence::Ref{Ptr{Cvoid}})::Int32
    status == UNSUPPORTED && return "a restored state"
    check(status)
    try
        entropy = sized(UInt32) do words, n
            @rill rill_seed_sequence_entropy(
                sequence[]::Ptr{Cvoid}, words::Ptr{UInt32}, length(words)::Csize_t, n::Ref{Csize_t})::Int32
        end
        key = sized(UInt32) do words, n
            @rill rill_seed_sequence_spawn_key(
                sequence[]::Ptr{Cvoid}, words::Ptr{UInt32}, length(words)::Csize_t, n::Ref{Csize_t})::Int32
        end
        seed = length(entropy) > 1 && entropy[end] == 0 ? string(Int.(entropy)) :
            string(foldr((word, rest) -> (rest << 32) | word, entropy; init = big(0)))
        return isempty(key) ? seed : "$seed, spawn_key = $(Tuple(Int.(key)))"
    finally
        @rill rill_seed_sequence_free(sequence[]::Ptr{Cvoid})::Cvoid
    end
end

function Base.show(io::IO, @nospecialize(bits::BitGenerator))
    name = unsafe_string(@rill rill_bit_generator_name(bits::Ptr{Cvoid})::Cstring)
    print(io, "Rill.", replace(name, "randomgen." => "Randomgen"), "(", origin(bits), ")")
end

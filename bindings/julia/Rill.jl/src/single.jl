# Single values without a lock: the functions rill_bitgen_* draw from the words that a bit generator has made ahead.

# Whether Julia has one thread, so that nobody else can draw during a call.
const ALONE = Ref(false)

count_threads() = isdefined(Threads, :maxthreadid) ? Threads.maxthreadid() : Threads.nthreads()

"""
    unlocked!(rng)

Draw single values of a bit generator or `Generator`, and single uniform numbers and integers of a `RandomState`, without
the lock of the bit generator, which takes most of their time where Julia has several threads. The numbers and the state
are the same. From then on, only one task at a time may draw from the bit generator, by whichever object, as from Julia's
own generators; otherwise its memory is destroyed.

Where Julia has one thread, this is how single values are drawn anyway; other threads of the process must not draw from the
bit generator by its handle then. Copies, children and loaded objects are not concerned.
"""
function unlocked!(object::AnyRill)
    # While a module is precompiled, each call saves the state.
    PRECOMPILING[] || (object.bitgen = found_bitgen(object))
    return object
end

found_bitgen(bits::BitGenerator) = made(out -> @rill rill_bit_generator_bitgen(bits::Ptr{Cvoid}, out::Ref{Ptr{Cvoid}}))

# The bitgen has the life of the bit generator, which this object's handle keeps alive.
function found_bitgen(rng::Drawing)
    bits = made(out -> @either bit_generator(rng::Ptr{Cvoid}, out::Ref{Ptr{Cvoid}}))
    try
        return made(out -> @rill rill_bit_generator_bitgen(bits::Ptr{Cvoid}, out::Ref{Ptr{Cvoid}}))
    finally
        @rill rill_bit_generator_free(bits::Ptr{Cvoid})::Cvoid
    end
end

# Whether the functions rill_bitgen_* may be called with this object.
is_unlocked(object::AnyRill) = object.bitgen != C_NULL || (ALONE[] && is_unlocked(unlocked!(object)))

Base.unsafe_convert(::Type{Ptr{Bitgen}}, object::AnyRill) = object.bitgen

# What a Generator on the bit generator draws.
const Modern = Union{Generator, BitGenerator}

# The standard distributions.

single_random(rng::AnyRill, ::Type{Float64}) = @rill rill_bitgen_standard_uniform(rng::Ptr{Bitgen})::Float64
single_random(rng::Modern, ::Type{Float32}) = @rill rill_bitgen_standard_uniform_f(rng::Ptr{Bitgen})::Float32
single_normal(rng::Modern, ::Type{Float64}) = @rill rill_bitgen_standard_normal(rng::Ptr{Bitgen})::Float64
single_normal(rng::Modern, ::Type{Float32}) = @rill rill_bitgen_standard_normal_f(rng::Ptr{Bitgen})::Float32
single_exponential(rng::Modern, ::Type{Float64}) = @rill rill_bitgen_standard_exponential(rng::Ptr{Bitgen})::Float64
single_exponential(rng::Modern, ::Type{Float32}) = @rill rill_bitgen_standard_exponential_f(rng::Ptr{Bitgen})::Float32

# The same with the lock, and what a RandomState draws.

random(rng::Drawing, ::Type{Float64}, ::Tuple{}) = is_unlocked(rng) ? single_random(rng, Float64) : locked_random(rng)

function locked_random(rng::Drawing)
    out = Ref{Float64}()
    @either random(rng::Ptr{Cvoid}, out::Ref{Float64}, 1::Csize_t)
    return out[]
end

function random(rng::Generator, ::Type{Float32}, ::Tuple{})
    is_unlocked(rng) && return single_random(rng, Float32)
    out = Ref{Float32}()
    @rill rill_generator_random_f32(rng::Ptr{Cvoid}, out::Ref{Float32}, 1::Csize_t)
    return out[]
end

function standard_normal(rng::Drawing, ::Type{Float64}, ::Tuple{})
    rng isa Generator && is_unlocked(rng) && return single_normal(rng, Float64)
    out = Ref{Float64}()
    @either standard_normal(rng::Ptr{Cvoid}, out::Ref{Float64}, 1::Csize_t)
    return out[]
end

function standard_normal(rng::Generator, ::Type{Float32}, ::Tuple{})
    is_unlocked(rng) && return single_normal(rng, Float32)
    out = Ref{Float32}()
    @rill rill_generator_standard_normal_f32(rng::Ptr{Cvoid}, out::Ref{Float32}, 1::Csize_t)
    return out[]
end

function standard_exponential(rng::Drawing, ::Type{Float64}, ::Tuple{})
    rng isa Generator && is_unlocked(rng) && return single_exponential(rng, Float64)
    out = Ref{Float64}()
    @either standard_exponential(rng::Ptr{Cvoid}, out::Ref{Float64}, 1::Csize_t)
    return out[]
end

function standard_exponential(rng::Generator, ::Type{Float32}, ::Tuple{})
    is_unlocked(rng) && return single_exponential(rng, Float32)
    out = Ref{Float32}()
    @rill rill_generator_standard_exponential_f32(rng::Ptr{Cvoid}, out::Ref{Float32}, 1::Csize_t)
    return out[]
end

function uniform(rng::Generator, low::Real, high::Real)
    low, range = Float64(low), Float64(high) - Float64(low)
    0 < range < Inf && is_unlocked(rng) || return draw(rng, @distribution("uniform"), Float64, Tuple{Float64, Float64}, (low, high), ())
    return @rill rill_bitgen_uniform(rng::Ptr{Bitgen}, low::Float64, range::Float64)::Float64
end

# Integers from low to high, included. NumPy draws words of 64 and 32 bits, and divides words of 32 bits among shorter
# integers; a RandomState uses masks.

# All values of a type are equally likely: a word, or the lowest bits of one of 32 bits, of which no other call uses the others.
single_word(rng::AnyRill, ::Type{UInt64}) = @rill rill_bitgen_uint(rng::Ptr{Bitgen})::UInt64

function single_word(rng::AnyRill, ::Type{UInt32})
    GC.@preserve rng begin
        bitgen = unsafe_load(rng.bitgen)
        return ccall(bitgen.next_uint32, UInt32, (Ptr{Cvoid},), bitgen.state)
    end
end

single_integer(rng::AnyRill, low::T, high::T) where {T <: Union{Base.BitInteger64, Bool}} =
    low === typemin(T) && high === typemax(T) ? single_full(rng, T) : single_part(rng, low, high)

# From the least value on, as NumPy counts.
single_full(rng::AnyRill, ::Type{T}) where {T <: Union{Int64, UInt64}} = single_word(rng, UInt64) % T + typemin(T)
single_full(rng::AnyRill, ::Type{T}) where {T} = single_word(rng, UInt32) % T + typemin(T)
single_full(rng::AnyRill, ::Type{Bool}) = isodd(single_word(rng, UInt32))

single_part(rng::Modern, low::T, high::T) where {T <: Union{Int64, UInt64}} =
    (@rill rill_bitgen_bounded_uint64(rng::Ptr{Bitgen}, (low % UInt64)::UInt64, (high % UInt64 - low % UInt64)::UInt64,
        0::UInt64, false::Bool)::UInt64) % T

single_part(rng::Modern, low::T, high::T) where {T <: Union{Int32, UInt32}} =
    (@rill rill_bitgen_buffered_bounded_uint32(rng::Ptr{Bitgen}, (low % UInt32)::UInt32,
        (high % UInt32 - low % UInt32)::UInt32, 0::UInt32, false::Bool)::UInt32) % T

function single_part(rng::RandomState, low::T, high::T) where {T <: Union{Int64, UInt64}}
    out = Ref{UInt64}()
    @rill rill_bitgen_bounded_uint64_fill(rng::Ptr{Bitgen}, (low % UInt64)::UInt64, (high % UInt64 - low % UInt64)::UInt64,
        1::Int, true::Bool, out::Ref{UInt64})::Cvoid
    return out[] % T
end

function single_part(rng::RandomState, low::T, high::T) where {T <: Union{Int32, UInt32}}
    out = Ref{UInt32}()
    @rill rill_bitgen_bounded_uint32_fill(rng::Ptr{Bitgen}, (low % UInt32)::UInt32, (high % UInt32 - low % UInt32)::UInt32,
        1::Int, true::Bool, out::Ref{UInt32})::Cvoid
    return out[] % T
end

function single_part(rng::AnyRill, low::T, high::T) where {T <: Union{Int16, UInt16}}
    out = Ref{UInt16}()
    @rill rill_bitgen_bounded_uint16_fill(rng::Ptr{Bitgen}, (low % UInt16)::UInt16, (high % UInt16 - low % UInt16)::UInt16,
        1::Int, (rng isa RandomState)::Bool, out::Ref{UInt16})::Cvoid
    return out[] % T
end

function single_part(rng::AnyRill, low::T, high::T) where {T <: Union{Int8, UInt8}}
    out = Ref{UInt8}()
    @rill rill_bitgen_bounded_uint8_fill(rng::Ptr{Bitgen}, (low % UInt8)::UInt8, (high % UInt8 - low % UInt8)::UInt8,
        1::Int, (rng isa RandomState)::Bool, out::Ref{UInt8})::Cvoid
    return out[] % T
end

function single_part(rng::AnyRill, low::Bool, high::Bool)
    out = Ref{UInt8}()
    @rill rill_bitgen_bounded_bool_fill(rng::Ptr{Bitgen}, low::UInt8, (high - low)::UInt8, 1::Int, out::Ref{UInt8})::Cvoid
    return out[] != 0
end

# Whole states as bytes, and what is built on them: copies, equality, objects that outlive their handles.

const AnyRill = Union{BitGenerator, Generator, RandomState}

# In a broadcast, such as Rill.normal.(rng, means, 1), each draw has the same object.
Base.broadcastable(object::AnyRill) = Ref(object)

"""
    save(object; format = 3)

The state of a bit generator, `Generator` or `RandomState`, as bytes. Format 1 is NumPy's dictionary in JSON, 2 is a
pickle of NumPy's object, 3 is compact.
"""
save(@nospecialize(bits::BitGenerator); format::Integer = 3) = sized(UInt8) do out, n
    @rill rill_bit_generator_save(
        bits::Ptr{Cvoid}, enumerator(format)::Int32, out::Ptr{UInt8}, length(out)::Csize_t, n::Ref{Csize_t})::Int32
end

save(rng::Generator; format::Integer = 3) = sized(UInt8) do out, n
    @rill rill_generator_save(
        rng::Ptr{Cvoid}, enumerator(format)::Int32, out::Ptr{UInt8}, length(out)::Csize_t, n::Ref{Csize_t})::Int32
end

save(rng::RandomState; format::Integer = 3) = sized(UInt8) do out, n
    @rill rill_random_state_save(
        rng::Ptr{Cvoid}, enumerator(format)::Int32, out::Ptr{UInt8}, length(out)::Csize_t, n::Ref{Csize_t})::Int32
end

"""
    load(BitGenerator, bytes)
    load(PCG64, bytes)
    load(Generator, bytes)
    load(RandomState, bytes)

A new object with a saved state, in any of the formats; NumPy's pickles are read too. The type of one kind refuses a state of
another, as NumPy's does.
"""
load(::Type{BitGenerator}, data::AbstractVector{UInt8}) = BitGenerator(loaded(BitGenerator, data), RESTORED)

function load(class::Type{BitGenerator{K}}, data::AbstractVector{UInt8}) where {K}
    bits = load(BitGenerator, data)
    return bits isa class ? bits : refuse("state must be for a $K RNG")
end

function load(::Type{Generator}, data::AbstractVector{UInt8})
    bytes = Vector{UInt8}(data)
    handle = made(out -> @rill rill_generator_load(bytes::Ptr{UInt8}, length(bytes)::Csize_t, out::Ref{Ptr{Cvoid}}))
    bits = made(out -> @rill rill_generator_bit_generator(handle::Ptr{Cvoid}, out::Ref{Ptr{Cvoid}}))
    return Generator(handle, BitGenerator(bits, RESTORED))
end

function load(::Type{RandomState}, data::AbstractVector{UInt8})
    bytes = Vector{UInt8}(data)
    handle = made(out -> @rill rill_random_state_load(
        bytes::Ptr{UInt8}, length(bytes)::Csize_t, out::Ref{Ptr{Cvoid}}))
    bits = made(out -> @rill rill_random_state_bit_generator(handle::Ptr{Cvoid}, out::Ref{Ptr{Cvoid}}))
    return RandomState(handle, BitGenerator(bits, RESTORED))
end

const RESTORED = "a restored state"

function loaded(::Type{BitGenerator}, data::AbstractVector{UInt8})
    bytes = Vector{UInt8}(data)
    return made(out -> @rill rill_bit_generator_load(
        bytes::Ptr{UInt8}, length(bytes)::Csize_t, out::Ref{Ptr{Cvoid}}))
end

"""
    restore!(object, bytes)

Set a bit generator, `Generator` or `RandomState` to a saved state, in any of the formats; NumPy's pickles are read too.
The bit generator changes for all that share it. It keeps its kind: a bit generator refuses a state of another kind, as
NumPy's does; a `Generator` or `RandomState` gets a bit generator of its own for it."""
restore!(@nospecialize(object::AnyRill), data::AbstractVector{UInt8}) = restore!(object, Vector{UInt8}(data), RESTORED)

function restore!(@nospecialize(object::AnyRill), data::Vector{UInt8}, origin::String)
    found = bit_generator(load(class_of(object), data))
    found isa typeof(bit_generator(object)) || exchange_bit_generator!(object, found)
    return restore_kind!(object, data, origin)
end

class_of(@nospecialize(bits::BitGenerator)) = typeof(bits)
class_of(::Generator) = Generator
class_of(::RandomState) = RandomState

# The state is of the kind that the object has.
function restore_kind!(@nospecialize(object::AnyRill), data::Vector{UInt8}, origin::String)
    restore_state!(object, data)
    bit_generator(object).origin = origin
    return object
end

exchange_bit_generator!(::BitGenerator{K}, @nospecialize(::BitGenerator)) where {K} = refuse("state must be for a $K RNG")

function exchange_bit_generator!(rng::Union{Generator, RandomState}, @nospecialize(bits::BitGenerator))
    @either set_bit_generator(rng::Ptr{Cvoid}, bits::Ptr{Cvoid})
    rng.bits = bits
    rng.bitgen == C_NULL || unlocked!(rng)
    return rng
end

bit_generator(@nospecialize(bits::BitGenerator)) = bits

restore_state!(@nospecialize(bits::BitGenerator), data::Vector{UInt8}) =
    @rill rill_bit_generator_restore(bits::Ptr{Cvoid}, data::Ptr{UInt8}, length(data)::Csize_t)
restore_state!(rng::Generator, data::Vector{UInt8}) =
    @rill rill_generator_restore(rng::Ptr{Cvoid}, data::Ptr{UInt8}, length(data)::Csize_t)
restore_state!(rng::RandomState, data::Vector{UInt8}) =
    @rill rill_random_state_restore(rng::Ptr{Cvoid}, data::Ptr{UInt8}, length(data)::Csize_t)

# Copies, as of Julia's own generators: they start from the same state and are independent. `copy!` sets the state as
# `restore!` does. Objects are equal when their saved states are; as with NumPy's
# dictionaries of state, these include the remains of a word or pair that was already used.

Base.copy(@nospecialize(bits::BitGenerator)) = typeof(bits)(loaded(BitGenerator, save(bits)), bits.origin)
Base.copy(rng::Generator) = Generator(copy(rng.bits))

function Base.copy(rng::RandomState)
    new = load(RandomState, save(rng))
    new.bits.origin = rng.bits.origin
    return new
end

for class in (:BitGenerator, :Generator, :RandomState)
    @eval begin
        function Base.copy!(@nospecialize(to::$class), @nospecialize(from::$class))
            restore = bit_generator(from) isa typeof(bit_generator(to)) ? restore_kind! : restore!
            return restore(to, save(from), bit_generator(from).origin)
        end
        Base.:(==)(@nospecialize(a::$class), @nospecialize(b::$class)) = save(a) == save(b)
        Base.hash(@nospecialize(object::$class), h::UInt) = hash(save(object), h)
    end
end

# A deep copy of several objects that share a bit generator gives objects that share its copy.
function Base.deepcopy_internal(@nospecialize(object::AnyRill), seen::IdDict)
    haskey(seen, object) && return seen[object]
    return seen[object] = deep_copy(object, seen)
end

deep_copy(@nospecialize(bits::BitGenerator), ::IdDict) = copy(bits)
deep_copy(rng::Generator, seen::IdDict) = Generator(Base.deepcopy_internal(rng.bits, seen))
deep_copy(rng::RandomState, seen::IdDict) =
    attach!(RandomState(save(rng), Base.deepcopy_internal(rng.bits, seen)))

# Handles. An object frees its handle when Julia collects it, on any thread; the library allows this, as nothing else
# frees the handle. Every call gets a handle through the conversion below, and Julia keeps the object alive during the
# call.
#
# A handle is valid in its process only. An object that was serialised, or is a global constant of a precompiled module,
# is restored without a handle, with its state in `saved`; the first call makes a handle again. While there is a handle,
# `saved` is not used.

function own!(@nospecialize(object::AnyRill))
    finalizer(release, object)
    PRECOMPILING[] && keep!(object)
    return object
end

function release(@nospecialize(object::AnyRill))
    if object.handle != C_NULL
        free(object, object.handle)
        object.handle = C_NULL
        object.bitgen = C_NULL
        forget!(object)
    end
    return nothing
end

free(@nospecialize(::BitGenerator), handle::Ptr{Cvoid}) = @rill rill_bit_generator_free(handle::Ptr{Cvoid})::Cvoid
free(::Generator, handle::Ptr{Cvoid}) = @rill rill_generator_free(handle::Ptr{Cvoid})::Cvoid
free(::RandomState, handle::Ptr{Cvoid}) = @rill rill_random_state_free(handle::Ptr{Cvoid})::Cvoid

function Base.unsafe_convert(::Type{Ptr{Cvoid}}, object::AnyRill)
    object.handle == C_NULL && attach!(object)
    return object.handle
end

const ATTACHING = ReentrantLock()

function attach!(@nospecialize(object::AnyRill))
    lock(ATTACHING) do
        if object.handle == C_NULL
            object.handle = attached(object)
            finalizer(release, object)
        end
    end
    return object
end

function attached(@nospecialize(bits::BitGenerator))
    isempty(bits.saved) && throw(RillError(INVALID_STATE, "this bit generator was finalized, or saved without its state"))
    return loaded(BitGenerator, bits.saved)
end

attached(rng::Generator) = attached(Generator, rng.bits)

# The saved cached Gaussian comes with a state of the bit generator, which must not be restored: others may have drawn
# from it since. Nothing draws through this object before it has its handle.
function attached(rng::RandomState)
    isempty(rng.saved) && throw(RillError(INVALID_STATE, "this RandomState was finalized, or saved without its state"))
    state = save(rng.bits)
    handle = attached(RandomState, rng.bits)
    try
        @rill rill_random_state_restore(handle::Ptr{Cvoid}, rng.saved::Ptr{UInt8}, length(rng.saved)::Csize_t)
        restore_state!(rng.bits, state)
    catch
        free(rng, handle)
        rethrow()
    end
    return handle
end

# Save the state in the object; called after each call of the library while a module is precompiled.
keep!(::Any) = nothing
keep!(@nospecialize(bits::BitGenerator)) = (bits.saved = save(bits); nothing)
keep!(rng::Generator) = keep!(rng.bits)
keep!(rng::RandomState) = (keep!(rng.bits); rng.saved = save(rng); nothing)

# An object that was finalized explicitly has no state.
function forget!(@nospecialize(object::Union{BitGenerator, RandomState}))
    object.saved = NO_STATE
    forget_drawing!(object)
end

forget!(::Generator) = nothing
forget_drawing!(@nospecialize(bits::BitGenerator)) = (bits.drawing = nothing; nothing)
forget_drawing!(::Union{Generator, RandomState}) = nothing

# Serialised like any other object, with shared objects; Julia writes the handle as NULL.
function Serialization.serialize(s::Serialization.AbstractSerializer, @nospecialize(object::AnyRill))
    keep!(object)
    forget_drawing!(object)
    return invoke(Serialization.serialize, Tuple{Serialization.AbstractSerializer, Any}, s, object)
end

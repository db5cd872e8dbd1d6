# Whole states as bytes, and what is built on them: copies, equality, objects that outlive their handles.

const AnyRill = Union{BitGenerator, Generator, RandomState}

"""
    save(object; format = 3)

The state of a bit generator, `Generator` or `RandomState`, as bytes. Format 1 is NumPy's dictionary in JSON, 2 is a
pickle of NumPy's object, 3 is compact.
"""
save(bits::BitGenerator; format::Integer = 3) = sized(UInt8) do out, n
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
    load(Generator, bytes)
    load(RandomState, bytes)

A new object with a saved state, in any of the formats; NumPy's pickles are read too.
"""
load(::Type{BitGenerator}, data::AbstractVector{UInt8}) = BitGenerator(loaded(BitGenerator, data), RESTORED)

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
The bit generator changes for all that share it."""
restore!(object::AnyRill, data::AbstractVector{UInt8}) = restore!(object, Vector{UInt8}(data), RESTORED)

function restore!(object::AnyRill, data::Vector{UInt8}, origin::String)
    restore_state!(object, data)
    bit_generator(object).origin = origin
    return object
end

bit_generator(bits::BitGenerator) = bits

restore_state!(bits::BitGenerator, data::Vector{UInt8}) =
    @rill rill_bit_generator_restore(bits::Ptr{Cvoid}, data::Ptr{UInt8}, length(data)::Csize_t)
restore_state!(rng::Generator, data::Vector{UInt8}) =
    @rill rill_generator_restore(rng::Ptr{Cvoid}, data::Ptr{UInt8}, length(data)::Csize_t)
restore_state!(rng::RandomState, data::Vector{UInt8}) =
    @rill rill_random_state_restore(rng::Ptr{Cvoid}, data::Ptr{UInt8}, length(data)::Csize_t)

# Copies, as of Julia's own generators: they start from the same state and are independent. `copy!` sets the state in
# place, for all that share the bit generator. Objects are equal when their saved states are; as with NumPy's
# dictionaries of state, these include the remains of a word or pair that was already used.

Base.copy(bits::BitGenerator) = BitGenerator(loaded(BitGenerator, save(bits)), bits.origin)
Base.copy(rng::Generator) = Generator(copy(rng.bits))

function Base.copy(rng::RandomState)
    new = load(RandomState, save(rng))
    new.bits.origin = rng.bits.origin
    return new
end

for class in (:BitGenerator, :Generator, :RandomState)
    @eval begin
        Base.copy!(to::$class, from::$class) = restore!(to, save(from), bit_generator(from).origin)
        Base.:(==)(a::$class, b::$class) = save(a) == save(b)
        Base.hash(object::$class, h::UInt) = hash(save(object), h)
    end
end

# A deep copy of several objects that share a bit generator gives objects that share its copy.
function Base.deepcopy_internal(object::AnyRill, seen::IdDict)
    haskey(seen, object) && return seen[object]
    return seen[object] = deep_copy(object, seen)
end

deep_copy(bits::BitGenerator, ::IdDict) = copy(bits)
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

function own!(object::AnyRill)
    finalizer(release, object)
    PRECOMPILING[] && keep!(object)
    return object
end

function release(object::AnyRill)
    if object.handle != C_NULL
        free(object, object.handle)
        object.handle = C_NULL
        object.bitgen = C_NULL
        forget!(object)
    end
    return nothing
end

free(::BitGenerator, handle::Ptr{Cvoid}) = @rill rill_bit_generator_free(handle::Ptr{Cvoid})::Cvoid
free(::Generator, handle::Ptr{Cvoid}) = @rill rill_generator_free(handle::Ptr{Cvoid})::Cvoid
free(::RandomState, handle::Ptr{Cvoid}) = @rill rill_random_state_free(handle::Ptr{Cvoid})::Cvoid

function Base.unsafe_convert(::Type{Ptr{Cvoid}}, object::AnyRill)
    object.handle == C_NULL && attach!(object)
    return object.handle
end

const ATTACHING = ReentrantLock()

function attach!(object::AnyRill)
    lock(ATTACHING) do
        if object.handle == C_NULL
            object.handle = attached(object)
            finalizer(release, object)
        end
    end
    return object
end

function attached(bits::BitGenerator)
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
keep!(bits::BitGenerator) = (bits.saved = save(bits); nothing)
keep!(rng::Generator) = keep!(rng.bits)
keep!(rng::RandomState) = (keep!(rng.bits); rng.saved = save(rng); nothing)

# An object that was finalized explicitly has no state.
forget!(object::Union{BitGenerator, RandomState}) = (object.saved = NO_STATE; nothing)
forget!(::Generator) = nothing

# Serialised like any other object, with shared objects; Julia writes the handle as NULL.
function Serialization.serialize(s::Serialization.AbstractSerializer, object::AnyRill)
    keep!(object)
    return invoke(Serialization.serialize, Tuple{Serialization.AbstractSerializer, Any}, s, object)
end

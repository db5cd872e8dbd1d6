# Whole states, as bytes: format 1 is NumPy's dictionary in JSON, 2 is what Python unpickles as NumPy's object, 3 is
# compact.

"""    save(object; format = 3)

The state of a bit generator, `Generator` or `RandomState`, as bytes."""
function save(bits::BitGenerator; format::Integer = 3)
    n = Ref{Csize_t}(0)
    out = Vector{UInt8}(undef, 65536)
    check(ccall((:rill_bit_generator_save, librill), Int32, (Ptr{Cvoid}, Int32, Ptr{UInt8}, Csize_t, Ref{Csize_t}),
        bits, format, out, length(out), n))
    return resize!(out, n[])
end

save(rng::Generator; format::Integer = 3) = save(bit_generator(rng); format = format)

function save(rng::RandomState; format::Integer = 3)
    n = Ref{Csize_t}(0)
    out = Vector{UInt8}(undef, 65536)
    check(ccall((:rill_random_state_save, librill), Int32, (Ptr{Cvoid}, Int32, Ptr{UInt8}, Csize_t, Ref{Csize_t}),
        rng, format, out, length(out), n))
    return resize!(out, n[])
end

"""    restore!(object, bytes)

Set a bit generator, `Generator` or `RandomState` to a saved state, in whatever format; NumPy's pickles are read too."""
function restore!(bits::BitGenerator, data::Vector{UInt8})
    check(ccall((:rill_bit_generator_restore, librill), Int32,
        (Ptr{Cvoid}, Ptr{UInt8}, Csize_t), bits, data, length(data)))
    return bits
end

function restore!(rng::Generator, data::Vector{UInt8})
    check(ccall((:rill_generator_restore, librill), Int32, (Ptr{Cvoid}, Ptr{UInt8}, Csize_t), rng, data, length(data)))
    return rng
end

function restore!(rng::RandomState, data::Vector{UInt8})
    check(ccall((:rill_random_state_restore, librill), Int32,
        (Ptr{Cvoid}, Ptr{UInt8}, Csize_t), rng, data, length(data)))
    return rng
end

"""
NumPy's random streams from Rill, the library with a C interface.

`Rill.Generator(42)` gives the numbers of `numpy.random.default_rng(42)`, and `Rill.RandomState(42)` those of
`numpy.random.RandomState(42)`. Both, and the bit generators below them, are `AbstractRNG`s: `rand`, `randn`, `randexp`,
`rand!`, `randn!`, `randexp!`, `shuffle!` and `Random.seed!` take them. The distributions are functions of this module,
with NumPy's names and NumPy's order of parameters: `Rill.gamma(rng, 2.0, 1.0, 10)`.

The library is what the environment variable `RILL_LIBRARY` named when the package was precompiled, or `librill`.
"""
module Rill

import Random

export BitGenerator, Generator, MT19937, PCG64, PCG64DXSM, Philox, RandomState, RillError, SFC64

const librill = get(ENV, "RILL_LIBRARY", "librill")

"""
A call that did not succeed: the status, a `rill_status` of the C interface, and the message. Nothing was drawn.
"""
struct RillError <: Exception
    status::Int32
    message::String
end

Base.showerror(io::IO, error::RillError) = print(io, "RillError: ", error.message)

function check(status::Int32)
    if status != 0
        message = unsafe_string(ccall((:rill_last_error, librill), Cstring, ()))
        throw(RillError(status, message))
    end
    return nothing
end

"""The version of the library, for example "0.1.0"."""
version() = unsafe_string(ccall((:rill_version, librill), Cstring, ()))

"""The version of NumPy whose `Generator` is followed, for example "2.4"."""
numpy_version() = unsafe_string(ccall((:rill_numpy_version, librill), Cstring, ()))

include("bit_generator.jl")
include("generator.jl")
include("random_state.jl")
include("draw.jl")
include("distributions.jl")
include("vectors.jl")
include("state.jl")

end

"""
NumPy's random streams from Rill, the library with a C interface.

`Rill.Generator(42)` gives the numbers of `numpy.random.default_rng(42)`, and `Rill.RandomState(42)` those of
`numpy.random.RandomState(42)`. Both, and their bit generators, are `AbstractRNG`s: `rand`, `randn`, `randexp`,
`shuffle`, `randperm` and `Random.seed!` accept them, and draw as NumPy does. The distributions are functions of this
module, with NumPy's names and NumPy's order of parameters: `Rill.gamma(rng, 2.0, 1.0, 10)`.

The module loads the library that the environment variable `RILL_LIBRARY` or the preference `librill_path` names; or else the
one that Pkg has installed with a release of this package, or else the system's `librill`.
"""
module Rill

@static if VERSION >= v"1.6"
    import Artifacts
else
    import Pkg.Artifacts
end
import Libdl
import Random
import Serialization

export BitGenerator, Generator, RandomState, RillError

include("library.jl")
include("arguments.jl")
include("bit_generator.jl")
include("kinds.jl")
include("generator.jl")
include("random_state.jl")
include("state.jl")
include("draw.jl")
include("fill.jl")
include("keyed.jl")
include("integers.jl")
include("random.jl")
include("distributions.jl")
include("single.jl")
include("vectors.jl")
include("extended.jl")
include("numpys.jl")

end

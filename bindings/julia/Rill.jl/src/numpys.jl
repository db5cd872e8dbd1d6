# Names that Base and Random have, too: here they give NumPy's numbers, as all functions of this module.

"""
    Rill.rand(rng, dims...)
    Rill.rand(rng, d, dims...)
    Rill.rand!(rng, out, d)

Uniform numbers, as [`random`](@ref); or NumPy's numbers for a distribution `d` of the package Distributions:
`Rill.rand(rng, Gamma(2.5, 3.0), 5)` is `Rill.gamma(rng, 2.5, 3.0, 5)`, where `rand(rng, Gamma(2.5, 3.0), 5)` is Distributions'
own algorithm with the words of `rng`. Distributions that NumPy does not have are refused. Samples that are vectors are columns.

Julia 1.9 and later load the methods for distributions with both packages. Before, a program includes them after
`using Distributions, Rill`: `include(joinpath(dirname(dirname(pathof(Rill))), "ext", "RillDistributionsExt.jl"))`.
"""
rand(rng::AnyRill, dims::Integer...) = random(rng, dims...)
rand(rng::AnyRill, dims::Sizes) = random(rng, dims...)

function rand! end

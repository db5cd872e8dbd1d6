# The extension for Distributions.jl; NumPy's numbers are in numpy.expected. Where that package is not installed, a package with
# the names of its own that are needed stands in for it.

Base.find_package("Distributions") === nothing && push!(LOAD_PATH, joinpath(@__DIR__, "stub"))
using Distributions
# Julia 1.9 and later have loaded it, for the real package.
isempty(methods(Rill.rand!)) && include(joinpath(dirname(@__DIR__), "ext", "RillDistributionsExt.jl"))

@testset "distributions of Distributions.jl" begin
    for make in (() -> Generator(5), () -> RandomState(5), () -> PCG64(5), () -> Rill.unlocked!(MT19937(5)))
        # `rand` is Distributions' own algorithm, with the generator's words.
        @test rand(make(), Normal(3.0, 0.5)) == 3.0 + 0.5 * randn(make())
        @test rand(make(), Normal(3.0, 0.5), 3) == 3.0 .+ 0.5 * randn(make(), 3)
        @test rand(make(), Exponential(2.5), 3) == 2.5 * randexp(make(), 3)
        rng = make()
        # NumPy has none.
        for draw in (() -> Rill.rand(rng, Arcsine(0.0, 1.0)), () -> Rill.rand(rng, Arcsine(0.0, 1.0), 3))
            problem = try draw() catch caught caught end
            @test problem isa RillError && problem.status == 6 && occursin("Arcsine: NumPy has no such distribution", problem.message)
        end
        # What does not fit.
        @test_throws ArgumentError Rill.rand!(rng, zeros(Int, 3), Gamma(2.0, 1.0))
        @test_throws DimensionMismatch Rill.rand!(rng, zeros(4, 2), Dirichlet([1.0, 2.0, 3.0]))
        @test rng == make()
        @test Rill.rand(rng, Bernoulli(0.5)) isa Bool && Rill.rand(rng, Bernoulli(0.5), 3) isa Vector{Bool}
        @test size(Rill.rand(rng, Dirichlet([1.0, 2.0, 3.0]), 2, 4)) == (3, 2, 4)
        @test Rill.rand!(rng, zeros(Int, 3), Poisson(3.0)) isa Vector{Int}
    end
end

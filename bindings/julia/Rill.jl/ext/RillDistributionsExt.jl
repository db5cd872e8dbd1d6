"""
NumPy's numbers for the distributions of Distributions.jl: `Rill.rand(rng, Normal(1, 2), 5)`. `rand(rng, Normal(1, 2), 5)` is
Distributions' own.
"""
module RillDistributionsExt

using Distributions
using Rill

const Sizes = Tuple{Vararg{Integer}}

# For a distribution: NumPy's function without the generator and its parameters; where that is a standard form, also what NumPy's
# documentation makes of it.
struct Call{F, P, T}
    draw::F
    parameters::P
    then::T
end

call(draw, d::Distribution) = Call(draw, params(d), identity)

numpys(d::Distribution) = throw(RillError(Rill.UNSUPPORTED, "$(nameof(typeof(d))): NumPy has no such distribution; " *
    "rand(rng, d) is the algorithm of Distributions"))

numpys(d::Normal) = call(Rill.normal, d)
numpys(d::Uniform) = call(Rill.uniform, d)
numpys(d::LogNormal) = call(Rill.lognormal, d)
numpys(d::Exponential) = call(Rill.exponential, d)
numpys(d::Gamma) = call(Rill.gamma, d)
numpys(d::Erlang) = call(Rill.gamma, d)
numpys(d::Beta) = call(Rill.beta, d)
numpys(d::Chisq) = call(Rill.chisquare, d)
numpys(d::NoncentralChisq) = call(Rill.noncentral_chisquare, d)
numpys(d::FDist) = call(Rill.f, d)
numpys(d::NoncentralF) = call(Rill.noncentral_f, d)
numpys(d::TDist) = call(Rill.standard_t, d)
# From -pi to pi, as NumPy has it; Distributions has it from mu - pi to mu + pi.
numpys(d::VonMises) = call(Rill.vonmises, d)
numpys(d::Laplace) = call(Rill.laplace, d)
numpys(d::Gumbel) = call(Rill.gumbel, d)
numpys(d::Logistic) = call(Rill.logistic, d)
numpys(d::Rayleigh) = call(Rill.rayleigh, d)
numpys(d::InverseGaussian) = call(Rill.wald, d)
numpys(d::Binomial) = call(Rill.binomial, d)
numpys(d::NegativeBinomial) = call(Rill.negative_binomial, d)
numpys(d::Poisson) = call(Rill.poisson, d)
numpys(d::Hypergeometric) = call(Rill.hypergeometric, d)
numpys(d::Dirichlet) = call(Rill.dirichlet, d)
numpys(d::Multinomial) = call(Rill.multinomial, d)
numpys(d::MvNormal) = Call(Rill.multivariate_normal, (mean(d), Matrix(cov(d))), identity)

function numpys(d::TriangularDist)
    left, right, mode = params(d)
    return Call(Rill.triangular, (left, mode, right), identity)
end

# numpy.random: loc + scale * standard_cauchy(), (pareto(a) + 1) * m, scale * weibull(a).
numpys(d::Cauchy) = ((loc, scale) = params(d); Call(Rill.standard_cauchy, (), x -> loc + scale * x))
numpys(d::Pareto) = ((a, m) = params(d); Call(Rill.pareto, (a,), x -> (x + 1) * m))
numpys(d::Weibull) = ((a, scale) = params(d); Call(Rill.weibull, (a,), x -> scale * x))

# NumPy counts the trials, Distributions the failures.
numpys(d::Geometric) = Call(Rill.geometric, params(d), x -> x - 1)
numpys(d::Bernoulli) = Call(Rill.binomial, (1, params(d)...), isequal(1))
numpys(d::DiscreteUniform) = Call(integers, params(d), identity)
numpys(d::Categorical) = Call(categories, (probs(d),), x -> x + 1)

integers(rng::RandomState, low, high, dims::Integer...) = Rill.randint(rng, low, high + 1, dims...)
integers(rng, low, high, dims::Integer...) = Rill.integers(rng, low, high, dims...; endpoint = true)
categories(rng, p, dims::Integer...) = Rill.choice(rng, length(p), dims...; p = p)

function Rill.rand(rng::Rill.AnyRill, d::Distribution, dims::Integer...)
    call = numpys(d)
    return after(call.then, call.draw(rng, call.parameters..., dims...))
end

Rill.rand(rng::Rill.AnyRill, d::Distribution, dims::Sizes) = Rill.rand(rng, d, dims...)

after(then, value) = then(value)
after(then, values::AbstractArray) = then === identity ? values : map(then, values)

# The sizes of samples follow the array's, of which the first is the length of a sample that is a vector.
function Rill.rand!(rng::Rill.AnyRill, out::AbstractArray, d::Distribution)
    eltype(d) <: Integer || eltype(out) <: AbstractFloat ||
        throw(ArgumentError("an array of $(eltype(out)) does not hold every value of $(eltype(d))"))
    if d isa UnivariateDistribution
        return copyto!(out, Rill.rand(rng, d, size(out)...))
    end
    size(out, 1) == length(d) || throw(DimensionMismatch("samples have $(length(d)) numbers, not $(size(out, 1))"))
    return copyto!(out, Rill.rand(rng, d, Base.tail(size(out))...))
end

end

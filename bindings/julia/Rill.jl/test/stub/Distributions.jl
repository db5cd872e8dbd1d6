"""
The names of Distributions.jl that the extension of Rill uses, for tests where that package is not installed: types, their
parameters in its order, and two of its algorithms.
"""
module Distributions

import Random

export Distribution, UnivariateDistribution, MultivariateDistribution, params, probs, mean, cov
export Categorical, Dirichlet, Multinomial, MvNormal

abstract type Distribution end
abstract type UnivariateDistribution <: Distribution end
abstract type ContinuousUnivariateDistribution <: UnivariateDistribution end
abstract type DiscreteUnivariateDistribution <: UnivariateDistribution end
abstract type MultivariateDistribution <: Distribution end

for (kind, T, names) in (
        (:ContinuousUnivariateDistribution, Float64, (:Normal, :Uniform, :LogNormal, :Exponential, :Gamma, :Erlang, :Beta,
            :Chisq, :NoncentralChisq, :FDist, :NoncentralF, :TDist, :VonMises, :Laplace, :Gumbel, :Logistic, :Rayleigh,
            :InverseGaussian, :TriangularDist, :Cauchy, :Pareto, :Weibull, :Arcsine)),
        (:DiscreteUnivariateDistribution, Int, (:Binomial, :NegativeBinomial, :Poisson, :Geometric, :Hypergeometric,
            :Bernoulli, :DiscreteUniform))), name in names
    @eval begin
        export $name
        struct $name{P <: Tuple} <: $kind
            params::P
        end
        $name(params::Real...) = $name(params)
        Base.eltype(::$name) = $(name === :Bernoulli ? Bool : T)
    end
end

Normal() = Normal(0.0, 1.0)

params(d::Distribution) = d.params

struct Categorical <: DiscreteUnivariateDistribution
    p::Vector{Float64}
end

probs(d::Categorical) = d.p
Base.eltype(::Categorical) = Int

struct Dirichlet <: MultivariateDistribution
    alpha::Vector{Float64}
end

params(d::Dirichlet) = (d.alpha,)
Base.length(d::Dirichlet) = length(d.alpha)
Base.eltype(::Dirichlet) = Float64

struct Multinomial <: MultivariateDistribution
    n::Int
    p::Vector{Float64}
end

params(d::Multinomial) = (d.n, d.p)
Base.length(d::Multinomial) = length(d.p)
Base.eltype(::Multinomial) = Int

struct MvNormal <: MultivariateDistribution
    mean::Vector{Float64}
    cov::Matrix{Float64}
end

mean(d::MvNormal) = d.mean
cov(d::MvNormal) = d.cov
Base.length(d::MvNormal) = length(d.mean)
Base.eltype(::MvNormal) = Float64

function Random.rand(rng::Random.AbstractRNG, d::Normal)
    mean, deviation = params(d)
    return mean + deviation * randn(rng)
end

Random.rand(rng::Random.AbstractRNG, d::Exponential) = params(d)[1] * Random.randexp(rng)
Random.rand(rng::Random.AbstractRNG, d::UnivariateDistribution, n::Int) = [rand(rng, d) for _ in 1:n]

end

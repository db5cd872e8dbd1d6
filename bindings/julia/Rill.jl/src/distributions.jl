# The distributions: NumPy's names and parameters, then the dimensions of the result; without any it is one value. A
# parameter may be an array of as many numbers as are drawn; without dimensions, the result is of its size.

"""    beta(rng, a, b, dims...)

Shapes a and b, > 0."""
beta(rng::Drawing, a, b, dims::Integer...) =
    draw(rng, @distribution("beta"), Float64, Tuple{Float64, Float64}, (a, b), dims)

"""    exponential(rng, scale, dims...)

Mean scale, >= 0."""
exponential(rng::Drawing, scale, dims::Integer...) =
    draw(rng, @distribution("exponential"), Float64, Tuple{Float64}, (scale,), dims)

"""    uniform(rng, low, high, dims...)

At least low, less than high."""
uniform(rng::Drawing, low, high, dims::Integer...) =
    draw(rng, @distribution("uniform"), Float64, Tuple{Float64, Float64}, (low, high), dims)

"""    normal(rng, loc, scale, dims...)

Mean loc, standard deviation scale, >= 0."""
normal(rng::Drawing, loc, scale, dims::Integer...) =
    draw(rng, @distribution("normal"), Float64, Tuple{Float64, Float64}, (loc, scale), dims)

"""    gamma(rng, shape, scale, dims...)

Shape and scale, >= 0."""
gamma(rng::Drawing, shape, scale, dims::Integer...) =
    draw(rng, @distribution("gamma"), Float64, Tuple{Float64, Float64}, (shape, scale), dims)

"""    standard_gamma(rng, shape, dims...; type = Float64)

Shape >= 0, scale 1; a Generator draws Float32 too."""
standard_gamma(rng::Drawing, shape, dims::Integer...; type::Type = Float64) =
    standard_gamma(rng, type, shape, dims)

standard_gamma(rng::Drawing, ::Type{Float64}, shape, dims::Tuple) =
    draw(rng, @distribution("standard_gamma"), Float64, Tuple{Float64}, (shape,), dims)
standard_gamma(rng::Generator, ::Type{Float32}, shape, dims::Tuple) =
    draw(rng, @distribution("standard_gamma_f32"), Float32, Tuple{Float32}, (shape,), dims)
standard_gamma(::Drawing, type::Type, shape, ::Tuple) = no_dtype(type, "standard_gamma")

"""    f(rng, dfnum, dfden, dims...)

Degrees of freedom of numerator and denominator, > 0."""
f(rng::Drawing, dfnum, dfden, dims::Integer...) =
    draw(rng, @distribution("f"), Float64, Tuple{Float64, Float64}, (dfnum, dfden), dims)

"""    noncentral_f(rng, dfnum, dfden, nonc, dims...)

As f, with a non-centrality >= 0."""
noncentral_f(rng::Drawing, dfnum, dfden, nonc, dims::Integer...) =
    draw(rng, @distribution("noncentral_f"), Float64, Tuple{Float64, Float64, Float64}, (dfnum, dfden, nonc), dims)

"""    chisquare(rng, df, dims...)

Degrees of freedom df, > 0."""
chisquare(rng::Drawing, df, dims::Integer...) =
    draw(rng, @distribution("chisquare"), Float64, Tuple{Float64}, (df,), dims)

"""    noncentral_chisquare(rng, df, nonc, dims...)

Degrees of freedom df, > 0, non-centrality nonc, >= 0."""
noncentral_chisquare(rng::Drawing, df, nonc, dims::Integer...) =
    draw(rng, @distribution("noncentral_chisquare"), Float64, Tuple{Float64, Float64}, (df, nonc), dims)

"""    standard_cauchy(rng, dims...)

Mode 0."""
standard_cauchy(rng::Drawing, dims::Integer...) =
    draw(rng, @distribution("standard_cauchy"), Float64, Tuple{}, (), dims)

"""    standard_t(rng, df, dims...)

Degrees of freedom df, > 0."""
standard_t(rng::Drawing, df, dims::Integer...) =
    draw(rng, @distribution("standard_t"), Float64, Tuple{Float64}, (df,), dims)

"""    vonmises(rng, mu, kappa, dims...)

Mode mu, in radians, concentration kappa, >= 0."""
vonmises(rng::Drawing, mu, kappa, dims::Integer...) =
    draw(rng, @distribution("vonmises"), Float64, Tuple{Float64, Float64}, (mu, kappa), dims)

"""    pareto(rng, a, dims...)

Shape a, > 0; the distribution of Lomax."""
pareto(rng::Drawing, a, dims::Integer...) =
    draw(rng, @distribution("pareto"), Float64, Tuple{Float64}, (a,), dims)

"""    weibull(rng, a, dims...)

Shape a, >= 0."""
weibull(rng::Drawing, a, dims::Integer...) =
    draw(rng, @distribution("weibull"), Float64, Tuple{Float64}, (a,), dims)

"""    power(rng, a, dims...)

Density a x^(a - 1) between 0 and 1; a > 0."""
power(rng::Drawing, a, dims::Integer...) =
    draw(rng, @distribution("power"), Float64, Tuple{Float64}, (a,), dims)

"""    laplace(rng, loc, scale, dims...)

Mean loc, decay scale, >= 0."""
laplace(rng::Drawing, loc, scale, dims::Integer...) =
    draw(rng, @distribution("laplace"), Float64, Tuple{Float64, Float64}, (loc, scale), dims)

"""    gumbel(rng, loc, scale, dims...)

Mode loc, scale >= 0."""
gumbel(rng::Drawing, loc, scale, dims::Integer...) =
    draw(rng, @distribution("gumbel"), Float64, Tuple{Float64, Float64}, (loc, scale), dims)

"""    logistic(rng, loc, scale, dims...)

Mean loc, scale >= 0."""
logistic(rng::Drawing, loc, scale, dims::Integer...) =
    draw(rng, @distribution("logistic"), Float64, Tuple{Float64, Float64}, (loc, scale), dims)

"""    lognormal(rng, mean, sigma, dims...)

Mean and standard deviation of the logarithm; sigma >= 0."""
lognormal(rng::Drawing, mean, sigma, dims::Integer...) =
    draw(rng, @distribution("lognormal"), Float64, Tuple{Float64, Float64}, (mean, sigma), dims)

"""    rayleigh(rng, scale, dims...)

Mode scale, >= 0."""
rayleigh(rng::Drawing, scale, dims::Integer...) =
    draw(rng, @distribution("rayleigh"), Float64, Tuple{Float64}, (scale,), dims)

"""    wald(rng, mean, scale, dims...)

Mean and scale, > 0."""
wald(rng::Drawing, mean, scale, dims::Integer...) =
    draw(rng, @distribution("wald"), Float64, Tuple{Float64, Float64}, (mean, scale), dims)

"""    triangular(rng, left, mode, right, dims...)

From left to right, which differ, with the mode between."""
triangular(rng::Drawing, left, mode, right, dims::Integer...) =
    draw(rng, @distribution("triangular"), Float64, Tuple{Float64, Float64, Float64}, (left, mode, right), dims)

"""    binomial(rng, n, p, dims...)

Successes in n trials of probability p."""
binomial(rng::Drawing, n, p, dims::Integer...) =
    draw(rng, @distribution("binomial"), Int64, Tuple{Int64, Float64}, (n, p), dims)

"""    negative_binomial(rng, n, p, dims...)

Failures before n successes of probability p; n > 0 need not be whole."""
negative_binomial(rng::Drawing, n, p, dims::Integer...) =
    draw(rng, @distribution("negative_binomial"), Int64, Tuple{Float64, Float64}, (n, p), dims)

"""    poisson(rng, lam, dims...)

Mean lam, >= 0."""
poisson(rng::Drawing, lam, dims::Integer...) =
    draw(rng, @distribution("poisson"), Int64, Tuple{Float64}, (lam,), dims)

"""    zipf(rng, a, dims...)

Exponent a, > 1."""
zipf(rng::Drawing, a, dims::Integer...) =
    draw(rng, @distribution("zipf"), Int64, Tuple{Float64}, (a,), dims)

"""    geometric(rng, p, dims...)

Trials up to the first success of probability p."""
geometric(rng::Drawing, p, dims::Integer...) =
    draw(rng, @distribution("geometric"), Int64, Tuple{Float64}, (p,), dims)

"""    hypergeometric(rng, ngood, nbad, nsample, dims...)

Good ones among nsample taken from ngood and nbad."""
hypergeometric(rng::Drawing, ngood, nbad, nsample, dims::Integer...) =
    draw(rng, @distribution("hypergeometric"), Int64, Tuple{Int64, Int64, Int64}, (ngood, nbad, nsample), dims)

"""    logseries(rng, p, dims...)

Shape p, at least 0 and less than 1."""
logseries(rng::Drawing, p, dims::Integer...) =
    draw(rng, @distribution("logseries"), Int64, Tuple{Float64}, (p,), dims)

"""    tomaxint(rng, dims...)

Integers from 0 to 2^63 - 1."""
tomaxint(rng::RandomState, dims::Integer...) =
    draw(rng, @distribution("tomaxint"), Int64, Tuple{}, (), dims)

"""    random(rng, dims...; type = Float64)

At least 0, less than 1; a Generator draws Float32 too. Of a RandomState it is also `random_sample`."""
random(rng::Drawing, dims::Integer...; type::Type = Float64) =
    standard(rng, rand, type, dims, "random")

"""    random_sample(rng, dims...)

As random."""
random_sample(rng::RandomState, dims::Integer...) =
    standard(rng, rand, Float64, dims, "random_sample")

"""    standard_normal(rng, dims...; type = Float64)

Mean 0, standard deviation 1; a Generator draws Float32 too."""
standard_normal(rng::Drawing, dims::Integer...; type::Type = Float64) =
    standard(rng, randn, type, dims, "standard_normal")

"""    standard_exponential(rng, dims...; type = Float64, method = :zig)

Mean 1; a Generator draws Float32 too, and by the method :inv, NumPy's method="inv"."""
function standard_exponential(rng::Drawing, dims::Integer...; type::Type = Float64, method::Symbol = :zig)
    method === :inv || return standard(rng, Random.randexp, type, dims, "standard_exponential")
    return standard_exponential_inv(rng, dims...; type = type)
end

"""    standard_exponential_inv(rng, dims...; type = Float64)

`Generator.standard_exponential` with `method="inv"`."""
standard_exponential_inv(rng::Generator, dims::Integer...; type::Type = Float64) =
    standard_exponential_inv(rng, type, dims)

standard_exponential_inv(rng::Generator, ::Type{Float64}, dims::Tuple) =
    draw(rng, @distribution("standard_exponential_inv"), Float64, Tuple{}, (), dims)
standard_exponential_inv(rng::Generator, ::Type{Float32}, dims::Tuple) =
    draw(rng, @distribution("standard_exponential_inv_f32"), Float32, Tuple{}, (), dims)
standard_exponential_inv(::Generator, type::Type, ::Tuple) = no_dtype(type, "standard_exponential")

# By Julia's function of that kind.
function standard(rng::Drawing, method, type::Type, dims::Tuple, name::String)
    type === Float64 || (type === Float32 && rng isa Generator) || no_dtype(type, name)
    return isempty(dims) ? method(rng, type) : method(rng, type, map(extent, dims))
end

no_dtype(type::Type, name::String) = refuse("Unsupported dtype dtype('$(dtype_name(type))') for $name")

# The distributions: NumPy's names and parameters, then the dimensions of the result; without any it is one value. A
# parameter may be an array of as many numbers as are drawn.

"""    beta(rng, a, b, dims...)

Shapes a and b, > 0."""
beta(rng::Drawing, a, b, dims::Integer...) =
    draw(rng, "beta", Float64, (Float64, Float64), (a, b), dims)

"""    exponential(rng, scale, dims...)

Mean scale, >= 0."""
exponential(rng::Drawing, scale, dims::Integer...) =
    draw(rng, "exponential", Float64, (Float64,), (scale,), dims)

"""    uniform(rng, low, high, dims...)

At least low, less than high."""
uniform(rng::Drawing, low, high, dims::Integer...) =
    draw(rng, "uniform", Float64, (Float64, Float64), (low, high), dims)

"""    normal(rng, loc, scale, dims...)

Mean loc, standard deviation scale, >= 0."""
normal(rng::Drawing, loc, scale, dims::Integer...) =
    draw(rng, "normal", Float64, (Float64, Float64), (loc, scale), dims)

"""    gamma(rng, shape, scale, dims...)

Shape and scale, >= 0."""
gamma(rng::Drawing, shape, scale, dims::Integer...) =
    draw(rng, "gamma", Float64, (Float64, Float64), (shape, scale), dims)

"""    standard_gamma(rng, shape, dims...)

Shape >= 0, scale 1."""
standard_gamma(rng::Drawing, shape, dims::Integer...) =
    draw(rng, "standard_gamma", Float64, (Float64,), (shape,), dims)

"""    f(rng, dfnum, dfden, dims...)

Degrees of freedom of numerator and denominator, > 0."""
f(rng::Drawing, dfnum, dfden, dims::Integer...) =
    draw(rng, "f", Float64, (Float64, Float64), (dfnum, dfden), dims)

"""    noncentral_f(rng, dfnum, dfden, nonc, dims...)

As f, with a non-centrality >= 0."""
noncentral_f(rng::Drawing, dfnum, dfden, nonc, dims::Integer...) =
    draw(rng, "noncentral_f", Float64, (Float64, Float64, Float64), (dfnum, dfden, nonc), dims)

"""    chisquare(rng, df, dims...)

Degrees of freedom df, > 0."""
chisquare(rng::Drawing, df, dims::Integer...) =
    draw(rng, "chisquare", Float64, (Float64,), (df,), dims)

"""    noncentral_chisquare(rng, df, nonc, dims...)

Degrees of freedom df, > 0, non-centrality nonc, >= 0."""
noncentral_chisquare(rng::Drawing, df, nonc, dims::Integer...) =
    draw(rng, "noncentral_chisquare", Float64, (Float64, Float64), (df, nonc), dims)

"""    standard_cauchy(rng, dims...)

Mode 0."""
standard_cauchy(rng::Drawing, dims::Integer...) =
    draw(rng, "standard_cauchy", Float64, (), (), dims)

"""    standard_t(rng, df, dims...)

Degrees of freedom df, > 0."""
standard_t(rng::Drawing, df, dims::Integer...) =
    draw(rng, "standard_t", Float64, (Float64,), (df,), dims)

"""    vonmises(rng, mu, kappa, dims...)

Mode mu, in radians, concentration kappa, >= 0."""
vonmises(rng::Drawing, mu, kappa, dims::Integer...) =
    draw(rng, "vonmises", Float64, (Float64, Float64), (mu, kappa), dims)

"""    pareto(rng, a, dims...)

Shape a, > 0; the distribution of Lomax."""
pareto(rng::Drawing, a, dims::Integer...) =
    draw(rng, "pareto", Float64, (Float64,), (a,), dims)

"""    weibull(rng, a, dims...)

Shape a, >= 0."""
weibull(rng::Drawing, a, dims::Integer...) =
    draw(rng, "weibull", Float64, (Float64,), (a,), dims)

"""    power(rng, a, dims...)

Density a x^(a - 1) between 0 and 1; a > 0."""
power(rng::Drawing, a, dims::Integer...) =
    draw(rng, "power", Float64, (Float64,), (a,), dims)

"""    laplace(rng, loc, scale, dims...)

Mean loc, decay scale, >= 0."""
laplace(rng::Drawing, loc, scale, dims::Integer...) =
    draw(rng, "laplace", Float64, (Float64, Float64), (loc, scale), dims)

"""    gumbel(rng, loc, scale, dims...)

Mode loc, scale >= 0."""
gumbel(rng::Drawing, loc, scale, dims::Integer...) =
    draw(rng, "gumbel", Float64, (Float64, Float64), (loc, scale), dims)

"""    logistic(rng, loc, scale, dims...)

Mean loc, scale >= 0."""
logistic(rng::Drawing, loc, scale, dims::Integer...) =
    draw(rng, "logistic", Float64, (Float64, Float64), (loc, scale), dims)

"""    lognormal(rng, mean, sigma, dims...)

Mean and standard deviation of the logarithm; sigma >= 0."""
lognormal(rng::Drawing, mean, sigma, dims::Integer...) =
    draw(rng, "lognormal", Float64, (Float64, Float64), (mean, sigma), dims)

"""    rayleigh(rng, scale, dims...)

Mode scale, >= 0."""
rayleigh(rng::Drawing, scale, dims::Integer...) =
    draw(rng, "rayleigh", Float64, (Float64,), (scale,), dims)

"""    wald(rng, mean, scale, dims...)

Mean and scale, > 0."""
wald(rng::Drawing, mean, scale, dims::Integer...) =
    draw(rng, "wald", Float64, (Float64, Float64), (mean, scale), dims)

"""    triangular(rng, left, mode, right, dims...)

From left to right, which differ, with the mode between."""
triangular(rng::Drawing, left, mode, right, dims::Integer...) =
    draw(rng, "triangular", Float64, (Float64, Float64, Float64), (left, mode, right), dims)

"""    binomial(rng, n, p, dims...)

Successes in n trials of probability p."""
binomial(rng::Drawing, n, p, dims::Integer...) =
    draw(rng, "binomial", Int64, (Int64, Float64), (n, p), dims)

"""    negative_binomial(rng, n, p, dims...)

Failures before n successes of probability p; n > 0 need not be whole."""
negative_binomial(rng::Drawing, n, p, dims::Integer...) =
    draw(rng, "negative_binomial", Int64, (Float64, Float64), (n, p), dims)

"""    poisson(rng, lam, dims...)

Mean lam, >= 0."""
poisson(rng::Drawing, lam, dims::Integer...) =
    draw(rng, "poisson", Int64, (Float64,), (lam,), dims)

"""    zipf(rng, a, dims...)

Exponent a, > 1."""
zipf(rng::Drawing, a, dims::Integer...) =
    draw(rng, "zipf", Int64, (Float64,), (a,), dims)

"""    geometric(rng, p, dims...)

Trials up to the first success of probability p."""
geometric(rng::Drawing, p, dims::Integer...) =
    draw(rng, "geometric", Int64, (Float64,), (p,), dims)

"""    hypergeometric(rng, ngood, nbad, nsample, dims...)

Good ones among nsample taken from ngood and nbad."""
hypergeometric(rng::Drawing, ngood, nbad, nsample, dims::Integer...) =
    draw(rng, "hypergeometric", Int64, (Int64, Int64, Int64), (ngood, nbad, nsample), dims)

"""    logseries(rng, p, dims...)

Shape p, at least 0 and less than 1."""
logseries(rng::Drawing, p, dims::Integer...) =
    draw(rng, "logseries", Int64, (Float64,), (p,), dims)

"""    integers(rng, low, high, dims...; endpoint = false, type = Int64)

Integers from low to high, which is left out unless endpoint is true, as `Generator.integers` with that dtype."""
integers(rng::Generator, low, high, dims::Integer...; endpoint::Bool = false, type::Type = Int64) =
    draw(rng, "integers" * suffix(type), type, (bound(type), bound(type), Bool), (low, high, endpoint), dims)

"""    randint(rng, low, high, dims...; type = Int64)

Integers from low to high, which is left out, as `RandomState.randint` with that dtype."""
randint(rng::RandomState, low, high, dims::Integer...; type::Type = Int64) =
    draw(rng, "randint" * suffix(type), type, (bound(type), bound(type), Bool), (low, high, false), dims)

bound(::Type) = Int64
bound(::Type{UInt64}) = UInt64

suffix(::Type{Int64}) = ""
suffix(::Type{Int32}) = "_i32"
suffix(::Type{Int16}) = "_i16"
suffix(::Type{Int8}) = "_i8"
suffix(::Type{UInt64}) = "_u64"
suffix(::Type{UInt32}) = "_u32"
suffix(::Type{UInt16}) = "_u16"
suffix(::Type{UInt8}) = "_u8"
suffix(::Type{Bool}) = "_bool"

"""    random_integers(rng, low, high, dims...)

Integers from low to high, which is included."""
random_integers(rng::RandomState, low, high, dims::Integer...) =
    draw(rng, "random_integers", Int64, (Int64, Int64), (low, high), dims)

"""    tomaxint(rng, dims...)

Integers from 0 to 2^63 - 1."""
tomaxint(rng::RandomState, dims::Integer...) = draw(rng, "tomaxint", Int64, (), (), dims)

"""    standard_exponential_inv(rng, dims...)

`Generator.standard_exponential` with `method="inv"`."""
standard_exponential_inv(rng::Generator, dims::Integer...) =
    draw(rng, "standard_exponential_inv", Float64, (), (), dims)

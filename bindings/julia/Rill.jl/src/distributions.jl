# Generated from api/distributions.toml by `make generate`: change that, or
# api/templates/bindings/julia/Rill.jl/src/distributions.jl.

# The distributions: NumPy's names, parameters and defaults, then the dimensions of the result, as integers or a tuple; without
# any it is one value. Parameters may be arrays, which are broadcast; without dimensions, the result has their common size. A
# name with an exclamation mark fills an array.

"""    random(rng, dims...; type = Float64)
    random!(rng, out)

Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53. A `Generator` draws `Float32` too.

* Density: 1, for 0 <= x < 1"""
random(rng::Drawing, dims::Integer...; type::Type = Float64) =
    random(rng, type, dims)

random(rng::Drawing, ::Type{Float64}, dims::Tuple) =
    draw(rng, @distribution("random"), Float64, Tuple{}, (), dims)
random(rng::Generator, ::Type{Float32}, dims::Tuple) =
    draw(rng, @distribution("random_f32"), Float32, Tuple{}, (), dims)
random(::Drawing, type::Type, ::Tuple) = no_dtype(type, "random")
random(rng::Drawing, dims::Sizes; options...) = random(rng, dims...; options...)
random!(rng::Drawing, out::AbstractArray) =
    fill_numbers!(rng, @distribution("random"), Float64, Tuple{}, (), out)
random!(rng::Generator, out::AbstractArray{Float32}) =
    fill_numbers!(rng, @distribution("random_f32"), Float32, Tuple{}, (), out)

"""    random_sample(rng, dims...)

As [`random`](@ref)."""
random_sample(rng::RandomState, dims::Integer...) = random(rng, dims...)
random_sample(rng::RandomState, dims::Sizes) = random(rng, dims...)

"""    standard_normal(rng, dims...; type = Float64)
    standard_normal!(rng, out)

Draw from the normal distribution of mean 0 and standard deviation 1. A `Generator` draws `Float32` too.

* Density: exp(-x^2 / 2) / sqrt(2 pi)"""
standard_normal(rng::Drawing, dims::Integer...; type::Type = Float64) =
    standard_normal(rng, type, dims)

standard_normal(rng::Drawing, ::Type{Float64}, dims::Tuple) =
    draw(rng, @distribution("standard_normal"), Float64, Tuple{}, (), dims)
standard_normal(rng::Generator, ::Type{Float32}, dims::Tuple) =
    draw(rng, @distribution("standard_normal_f32"), Float32, Tuple{}, (), dims)
standard_normal(::Drawing, type::Type, ::Tuple) = no_dtype(type, "standard_normal")
standard_normal(rng::Drawing, dims::Sizes; options...) = standard_normal(rng, dims...; options...)
standard_normal!(rng::Drawing, out::AbstractArray) =
    fill_numbers!(rng, @distribution("standard_normal"), Float64, Tuple{}, (), out)
standard_normal!(rng::Generator, out::AbstractArray{Float32}) =
    fill_numbers!(rng, @distribution("standard_normal_f32"), Float32, Tuple{}, (), out)

"""    normal(rng, loc, scale, dims...)
    normal!(rng, out, loc, scale)

Draw from the normal distribution.

* Density: exp(-(x - loc)^2 / (2 scale^2)) / (scale sqrt(2 pi))
* `loc`: mean, in the unit of the samples; by default 0.0
* `scale`: standard deviation, in the unit of the samples, >= 0; by default 1.0"""
normal(rng::Drawing, loc, scale, dims::Integer...) =
    draw(rng, @distribution("normal"), Float64, Tuple{Float64, Float64}, (loc, scale), dims)

function normal(rng::Generator, loc::Real, scale::Real)
    loc, scale = Float64(loc), Float64(scale)
    if is_unlocked(rng) && 0 < scale
        return @rill rill_bitgen_normal(rng::Ptr{Bitgen}, loc::Float64, scale::Float64)::Float64
    end
    return draw(rng, @distribution("normal"), Float64, Tuple{Float64, Float64}, (loc, scale), ())
end
normal(rng::Drawing) = normal(rng, 0.0, 1.0)
normal(rng::Drawing, dims::Sizes) = normal(rng, 0.0, 1.0, dims...)
normal(rng::Drawing, loc) = normal(rng, loc, 1.0)
normal(rng::Drawing, loc, dims::Sizes) = normal(rng, loc, 1.0, dims...)
normal(rng::Drawing, loc, scale, dims::Sizes) = normal(rng, loc, scale, dims...)
normal!(rng::Drawing, out::AbstractArray, loc = 0.0, scale = 1.0) =
    fill_numbers!(rng, @distribution("normal"), Float64, Tuple{Float64, Float64}, (loc, scale), out)

"""    uniform(rng, low, high, dims...)
    uniform!(rng, out, low, high)

Draw from the uniform distribution on [low, high).

* Density: 1 / (high - low), for low <= x < high
* `low`: lower bound, in the unit of the samples; by default 0.0
* `high`: upper bound, in the unit of the samples, >= low, with a finite difference; of a `RandomState`, finite, with
  a finite difference; by default 1.0"""
uniform(rng::Drawing, low, high, dims::Integer...) =
    draw(rng, @distribution("uniform"), Float64, Tuple{Float64, Float64}, (low, high), dims)
uniform(rng::Drawing) = uniform(rng, 0.0, 1.0)
uniform(rng::Drawing, dims::Sizes) = uniform(rng, 0.0, 1.0, dims...)
uniform(rng::Drawing, low) = uniform(rng, low, 1.0)
uniform(rng::Drawing, low, dims::Sizes) = uniform(rng, low, 1.0, dims...)
uniform(rng::Drawing, low, high, dims::Sizes) = uniform(rng, low, high, dims...)
uniform!(rng::Drawing, out::AbstractArray, low = 0.0, high = 1.0) =
    fill_numbers!(rng, @distribution("uniform"), Float64, Tuple{Float64, Float64}, (low, high), out)

"""    lognormal(rng, mean, sigma, dims...)
    lognormal!(rng, out, mean, sigma)

Draw from the log-normal distribution.

* Density: exp(-(log(x) - mean)^2 / (2 sigma^2)) / (x sigma sqrt(2 pi)), for x > 0
* `mean`: mean of the logarithm of the samples, dimensionless; by default 0.0
* `sigma`: standard deviation of the logarithm of the samples, dimensionless, >= 0; by default 1.0"""
lognormal(rng::Drawing, mean, sigma, dims::Integer...) =
    draw(rng, @distribution("lognormal"), Float64, Tuple{Float64, Float64}, (mean, sigma), dims)

function lognormal(rng::Generator, mean::Real, sigma::Real)
    mean, sigma = Float64(mean), Float64(sigma)
    if is_unlocked(rng) && 0 < sigma
        return @rill rill_bitgen_lognormal(rng::Ptr{Bitgen}, mean::Float64, sigma::Float64)::Float64
    end
    return draw(rng, @distribution("lognormal"), Float64, Tuple{Float64, Float64}, (mean, sigma), ())
end
lognormal(rng::Drawing) = lognormal(rng, 0.0, 1.0)
lognormal(rng::Drawing, dims::Sizes) = lognormal(rng, 0.0, 1.0, dims...)
lognormal(rng::Drawing, mean) = lognormal(rng, mean, 1.0)
lognormal(rng::Drawing, mean, dims::Sizes) = lognormal(rng, mean, 1.0, dims...)
lognormal(rng::Drawing, mean, sigma, dims::Sizes) = lognormal(rng, mean, sigma, dims...)
lognormal!(rng::Drawing, out::AbstractArray, mean = 0.0, sigma = 1.0) =
    fill_numbers!(rng, @distribution("lognormal"), Float64, Tuple{Float64, Float64}, (mean, sigma), out)

"""    standard_cauchy(rng, dims...)
    standard_cauchy!(rng, out)

Draw from the Cauchy distribution of mode 0 and scale 1.

* Density: 1 / (pi (1 + x^2))"""
standard_cauchy(rng::Drawing, dims::Integer...) =
    draw(rng, @distribution("standard_cauchy"), Float64, Tuple{}, (), dims)
standard_cauchy(rng::Drawing, dims::Sizes) = standard_cauchy(rng, dims...)
standard_cauchy!(rng::Drawing, out::AbstractArray) =
    fill_numbers!(rng, @distribution("standard_cauchy"), Float64, Tuple{}, (), out)

"""    laplace(rng, loc, scale, dims...)
    laplace!(rng, out, loc, scale)

Draw from the Laplace or double exponential distribution.

* Density: exp(-|x - loc| / scale) / (2 scale)
* `loc`: mean, in the unit of the samples; by default 0.0
* `scale`: mean distance from the mean, in the unit of the samples, >= 0; by default 1.0"""
laplace(rng::Drawing, loc, scale, dims::Integer...) =
    draw(rng, @distribution("laplace"), Float64, Tuple{Float64, Float64}, (loc, scale), dims)

function laplace(rng::Generator, loc::Real, scale::Real)
    loc, scale = Float64(loc), Float64(scale)
    if is_unlocked(rng) && 0 < scale
        return @rill rill_bitgen_laplace(rng::Ptr{Bitgen}, loc::Float64, scale::Float64)::Float64
    end
    return draw(rng, @distribution("laplace"), Float64, Tuple{Float64, Float64}, (loc, scale), ())
end
laplace(rng::Drawing) = laplace(rng, 0.0, 1.0)
laplace(rng::Drawing, dims::Sizes) = laplace(rng, 0.0, 1.0, dims...)
laplace(rng::Drawing, loc) = laplace(rng, loc, 1.0)
laplace(rng::Drawing, loc, dims::Sizes) = laplace(rng, loc, 1.0, dims...)
laplace(rng::Drawing, loc, scale, dims::Sizes) = laplace(rng, loc, scale, dims...)
laplace!(rng::Drawing, out::AbstractArray, loc = 0.0, scale = 1.0) =
    fill_numbers!(rng, @distribution("laplace"), Float64, Tuple{Float64, Float64}, (loc, scale), out)

"""    gumbel(rng, loc, scale, dims...)
    gumbel!(rng, out, loc, scale)

Draw from the Gumbel distribution of largest values.

* Density: exp(-z - exp(-z)) / scale, z = (x - loc) / scale
* `loc`: mode, in the unit of the samples; by default 0.0
* `scale`: scale, in the unit of the samples, >= 0; by default 1.0"""
gumbel(rng::Drawing, loc, scale, dims::Integer...) =
    draw(rng, @distribution("gumbel"), Float64, Tuple{Float64, Float64}, (loc, scale), dims)

function gumbel(rng::Generator, loc::Real, scale::Real)
    loc, scale = Float64(loc), Float64(scale)
    if is_unlocked(rng) && 0 < scale
        return @rill rill_bitgen_gumbel(rng::Ptr{Bitgen}, loc::Float64, scale::Float64)::Float64
    end
    return draw(rng, @distribution("gumbel"), Float64, Tuple{Float64, Float64}, (loc, scale), ())
end
gumbel(rng::Drawing) = gumbel(rng, 0.0, 1.0)
gumbel(rng::Drawing, dims::Sizes) = gumbel(rng, 0.0, 1.0, dims...)
gumbel(rng::Drawing, loc) = gumbel(rng, loc, 1.0)
gumbel(rng::Drawing, loc, dims::Sizes) = gumbel(rng, loc, 1.0, dims...)
gumbel(rng::Drawing, loc, scale, dims::Sizes) = gumbel(rng, loc, scale, dims...)
gumbel!(rng::Drawing, out::AbstractArray, loc = 0.0, scale = 1.0) =
    fill_numbers!(rng, @distribution("gumbel"), Float64, Tuple{Float64, Float64}, (loc, scale), out)

"""    logistic(rng, loc, scale, dims...)
    logistic!(rng, out, loc, scale)

Draw from the logistic distribution.

* Density: exp(-z) / (scale (1 + exp(-z))^2), z = (x - loc) / scale
* `loc`: mean, in the unit of the samples; by default 0.0
* `scale`: scale, in the unit of the samples, >= 0; by default 1.0"""
logistic(rng::Drawing, loc, scale, dims::Integer...) =
    draw(rng, @distribution("logistic"), Float64, Tuple{Float64, Float64}, (loc, scale), dims)

function logistic(rng::Generator, loc::Real, scale::Real)
    loc, scale = Float64(loc), Float64(scale)
    if is_unlocked(rng) && 0 < scale
        return @rill rill_bitgen_logistic(rng::Ptr{Bitgen}, loc::Float64, scale::Float64)::Float64
    end
    return draw(rng, @distribution("logistic"), Float64, Tuple{Float64, Float64}, (loc, scale), ())
end
logistic(rng::Drawing) = logistic(rng, 0.0, 1.0)
logistic(rng::Drawing, dims::Sizes) = logistic(rng, 0.0, 1.0, dims...)
logistic(rng::Drawing, loc) = logistic(rng, loc, 1.0)
logistic(rng::Drawing, loc, dims::Sizes) = logistic(rng, loc, 1.0, dims...)
logistic(rng::Drawing, loc, scale, dims::Sizes) = logistic(rng, loc, scale, dims...)
logistic!(rng::Drawing, out::AbstractArray, loc = 0.0, scale = 1.0) =
    fill_numbers!(rng, @distribution("logistic"), Float64, Tuple{Float64, Float64}, (loc, scale), out)

"""    triangular(rng, left, mode, right, dims...)
    triangular!(rng, out, left, mode, right)

Draw from the triangular distribution.

* Density: 2 (x - left) / ((right - left) (mode - left)) up to mode, 2 (right - x) / ((right - left) (right - mode))
  from there
* `left`: lower bound, in the unit of the samples
* `mode`: peak of the density, in the unit of the samples, >= left
* `right`: upper bound, in the unit of the samples, >= mode, > left"""
triangular(rng::Drawing, left, mode, right, dims::Integer...) =
    draw(rng, @distribution("triangular"), Float64, Tuple{Float64, Float64, Float64}, (left, mode, right), dims)
triangular(rng::Drawing, left, mode, right, dims::Sizes) = triangular(rng, left, mode, right, dims...)
triangular!(rng::Drawing, out::AbstractArray, left, mode, right) =
    fill_numbers!(rng, @distribution("triangular"), Float64, Tuple{Float64, Float64, Float64}, (left, mode, right), out)

"""    vonmises(rng, mu, kappa, dims...)
    vonmises!(rng, out, mu, kappa)

Draw angles in [-pi, pi] from the von Mises distribution.

* Density: exp(kappa cos(x - mu)) / (2 pi I0(kappa)), I0 the modified Bessel function
* `mu`: mode, in radians
* `kappa`: concentration, dimensionless, >= 0; NaN gives NaN without a draw"""
vonmises(rng::Drawing, mu, kappa, dims::Integer...) =
    draw(rng, @distribution("vonmises"), Float64, Tuple{Float64, Float64}, (mu, kappa), dims)

function vonmises(rng::Generator, mu::Real, kappa::Real)
    mu, kappa = Float64(mu), Float64(kappa)
    if is_unlocked(rng) && 0 < kappa
        return @rill rill_bitgen_vonmises(rng::Ptr{Bitgen}, mu::Float64, kappa::Float64)::Float64
    end
    return draw(rng, @distribution("vonmises"), Float64, Tuple{Float64, Float64}, (mu, kappa), ())
end
vonmises(rng::Drawing, mu, kappa, dims::Sizes) = vonmises(rng, mu, kappa, dims...)
vonmises!(rng::Drawing, out::AbstractArray, mu, kappa) =
    fill_numbers!(rng, @distribution("vonmises"), Float64, Tuple{Float64, Float64}, (mu, kappa), out)

"""    standard_exponential(rng, dims...; type = Float64, method = :zig)
    standard_exponential!(rng, out)

Draw from the exponential distribution of mean 1. A `Generator` draws `Float32` too, and by the method `:inv`, NumPy's
`method='inv'`.

* Density: exp(-x), for x >= 0"""
function standard_exponential(rng::Drawing, dims::Integer...; type::Type = Float64, method::Symbol = :zig)
    method === :inv && return standard_exponential_inv(rng, dims...; type = type)
    return standard_exponential(rng, type, dims)
end

standard_exponential(rng::Drawing, ::Type{Float64}, dims::Tuple) =
    draw(rng, @distribution("standard_exponential"), Float64, Tuple{}, (), dims)
standard_exponential(rng::Generator, ::Type{Float32}, dims::Tuple) =
    draw(rng, @distribution("standard_exponential_f32"), Float32, Tuple{}, (), dims)
standard_exponential(::Drawing, type::Type, ::Tuple) = no_dtype(type, "standard_exponential")
standard_exponential(rng::Drawing, dims::Sizes; options...) = standard_exponential(rng, dims...; options...)
standard_exponential!(rng::Drawing, out::AbstractArray) =
    fill_numbers!(rng, @distribution("standard_exponential"), Float64, Tuple{}, (), out)
standard_exponential!(rng::Generator, out::AbstractArray{Float32}) =
    fill_numbers!(rng, @distribution("standard_exponential_f32"), Float32, Tuple{}, (), out)

"""    standard_exponential_inv(rng, dims...; type = Float64)
    standard_exponential_inv!(rng, out)

Draw from the exponential distribution of mean 1, as NumPy's `standard_exponential` with `method='inv'`. A `Generator`
draws `Float32` too.

* Density: exp(-x), for x >= 0"""
standard_exponential_inv(rng::Generator, dims::Integer...; type::Type = Float64) =
    standard_exponential_inv(rng, type, dims)

standard_exponential_inv(rng::Generator, ::Type{Float64}, dims::Tuple) =
    draw(rng, @distribution("standard_exponential_inv"), Float64, Tuple{}, (), dims)
standard_exponential_inv(rng::Generator, ::Type{Float32}, dims::Tuple) =
    draw(rng, @distribution("standard_exponential_inv_f32"), Float32, Tuple{}, (), dims)
standard_exponential_inv(::Generator, type::Type, ::Tuple) = no_dtype(type, "standard_exponential")
standard_exponential_inv(rng::Generator, dims::Sizes; options...) = standard_exponential_inv(rng, dims...; options...)
standard_exponential_inv!(rng::Generator, out::AbstractArray) =
    fill_numbers!(rng, @distribution("standard_exponential_inv"), Float64, Tuple{}, (), out)
standard_exponential_inv!(rng::Generator, out::AbstractArray{Float32}) =
    fill_numbers!(rng, @distribution("standard_exponential_inv_f32"), Float32, Tuple{}, (), out)

"""    exponential(rng, scale, dims...)
    exponential!(rng, out, scale)

Draw from the exponential distribution.

* Density: exp(-x / scale) / scale, for x >= 0
* `scale`: mean, in the unit of the samples, >= 0; by default 1.0"""
exponential(rng::Drawing, scale, dims::Integer...) =
    draw(rng, @distribution("exponential"), Float64, Tuple{Float64}, (scale,), dims)

function exponential(rng::Generator, scale::Real)
    scale = Float64(scale)
    if is_unlocked(rng) && 0 < scale
        return @rill rill_bitgen_exponential(rng::Ptr{Bitgen}, scale::Float64)::Float64
    end
    return draw(rng, @distribution("exponential"), Float64, Tuple{Float64}, (scale,), ())
end
exponential(rng::Drawing) = exponential(rng, 1.0)
exponential(rng::Drawing, dims::Sizes) = exponential(rng, 1.0, dims...)
exponential(rng::Drawing, scale, dims::Sizes) = exponential(rng, scale, dims...)
exponential!(rng::Drawing, out::AbstractArray, scale = 1.0) =
    fill_numbers!(rng, @distribution("exponential"), Float64, Tuple{Float64}, (scale,), out)

"""    rayleigh(rng, scale, dims...)
    rayleigh!(rng, out, scale)

Draw from the Rayleigh distribution.

* Density: x exp(-x^2 / (2 scale^2)) / scale^2, for x >= 0
* `scale`: mode, in the unit of the samples, >= 0; by default 1.0"""
rayleigh(rng::Drawing, scale, dims::Integer...) =
    draw(rng, @distribution("rayleigh"), Float64, Tuple{Float64}, (scale,), dims)

function rayleigh(rng::Generator, scale::Real)
    scale = Float64(scale)
    if is_unlocked(rng) && 0 < scale
        return @rill rill_bitgen_rayleigh(rng::Ptr{Bitgen}, scale::Float64)::Float64
    end
    return draw(rng, @distribution("rayleigh"), Float64, Tuple{Float64}, (scale,), ())
end
rayleigh(rng::Drawing) = rayleigh(rng, 1.0)
rayleigh(rng::Drawing, dims::Sizes) = rayleigh(rng, 1.0, dims...)
rayleigh(rng::Drawing, scale, dims::Sizes) = rayleigh(rng, scale, dims...)
rayleigh!(rng::Drawing, out::AbstractArray, scale = 1.0) =
    fill_numbers!(rng, @distribution("rayleigh"), Float64, Tuple{Float64}, (scale,), out)

"""    weibull(rng, a, dims...)
    weibull!(rng, out, a)

Draw from the Weibull distribution of scale 1.

* Density: a x^(a - 1) exp(-x^a), for x >= 0
* `a`: shape, dimensionless, >= 0; 0 gives 0 without a draw"""
weibull(rng::Drawing, a, dims::Integer...) =
    draw(rng, @distribution("weibull"), Float64, Tuple{Float64}, (a,), dims)

function weibull(rng::Generator, a::Real)
    a = Float64(a)
    if is_unlocked(rng) && 0 < a
        return @rill rill_bitgen_weibull(rng::Ptr{Bitgen}, a::Float64)::Float64
    end
    return draw(rng, @distribution("weibull"), Float64, Tuple{Float64}, (a,), ())
end
weibull(rng::Drawing, a, dims::Sizes) = weibull(rng, a, dims...)
weibull!(rng::Drawing, out::AbstractArray, a) =
    fill_numbers!(rng, @distribution("weibull"), Float64, Tuple{Float64}, (a,), out)

"""    pareto(rng, a, dims...)
    pareto!(rng, out, a)

Draw from the Pareto distribution of the second kind, or Lomax distribution, which begins at 0; add 1 for the
classical one.

* Density: a / (1 + x)^(a + 1), for x >= 0
* `a`: shape, dimensionless, > 0"""
pareto(rng::Drawing, a, dims::Integer...) =
    draw(rng, @distribution("pareto"), Float64, Tuple{Float64}, (a,), dims)

function pareto(rng::Generator, a::Real)
    a = Float64(a)
    if is_unlocked(rng) && 0 < a
        return @rill rill_bitgen_pareto(rng::Ptr{Bitgen}, a::Float64)::Float64
    end
    return draw(rng, @distribution("pareto"), Float64, Tuple{Float64}, (a,), ())
end
pareto(rng::Drawing, a, dims::Sizes) = pareto(rng, a, dims...)
pareto!(rng::Drawing, out::AbstractArray, a) =
    fill_numbers!(rng, @distribution("pareto"), Float64, Tuple{Float64}, (a,), out)

"""    power(rng, a, dims...)
    power!(rng, out, a)

Draw from the power function distribution on [0, 1].

* Density: a x^(a - 1), for 0 <= x <= 1
* `a`: shape, dimensionless, > 0"""
power(rng::Drawing, a, dims::Integer...) =
    draw(rng, @distribution("power"), Float64, Tuple{Float64}, (a,), dims)

function power(rng::Generator, a::Real)
    a = Float64(a)
    if is_unlocked(rng) && 0 < a
        return @rill rill_bitgen_power(rng::Ptr{Bitgen}, a::Float64)::Float64
    end
    return draw(rng, @distribution("power"), Float64, Tuple{Float64}, (a,), ())
end
power(rng::Drawing, a, dims::Sizes) = power(rng, a, dims...)
power!(rng::Drawing, out::AbstractArray, a) =
    fill_numbers!(rng, @distribution("power"), Float64, Tuple{Float64}, (a,), out)

"""    wald(rng, mean, scale, dims...)
    wald!(rng, out, mean, scale)

Draw from the Wald or inverse Gaussian distribution.

* Density: sqrt(scale / (2 pi x^3)) exp(-scale (x - mean)^2 / (2 mean^2 x)), for x > 0
* `mean`: mean, in the unit of the samples, > 0
* `scale`: shape lambda, in the unit of the samples, > 0"""
wald(rng::Drawing, mean, scale, dims::Integer...) =
    draw(rng, @distribution("wald"), Float64, Tuple{Float64, Float64}, (mean, scale), dims)

function wald(rng::Generator, mean::Real, scale::Real)
    mean, scale = Float64(mean), Float64(scale)
    if is_unlocked(rng) && 0 < mean && 0 < scale
        return @rill rill_bitgen_wald(rng::Ptr{Bitgen}, mean::Float64, scale::Float64)::Float64
    end
    return draw(rng, @distribution("wald"), Float64, Tuple{Float64, Float64}, (mean, scale), ())
end
wald(rng::Drawing, mean, scale, dims::Sizes) = wald(rng, mean, scale, dims...)
wald!(rng::Drawing, out::AbstractArray, mean, scale) =
    fill_numbers!(rng, @distribution("wald"), Float64, Tuple{Float64, Float64}, (mean, scale), out)

"""    standard_gamma(rng, shape, dims...; type = Float64)
    standard_gamma!(rng, out, shape)

Draw from the gamma distribution of scale 1. A `Generator` draws `Float32` too.

* Density: x^(shape - 1) exp(-x) / Gamma(shape), for x >= 0
* `shape`: shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN"""
standard_gamma(rng::Drawing, shape, dims::Integer...; type::Type = Float64) =
    standard_gamma(rng, type, shape, dims)

standard_gamma(rng::Drawing, ::Type{Float64}, shape, dims::Tuple) =
    draw(rng, @distribution("standard_gamma"), Float64, Tuple{Float64}, (shape,), dims)

function standard_gamma(rng::Generator, ::Type{Float64}, shape::Real, ::Tuple{})
    shape = Float64(shape)
    if is_unlocked(rng) && 0 < shape
        return @rill rill_bitgen_standard_gamma(rng::Ptr{Bitgen}, shape::Float64)::Float64
    end
    return draw(rng, @distribution("standard_gamma"), Float64, Tuple{Float64}, (shape,), ())
end
standard_gamma(rng::Generator, ::Type{Float32}, shape, dims::Tuple) =
    draw(rng, @distribution("standard_gamma_f32"), Float32, Tuple{Float32}, (shape,), dims)
standard_gamma(::Drawing, type::Type, shape, ::Tuple) = no_dtype(type, "standard_gamma")
standard_gamma(rng::Drawing, shape, dims::Sizes; options...) = standard_gamma(rng, shape, dims...; options...)
standard_gamma!(rng::Drawing, out::AbstractArray, shape) =
    fill_numbers!(rng, @distribution("standard_gamma"), Float64, Tuple{Float64}, (shape,), out)
standard_gamma!(rng::Generator, out::AbstractArray{Float32}, shape) =
    fill_numbers!(rng, @distribution("standard_gamma_f32"), Float32, Tuple{Float32}, (shape,), out)

"""    gamma(rng, shape, scale, dims...)
    gamma!(rng, out, shape, scale)

Draw from the gamma distribution.

* Density: x^(shape - 1) exp(-x / scale) / (Gamma(shape) scale^shape), for x >= 0
* `shape`: shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
* `scale`: scale theta, in the unit of the samples, >= 0; by default 1.0"""
gamma(rng::Drawing, shape, scale, dims::Integer...) =
    draw(rng, @distribution("gamma"), Float64, Tuple{Float64, Float64}, (shape, scale), dims)

function gamma(rng::Generator, shape::Real, scale::Real)
    shape, scale = Float64(shape), Float64(scale)
    if is_unlocked(rng) && 0 < shape && 0 < scale
        return @rill rill_bitgen_gamma(rng::Ptr{Bitgen}, shape::Float64, scale::Float64)::Float64
    end
    return draw(rng, @distribution("gamma"), Float64, Tuple{Float64, Float64}, (shape, scale), ())
end
gamma(rng::Drawing, shape) = gamma(rng, shape, 1.0)
gamma(rng::Drawing, shape, dims::Sizes) = gamma(rng, shape, 1.0, dims...)
gamma(rng::Drawing, shape, scale, dims::Sizes) = gamma(rng, shape, scale, dims...)
gamma!(rng::Drawing, out::AbstractArray, shape, scale = 1.0) =
    fill_numbers!(rng, @distribution("gamma"), Float64, Tuple{Float64, Float64}, (shape, scale), out)

"""    beta(rng, a, b, dims...)
    beta!(rng, out, a, b)

Draw from the beta distribution on [0, 1].

* Density: Gamma(a + b) / (Gamma(a) Gamma(b)) x^(a - 1) (1 - x)^(b - 1), for 0 <= x <= 1
* `a`: first shape, dimensionless, > 0; NaN gives NaN
* `b`: second shape, dimensionless, > 0; NaN gives NaN"""
beta(rng::Drawing, a, b, dims::Integer...) =
    draw(rng, @distribution("beta"), Float64, Tuple{Float64, Float64}, (a, b), dims)

function beta(rng::Generator, a::Real, b::Real)
    a, b = Float64(a), Float64(b)
    if is_unlocked(rng) && 0 < a && 0 < b
        return @rill rill_bitgen_beta(rng::Ptr{Bitgen}, a::Float64, b::Float64)::Float64
    end
    return draw(rng, @distribution("beta"), Float64, Tuple{Float64, Float64}, (a, b), ())
end
beta(rng::Drawing, a, b, dims::Sizes) = beta(rng, a, b, dims...)
beta!(rng::Drawing, out::AbstractArray, a, b) =
    fill_numbers!(rng, @distribution("beta"), Float64, Tuple{Float64, Float64}, (a, b), out)

"""    chisquare(rng, df, dims...)
    chisquare!(rng, out, df)

Draw from the chi-square distribution.

* Density: x^(df/2 - 1) exp(-x / 2) / (Gamma(df/2) 2^(df/2)), for x >= 0
* `df`: degrees of freedom, > 0; NaN gives NaN"""
chisquare(rng::Drawing, df, dims::Integer...) =
    draw(rng, @distribution("chisquare"), Float64, Tuple{Float64}, (df,), dims)

function chisquare(rng::Generator, df::Real)
    df = Float64(df)
    if is_unlocked(rng) && 0 < df
        return @rill rill_bitgen_chisquare(rng::Ptr{Bitgen}, df::Float64)::Float64
    end
    return draw(rng, @distribution("chisquare"), Float64, Tuple{Float64}, (df,), ())
end
chisquare(rng::Drawing, df, dims::Sizes) = chisquare(rng, df, dims...)
chisquare!(rng::Drawing, out::AbstractArray, df) =
    fill_numbers!(rng, @distribution("chisquare"), Float64, Tuple{Float64}, (df,), out)

"""    noncentral_chisquare(rng, df, nonc, dims...)
    noncentral_chisquare!(rng, out, df, nonc)

Draw from the noncentral chi-square distribution.

* Density: the sum over j of exp(-nonc/2) (nonc/2)^j / j! times the chi-square density with df + 2j, for x >= 0
* `df`: degrees of freedom, > 0; NaN gives NaN
* `nonc`: noncentrality, dimensionless, >= 0; NaN gives NaN"""
noncentral_chisquare(rng::Drawing, df, nonc, dims::Integer...) =
    draw(rng, @distribution("noncentral_chisquare"), Float64, Tuple{Float64, Float64}, (df, nonc), dims)

function noncentral_chisquare(rng::Generator, df::Real, nonc::Real)
    df, nonc = Float64(df), Float64(nonc)
    if is_unlocked(rng) && 0 < df && 0 < nonc
        return @rill rill_bitgen_noncentral_chisquare(rng::Ptr{Bitgen}, df::Float64, nonc::Float64)::Float64
    end
    return draw(rng, @distribution("noncentral_chisquare"), Float64, Tuple{Float64, Float64}, (df, nonc), ())
end
noncentral_chisquare(rng::Drawing, df, nonc, dims::Sizes) = noncentral_chisquare(rng, df, nonc, dims...)
noncentral_chisquare!(rng::Drawing, out::AbstractArray, df, nonc) =
    fill_numbers!(rng, @distribution("noncentral_chisquare"), Float64, Tuple{Float64, Float64}, (df, nonc), out)

"""    f(rng, dfnum, dfden, dims...)
    f!(rng, out, dfnum, dfden)

Draw from the F distribution.

* Density: Gamma((dfnum + dfden)/2) / (Gamma(dfnum/2) Gamma(dfden/2)) (dfnum/dfden)^(dfnum/2) x^(dfnum/2 - 1) (1 +
  dfnum x / dfden)^(-(dfnum + dfden)/2), for x >= 0
* `dfnum`: degrees of freedom of the numerator, > 0; NaN gives NaN
* `dfden`: degrees of freedom of the denominator, > 0; NaN gives NaN"""
f(rng::Drawing, dfnum, dfden, dims::Integer...) =
    draw(rng, @distribution("f"), Float64, Tuple{Float64, Float64}, (dfnum, dfden), dims)

function f(rng::Generator, dfnum::Real, dfden::Real)
    dfnum, dfden = Float64(dfnum), Float64(dfden)
    if is_unlocked(rng) && 0 < dfnum && 0 < dfden
        return @rill rill_bitgen_f(rng::Ptr{Bitgen}, dfnum::Float64, dfden::Float64)::Float64
    end
    return draw(rng, @distribution("f"), Float64, Tuple{Float64, Float64}, (dfnum, dfden), ())
end
f(rng::Drawing, dfnum, dfden, dims::Sizes) = f(rng, dfnum, dfden, dims...)
f!(rng::Drawing, out::AbstractArray, dfnum, dfden) =
    fill_numbers!(rng, @distribution("f"), Float64, Tuple{Float64, Float64}, (dfnum, dfden), out)

"""    noncentral_f(rng, dfnum, dfden, nonc, dims...)
    noncentral_f!(rng, out, dfnum, dfden, nonc)

Draw from the noncentral F distribution.

* Density: that of (X / dfnum) / (Y / dfden), where X is noncentral chi-square with dfnum and nonc, and Y is
  chi-square with dfden
* `dfnum`: degrees of freedom of the numerator, > 0; NaN gives NaN
* `dfden`: degrees of freedom of the denominator, > 0; NaN gives NaN
* `nonc`: noncentrality of the numerator, dimensionless, >= 0; NaN gives NaN"""
noncentral_f(rng::Drawing, dfnum, dfden, nonc, dims::Integer...) =
    draw(rng, @distribution("noncentral_f"), Float64, Tuple{Float64, Float64, Float64}, (dfnum, dfden, nonc), dims)

function noncentral_f(rng::Generator, dfnum::Real, dfden::Real, nonc::Real)
    dfnum, dfden, nonc = Float64(dfnum), Float64(dfden), Float64(nonc)
    if is_unlocked(rng) && 0 < dfnum && 0 < dfden && 0 < nonc
        return @rill rill_bitgen_noncentral_f(rng::Ptr{Bitgen}, dfnum::Float64, dfden::Float64, nonc::Float64)::Float64
    end
    return draw(rng, @distribution("noncentral_f"), Float64, Tuple{Float64, Float64, Float64}, (dfnum, dfden, nonc), ())
end
noncentral_f(rng::Drawing, dfnum, dfden, nonc, dims::Sizes) = noncentral_f(rng, dfnum, dfden, nonc, dims...)
noncentral_f!(rng::Drawing, out::AbstractArray, dfnum, dfden, nonc) =
    fill_numbers!(rng, @distribution("noncentral_f"), Float64, Tuple{Float64, Float64, Float64}, (dfnum, dfden, nonc), out)

"""    standard_t(rng, df, dims...)
    standard_t!(rng, out, df)

Draw from Student's t distribution.

* Density: Gamma((df + 1)/2) / (sqrt(df pi) Gamma(df/2)) (1 + x^2 / df)^(-(df + 1)/2)
* `df`: degrees of freedom, > 0; NaN gives NaN"""
standard_t(rng::Drawing, df, dims::Integer...) =
    draw(rng, @distribution("standard_t"), Float64, Tuple{Float64}, (df,), dims)

function standard_t(rng::Generator, df::Real)
    df = Float64(df)
    if is_unlocked(rng) && 0 < df
        return @rill rill_bitgen_standard_t(rng::Ptr{Bitgen}, df::Float64)::Float64
    end
    return draw(rng, @distribution("standard_t"), Float64, Tuple{Float64}, (df,), ())
end
standard_t(rng::Drawing, df, dims::Sizes) = standard_t(rng, df, dims...)
standard_t!(rng::Drawing, out::AbstractArray, df) =
    fill_numbers!(rng, @distribution("standard_t"), Float64, Tuple{Float64}, (df,), out)

"""    binomial(rng, n, p, dims...)
    binomial!(rng, out, n, p)

Draw numbers of successes from the binomial distribution.

* Probability of k: n! / (k! (n - k)!) p^k (1 - p)^(n - k), for k = 0, 1, ..., n
* `n`: number of trials, >= 0
* `p`: probability of a success, in [0, 1]"""
binomial(rng::Drawing, n, p, dims::Integer...) =
    draw(rng, @distribution("binomial"), Int64, Tuple{Int64, Float64}, (n, p), dims)
binomial(rng::Drawing, n, p, dims::Sizes) = binomial(rng, n, p, dims...)
binomial!(rng::Drawing, out::AbstractArray, n, p) =
    fill_numbers!(rng, @distribution("binomial"), Int64, Tuple{Int64, Float64}, (n, p), out)

"""    negative_binomial(rng, n, p, dims...)
    negative_binomial!(rng, out, n, p)

Draw numbers of failures before n successes, from the negative binomial distribution.

* Probability of k: Gamma(k + n) / (k! Gamma(n)) p^n (1 - p)^k, for k = 0, 1, ...
* `n`: number of successes, need not be an integer, > 0
* `p`: probability of a success, in (0, 1]; of a `RandomState`, in [0, 1]"""
negative_binomial(rng::Drawing, n, p, dims::Integer...) =
    draw(rng, @distribution("negative_binomial"), Int64, Tuple{Float64, Float64}, (n, p), dims)
negative_binomial(rng::Drawing, n, p, dims::Sizes) = negative_binomial(rng, n, p, dims...)
negative_binomial!(rng::Drawing, out::AbstractArray, n, p) =
    fill_numbers!(rng, @distribution("negative_binomial"), Int64, Tuple{Float64, Float64}, (n, p), out)

"""    poisson(rng, lam, dims...)
    poisson!(rng, out, lam)

Draw numbers of events from the Poisson distribution.

* Probability of k: lam^k exp(-lam) / k!, for k = 0, 1, ...
* `lam`: mean number of events, in [0, 9.223372006484771e18]; by default 1.0"""
poisson(rng::Drawing, lam, dims::Integer...) =
    draw(rng, @distribution("poisson"), Int64, Tuple{Float64}, (lam,), dims)

function poisson(rng::Generator, lam::Real)
    lam = Float64(lam)
    if is_unlocked(rng) && 0 < lam < 1e18
        return @rill rill_bitgen_poisson(rng::Ptr{Bitgen}, lam::Float64)::Int64
    end
    return draw(rng, @distribution("poisson"), Int64, Tuple{Float64}, (lam,), ())
end
poisson(rng::Drawing) = poisson(rng, 1.0)
poisson(rng::Drawing, dims::Sizes) = poisson(rng, 1.0, dims...)
poisson(rng::Drawing, lam, dims::Sizes) = poisson(rng, lam, dims...)
poisson!(rng::Drawing, out::AbstractArray, lam = 1.0) =
    fill_numbers!(rng, @distribution("poisson"), Int64, Tuple{Float64}, (lam,), out)

"""    zipf(rng, a, dims...)
    zipf!(rng, out, a)

Draw integers from the Zipf or zeta distribution.

* Probability of k: k^-a / zeta(a), for k = 1, 2, ...
* `a`: exponent, dimensionless, > 1; of a `RandomState`, > 1, < 1025"""
zipf(rng::Drawing, a, dims::Integer...) =
    draw(rng, @distribution("zipf"), Int64, Tuple{Float64}, (a,), dims)

function zipf(rng::Generator, a::Real)
    a = Float64(a)
    if is_unlocked(rng) && 1 < a
        return @rill rill_bitgen_zipf(rng::Ptr{Bitgen}, a::Float64)::Int64
    end
    return draw(rng, @distribution("zipf"), Int64, Tuple{Float64}, (a,), ())
end
zipf(rng::Drawing, a, dims::Sizes) = zipf(rng, a, dims...)
zipf!(rng::Drawing, out::AbstractArray, a) =
    fill_numbers!(rng, @distribution("zipf"), Int64, Tuple{Float64}, (a,), out)

"""    geometric(rng, p, dims...)
    geometric!(rng, out, p)

Draw numbers of the first trial that succeeds, from the geometric distribution.

* Probability of k: (1 - p)^(k - 1) p, for k = 1, 2, ...
* `p`: probability of a success, in (0, 1]"""
geometric(rng::Drawing, p, dims::Integer...) =
    draw(rng, @distribution("geometric"), Int64, Tuple{Float64}, (p,), dims)

function geometric(rng::Generator, p::Real)
    p = Float64(p)
    if is_unlocked(rng) && 0 < p < 1
        return @rill rill_bitgen_geometric(rng::Ptr{Bitgen}, p::Float64)::Int64
    end
    return draw(rng, @distribution("geometric"), Int64, Tuple{Float64}, (p,), ())
end
geometric(rng::Drawing, p, dims::Sizes) = geometric(rng, p, dims...)
geometric!(rng::Drawing, out::AbstractArray, p) =
    fill_numbers!(rng, @distribution("geometric"), Int64, Tuple{Float64}, (p,), out)

"""    hypergeometric(rng, ngood, nbad, nsample, dims...)
    hypergeometric!(rng, out, ngood, nbad, nsample)

Draw numbers of good items in a sample without replacement, from the hypergeometric distribution.

* Probability of k: C(ngood, k) C(nbad, nsample - k) / C(ngood + nbad, nsample)
* `ngood`: number of good items, in [0, 10^9); of a `RandomState`, >= 0
* `nbad`: number of bad items, in [0, 10^9); of a `RandomState`, >= 0
* `nsample`: number of items in the sample, in [0, ngood + nbad]; of a `RandomState`, in [1, ngood + nbad]"""
hypergeometric(rng::Drawing, ngood, nbad, nsample, dims::Integer...) =
    draw(rng, @distribution("hypergeometric"), Int64, Tuple{Int64, Int64, Int64}, (ngood, nbad, nsample), dims)
hypergeometric(rng::Drawing, ngood, nbad, nsample, dims::Sizes) = hypergeometric(rng, ngood, nbad, nsample, dims...)
hypergeometric!(rng::Drawing, out::AbstractArray, ngood, nbad, nsample) =
    fill_numbers!(rng, @distribution("hypergeometric"), Int64, Tuple{Int64, Int64, Int64}, (ngood, nbad, nsample), out)

"""    logseries(rng, p, dims...)
    logseries!(rng, out, p)

Draw integers from the logarithmic series distribution.

* Probability of k: -p^k / (k log(1 - p)), for k = 1, 2, ...
* `p`: shape, dimensionless, in [0, 1)"""
logseries(rng::Drawing, p, dims::Integer...) =
    draw(rng, @distribution("logseries"), Int64, Tuple{Float64}, (p,), dims)

function logseries(rng::Generator, p::Real)
    p = Float64(p)
    if is_unlocked(rng) && 0 < p < 1
        return @rill rill_bitgen_logseries(rng::Ptr{Bitgen}, p::Float64)::Int64
    end
    return draw(rng, @distribution("logseries"), Int64, Tuple{Float64}, (p,), ())
end
logseries(rng::Drawing, p, dims::Sizes) = logseries(rng, p, dims...)
logseries!(rng::Drawing, out::AbstractArray, p) =
    fill_numbers!(rng, @distribution("logseries"), Int64, Tuple{Float64}, (p,), out)

"""    tomaxint(rng, dims...)
    tomaxint!(rng, out)

Draw integers of 63 bits.

* Probability of k: 2^-63, for 0 <= k < 2^63"""
tomaxint(rng::RandomState, dims::Integer...) =
    draw(rng, @distribution("tomaxint"), Int64, Tuple{}, (), dims)
tomaxint(rng::RandomState, dims::Sizes) = tomaxint(rng, dims...)
tomaxint!(rng::RandomState, out::AbstractArray) =
    fill_numbers!(rng, @distribution("tomaxint"), Int64, Tuple{}, (), out)

# A bit generator draws what a Generator on it draws.
for name in (
        :random, :random!, :standard_normal, :standard_normal!, :normal, :normal!, :uniform, :uniform!, :lognormal,
        :lognormal!, :standard_cauchy, :standard_cauchy!, :laplace, :laplace!, :gumbel, :gumbel!, :logistic,
        :logistic!, :triangular, :triangular!, :vonmises, :vonmises!, :standard_exponential, :standard_exponential!,
        :standard_exponential_inv, :standard_exponential_inv!, :exponential, :exponential!, :rayleigh, :rayleigh!,
        :weibull, :weibull!, :pareto, :pareto!, :power, :power!, :wald, :wald!, :standard_gamma, :standard_gamma!,
        :gamma, :gamma!, :beta, :beta!, :chisquare, :chisquare!, :noncentral_chisquare, :noncentral_chisquare!, :f,
        :f!, :noncentral_f, :noncentral_f!, :standard_t, :standard_t!, :binomial, :binomial!, :negative_binomial,
        :negative_binomial!, :poisson, :poisson!, :zipf, :zipf!, :geometric, :geometric!, :hypergeometric,
        :hypergeometric!, :logseries, :logseries!,
    )
    @eval $name(bits::BitGenerator, arguments::Vararg{Any, N}; options...) where {N} = $name(drawing(bits), arguments...; options...)
end

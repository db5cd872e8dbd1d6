// Generated from api/distributions.toml by `make generate`: change that, or
// api/templates/packaging/npm/lib/distributions.js.

// The methods of Generator and RandomState that draw numbers, with NumPy's parameters and defaults. A parameter may be an
// array with a value for each draw.

import { Drawing, numbered } from "./draw.js";

const DISTRIBUTIONS = {
    random: { number: 1, values: "f64" },
    standard_normal: { number: 2, values: "f64" },
    normal: { number: 3, values: "f64" },
    random_f32: { number: 22, values: "f32" },
    uniform: { number: 23, values: "f64" },
    standard_normal_f32: { number: 24, values: "f32" },
    lognormal: { number: 25, values: "f64" },
    standard_cauchy: { number: 26, values: "f64" },
    laplace: { number: 27, values: "f64" },
    gumbel: { number: 28, values: "f64" },
    logistic: { number: 29, values: "f64" },
    triangular: { number: 30, values: "f64" },
    vonmises: { number: 31, values: "f64" },
    standard_exponential: { number: 32, values: "f64" },
    standard_exponential_f32: { number: 33, values: "f32" },
    standard_exponential_inv: { number: 34, values: "f64" },
    standard_exponential_inv_f32: { number: 35, values: "f32" },
    exponential: { number: 36, values: "f64" },
    rayleigh: { number: 37, values: "f64" },
    weibull: { number: 38, values: "f64" },
    pareto: { number: 39, values: "f64" },
    power: { number: 40, values: "f64" },
    wald: { number: 41, values: "f64" },
    standard_gamma: { number: 42, values: "f64" },
    standard_gamma_f32: { number: 43, values: "f32" },
    gamma: { number: 44, values: "f64" },
    beta: { number: 45, values: "f64" },
    chisquare: { number: 46, values: "f64" },
    noncentral_chisquare: { number: 47, values: "f64" },
    f: { number: 48, values: "f64" },
    noncentral_f: { number: 49, values: "f64" },
    standard_t: { number: 50, values: "f64" },
    binomial: { number: 51, values: "i64" },
    negative_binomial: { number: 52, values: "i64" },
    poisson: { number: 53, values: "i64" },
    zipf: { number: 54, values: "i64" },
    geometric: { number: 55, values: "i64" },
    hypergeometric: { number: 56, values: "i64" },
    logseries: { number: 57, values: "i64" },
    tomaxint: { number: 58, values: "i64" },
    random_integers: { number: 59, values: "i64" },
};

/** The numbers of bounded integers by the type of the values. */
export const INTEGERS = { i64: 4, u64: 5, i32: 6, u32: 7, i16: 8, u16: 9, i8: 10, u8: 11, bool: 12 };
export const RANDINT = { i64: 13, u64: 14, i32: 15, u32: 16, i16: 17, u16: 18, i8: 19, u8: 20, bool: 21 };

export class GeneratorDistributions extends Drawing {

    /**
     * Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53. Floats are drawn into a Float32Array.
     *
     * Density: 1, for 0 <= x < 1
     */
    random(size) {
        const name = "random";
        const distribution = DISTRIBUTIONS[size instanceof Float32Array ? `${name}_f32` : name];
        return this._draw(distribution, [], size);
    }

    /**
     * Draw from the normal distribution of mean 0 and standard deviation 1. Floats are drawn into a Float32Array.
     *
     * Density: exp(-x^2 / 2) / sqrt(2 pi)
     */
    standardNormal(size) {
        const name = "standard_normal";
        const distribution = DISTRIBUTIONS[size instanceof Float32Array ? `${name}_f32` : name];
        return this._draw(distribution, [], size);
    }

    /**
     * Draw from the normal distribution.
     *
     * Density: exp(-(x - loc)^2 / (2 scale^2)) / (scale sqrt(2 pi))
     * @param loc mean, in the unit of the samples
     * @param scale standard deviation, in the unit of the samples, >= 0
     */
    normal(loc = 0.0, scale = 1.0, size) {
        return this._draw(DISTRIBUTIONS.normal, [["loc", "f64", loc], ["scale", "f64", scale]], size);
    }

    /**
     * Draw from the uniform distribution on [low, high).
     *
     * Density: 1 / (high - low), for low <= x < high
     * @param low lower bound, in the unit of the samples
     * @param high upper bound, in the unit of the samples, >= low, with a finite difference; of a RandomState,
     *     finite, with a finite difference
     */
    uniform(low = 0.0, high = 1.0, size) {
        return this._draw(DISTRIBUTIONS.uniform, [["low", "f64", low], ["high", "f64", high]], size);
    }

    /**
     * Draw from the log-normal distribution.
     *
     * Density: exp(-(log(x) - mean)^2 / (2 sigma^2)) / (x sigma sqrt(2 pi)), for x > 0
     * @param mean mean of the logarithm of the samples, dimensionless
     * @param sigma standard deviation of the logarithm of the samples, dimensionless, >= 0
     */
    lognormal(mean = 0.0, sigma = 1.0, size) {
        return this._draw(DISTRIBUTIONS.lognormal, [["mean", "f64", mean], ["sigma", "f64", sigma]], size);
    }

    /**
     * Draw from the Cauchy distribution of mode 0 and scale 1.
     *
     * Density: 1 / (pi (1 + x^2))
     */
    standardCauchy(size) {
        return this._draw(DISTRIBUTIONS.standard_cauchy, [], size);
    }

    /**
     * Draw from the Laplace or double exponential distribution.
     *
     * Density: exp(-|x - loc| / scale) / (2 scale)
     * @param loc mean, in the unit of the samples
     * @param scale mean distance from the mean, in the unit of the samples, >= 0
     */
    laplace(loc = 0.0, scale = 1.0, size) {
        return this._draw(DISTRIBUTIONS.laplace, [["loc", "f64", loc], ["scale", "f64", scale]], size);
    }

    /**
     * Draw from the Gumbel distribution of largest values.
     *
     * Density: exp(-z - exp(-z)) / scale, z = (x - loc) / scale
     * @param loc mode, in the unit of the samples
     * @param scale scale, in the unit of the samples, >= 0
     */
    gumbel(loc = 0.0, scale = 1.0, size) {
        return this._draw(DISTRIBUTIONS.gumbel, [["loc", "f64", loc], ["scale", "f64", scale]], size);
    }

    /**
     * Draw from the logistic distribution.
     *
     * Density: exp(-z) / (scale (1 + exp(-z))^2), z = (x - loc) / scale
     * @param loc mean, in the unit of the samples
     * @param scale scale, in the unit of the samples, >= 0
     */
    logistic(loc = 0.0, scale = 1.0, size) {
        return this._draw(DISTRIBUTIONS.logistic, [["loc", "f64", loc], ["scale", "f64", scale]], size);
    }

    /**
     * Draw from the triangular distribution.
     *
     * Density: 2 (x - left) / ((right - left) (mode - left)) up to mode, 2 (right - x) / ((right - left) (right -
     *     mode)) from there
     * @param left lower bound, in the unit of the samples
     * @param mode peak of the density, in the unit of the samples, >= left
     * @param right upper bound, in the unit of the samples, >= mode, > left
     */
    triangular(left, mode, right, size) {
        return this._draw(DISTRIBUTIONS.triangular, [["left", "f64", left], ["mode", "f64", mode], ["right", "f64", right]], size);
    }

    /**
     * Draw angles in [-pi, pi] from the von Mises distribution.
     *
     * Density: exp(kappa cos(x - mu)) / (2 pi I0(kappa)), I0 the modified Bessel function
     * @param mu mode, in radians
     * @param kappa concentration, dimensionless, >= 0; NaN gives NaN without a draw
     */
    vonmises(mu, kappa, size) {
        return this._draw(DISTRIBUTIONS.vonmises, [["mu", "f64", mu], ["kappa", "f64", kappa]], size);
    }

    /**
     * Draw from the exponential distribution of mean 1. Floats are drawn into a Float32Array.
     *
     * Density: exp(-x), for x >= 0
     */
    standardExponential(size, { method = "zig" } = {}) {
        const name = numbered(["zig", "inv"], method, "method") === 2 ? "standard_exponential_inv" : "standard_exponential";
        const distribution = DISTRIBUTIONS[size instanceof Float32Array ? `${name}_f32` : name];
        return this._draw(distribution, [], size);
    }

    /**
     * Draw from the exponential distribution.
     *
     * Density: exp(-x / scale) / scale, for x >= 0
     * @param scale mean, in the unit of the samples, >= 0
     */
    exponential(scale = 1.0, size) {
        return this._draw(DISTRIBUTIONS.exponential, [["scale", "f64", scale]], size);
    }

    /**
     * Draw from the Rayleigh distribution.
     *
     * Density: x exp(-x^2 / (2 scale^2)) / scale^2, for x >= 0
     * @param scale mode, in the unit of the samples, >= 0
     */
    rayleigh(scale = 1.0, size) {
        return this._draw(DISTRIBUTIONS.rayleigh, [["scale", "f64", scale]], size);
    }

    /**
     * Draw from the Weibull distribution of scale 1.
     *
     * Density: a x^(a - 1) exp(-x^a), for x >= 0
     * @param a shape, dimensionless, >= 0; 0 gives 0 without a draw
     */
    weibull(a, size) {
        return this._draw(DISTRIBUTIONS.weibull, [["a", "f64", a]], size);
    }

    /**
     * Draw from the Pareto distribution of the second kind, or Lomax distribution, which begins at 0; add 1 for the
     * classical one.
     *
     * Density: a / (1 + x)^(a + 1), for x >= 0
     * @param a shape, dimensionless, > 0
     */
    pareto(a, size) {
        return this._draw(DISTRIBUTIONS.pareto, [["a", "f64", a]], size);
    }

    /**
     * Draw from the power function distribution on [0, 1].
     *
     * Density: a x^(a - 1), for 0 <= x <= 1
     * @param a shape, dimensionless, > 0
     */
    power(a, size) {
        return this._draw(DISTRIBUTIONS.power, [["a", "f64", a]], size);
    }

    /**
     * Draw from the Wald or inverse Gaussian distribution.
     *
     * Density: sqrt(scale / (2 pi x^3)) exp(-scale (x - mean)^2 / (2 mean^2 x)), for x > 0
     * @param mean mean, in the unit of the samples, > 0
     * @param scale shape lambda, in the unit of the samples, > 0
     */
    wald(mean, scale, size) {
        return this._draw(DISTRIBUTIONS.wald, [["mean", "f64", mean], ["scale", "f64", scale]], size);
    }

    /**
     * Draw from the gamma distribution of scale 1. Floats are drawn into a Float32Array.
     *
     * Density: x^(shape - 1) exp(-x) / Gamma(shape), for x >= 0
     * @param shape shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
     */
    standardGamma(shape, size) {
        const name = "standard_gamma";
        const distribution = DISTRIBUTIONS[size instanceof Float32Array ? `${name}_f32` : name];
        const type = distribution.values;
        return this._draw(distribution, [["shape", type, shape]], size);
    }

    /**
     * Draw from the gamma distribution.
     *
     * Density: x^(shape - 1) exp(-x / scale) / (Gamma(shape) scale^shape), for x >= 0
     * @param shape shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
     * @param scale scale theta, in the unit of the samples, >= 0
     */
    gamma(shape, scale = 1.0, size) {
        return this._draw(DISTRIBUTIONS.gamma, [["shape", "f64", shape], ["scale", "f64", scale]], size);
    }

    /**
     * Draw from the beta distribution on [0, 1].
     *
     * Density: Gamma(a + b) / (Gamma(a) Gamma(b)) x^(a - 1) (1 - x)^(b - 1), for 0 <= x <= 1
     * @param a first shape, dimensionless, > 0; NaN gives NaN
     * @param b second shape, dimensionless, > 0; NaN gives NaN
     */
    beta(a, b, size) {
        return this._draw(DISTRIBUTIONS.beta, [["a", "f64", a], ["b", "f64", b]], size);
    }

    /**
     * Draw from the chi-square distribution.
     *
     * Density: x^(df/2 - 1) exp(-x / 2) / (Gamma(df/2) 2^(df/2)), for x >= 0
     * @param df degrees of freedom, > 0; NaN gives NaN
     */
    chisquare(df, size) {
        return this._draw(DISTRIBUTIONS.chisquare, [["df", "f64", df]], size);
    }

    /**
     * Draw from the noncentral chi-square distribution.
     *
     * Density: the sum over j of exp(-nonc/2) (nonc/2)^j / j! times the chi-square density with df + 2j, for x >= 0
     * @param df degrees of freedom, > 0; NaN gives NaN
     * @param nonc noncentrality, dimensionless, >= 0; NaN gives NaN
     */
    noncentralChisquare(df, nonc, size) {
        return this._draw(DISTRIBUTIONS.noncentral_chisquare, [["df", "f64", df], ["nonc", "f64", nonc]], size);
    }

    /**
     * Draw from the F distribution.
     *
     * Density: Gamma((dfnum + dfden)/2) / (Gamma(dfnum/2) Gamma(dfden/2)) (dfnum/dfden)^(dfnum/2) x^(dfnum/2 - 1) (1
     *     + dfnum x / dfden)^(-(dfnum + dfden)/2), for x >= 0
     * @param dfnum degrees of freedom of the numerator, > 0; NaN gives NaN
     * @param dfden degrees of freedom of the denominator, > 0; NaN gives NaN
     */
    f(dfnum, dfden, size) {
        return this._draw(DISTRIBUTIONS.f, [["dfnum", "f64", dfnum], ["dfden", "f64", dfden]], size);
    }

    /**
     * Draw from the noncentral F distribution.
     *
     * Density: that of (X / dfnum) / (Y / dfden), where X is noncentral chi-square with dfnum and nonc, and Y is
     *     chi-square with dfden
     * @param dfnum degrees of freedom of the numerator, > 0; NaN gives NaN
     * @param dfden degrees of freedom of the denominator, > 0; NaN gives NaN
     * @param nonc noncentrality of the numerator, dimensionless, >= 0; NaN gives NaN
     */
    noncentralF(dfnum, dfden, nonc, size) {
        return this._draw(DISTRIBUTIONS.noncentral_f, [["dfnum", "f64", dfnum], ["dfden", "f64", dfden], ["nonc", "f64", nonc]], size);
    }

    /**
     * Draw from Student's t distribution.
     *
     * Density: Gamma((df + 1)/2) / (sqrt(df pi) Gamma(df/2)) (1 + x^2 / df)^(-(df + 1)/2)
     * @param df degrees of freedom, > 0; NaN gives NaN
     */
    standardT(df, size) {
        return this._draw(DISTRIBUTIONS.standard_t, [["df", "f64", df]], size);
    }

    /**
     * Draw numbers of successes from the binomial distribution.
     *
     * Probability of k: n! / (k! (n - k)!) p^k (1 - p)^(n - k), for k = 0, 1, ..., n
     * @param n number of trials, >= 0
     * @param p probability of a success, in [0, 1]
     */
    binomial(n, p, size) {
        return this._draw(DISTRIBUTIONS.binomial, [["n", "i64", n], ["p", "f64", p]], size);
    }

    /**
     * Draw numbers of failures before n successes, from the negative binomial distribution.
     *
     * Probability of k: Gamma(k + n) / (k! Gamma(n)) p^n (1 - p)^k, for k = 0, 1, ...
     * @param n number of successes, need not be an integer, > 0
     * @param p probability of a success, in (0, 1]; of a RandomState, in [0, 1]
     */
    negativeBinomial(n, p, size) {
        return this._draw(DISTRIBUTIONS.negative_binomial, [["n", "f64", n], ["p", "f64", p]], size);
    }

    /**
     * Draw numbers of events from the Poisson distribution.
     *
     * Probability of k: lam^k exp(-lam) / k!, for k = 0, 1, ...
     * @param lam mean number of events, in [0, 9.223372006484771e18]
     */
    poisson(lam = 1.0, size) {
        return this._draw(DISTRIBUTIONS.poisson, [["lam", "f64", lam]], size);
    }

    /**
     * Draw integers from the Zipf or zeta distribution.
     *
     * Probability of k: k^-a / zeta(a), for k = 1, 2, ...
     * @param a exponent, dimensionless, > 1; of a RandomState, > 1, < 1025
     */
    zipf(a, size) {
        return this._draw(DISTRIBUTIONS.zipf, [["a", "f64", a]], size);
    }

    /**
     * Draw numbers of the first trial that succeeds, from the geometric distribution.
     *
     * Probability of k: (1 - p)^(k - 1) p, for k = 1, 2, ...
     * @param p probability of a success, in (0, 1]
     */
    geometric(p, size) {
        return this._draw(DISTRIBUTIONS.geometric, [["p", "f64", p]], size);
    }

    /**
     * Draw numbers of good items in a sample without replacement, from the hypergeometric distribution.
     *
     * Probability of k: C(ngood, k) C(nbad, nsample - k) / C(ngood + nbad, nsample)
     * @param ngood number of good items, in [0, 10^9); of a RandomState, >= 0
     * @param nbad number of bad items, in [0, 10^9); of a RandomState, >= 0
     * @param nsample number of items in the sample, in [0, ngood + nbad]; of a RandomState, in [1, ngood + nbad]
     */
    hypergeometric(ngood, nbad, nsample, size) {
        return this._draw(DISTRIBUTIONS.hypergeometric, [["ngood", "i64", ngood], ["nbad", "i64", nbad], ["nsample", "i64", nsample]], size);
    }

    /**
     * Draw integers from the logarithmic series distribution.
     *
     * Probability of k: -p^k / (k log(1 - p)), for k = 1, 2, ...
     * @param p shape, dimensionless, in [0, 1)
     */
    logseries(p, size) {
        return this._draw(DISTRIBUTIONS.logseries, [["p", "f64", p]], size);
    }
}

export class RandomStateDistributions extends Drawing {

    /**
     * Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53.
     *
     * Density: 1, for 0 <= x < 1
     */
    randomSample(size) {
        return this._draw(DISTRIBUTIONS.random, [], size);
    }

    /** The same as randomSample. */
    rand(size) {
        return this.randomSample(size);
    }

    /** The same as randomSample. */
    random(size) {
        return this.randomSample(size);
    }

    /** The same as randomSample. */
    ranf(size) {
        return this.randomSample(size);
    }

    /** The same as randomSample. */
    sample(size) {
        return this.randomSample(size);
    }

    /**
     * Draw from the normal distribution of mean 0 and standard deviation 1.
     *
     * Density: exp(-x^2 / 2) / sqrt(2 pi)
     */
    standardNormal(size) {
        return this._draw(DISTRIBUTIONS.standard_normal, [], size);
    }

    /** The same as standardNormal. */
    randn(size) {
        return this.standardNormal(size);
    }

    /**
     * Draw from the normal distribution.
     *
     * Density: exp(-(x - loc)^2 / (2 scale^2)) / (scale sqrt(2 pi))
     * @param loc mean, in the unit of the samples
     * @param scale standard deviation, in the unit of the samples, >= 0
     */
    normal(loc = 0.0, scale = 1.0, size) {
        return this._draw(DISTRIBUTIONS.normal, [["loc", "f64", loc], ["scale", "f64", scale]], size);
    }

    /**
     * Draw from the uniform distribution on [low, high).
     *
     * Density: 1 / (high - low), for low <= x < high
     * @param low lower bound, in the unit of the samples
     * @param high upper bound, in the unit of the samples, >= low, with a finite difference; of a RandomState,
     *     finite, with a finite difference
     */
    uniform(low = 0.0, high = 1.0, size) {
        return this._draw(DISTRIBUTIONS.uniform, [["low", "f64", low], ["high", "f64", high]], size);
    }

    /**
     * Draw from the log-normal distribution.
     *
     * Density: exp(-(log(x) - mean)^2 / (2 sigma^2)) / (x sigma sqrt(2 pi)), for x > 0
     * @param mean mean of the logarithm of the samples, dimensionless
     * @param sigma standard deviation of the logarithm of the samples, dimensionless, >= 0
     */
    lognormal(mean = 0.0, sigma = 1.0, size) {
        return this._draw(DISTRIBUTIONS.lognormal, [["mean", "f64", mean], ["sigma", "f64", sigma]], size);
    }

    /**
     * Draw from the Cauchy distribution of mode 0 and scale 1.
     *
     * Density: 1 / (pi (1 + x^2))
     */
    standardCauchy(size) {
        return this._draw(DISTRIBUTIONS.standard_cauchy, [], size);
    }

    /**
     * Draw from the Laplace or double exponential distribution.
     *
     * Density: exp(-|x - loc| / scale) / (2 scale)
     * @param loc mean, in the unit of the samples
     * @param scale mean distance from the mean, in the unit of the samples, >= 0
     */
    laplace(loc = 0.0, scale = 1.0, size) {
        return this._draw(DISTRIBUTIONS.laplace, [["loc", "f64", loc], ["scale", "f64", scale]], size);
    }

    /**
     * Draw from the Gumbel distribution of largest values.
     *
     * Density: exp(-z - exp(-z)) / scale, z = (x - loc) / scale
     * @param loc mode, in the unit of the samples
     * @param scale scale, in the unit of the samples, >= 0
     */
    gumbel(loc = 0.0, scale = 1.0, size) {
        return this._draw(DISTRIBUTIONS.gumbel, [["loc", "f64", loc], ["scale", "f64", scale]], size);
    }

    /**
     * Draw from the logistic distribution.
     *
     * Density: exp(-z) / (scale (1 + exp(-z))^2), z = (x - loc) / scale
     * @param loc mean, in the unit of the samples
     * @param scale scale, in the unit of the samples, >= 0
     */
    logistic(loc = 0.0, scale = 1.0, size) {
        return this._draw(DISTRIBUTIONS.logistic, [["loc", "f64", loc], ["scale", "f64", scale]], size);
    }

    /**
     * Draw from the triangular distribution.
     *
     * Density: 2 (x - left) / ((right - left) (mode - left)) up to mode, 2 (right - x) / ((right - left) (right -
     *     mode)) from there
     * @param left lower bound, in the unit of the samples
     * @param mode peak of the density, in the unit of the samples, >= left
     * @param right upper bound, in the unit of the samples, >= mode, > left
     */
    triangular(left, mode, right, size) {
        return this._draw(DISTRIBUTIONS.triangular, [["left", "f64", left], ["mode", "f64", mode], ["right", "f64", right]], size);
    }

    /**
     * Draw angles in [-pi, pi] from the von Mises distribution.
     *
     * Density: exp(kappa cos(x - mu)) / (2 pi I0(kappa)), I0 the modified Bessel function
     * @param mu mode, in radians
     * @param kappa concentration, dimensionless, >= 0; NaN gives NaN without a draw
     */
    vonmises(mu, kappa, size) {
        return this._draw(DISTRIBUTIONS.vonmises, [["mu", "f64", mu], ["kappa", "f64", kappa]], size);
    }

    /**
     * Draw from the exponential distribution of mean 1.
     *
     * Density: exp(-x), for x >= 0
     */
    standardExponential(size) {
        return this._draw(DISTRIBUTIONS.standard_exponential, [], size);
    }

    /**
     * Draw from the exponential distribution.
     *
     * Density: exp(-x / scale) / scale, for x >= 0
     * @param scale mean, in the unit of the samples, >= 0
     */
    exponential(scale = 1.0, size) {
        return this._draw(DISTRIBUTIONS.exponential, [["scale", "f64", scale]], size);
    }

    /**
     * Draw from the Rayleigh distribution.
     *
     * Density: x exp(-x^2 / (2 scale^2)) / scale^2, for x >= 0
     * @param scale mode, in the unit of the samples, >= 0
     */
    rayleigh(scale = 1.0, size) {
        return this._draw(DISTRIBUTIONS.rayleigh, [["scale", "f64", scale]], size);
    }

    /**
     * Draw from the Weibull distribution of scale 1.
     *
     * Density: a x^(a - 1) exp(-x^a), for x >= 0
     * @param a shape, dimensionless, >= 0; 0 gives 0 without a draw
     */
    weibull(a, size) {
        return this._draw(DISTRIBUTIONS.weibull, [["a", "f64", a]], size);
    }

    /**
     * Draw from the Pareto distribution of the second kind, or Lomax distribution, which begins at 0; add 1 for the
     * classical one.
     *
     * Density: a / (1 + x)^(a + 1), for x >= 0
     * @param a shape, dimensionless, > 0
     */
    pareto(a, size) {
        return this._draw(DISTRIBUTIONS.pareto, [["a", "f64", a]], size);
    }

    /**
     * Draw from the power function distribution on [0, 1].
     *
     * Density: a x^(a - 1), for 0 <= x <= 1
     * @param a shape, dimensionless, > 0
     */
    power(a, size) {
        return this._draw(DISTRIBUTIONS.power, [["a", "f64", a]], size);
    }

    /**
     * Draw from the Wald or inverse Gaussian distribution.
     *
     * Density: sqrt(scale / (2 pi x^3)) exp(-scale (x - mean)^2 / (2 mean^2 x)), for x > 0
     * @param mean mean, in the unit of the samples, > 0
     * @param scale shape lambda, in the unit of the samples, > 0
     */
    wald(mean, scale, size) {
        return this._draw(DISTRIBUTIONS.wald, [["mean", "f64", mean], ["scale", "f64", scale]], size);
    }

    /**
     * Draw from the gamma distribution of scale 1.
     *
     * Density: x^(shape - 1) exp(-x) / Gamma(shape), for x >= 0
     * @param shape shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
     */
    standardGamma(shape, size) {
        return this._draw(DISTRIBUTIONS.standard_gamma, [["shape", "f64", shape]], size);
    }

    /**
     * Draw from the gamma distribution.
     *
     * Density: x^(shape - 1) exp(-x / scale) / (Gamma(shape) scale^shape), for x >= 0
     * @param shape shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
     * @param scale scale theta, in the unit of the samples, >= 0
     */
    gamma(shape, scale = 1.0, size) {
        return this._draw(DISTRIBUTIONS.gamma, [["shape", "f64", shape], ["scale", "f64", scale]], size);
    }

    /**
     * Draw from the beta distribution on [0, 1].
     *
     * Density: Gamma(a + b) / (Gamma(a) Gamma(b)) x^(a - 1) (1 - x)^(b - 1), for 0 <= x <= 1
     * @param a first shape, dimensionless, > 0; NaN gives NaN
     * @param b second shape, dimensionless, > 0; NaN gives NaN
     */
    beta(a, b, size) {
        return this._draw(DISTRIBUTIONS.beta, [["a", "f64", a], ["b", "f64", b]], size);
    }

    /**
     * Draw from the chi-square distribution.
     *
     * Density: x^(df/2 - 1) exp(-x / 2) / (Gamma(df/2) 2^(df/2)), for x >= 0
     * @param df degrees of freedom, > 0; NaN gives NaN
     */
    chisquare(df, size) {
        return this._draw(DISTRIBUTIONS.chisquare, [["df", "f64", df]], size);
    }

    /**
     * Draw from the noncentral chi-square distribution.
     *
     * Density: the sum over j of exp(-nonc/2) (nonc/2)^j / j! times the chi-square density with df + 2j, for x >= 0
     * @param df degrees of freedom, > 0; NaN gives NaN
     * @param nonc noncentrality, dimensionless, >= 0; NaN gives NaN
     */
    noncentralChisquare(df, nonc, size) {
        return this._draw(DISTRIBUTIONS.noncentral_chisquare, [["df", "f64", df], ["nonc", "f64", nonc]], size);
    }

    /**
     * Draw from the F distribution.
     *
     * Density: Gamma((dfnum + dfden)/2) / (Gamma(dfnum/2) Gamma(dfden/2)) (dfnum/dfden)^(dfnum/2) x^(dfnum/2 - 1) (1
     *     + dfnum x / dfden)^(-(dfnum + dfden)/2), for x >= 0
     * @param dfnum degrees of freedom of the numerator, > 0; NaN gives NaN
     * @param dfden degrees of freedom of the denominator, > 0; NaN gives NaN
     */
    f(dfnum, dfden, size) {
        return this._draw(DISTRIBUTIONS.f, [["dfnum", "f64", dfnum], ["dfden", "f64", dfden]], size);
    }

    /**
     * Draw from the noncentral F distribution.
     *
     * Density: that of (X / dfnum) / (Y / dfden), where X is noncentral chi-square with dfnum and nonc, and Y is
     *     chi-square with dfden
     * @param dfnum degrees of freedom of the numerator, > 0; NaN gives NaN
     * @param dfden degrees of freedom of the denominator, > 0; NaN gives NaN
     * @param nonc noncentrality of the numerator, dimensionless, >= 0; NaN gives NaN
     */
    noncentralF(dfnum, dfden, nonc, size) {
        return this._draw(DISTRIBUTIONS.noncentral_f, [["dfnum", "f64", dfnum], ["dfden", "f64", dfden], ["nonc", "f64", nonc]], size);
    }

    /**
     * Draw from Student's t distribution.
     *
     * Density: Gamma((df + 1)/2) / (sqrt(df pi) Gamma(df/2)) (1 + x^2 / df)^(-(df + 1)/2)
     * @param df degrees of freedom, > 0; NaN gives NaN
     */
    standardT(df, size) {
        return this._draw(DISTRIBUTIONS.standard_t, [["df", "f64", df]], size);
    }

    /**
     * Draw numbers of successes from the binomial distribution.
     *
     * Probability of k: n! / (k! (n - k)!) p^k (1 - p)^(n - k), for k = 0, 1, ..., n
     * @param n number of trials, >= 0
     * @param p probability of a success, in [0, 1]
     */
    binomial(n, p, size) {
        return this._draw(DISTRIBUTIONS.binomial, [["n", "i64", n], ["p", "f64", p]], size);
    }

    /**
     * Draw numbers of failures before n successes, from the negative binomial distribution.
     *
     * Probability of k: Gamma(k + n) / (k! Gamma(n)) p^n (1 - p)^k, for k = 0, 1, ...
     * @param n number of successes, need not be an integer, > 0
     * @param p probability of a success, in (0, 1]; of a RandomState, in [0, 1]
     */
    negativeBinomial(n, p, size) {
        return this._draw(DISTRIBUTIONS.negative_binomial, [["n", "f64", n], ["p", "f64", p]], size);
    }

    /**
     * Draw numbers of events from the Poisson distribution.
     *
     * Probability of k: lam^k exp(-lam) / k!, for k = 0, 1, ...
     * @param lam mean number of events, in [0, 9.223372006484771e18]
     */
    poisson(lam = 1.0, size) {
        return this._draw(DISTRIBUTIONS.poisson, [["lam", "f64", lam]], size);
    }

    /**
     * Draw integers from the Zipf or zeta distribution.
     *
     * Probability of k: k^-a / zeta(a), for k = 1, 2, ...
     * @param a exponent, dimensionless, > 1; of a RandomState, > 1, < 1025
     */
    zipf(a, size) {
        return this._draw(DISTRIBUTIONS.zipf, [["a", "f64", a]], size);
    }

    /**
     * Draw numbers of the first trial that succeeds, from the geometric distribution.
     *
     * Probability of k: (1 - p)^(k - 1) p, for k = 1, 2, ...
     * @param p probability of a success, in (0, 1]
     */
    geometric(p, size) {
        return this._draw(DISTRIBUTIONS.geometric, [["p", "f64", p]], size);
    }

    /**
     * Draw numbers of good items in a sample without replacement, from the hypergeometric distribution.
     *
     * Probability of k: C(ngood, k) C(nbad, nsample - k) / C(ngood + nbad, nsample)
     * @param ngood number of good items, in [0, 10^9); of a RandomState, >= 0
     * @param nbad number of bad items, in [0, 10^9); of a RandomState, >= 0
     * @param nsample number of items in the sample, in [0, ngood + nbad]; of a RandomState, in [1, ngood + nbad]
     */
    hypergeometric(ngood, nbad, nsample, size) {
        return this._draw(DISTRIBUTIONS.hypergeometric, [["ngood", "i64", ngood], ["nbad", "i64", nbad], ["nsample", "i64", nsample]], size);
    }

    /**
     * Draw integers from the logarithmic series distribution.
     *
     * Probability of k: -p^k / (k log(1 - p)), for k = 1, 2, ...
     * @param p shape, dimensionless, in [0, 1)
     */
    logseries(p, size) {
        return this._draw(DISTRIBUTIONS.logseries, [["p", "f64", p]], size);
    }

    /**
     * Draw integers of 63 bits. One is a bigint.
     *
     * Probability of k: 2^-63, for 0 <= k < 2^63
     */
    tomaxint(size) {
        return size === undefined ? this._draw(DISTRIBUTIONS.tomaxint, [], 1)[0] : this._draw(DISTRIBUTIONS.tomaxint, [], size);
    }

    /**
     * Draw integers from low to high, both included.
     *
     * Probability of k: 1 / (high - low + 1), for low <= k <= high
     * @param low smallest value
     * @param high largest value
     */
    randomIntegers(low, high, size) {
        return this._draw(DISTRIBUTIONS.random_integers, [["low", "i64", low], ["high", "i64", high]], size);
    }
}

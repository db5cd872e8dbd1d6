// Generated from api/distributions.toml by `make generate`: change that, or
// api/templates/packaging/npm/lib/distributions.d.ts.

import { Drawing } from "./draw.js";
import type { Integers, Real } from "./types.js";

export class GeneratorDistributions extends Drawing {

    /**
     * Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53.
     *
     * Density: 1, for 0 <= x < 1
     */
    random(size?: undefined): number;
    random(size: number): Float64Array;
    random<A extends Float64Array | Float32Array>(out: A): A;

    /**
     * Draw from the normal distribution of mean 0 and standard deviation 1.
     *
     * Density: exp(-x^2 / 2) / sqrt(2 pi)
     */
    standardNormal(size?: undefined): number;
    standardNormal(size: number): Float64Array;
    standardNormal<A extends Float64Array | Float32Array>(out: A): A;

    /**
     * Draw from the normal distribution.
     *
     * Density: exp(-(x - loc)^2 / (2 scale^2)) / (scale sqrt(2 pi))
     * @param loc mean, in the unit of the samples
     * @param scale standard deviation, in the unit of the samples, >= 0
     */
    normal(loc?: Real, scale?: Real, size?: undefined): number;
    normal(loc: Real | undefined, scale: Real | undefined, size: number): Float64Array;
    normal<A extends Float64Array>(loc: Real | undefined, scale: Real | undefined, out: A): A;

    /**
     * Draw from the uniform distribution on [low, high).
     *
     * Density: 1 / (high - low), for low <= x < high
     * @param low lower bound, in the unit of the samples
     * @param high upper bound, in the unit of the samples, >= low, with a finite difference; of a RandomState,
     *     finite, with a finite difference
     */
    uniform(low?: Real, high?: Real, size?: undefined): number;
    uniform(low: Real | undefined, high: Real | undefined, size: number): Float64Array;
    uniform<A extends Float64Array>(low: Real | undefined, high: Real | undefined, out: A): A;

    /**
     * Draw from the log-normal distribution.
     *
     * Density: exp(-(log(x) - mean)^2 / (2 sigma^2)) / (x sigma sqrt(2 pi)), for x > 0
     * @param mean mean of the logarithm of the samples, dimensionless
     * @param sigma standard deviation of the logarithm of the samples, dimensionless, >= 0
     */
    lognormal(mean?: Real, sigma?: Real, size?: undefined): number;
    lognormal(mean: Real | undefined, sigma: Real | undefined, size: number): Float64Array;
    lognormal<A extends Float64Array>(mean: Real | undefined, sigma: Real | undefined, out: A): A;

    /**
     * Draw from the Cauchy distribution of mode 0 and scale 1.
     *
     * Density: 1 / (pi (1 + x^2))
     */
    standardCauchy(size?: undefined): number;
    standardCauchy(size: number): Float64Array;
    standardCauchy<A extends Float64Array>(out: A): A;

    /**
     * Draw from the Laplace or double exponential distribution.
     *
     * Density: exp(-|x - loc| / scale) / (2 scale)
     * @param loc mean, in the unit of the samples
     * @param scale mean distance from the mean, in the unit of the samples, >= 0
     */
    laplace(loc?: Real, scale?: Real, size?: undefined): number;
    laplace(loc: Real | undefined, scale: Real | undefined, size: number): Float64Array;
    laplace<A extends Float64Array>(loc: Real | undefined, scale: Real | undefined, out: A): A;

    /**
     * Draw from the Gumbel distribution of largest values.
     *
     * Density: exp(-z - exp(-z)) / scale, z = (x - loc) / scale
     * @param loc mode, in the unit of the samples
     * @param scale scale, in the unit of the samples, >= 0
     */
    gumbel(loc?: Real, scale?: Real, size?: undefined): number;
    gumbel(loc: Real | undefined, scale: Real | undefined, size: number): Float64Array;
    gumbel<A extends Float64Array>(loc: Real | undefined, scale: Real | undefined, out: A): A;

    /**
     * Draw from the logistic distribution.
     *
     * Density: exp(-z) / (scale (1 + exp(-z))^2), z = (x - loc) / scale
     * @param loc mean, in the unit of the samples
     * @param scale scale, in the unit of the samples, >= 0
     */
    logistic(loc?: Real, scale?: Real, size?: undefined): number;
    logistic(loc: Real | undefined, scale: Real | undefined, size: number): Float64Array;
    logistic<A extends Float64Array>(loc: Real | undefined, scale: Real | undefined, out: A): A;

    /**
     * Draw from the triangular distribution.
     *
     * Density: 2 (x - left) / ((right - left) (mode - left)) up to mode, 2 (right - x) / ((right - left) (right -
     *     mode)) from there
     * @param left lower bound, in the unit of the samples
     * @param mode peak of the density, in the unit of the samples, >= left
     * @param right upper bound, in the unit of the samples, >= mode, > left
     */
    triangular(left: Real, mode: Real, right: Real, size?: undefined): number;
    triangular(left: Real, mode: Real, right: Real, size: number): Float64Array;
    triangular<A extends Float64Array>(left: Real, mode: Real, right: Real, out: A): A;

    /**
     * Draw angles in [-pi, pi] from the von Mises distribution.
     *
     * Density: exp(kappa cos(x - mu)) / (2 pi I0(kappa)), I0 the modified Bessel function
     * @param mu mode, in radians
     * @param kappa concentration, dimensionless, >= 0; NaN gives NaN without a draw
     */
    vonmises(mu: Real, kappa: Real, size?: undefined): number;
    vonmises(mu: Real, kappa: Real, size: number): Float64Array;
    vonmises<A extends Float64Array>(mu: Real, kappa: Real, out: A): A;

    /**
     * Draw from the exponential distribution of mean 1.
     *
     * Density: exp(-x), for x >= 0
     */
    standardExponential(size?: undefined, options?: { method?: "zig" | "inv" }): number;
    standardExponential(size: number, options?: { method?: "zig" | "inv" }): Float64Array;
    standardExponential<A extends Float64Array | Float32Array>(out: A, options?: { method?: "zig" | "inv" }): A;

    /**
     * Draw from the exponential distribution.
     *
     * Density: exp(-x / scale) / scale, for x >= 0
     * @param scale mean, in the unit of the samples, >= 0
     */
    exponential(scale?: Real, size?: undefined): number;
    exponential(scale: Real | undefined, size: number): Float64Array;
    exponential<A extends Float64Array>(scale: Real | undefined, out: A): A;

    /**
     * Draw from the Rayleigh distribution.
     *
     * Density: x exp(-x^2 / (2 scale^2)) / scale^2, for x >= 0
     * @param scale mode, in the unit of the samples, >= 0
     */
    rayleigh(scale?: Real, size?: undefined): number;
    rayleigh(scale: Real | undefined, size: number): Float64Array;
    rayleigh<A extends Float64Array>(scale: Real | undefined, out: A): A;

    /**
     * Draw from the Weibull distribution of scale 1.
     *
     * Density: a x^(a - 1) exp(-x^a), for x >= 0
     * @param a shape, dimensionless, >= 0; 0 gives 0 without a draw
     */
    weibull(a: Real, size?: undefined): number;
    weibull(a: Real, size: number): Float64Array;
    weibull<A extends Float64Array>(a: Real, out: A): A;

    /**
     * Draw from the Pareto distribution of the second kind, or Lomax distribution, which begins at 0; add 1 for the
     * classical one.
     *
     * Density: a / (1 + x)^(a + 1), for x >= 0
     * @param a shape, dimensionless, > 0
     */
    pareto(a: Real, size?: undefined): number;
    pareto(a: Real, size: number): Float64Array;
    pareto<A extends Float64Array>(a: Real, out: A): A;

    /**
     * Draw from the power function distribution on [0, 1].
     *
     * Density: a x^(a - 1), for 0 <= x <= 1
     * @param a shape, dimensionless, > 0
     */
    power(a: Real, size?: undefined): number;
    power(a: Real, size: number): Float64Array;
    power<A extends Float64Array>(a: Real, out: A): A;

    /**
     * Draw from the Wald or inverse Gaussian distribution.
     *
     * Density: sqrt(scale / (2 pi x^3)) exp(-scale (x - mean)^2 / (2 mean^2 x)), for x > 0
     * @param mean mean, in the unit of the samples, > 0
     * @param scale shape lambda, in the unit of the samples, > 0
     */
    wald(mean: Real, scale: Real, size?: undefined): number;
    wald(mean: Real, scale: Real, size: number): Float64Array;
    wald<A extends Float64Array>(mean: Real, scale: Real, out: A): A;

    /**
     * Draw from the gamma distribution of scale 1.
     *
     * Density: x^(shape - 1) exp(-x) / Gamma(shape), for x >= 0
     * @param shape shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
     */
    standardGamma(shape: Real, size?: undefined): number;
    standardGamma(shape: Real, size: number): Float64Array;
    standardGamma<A extends Float64Array | Float32Array>(shape: Real, out: A): A;

    /**
     * Draw from the gamma distribution.
     *
     * Density: x^(shape - 1) exp(-x / scale) / (Gamma(shape) scale^shape), for x >= 0
     * @param shape shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
     * @param scale scale theta, in the unit of the samples, >= 0
     */
    gamma(shape: Real, scale?: Real, size?: undefined): number;
    gamma(shape: Real | undefined, scale: Real | undefined, size: number): Float64Array;
    gamma<A extends Float64Array>(shape: Real | undefined, scale: Real | undefined, out: A): A;

    /**
     * Draw from the beta distribution on [0, 1].
     *
     * Density: Gamma(a + b) / (Gamma(a) Gamma(b)) x^(a - 1) (1 - x)^(b - 1), for 0 <= x <= 1
     * @param a first shape, dimensionless, > 0; NaN gives NaN
     * @param b second shape, dimensionless, > 0; NaN gives NaN
     */
    beta(a: Real, b: Real, size?: undefined): number;
    beta(a: Real, b: Real, size: number): Float64Array;
    beta<A extends Float64Array>(a: Real, b: Real, out: A): A;

    /**
     * Draw from the chi-square distribution.
     *
     * Density: x^(df/2 - 1) exp(-x / 2) / (Gamma(df/2) 2^(df/2)), for x >= 0
     * @param df degrees of freedom, > 0; NaN gives NaN
     */
    chisquare(df: Real, size?: undefined): number;
    chisquare(df: Real, size: number): Float64Array;
    chisquare<A extends Float64Array>(df: Real, out: A): A;

    /**
     * Draw from the noncentral chi-square distribution.
     *
     * Density: the sum over j of exp(-nonc/2) (nonc/2)^j / j! times the chi-square density with df + 2j, for x >= 0
     * @param df degrees of freedom, > 0; NaN gives NaN
     * @param nonc noncentrality, dimensionless, >= 0; NaN gives NaN
     */
    noncentralChisquare(df: Real, nonc: Real, size?: undefined): number;
    noncentralChisquare(df: Real, nonc: Real, size: number): Float64Array;
    noncentralChisquare<A extends Float64Array>(df: Real, nonc: Real, out: A): A;

    /**
     * Draw from the F distribution.
     *
     * Density: Gamma((dfnum + dfden)/2) / (Gamma(dfnum/2) Gamma(dfden/2)) (dfnum/dfden)^(dfnum/2) x^(dfnum/2 - 1) (1
     *     + dfnum x / dfden)^(-(dfnum + dfden)/2), for x >= 0
     * @param dfnum degrees of freedom of the numerator, > 0; NaN gives NaN
     * @param dfden degrees of freedom of the denominator, > 0; NaN gives NaN
     */
    f(dfnum: Real, dfden: Real, size?: undefined): number;
    f(dfnum: Real, dfden: Real, size: number): Float64Array;
    f<A extends Float64Array>(dfnum: Real, dfden: Real, out: A): A;

    /**
     * Draw from the noncentral F distribution.
     *
     * Density: that of (X / dfnum) / (Y / dfden), where X is noncentral chi-square with dfnum and nonc, and Y is
     *     chi-square with dfden
     * @param dfnum degrees of freedom of the numerator, > 0; NaN gives NaN
     * @param dfden degrees of freedom of the denominator, > 0; NaN gives NaN
     * @param nonc noncentrality of the numerator, dimensionless, >= 0; NaN gives NaN
     */
    noncentralF(dfnum: Real, dfden: Real, nonc: Real, size?: undefined): number;
    noncentralF(dfnum: Real, dfden: Real, nonc: Real, size: number): Float64Array;
    noncentralF<A extends Float64Array>(dfnum: Real, dfden: Real, nonc: Real, out: A): A;

    /**
     * Draw from Student's t distribution.
     *
     * Density: Gamma((df + 1)/2) / (sqrt(df pi) Gamma(df/2)) (1 + x^2 / df)^(-(df + 1)/2)
     * @param df degrees of freedom, > 0; NaN gives NaN
     */
    standardT(df: Real, size?: undefined): number;
    standardT(df: Real, size: number): Float64Array;
    standardT<A extends Float64Array>(df: Real, out: A): A;

    /**
     * Draw numbers of successes from the binomial distribution.
     *
     * Probability of k: n! / (k! (n - k)!) p^k (1 - p)^(n - k), for k = 0, 1, ..., n
     * @param n number of trials, >= 0
     * @param p probability of a success, in [0, 1]
     */
    binomial(n: Integers, p: Real, size?: undefined): number;
    binomial(n: Integers, p: Real, size: number): BigInt64Array;
    binomial<A extends BigInt64Array | Int32Array | Float64Array>(n: Integers, p: Real, out: A): A;

    /**
     * Draw numbers of failures before n successes, from the negative binomial distribution.
     *
     * Probability of k: Gamma(k + n) / (k! Gamma(n)) p^n (1 - p)^k, for k = 0, 1, ...
     * @param n number of successes, need not be an integer, > 0
     * @param p probability of a success, in (0, 1]; of a RandomState, in [0, 1]
     */
    negativeBinomial(n: Real, p: Real, size?: undefined): number;
    negativeBinomial(n: Real, p: Real, size: number): BigInt64Array;
    negativeBinomial<A extends BigInt64Array | Int32Array | Float64Array>(n: Real, p: Real, out: A): A;

    /**
     * Draw numbers of events from the Poisson distribution.
     *
     * Probability of k: lam^k exp(-lam) / k!, for k = 0, 1, ...
     * @param lam mean number of events, in [0, 9.223372006484771e18]
     */
    poisson(lam?: Real, size?: undefined): number;
    poisson(lam: Real | undefined, size: number): BigInt64Array;
    poisson<A extends BigInt64Array | Int32Array | Float64Array>(lam: Real | undefined, out: A): A;

    /**
     * Draw integers from the Zipf or zeta distribution.
     *
     * Probability of k: k^-a / zeta(a), for k = 1, 2, ...
     * @param a exponent, dimensionless, > 1; of a RandomState, > 1, < 1025
     */
    zipf(a: Real, size?: undefined): number;
    zipf(a: Real, size: number): BigInt64Array;
    zipf<A extends BigInt64Array | Int32Array | Float64Array>(a: Real, out: A): A;

    /**
     * Draw numbers of the first trial that succeeds, from the geometric distribution.
     *
     * Probability of k: (1 - p)^(k - 1) p, for k = 1, 2, ...
     * @param p probability of a success, in (0, 1]
     */
    geometric(p: Real, size?: undefined): number;
    geometric(p: Real, size: number): BigInt64Array;
    geometric<A extends BigInt64Array | Int32Array | Float64Array>(p: Real, out: A): A;

    /**
     * Draw numbers of good items in a sample without replacement, from the hypergeometric distribution.
     *
     * Probability of k: C(ngood, k) C(nbad, nsample - k) / C(ngood + nbad, nsample)
     * @param ngood number of good items, in [0, 10^9); of a RandomState, >= 0
     * @param nbad number of bad items, in [0, 10^9); of a RandomState, >= 0
     * @param nsample number of items in the sample, in [0, ngood + nbad]; of a RandomState, in [1, ngood + nbad]
     */
    hypergeometric(ngood: Integers, nbad: Integers, nsample: Integers, size?: undefined): number;
    hypergeometric(ngood: Integers, nbad: Integers, nsample: Integers, size: number): BigInt64Array;
    hypergeometric<A extends BigInt64Array | Int32Array | Float64Array>(ngood: Integers, nbad: Integers, nsample: Integers, out: A): A;

    /**
     * Draw integers from the logarithmic series distribution.
     *
     * Probability of k: -p^k / (k log(1 - p)), for k = 1, 2, ...
     * @param p shape, dimensionless, in [0, 1)
     */
    logseries(p: Real, size?: undefined): number;
    logseries(p: Real, size: number): BigInt64Array;
    logseries<A extends BigInt64Array | Int32Array | Float64Array>(p: Real, out: A): A;
}

export class RandomStateDistributions extends Drawing {

    /**
     * Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53.
     *
     * Density: 1, for 0 <= x < 1
     */
    randomSample(size?: undefined): number;
    randomSample(size: number): Float64Array;
    randomSample<A extends Float64Array>(out: A): A;

    /** The same as randomSample. */
    rand(size?: undefined): number;
    rand(size: number): Float64Array;
    rand(out: Float64Array): Float64Array;

    /** The same as randomSample. */
    random(size?: undefined): number;
    random(size: number): Float64Array;
    random(out: Float64Array): Float64Array;

    /** The same as randomSample. */
    ranf(size?: undefined): number;
    ranf(size: number): Float64Array;
    ranf(out: Float64Array): Float64Array;

    /** The same as randomSample. */
    sample(size?: undefined): number;
    sample(size: number): Float64Array;
    sample(out: Float64Array): Float64Array;

    /**
     * Draw from the normal distribution of mean 0 and standard deviation 1.
     *
     * Density: exp(-x^2 / 2) / sqrt(2 pi)
     */
    standardNormal(size?: undefined): number;
    standardNormal(size: number): Float64Array;
    standardNormal<A extends Float64Array>(out: A): A;

    /** The same as standardNormal. */
    randn(size?: undefined): number;
    randn(size: number): Float64Array;
    randn(out: Float64Array): Float64Array;

    /**
     * Draw from the normal distribution.
     *
     * Density: exp(-(x - loc)^2 / (2 scale^2)) / (scale sqrt(2 pi))
     * @param loc mean, in the unit of the samples
     * @param scale standard deviation, in the unit of the samples, >= 0
     */
    normal(loc?: Real, scale?: Real, size?: undefined): number;
    normal(loc: Real | undefined, scale: Real | undefined, size: number): Float64Array;
    normal<A extends Float64Array>(loc: Real | undefined, scale: Real | undefined, out: A): A;

    /**
     * Draw from the uniform distribution on [low, high).
     *
     * Density: 1 / (high - low), for low <= x < high
     * @param low lower bound, in the unit of the samples
     * @param high upper bound, in the unit of the samples, >= low, with a finite difference; of a RandomState,
     *     finite, with a finite difference
     */
    uniform(low?: Real, high?: Real, size?: undefined): number;
    uniform(low: Real | undefined, high: Real | undefined, size: number): Float64Array;
    uniform<A extends Float64Array>(low: Real | undefined, high: Real | undefined, out: A): A;

    /**
     * Draw from the log-normal distribution.
     *
     * Density: exp(-(log(x) - mean)^2 / (2 sigma^2)) / (x sigma sqrt(2 pi)), for x > 0
     * @param mean mean of the logarithm of the samples, dimensionless
     * @param sigma standard deviation of the logarithm of the samples, dimensionless, >= 0
     */
    lognormal(mean?: Real, sigma?: Real, size?: undefined): number;
    lognormal(mean: Real | undefined, sigma: Real | undefined, size: number): Float64Array;
    lognormal<A extends Float64Array>(mean: Real | undefined, sigma: Real | undefined, out: A): A;

    /**
     * Draw from the Cauchy distribution of mode 0 and scale 1.
     *
     * Density: 1 / (pi (1 + x^2))
     */
    standardCauchy(size?: undefined): number;
    standardCauchy(size: number): Float64Array;
    standardCauchy<A extends Float64Array>(out: A): A;

    /**
     * Draw from the Laplace or double exponential distribution.
     *
     * Density: exp(-|x - loc| / scale) / (2 scale)
     * @param loc mean, in the unit of the samples
     * @param scale mean distance from the mean, in the unit of the samples, >= 0
     */
    laplace(loc?: Real, scale?: Real, size?: undefined): number;
    laplace(loc: Real | undefined, scale: Real | undefined, size: number): Float64Array;
    laplace<A extends Float64Array>(loc: Real | undefined, scale: Real | undefined, out: A): A;

    /**
     * Draw from the Gumbel distribution of largest values.
     *
     * Density: exp(-z - exp(-z)) / scale, z = (x - loc) / scale
     * @param loc mode, in the unit of the samples
     * @param scale scale, in the unit of the samples, >= 0
     */
    gumbel(loc?: Real, scale?: Real, size?: undefined): number;
    gumbel(loc: Real | undefined, scale: Real | undefined, size: number): Float64Array;
    gumbel<A extends Float64Array>(loc: Real | undefined, scale: Real | undefined, out: A): A;

    /**
     * Draw from the logistic distribution.
     *
     * Density: exp(-z) / (scale (1 + exp(-z))^2), z = (x - loc) / scale
     * @param loc mean, in the unit of the samples
     * @param scale scale, in the unit of the samples, >= 0
     */
    logistic(loc?: Real, scale?: Real, size?: undefined): number;
    logistic(loc: Real | undefined, scale: Real | undefined, size: number): Float64Array;
    logistic<A extends Float64Array>(loc: Real | undefined, scale: Real | undefined, out: A): A;

    /**
     * Draw from the triangular distribution.
     *
     * Density: 2 (x - left) / ((right - left) (mode - left)) up to mode, 2 (right - x) / ((right - left) (right -
     *     mode)) from there
     * @param left lower bound, in the unit of the samples
     * @param mode peak of the density, in the unit of the samples, >= left
     * @param right upper bound, in the unit of the samples, >= mode, > left
     */
    triangular(left: Real, mode: Real, right: Real, size?: undefined): number;
    triangular(left: Real, mode: Real, right: Real, size: number): Float64Array;
    triangular<A extends Float64Array>(left: Real, mode: Real, right: Real, out: A): A;

    /**
     * Draw angles in [-pi, pi] from the von Mises distribution.
     *
     * Density: exp(kappa cos(x - mu)) / (2 pi I0(kappa)), I0 the modified Bessel function
     * @param mu mode, in radians
     * @param kappa concentration, dimensionless, >= 0; NaN gives NaN without a draw
     */
    vonmises(mu: Real, kappa: Real, size?: undefined): number;
    vonmises(mu: Real, kappa: Real, size: number): Float64Array;
    vonmises<A extends Float64Array>(mu: Real, kappa: Real, out: A): A;

    /**
     * Draw from the exponential distribution of mean 1.
     *
     * Density: exp(-x), for x >= 0
     */
    standardExponential(size?: undefined): number;
    standardExponential(size: number): Float64Array;
    standardExponential<A extends Float64Array>(out: A): A;

    /**
     * Draw from the exponential distribution.
     *
     * Density: exp(-x / scale) / scale, for x >= 0
     * @param scale mean, in the unit of the samples, >= 0
     */
    exponential(scale?: Real, size?: undefined): number;
    exponential(scale: Real | undefined, size: number): Float64Array;
    exponential<A extends Float64Array>(scale: Real | undefined, out: A): A;

    /**
     * Draw from the Rayleigh distribution.
     *
     * Density: x exp(-x^2 / (2 scale^2)) / scale^2, for x >= 0
     * @param scale mode, in the unit of the samples, >= 0
     */
    rayleigh(scale?: Real, size?: undefined): number;
    rayleigh(scale: Real | undefined, size: number): Float64Array;
    rayleigh<A extends Float64Array>(scale: Real | undefined, out: A): A;

    /**
     * Draw from the Weibull distribution of scale 1.
     *
     * Density: a x^(a - 1) exp(-x^a), for x >= 0
     * @param a shape, dimensionless, >= 0; 0 gives 0 without a draw
     */
    weibull(a: Real, size?: undefined): number;
    weibull(a: Real, size: number): Float64Array;
    weibull<A extends Float64Array>(a: Real, out: A): A;

    /**
     * Draw from the Pareto distribution of the second kind, or Lomax distribution, which begins at 0; add 1 for the
     * classical one.
     *
     * Density: a / (1 + x)^(a + 1), for x >= 0
     * @param a shape, dimensionless, > 0
     */
    pareto(a: Real, size?: undefined): number;
    pareto(a: Real, size: number): Float64Array;
    pareto<A extends Float64Array>(a: Real, out: A): A;

    /**
     * Draw from the power function distribution on [0, 1].
     *
     * Density: a x^(a - 1), for 0 <= x <= 1
     * @param a shape, dimensionless, > 0
     */
    power(a: Real, size?: undefined): number;
    power(a: Real, size: number): Float64Array;
    power<A extends Float64Array>(a: Real, out: A): A;

    /**
     * Draw from the Wald or inverse Gaussian distribution.
     *
     * Density: sqrt(scale / (2 pi x^3)) exp(-scale (x - mean)^2 / (2 mean^2 x)), for x > 0
     * @param mean mean, in the unit of the samples, > 0
     * @param scale shape lambda, in the unit of the samples, > 0
     */
    wald(mean: Real, scale: Real, size?: undefined): number;
    wald(mean: Real, scale: Real, size: number): Float64Array;
    wald<A extends Float64Array>(mean: Real, scale: Real, out: A): A;

    /**
     * Draw from the gamma distribution of scale 1.
     *
     * Density: x^(shape - 1) exp(-x) / Gamma(shape), for x >= 0
     * @param shape shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
     */
    standardGamma(shape: Real, size?: undefined): number;
    standardGamma(shape: Real, size: number): Float64Array;
    standardGamma<A extends Float64Array>(shape: Real, out: A): A;

    /**
     * Draw from the gamma distribution.
     *
     * Density: x^(shape - 1) exp(-x / scale) / (Gamma(shape) scale^shape), for x >= 0
     * @param shape shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
     * @param scale scale theta, in the unit of the samples, >= 0
     */
    gamma(shape: Real, scale?: Real, size?: undefined): number;
    gamma(shape: Real | undefined, scale: Real | undefined, size: number): Float64Array;
    gamma<A extends Float64Array>(shape: Real | undefined, scale: Real | undefined, out: A): A;

    /**
     * Draw from the beta distribution on [0, 1].
     *
     * Density: Gamma(a + b) / (Gamma(a) Gamma(b)) x^(a - 1) (1 - x)^(b - 1), for 0 <= x <= 1
     * @param a first shape, dimensionless, > 0; NaN gives NaN
     * @param b second shape, dimensionless, > 0; NaN gives NaN
     */
    beta(a: Real, b: Real, size?: undefined): number;
    beta(a: Real, b: Real, size: number): Float64Array;
    beta<A extends Float64Array>(a: Real, b: Real, out: A): A;

    /**
     * Draw from the chi-square distribution.
     *
     * Density: x^(df/2 - 1) exp(-x / 2) / (Gamma(df/2) 2^(df/2)), for x >= 0
     * @param df degrees of freedom, > 0; NaN gives NaN
     */
    chisquare(df: Real, size?: undefined): number;
    chisquare(df: Real, size: number): Float64Array;
    chisquare<A extends Float64Array>(df: Real, out: A): A;

    /**
     * Draw from the noncentral chi-square distribution.
     *
     * Density: the sum over j of exp(-nonc/2) (nonc/2)^j / j! times the chi-square density with df + 2j, for x >= 0
     * @param df degrees of freedom, > 0; NaN gives NaN
     * @param nonc noncentrality, dimensionless, >= 0; NaN gives NaN
     */
    noncentralChisquare(df: Real, nonc: Real, size?: undefined): number;
    noncentralChisquare(df: Real, nonc: Real, size: number): Float64Array;
    noncentralChisquare<A extends Float64Array>(df: Real, nonc: Real, out: A): A;

    /**
     * Draw from the F distribution.
     *
     * Density: Gamma((dfnum + dfden)/2) / (Gamma(dfnum/2) Gamma(dfden/2)) (dfnum/dfden)^(dfnum/2) x^(dfnum/2 - 1) (1
     *     + dfnum x / dfden)^(-(dfnum + dfden)/2), for x >= 0
     * @param dfnum degrees of freedom of the numerator, > 0; NaN gives NaN
     * @param dfden degrees of freedom of the denominator, > 0; NaN gives NaN
     */
    f(dfnum: Real, dfden: Real, size?: undefined): number;
    f(dfnum: Real, dfden: Real, size: number): Float64Array;
    f<A extends Float64Array>(dfnum: Real, dfden: Real, out: A): A;

    /**
     * Draw from the noncentral F distribution.
     *
     * Density: that of (X / dfnum) / (Y / dfden), where X is noncentral chi-square with dfnum and nonc, and Y is
     *     chi-square with dfden
     * @param dfnum degrees of freedom of the numerator, > 0; NaN gives NaN
     * @param dfden degrees of freedom of the denominator, > 0; NaN gives NaN
     * @param nonc noncentrality of the numerator, dimensionless, >= 0; NaN gives NaN
     */
    noncentralF(dfnum: Real, dfden: Real, nonc: Real, size?: undefined): number;
    noncentralF(dfnum: Real, dfden: Real, nonc: Real, size: number): Float64Array;
    noncentralF<A extends Float64Array>(dfnum: Real, dfden: Real, nonc: Real, out: A): A;

    /**
     * Draw from Student's t distribution.
     *
     * Density: Gamma((df + 1)/2) / (sqrt(df pi) Gamma(df/2)) (1 + x^2 / df)^(-(df + 1)/2)
     * @param df degrees of freedom, > 0; NaN gives NaN
     */
    standardT(df: Real, size?: undefined): number;
    standardT(df: Real, size: number): Float64Array;
    standardT<A extends Float64Array>(df: Real, out: A): A;

    /**
     * Draw numbers of successes from the binomial distribution.
     *
     * Probability of k: n! / (k! (n - k)!) p^k (1 - p)^(n - k), for k = 0, 1, ..., n
     * @param n number of trials, >= 0
     * @param p probability of a success, in [0, 1]
     */
    binomial(n: Integers, p: Real, size?: undefined): number;
    binomial(n: Integers, p: Real, size: number): BigInt64Array;
    binomial<A extends BigInt64Array | Int32Array | Float64Array>(n: Integers, p: Real, out: A): A;

    /**
     * Draw numbers of failures before n successes, from the negative binomial distribution.
     *
     * Probability of k: Gamma(k + n) / (k! Gamma(n)) p^n (1 - p)^k, for k = 0, 1, ...
     * @param n number of successes, need not be an integer, > 0
     * @param p probability of a success, in (0, 1]; of a RandomState, in [0, 1]
     */
    negativeBinomial(n: Real, p: Real, size?: undefined): number;
    negativeBinomial(n: Real, p: Real, size: number): BigInt64Array;
    negativeBinomial<A extends BigInt64Array | Int32Array | Float64Array>(n: Real, p: Real, out: A): A;

    /**
     * Draw numbers of events from the Poisson distribution.
     *
     * Probability of k: lam^k exp(-lam) / k!, for k = 0, 1, ...
     * @param lam mean number of events, in [0, 9.223372006484771e18]
     */
    poisson(lam?: Real, size?: undefined): number;
    poisson(lam: Real | undefined, size: number): BigInt64Array;
    poisson<A extends BigInt64Array | Int32Array | Float64Array>(lam: Real | undefined, out: A): A;

    /**
     * Draw integers from the Zipf or zeta distribution.
     *
     * Probability of k: k^-a / zeta(a), for k = 1, 2, ...
     * @param a exponent, dimensionless, > 1; of a RandomState, > 1, < 1025
     */
    zipf(a: Real, size?: undefined): number;
    zipf(a: Real, size: number): BigInt64Array;
    zipf<A extends BigInt64Array | Int32Array | Float64Array>(a: Real, out: A): A;

    /**
     * Draw numbers of the first trial that succeeds, from the geometric distribution.
     *
     * Probability of k: (1 - p)^(k - 1) p, for k = 1, 2, ...
     * @param p probability of a success, in (0, 1]
     */
    geometric(p: Real, size?: undefined): number;
    geometric(p: Real, size: number): BigInt64Array;
    geometric<A extends BigInt64Array | Int32Array | Float64Array>(p: Real, out: A): A;

    /**
     * Draw numbers of good items in a sample without replacement, from the hypergeometric distribution.
     *
     * Probability of k: C(ngood, k) C(nbad, nsample - k) / C(ngood + nbad, nsample)
     * @param ngood number of good items, in [0, 10^9); of a RandomState, >= 0
     * @param nbad number of bad items, in [0, 10^9); of a RandomState, >= 0
     * @param nsample number of items in the sample, in [0, ngood + nbad]; of a RandomState, in [1, ngood + nbad]
     */
    hypergeometric(ngood: Integers, nbad: Integers, nsample: Integers, size?: undefined): number;
    hypergeometric(ngood: Integers, nbad: Integers, nsample: Integers, size: number): BigInt64Array;
    hypergeometric<A extends BigInt64Array | Int32Array | Float64Array>(ngood: Integers, nbad: Integers, nsample: Integers, out: A): A;

    /**
     * Draw integers from the logarithmic series distribution.
     *
     * Probability of k: -p^k / (k log(1 - p)), for k = 1, 2, ...
     * @param p shape, dimensionless, in [0, 1)
     */
    logseries(p: Real, size?: undefined): number;
    logseries(p: Real, size: number): BigInt64Array;
    logseries<A extends BigInt64Array | Int32Array | Float64Array>(p: Real, out: A): A;

    /**
     * Draw integers of 63 bits. One is a bigint.
     *
     * Probability of k: 2^-63, for 0 <= k < 2^63
     */
    tomaxint(size?: undefined): bigint;
    tomaxint(size: number): BigInt64Array;
    tomaxint<A extends BigInt64Array>(out: A): A;

    /**
     * Draw integers from low to high, both included.
     *
     * Probability of k: 1 / (high - low + 1), for low <= k <= high
     * @param low smallest value
     * @param high largest value
     */
    randomIntegers(low: Integers, high: Integers, size?: undefined): number;
    randomIntegers(low: Integers, high: Integers, size: number): BigInt64Array;
    randomIntegers<A extends BigInt64Array | Int32Array | Float64Array>(low: Integers, high: Integers, out: A): A;
}

// Generator: the modern distributions, the numbers of the newest NumPy.

import { BitGenerator } from "./bit_generator.js";
import { PCG64 } from "./bit_generators.js";
import { GeneratorDistributions, INTEGERS } from "./distributions.js";
import { copiedValues, filled, meanAndCov, numbered, value } from "./draw.js";
import { c, Handle, loaded, made, several, start } from "./library.js";

/** numpy.random.Generator */
export class Generator extends GeneratorDistributions {
    constructor(bitGenerator) {
        if (!(bitGenerator instanceof BitGenerator)) throw new TypeError("bitGenerator must be a BitGenerator");
        start();
        super("generator", made("rill_generator_new", bitGenerator._address));
    }

    static _of(address) {
        return Reflect.construct(Handle, ["generator", address], Generator);
    }

    /** From a saved state: a text of JSON, or bytes in any format. */
    static load(state) {
        return Generator._of(loaded("generator", state));
    }

    get bitGenerator() {
        start();
        return BitGenerator._of(made("rill_generator_bit_generator", this._address));
    }

    spawn(n) {
        return several("rill_generator_spawn", this._address, n).map(Generator._of);
    }

    /** Integers from low up to but not including high, or including it with endpoint. */
    integers(low, high, size, options) {
        return this._integers(INTEGERS, low, high, size, options);
    }

    /** A copy of a matrix, row after row, with its columns (axis 0), rows (axis 1) or all items shuffled, each independently. */
    permuted(x, { columns = x.length, axis } = {}) {
        if (!(Number.isInteger(columns) && columns >= 0)) throw new TypeError("columns must be a number of items");
        const rows = columns === 0 ? 0 : x.length / columns;
        if (rows * columns !== x.length || !Number.isInteger(rows)) throw new TypeError("x must have whole rows of columns items");
        if (axis !== undefined && axis !== null && axis !== 0 && axis !== 1) {
            throw new TypeError(`axis ${axis} is out of bounds for array of dimension 2`);
        }
        const copy = x.slice();
        this._reorder(copy, (address) => c.rill_generator_permuted(this._address, address, rows, columns, 4, axis ?? -1));
        return copy;
    }

    choice(a, size, { replace = true, p, shuffle = true } = {}) {
        return this._choice(a, size, p, (population, weights, out, n) =>
            c.rill_generator_choice(this._address, population, replace, weights, shuffle, out, n));
    }

    multivariateHypergeometric(colors, nsample, size, { method = "marginals" } = {}) {
        const number = numbered(["count", "marginals"], method, "method");
        start();
        const [counts, drawn] = [copiedValues(BigInt64Array, colors, "colors"), value(BigInt64Array, nsample, "nsample")];
        return filled(BigInt64Array, size, (out, rows) => c.rill_generator_multivariate_hypergeometric(
            this._address, counts, colors.length, drawn, number, out, rows), colors.length);
    }

    multivariateNormal(mean, cov, size, { checkValid = "warn", tol = 1e-8, method = "svd" } = {}) {
        const [valid, factor] = [numbered(["warn", "raise", "ignore"], checkValid, "checkValid"), numbered(["svd", "eigh", "cholesky"], method, "method")];
        start();
        const [m, v] = meanAndCov(mean, cov);
        return filled(Float64Array, size, (out, rows) => c.rill_generator_multivariate_normal(
            this._address, m, v, mean.length, valid, tol, factor, out, rows), mean.length);
    }
}

/** numpy.random.default_rng: a Generator on PCG64 from a seed, a SeedSequence, a bit generator, or fresh entropy. */
export function defaultRng(seed) {
    if (seed instanceof Generator) return seed;
    return new Generator(seed instanceof BitGenerator ? seed : new PCG64(seed));
}

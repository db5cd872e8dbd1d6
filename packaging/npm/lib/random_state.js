// RandomState: the legacy distributions. Their numbers never change.

import { BitGenerator } from "./bit_generator.js";
import { MT19937 } from "./bit_generators.js";
import { RANDINT, RandomStateDistributions } from "./distributions.js";
import { filled, meanAndCov, numbered } from "./draw.js";
import { c, check, copied, crypto, Handle, loaded, made, start } from "./library.js";

function isList(seed) {
    return Array.isArray(seed) || ArrayBuffer.isView(seed);
}

function word(seed) {
    if (!Number.isInteger(seed)) throw new TypeError("the seed must be an integer or an array of integers");
    if (seed < 0 || seed > 0xffff_ffff) throw new RangeError("Seed must be between 0 and 2**32 - 1");
    return seed;
}

function address(seed) {
    if (seed === undefined || seed === null) return address(new MT19937());
    const given = seed;
    start();
    if (given instanceof BitGenerator) return made("rill_random_state_new", given._address);
    if (!isList(given)) return made("rill_random_state_from_seed", word(given));
    return made("rill_random_state_from_seed_array", copied(Uint32Array, Array.from(given, word)), given.length);
}

/** numpy.random.RandomState */
export class RandomState extends RandomStateDistributions {
    constructor(seed) {
        super("random_state", address(seed));
    }

    /** From a saved state: a text of JSON, or bytes in any format. */
    static load(state) {
        return Reflect.construct(Handle, ["random_state", loaded("random_state", state)], RandomState);
    }

    get bitGenerator() {
        start();
        return BitGenerator._of(made("rill_random_state_bit_generator", this._address));
    }

    /** Seeds anew, in place. */
    seed(seed) {
        const given = seed ?? Array.from(crypto.getRandomValues(new Uint32Array(4)));
        start();
        check(isList(given)
            ? c.rill_random_state_seed_array(this._address, copied(Uint32Array, Array.from(given, word)), given.length)
            : c.rill_random_state_seed(this._address, word(given)));
    }

    /** Integers from low up to but not including high. */
    randint(low, high, size, options) {
        return this._integers(RANDINT, low, high, size, options);
    }

    choice(a, size, { replace = true, p } = {}) {
        return this._choice(a, size, p, (population, weights, out, n) =>
            c.rill_random_state_choice(this._address, population, replace, weights, out, n));
    }

    multivariateNormal(mean, cov, size, { checkValid = "warn", tol = 1e-8 } = {}) {
        const valid = numbered(["warn", "raise", "ignore"], checkValid, "checkValid");
        start();
        const [m, v] = meanAndCov(mean, cov);
        return filled(Float64Array, size, (out, rows) => c.rill_random_state_multivariate_normal(
            this._address, m, v, mean.length, valid, tol, out, rows), mean.length);
    }
}

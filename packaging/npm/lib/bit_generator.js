// What all bit generators have. bit_generators.js has a class for each.

import {
    c, check, copied, copiedText, count, Handle, loaded, made, room, several, start, text, view,
} from "./library.js";
import { SeedSequence } from "./seed_sequence.js";


function word(value, name) {
    if (typeof value !== "bigint" && !Number.isSafeInteger(value)) throw new TypeError(`${name} must be an integer`);
    if (BigInt.asUintN(64, BigInt(value)) !== BigInt(value)) throw new RangeError(`the words of ${name} must be from 0 to 2**64 - 1`);
    return BigInt(value);
}

/** The 64-bit words of a number, a bigint, a boolean or an array of words, the lowest first. */
function words(value, name) {
    if (Array.isArray(value) || ArrayBuffer.isView(value)) return BigUint64Array.from(value, (item) => word(item, name));
    if (typeof value === "boolean") return BigUint64Array.of(BigInt(value));
    if (typeof value !== "bigint" && !Number.isSafeInteger(value)) throw new TypeError(`${name} must be an integer`);
    let rest = BigInt(value);
    if (rest < 0n) throw new RangeError(`${name} must not be negative`);
    const found = [];
    do {
        found.push(BigInt.asUintN(64, rest));
        rest >>= 64n;
    } while (rest > 0n);
    return BigUint64Array.from(found);
}

/** A number of steps, of either sign, modulo 2^256: four words. */
function twosComplement(steps, name) {
    if (typeof steps !== "bigint" && !Number.isSafeInteger(steps)) throw new TypeError(`${name} must be an integer`);
    return BigUint64Array.from([0n, 64n, 128n, 192n], (bits) => BigInt.asUintN(64, BigInt(steps) >> bits));
}

/** Writes rill_options and returns their address. */
function written(options) {
    const given = Object.entries(options).filter(([, value]) => value !== undefined);
    const fields = given.flatMap(([name, value]) => {
        if (typeof value === "string") return [copiedText(name), 0, 0, copiedText(value)];
        const list = words(value, name);
        return [copiedText(name), copied(BigUint64Array, list), list.length, 0];
    });
    return [copied(Uint32Array, fields), given.length];
}

/** The seed sequence that a seed stands for: itself, or a new one of a number, a bigint, an array, or fresh entropy. */
export function seedSequence(seed) {
    return seed instanceof SeedSequence ? seed : new SeedSequence(seed);
}

/** What all bit generators have. */
export class BitGenerator extends Handle {
    constructor(kind, seed, options = {}) {
        super("bit_generator", BitGenerator._new(kind, seed, options));
    }

    static _new(kind, seed, options) {
        const seeding = options.key === undefined || seed != null ? seedSequence(seed) : null;
        start();
        return made("rill_bit_generator_new_with", kind, seeding ? seeding._address : 0, ...written(options));
    }

    /** The object of a kind's own class at an address. */
    static _of(address) {
        return Reflect.construct(Handle, ["bit_generator", address], kinds[text(c.rill_bit_generator_name(address))] ?? BitGenerator);
    }

    /** From a saved state: a text of JSON, or bytes in any format. */
    static load(state) {
        return BitGenerator._of(loaded("bit_generator", state));
    }

    /** NumPy's name of the class. */
    get name() {
        return text(c.rill_bit_generator_name(this._address));
    }

    /** The seed sequence that this was made from, and spawns from. */
    get seedSequence() {
        start();
        return SeedSequence._of(made("rill_bit_generator_seed_sequence", this._address));
    }

    spawn(n) {
        return several("rill_bit_generator_spawn", this._address, n).map(BitGenerator._of);
    }

    clone() {
        start();
        return BitGenerator._of(made("rill_bit_generator_clone", this._address));
    }

    /** A copy that is so many jumps further on; kinds that cannot go back refuse a negative number, or do not move. */
    jumped(jumps = 1) {
        const list = twosComplement(jumps, "jumps");
        start();
        return BitGenerator._of(made("rill_bit_generator_jumped_words", this._address, copied(BigUint64Array, list), list.length));
    }

    /** Advances as if so many words had been drawn; back, if the number is negative. Returns this. */
    advance(delta) {
        const list = twosComplement(delta, "delta");
        start();
        check(c.rill_bit_generator_advance_words(this._address, copied(BigUint64Array, list), list.length));
        return this;
    }

    /** Raw words: one as a bigint, n as a BigUint64Array, or into the given BigUint64Array. */
    randomRaw(size) {
        const out = size instanceof BigUint64Array ? size : new BigUint64Array(count(size ?? 1));
        start();
        const address = room(out.byteLength);
        check(c.rill_bit_generator_random_raw(this._address, address, out.length));
        out.set(view(BigUint64Array, address, out.length));
        return size === undefined ? out[0] : out;
    }
}

/** The classes by their names. */
export const kinds = {};

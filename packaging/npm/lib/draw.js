// How methods draw: one value, a new array, or into the caller's array.

import { c, check, copied, count, Handle, room, start, view } from "./library.js";

/** The arrays of a rill_type's values, by the name of the type in Rust. */
export const ARRAYS = {
    f64: Float64Array, f32: Float32Array, i64: BigInt64Array, i32: Int32Array, i16: Int16Array, i8: Int8Array,
    u64: BigUint64Array, u32: Uint32Array, u16: Uint16Array, u8: Uint8Array, bool: Uint8Array,
};

/** A value of a parameter in the form that its array wants. */
function value(type, given, name) {
    if (type !== BigInt64Array && type !== BigUint64Array) {
        if (typeof given !== "number" && typeof given !== "boolean") throw new TypeError(`${name} must be a number`);
        return Number(given);
    }
    if (typeof given === "bigint" || typeof given === "boolean") return BigInt(given);
    // NumPy casts a float that is an integer, and refuses others.
    if (!Number.isInteger(given)) throw new TypeError(`${name} must be an integer`);
    return BigInt(given);
}

function isArray(given) {
    return Array.isArray(given) || ArrayBuffer.isView(given);
}

/** An integer as a number. */
function exact(integer) {
    const number = Number(integer);
    if (!Number.isSafeInteger(number)) {
        throw new RangeError(`${integer} is no exact number: draw into a ${integer < 0n ? "BigInt64Array" : "BigInt64Array or BigUint64Array"}`);
    }
    return number;
}

/**
 * Fills `size` values: `fill` is given the address and the number of items, and returns a status.
 *
 * @param type the array of the values
 * @param size undefined: one value, returned as a number; a number: a new array; an array: filled and returned
 */
export function filled(type, size, fill, items = 1) {
    if (ArrayBuffer.isView(size) && size.length % items !== 0) {
        throw new TypeError(`the length of the array must be a multiple of ${items}`);
    }
    const n = ArrayBuffer.isView(size) ? size.length / items : count(size ?? 1);
    const address = room(n * items * type.BYTES_PER_ELEMENT);
    check(fill(address, n));
    const values = view(type, address, n * items);
    if (size === undefined && items === 1) return typeof values[0] === "bigint" ? exact(values[0]) : values[0];
    if (!ArrayBuffer.isView(size)) return values.slice();
    if (size instanceof type) {
        size.set(values);
    } else if (type === BigInt64Array && (size instanceof Int32Array || size instanceof Float64Array)) {
        const most = size instanceof Int32Array ? 0x7fff_ffff : Number.MAX_SAFE_INTEGER;
        values.forEach((integer, i) => {
            if (integer > most || integer < -most - 1) throw new RangeError(`${integer} does not fit the array`);
            size[i] = Number(integer);
        });
    } else {
        throw new TypeError(`the array must be a ${type.name}`);
    }
    return size;
}

/** What Generator and RandomState have in common. */
export class Drawing extends Handle {
    /** Draws from a distribution of the table; `parameters` are [name, type, value or array of values]. */
    _draw(distribution, parameters, size) {
        if (ArrayBuffer.isView(size)) fits(ARRAYS[distribution.values], size);
        start();
        let n;
        const fields = parameters.flatMap(([name, type, given]) => {
            const array = ARRAYS[type];
            if (!isArray(given)) return [copied(array, [value(array, given, name)]), 0];
            n ??= given.length;
            if (n !== given.length) throw new TypeError("the arrays of parameters have different lengths");
            return [copied(array, Array.from(given, (item) => value(array, item, name))), 1];
        });
        if (n !== undefined && size !== undefined && n !== (size.length ?? size)) {
            throw new TypeError(`the size is not that of the arrays of parameters, ${n}`);
        }
        const columns = copied(Uint32Array, fields);
        const draw = c[`rill_${this._kind}_draw`];
        return filled(ARRAYS[distribution.values], size ?? n, (out, length) =>
            draw(this._address, distribution.number, columns, parameters.length, out, length));
    }

    /** Bounded integers: numbers of the table by the type of the values. */
    _integers(numbers, low, high, size, { endpoint = false, dtype } = {}) {
        const [from, to] = high === undefined ? [0, low] : [low, high];
        const names = { int64: "i64", int32: "i32", int16: "i16", int8: "i8", uint64: "u64", uint32: "u32", uint16: "u16", uint8: "u8", bool: "bool" };
        const given = ArrayBuffer.isView(size) && Object.keys(ARRAYS).find((type) => size instanceof ARRAYS[type]);
        const values = dtype === undefined ? (given in numbers ? given : "i64") : names[dtype];
        if (values === undefined) throw new TypeError(`Unsupported dtype ${dtype} for integers`);
        const bound = values === "u64" ? "u64" : "i64";
        return this._draw({ number: numbers[values], values },
            [["low", bound, from], ["high", bound, to], ["endpoint", "bool", endpoint]], size);
    }

    /** n bytes, or the given Uint8Array filled. */
    bytes(size) {
        start();
        return filled(Uint8Array, size ?? 0, (out, n) => c[`rill_${this._kind}_bytes`](this._address, out, n));
    }

    /** Shuffles an array, typed or not, in place. */
    shuffle(array) {
        const order = this._order(array.length);
        const before = array.slice();
        order.forEach((from, to) => { array[to] = before[from]; });
    }

    _order(n) {
        start();
        const address = copied(Uint32Array, Uint32Array.from({ length: count(n, "length") }, (_, i) => i));
        check(c[`rill_${this._kind}_shuffle`](this._address, address, n, 4));
        return view(Uint32Array, address, n).slice();
    }

    /** 0 to n - 1 in random order, as a BigInt64Array; or a shuffled copy of an array. */
    permutation(x) {
        if (isArray(x)) {
            const copy = x.slice();
            this.shuffle(copy);
            return copy;
        }
        start();
        return filled(BigInt64Array, count(x, "x"), (out, n) => c[`rill_${this._kind}_permutation`](this._address, out, n));
    }

    /** Counts of n trials in categories of probabilities pvals: rows of pvals.length. */
    multinomial(n, pvals, size) {
        start();
        const p = copied(Float64Array, pvals);
        return filled(BigInt64Array, size, (out, rows) =>
            c[`rill_${this._kind}_multinomial`](this._address, value(BigInt64Array, n, "n"), p, pvals.length, out, rows), pvals.length);
    }

    /** Rows of alpha.length probabilities. */
    dirichlet(alpha, size) {
        start();
        const a = copied(Float64Array, alpha);
        return filled(Float64Array, size, (out, rows) =>
            c[`rill_${this._kind}_dirichlet`](this._address, a, alpha.length, out, rows), alpha.length);
    }

    _choice(a, size, p, call) {
        const population = isArray(a) ? a.length : a;
        if (p != null && p.length !== population) throw new TypeError("'a' and 'p' must have same size");
        start();
        const weights = p == null ? 0 : copied(Float64Array, p);
        const indices = filled(BigInt64Array, isArray(a) ? size ?? 1 : size, (out, n) =>
            call(value(BigInt64Array, population, "a"), weights, out, n));
        if (!isArray(a)) return indices;
        return size === undefined ? a[Number(indices[0])] : Array.from(indices, (index) => a[Number(index)]);
    }
}

/** Refuses an array of another type before anything is drawn. */
function fits(type, array) {
    const numbers = type === BigInt64Array && (array instanceof Int32Array || array instanceof Float64Array);
    if (!(array instanceof type) && !numbers) throw new TypeError(`the array must be a ${type.name}`);
}

/** mean and cov, with the names of their numbers, for multivariate normal draws. */
export function meanAndCov(mean, cov) {
    const flat = Array.from(cov, (row) => (isArray(row) ? Array.from(row) : row)).flat();
    if (flat.length !== mean.length ** 2) throw new TypeError("mean and cov must have same length");
    return [copied(Float64Array, mean), copied(Float64Array, flat)];
}

export function numbered(names, name, parameter) {
    const place = names.indexOf(name);
    if (place < 0) throw new TypeError(`${parameter} must be one of ${names.join(", ")}`);
    return place + 1;
}

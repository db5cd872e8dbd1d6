// How methods draw: one value, a new array, or into the caller's array.

import { c, check, copied, count, Handle, read, room, start, view, write } from "./library.js";

/** The arrays of a rill_type's values, by the name of the type in Rust. */
export const ARRAYS = {
    f64: Float64Array, f32: Float32Array, i64: BigInt64Array, i32: Int32Array, i16: Int16Array, i8: Int8Array,
    u64: BigUint64Array, u32: Uint32Array, u16: Uint16Array, u8: Uint8Array, bool: Uint8Array,
};

const TYPES = {
    int64: "i64", int32: "i32", int16: "i16", int8: "i8", uint64: "u64", uint32: "u32", uint16: "u16", uint8: "u8", bool: "bool",
};

/** A value of a parameter in the form that its array wants. */
export function value(type, given, name) {
    if (type !== BigInt64Array && type !== BigUint64Array) {
        if (typeof given !== "number" && typeof given !== "boolean") throw new TypeError(`${name} must be a number`);
        return Number(given);
    }
    // NumPy casts a float that is an integer, and refuses others.
    if (typeof given !== "bigint" && typeof given !== "boolean" && !Number.isInteger(given)) {
        throw new TypeError(`${name} must be an integer`);
    }
    const integer = BigInt(given);
    const [held, dtype] = type === BigInt64Array ? [BigInt.asIntN(64, integer), "int64"] : [BigInt.asUintN(64, integer), "uint64"];
    if (held !== integer) throw new RangeError(`${name} is out of bounds for ${dtype}`);
    return integer;
}

/** The values of a parameter: a list of them, or of one. */
function values(type, given, name) {
    return isArray(given) ? Array.from(given, (item) => value(type, item, name)) : [value(type, given, name)];
}

/** Copies a value or the values of a parameter and returns their address. */
export function copiedValues(type, given, name) {
    if (isArray(given)) return copied(type, values(type, given, name));
    const address = room(type.BYTES_PER_ELEMENT);
    write(type, address, value(type, given, name));
    return address;
}

function isArray(given) {
    return Array.isArray(given) || ArrayBuffer.isView(given);
}

/** Refuses an array that values of a type cannot be written to. */
function fits(type, array) {
    if (!(array instanceof type) && !(type === BigInt64Array && numbersOf(array))) {
        throw new TypeError(`the array must be a ${type.name}`);
    }
}

/** The least and the greatest integer that an array of numbers takes, or one number, which stands for undefined. */
function numbersOf(array) {
    if (array instanceof Int32Array) return [-0x8000_0000, 0x7fff_ffff];
    return array === undefined || array instanceof Float64Array ? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER] : undefined;
}

/** An integer as a number. */
function exact(integer, [least, most], array) {
    if (least <= integer && integer <= most) return Number(integer);
    throw new RangeError(array ? `${integer} does not fit the array: draw into a BigInt64Array`
        : `${integer} is no exact number: draw into a BigInt64Array or BigUint64Array`);
}

/**
 * Fills `size` values: `fill` is given the address and the number of items, and returns a status.
 *
 * @param type the array of the values
 * @param size undefined: one value, returned as a number, or one row; a number: a new array; an array: filled and returned
 * @param width the number of values of a row, if an item is a row
 */
export function filled(type, size, fill, width) {
    const given = ArrayBuffer.isView(size);
    if (given) fits(type, size);
    if (given && size.length % (width ?? 1) !== 0) throw new TypeError(`the length of the array must be a multiple of ${width}`);
    const n = given ? size.length / (width ?? 1) : count(size ?? 1);
    const length = n * (width ?? 1);
    const address = room(length * type.BYTES_PER_ELEMENT);
    check(fill(address, n));
    if (size === undefined && width === undefined) {
        const drawn = read(type, address);
        return typeof drawn === "bigint" ? exact(drawn, numbersOf(), false) : drawn;
    }
    const values = view(type, address, length);
    if (!given) return values.slice();
    if (size instanceof type) {
        size.set(values);
    } else {
        const limits = numbersOf(size);
        size.set(Array.from(values, (integer) => exact(integer, limits, true)));
    }
    return size;
}

const BEYOND_INT64 = 1n << 63n;
const BEYOND_UINT64 = 1n << 64n;

/** Bounds of integers. NumPy takes a high that is one beyond the type: a greatest value that is the type's. */
function inside(type, from, to, endpoint) {
    const beyond = type === BigInt64Array ? BEYOND_INT64 : BEYOND_UINT64;
    // 2 ** 63 == 2n ** 63n.
    if (endpoint || !(isArray(to) ? Array.from(to) : [to]).some((high) => high == beyond)) return { from, to, endpoint };
    const greatest = (high) => (high == beyond ? beyond : value(type, high, "high")) - 1n;
    return { from, to: isArray(to) ? Array.from(to, greatest) : greatest(to), endpoint: true };
}

/** Refuses bounds of integers that the array, or one number, could not hold, before anything is drawn. */
function fitsAll(type, array, { from, to, endpoint }) {
    if (array instanceof type) return;
    const limits = numbersOf(array);
    for (const low of limits ? values(type, from, "low") : []) exact(low, limits, array);
    for (const high of limits ? values(type, to, "high") : []) exact(endpoint ? high : high - 1n, limits, array);
}

/** What Generator and RandomState have in common. */
export class Drawing extends Handle {
    /** Draws from a distribution of the table; `parameters` are [name, type, value or array of values]. */
    _draw(distribution, parameters, size) {
        start();
        const columns = room(8 * parameters.length);
        let n;
        parameters.forEach(([name, type, given], i) => {
            const many = isArray(given);
            if (many) n ??= given.length;
            if (many && n !== given.length) throw new TypeError("the arrays of parameters have different lengths");
            write(Uint32Array, columns + 8 * i, copiedValues(ARRAYS[type], given, name));
            write(Uint32Array, columns + 8 * i + 4, many ? 1 : 0);
        });
        if (n !== undefined && size !== undefined && n !== (size.length ?? size)) {
            throw new TypeError(`the size is not that of the arrays of parameters, ${n}`);
        }
        const draw = c[`rill_${this._kind}_draw`];
        return filled(ARRAYS[distribution.values], size ?? n, (out, length) =>
            draw(this._address, distribution.number, columns, parameters.length, out, length));
    }

    /** Bounded integers: numbers of the table by the type of the values. */
    _integers(numbers, low, high, size, { endpoint = false, dtype } = {}) {
        const [from, to] = high === undefined ? [0, low] : [low, high];
        const given = ArrayBuffer.isView(size) && Object.keys(ARRAYS).find((type) => size instanceof ARRAYS[type]);
        const type = dtype === undefined ? (given in numbers ? given : "i64") : TYPES[dtype];
        if (type === undefined) throw new TypeError(`Unsupported dtype ${dtype} for integers`);
        const bound = type === "u64" ? "u64" : "i64";
        const bounds = inside(ARRAYS[bound], from, to, endpoint);
        const one = size === undefined && !isArray(from) && !isArray(to);
        if (ARRAYS[type].BYTES_PER_ELEMENT === 8 && (one || ArrayBuffer.isView(size))) fitsAll(ARRAYS[type], size, bounds);
        return this._draw({ number: numbers[type], values: type },
            [["low", bound, from], ["high", bound, bounds.to], ["endpoint", "bool", bounds.endpoint]], size);
    }

    /** n bytes, or the given Uint8Array filled. */
    bytes(size) {
        start();
        return filled(Uint8Array, size ?? 0, (out, n) => c[`rill_${this._kind}_bytes`](this._address, out, n));
    }

    /** Shuffles an array, typed or not, in place. */
    shuffle(array) {
        this._reorder(array, (address, n) => c[`rill_${this._kind}_shuffle`](this._address, address, n, 4));
    }

    /** Moves the items as `call` moves their numbers 0 to n - 1, of four bytes each. */
    _reorder(array, call) {
        start();
        const n = array.length;
        const address = copied(Uint32Array, Uint32Array.from({ length: count(n, "length") }, (_, i) => i));
        check(call(address, n));
        const before = array.slice();
        view(Uint32Array, address, n).slice().forEach((from, to) => { array[to] = before[from]; });
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
        const [trials, p] = [value(BigInt64Array, n, "n"), copiedValues(Float64Array, pvals, "pvals")];
        return filled(BigInt64Array, size, (out, rows) =>
            c[`rill_${this._kind}_multinomial`](this._address, trials, p, pvals.length, out, rows), pvals.length);
    }

    /** Rows of alpha.length probabilities. */
    dirichlet(alpha, size) {
        start();
        const a = copiedValues(Float64Array, alpha, "alpha");
        return filled(Float64Array, size, (out, rows) =>
            c[`rill_${this._kind}_dirichlet`](this._address, a, alpha.length, out, rows), alpha.length);
    }

    _choice(a, size, p, call) {
        const population = isArray(a) ? a.length : a;
        if (p != null && p.length !== population) throw new TypeError("'a' and 'p' must have same size");
        start();
        const weights = p == null ? 0 : copiedValues(Float64Array, p, "p");
        const indices = filled(BigInt64Array, isArray(a) ? size ?? 1 : size, (out, n) =>
            call(value(BigInt64Array, population, "a"), weights, out, n));
        if (!isArray(a)) return indices;
        return size === undefined ? a[Number(indices[0])] : Array.from(indices, (index) => a[Number(index)]);
    }
}

/** mean and cov, with the names of their numbers, for multivariate normal draws. */
export function meanAndCov(mean, cov) {
    const flat = Array.from(cov, (row) => (isArray(row) ? Array.from(row) : row)).flat();
    if (flat.length !== mean.length ** 2) throw new TypeError("mean and cov must have same length");
    return [copiedValues(Float64Array, mean, "mean"), copiedValues(Float64Array, flat, "cov")];
}

export function numbered(names, name, parameter) {
    const place = names.indexOf(name);
    if (place < 0) throw new TypeError(`${parameter} must be one of ${names.join(", ")}`);
    return place + 1;
}

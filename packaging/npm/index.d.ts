/** NumPy's random streams, bit for bit. */

import type { GeneratorDistributions, RandomStateDistributions } from "./lib/distributions.js";

export * from "./lib/bit_generators.js";

/** An integer; above 2^53 a bigint. */
export type Integer = number | bigint;
type List<T> = ArrayLike<T>;
/** A parameter: one value, or one for each draw. */
export type Real = number | List<number>;
export type Integers = Integer | List<Integer>;
/** Fresh entropy if undefined or null. */
export type Seed = Integer | List<Integer> | SeedSequence | null;
export type OptionValue = Integer | boolean | string | List<Integer>;
export type Format = "json" | "pickle" | "binary";
export type IntegerArray =
    | BigInt64Array | BigUint64Array | Int32Array | Uint32Array | Int16Array | Uint16Array | Int8Array | Uint8Array;
export type Dtype =
    | "int64" | "int32" | "int16" | "int8" | "uint64" | "uint32" | "uint16" | "uint8" | "bool";

/** The version of Rill, and of the NumPy whose numbers it gives. */
export const version: string;
export const numpyVersion: string;

/** A call that Rill refused. The message is NumPy's; nothing was drawn. */
export class RillError extends Error {
    /** The rill_status. */
    readonly status: number;
}

/** An object of the module. It is freed by `free`, or some time after the last use. */
export class Handle {
    /** Frees the object now. Further calls throw a TypeError. */
    free(): void;
    /** The state as NumPy's dictionary, in JSON; what is assigned may be in any format. */
    get state(): string;
    set state(state: string | Uint8Array);
    save(format?: Format): Uint8Array;
}

/** numpy.random.SeedSequence */
export class SeedSequence extends Handle {
    constructor(entropy?: Integer | List<Integer> | null, options?: {
        spawnKey?: List<Integer>;
        poolSize?: number;
        nChildrenSpawned?: number;
    });
    static load(state: string | Uint8Array): SeedSequence;
    readonly entropy: Uint32Array;
    readonly spawnKey: Uint32Array;
    readonly pool: Uint32Array;
    readonly nChildrenSpawned: number;
    generateState(n: number, dtype?: "uint32"): Uint32Array;
    generateState(n: number, dtype: "uint64"): BigUint64Array;
    spawn(n: number): SeedSequence[];
}

/** What all bit generators have. */
export abstract class BitGenerator extends Handle {
    static load(state: string | Uint8Array): BitGenerator;
    readonly name: string;
    /** What this spawns from. One that was jumped, or made from a key, has none: a RillError is thrown. */
    readonly seedSequence: SeedSequence;
    spawn(n: number): this[];
    clone(): this;
    /** A copy that is so many jumps further on. */
    jumped(jumps?: Integer): this;
    /** Advances as if so many words had been drawn; back, if the number is negative. */
    advance(delta: Integer): this;
    randomRaw(size?: undefined): bigint;
    randomRaw(size: number | BigUint64Array): BigUint64Array;
}

/** What Generator and RandomState have in common. Rows of several values are one array, row after row. */
export abstract class Drawing extends Handle {
    readonly bitGenerator: BitGenerator;
    bytes(size: number | Uint8Array): Uint8Array;
    /** Shuffles in place. */
    shuffle(array: unknown[] | IntegerArray | Float32Array | Float64Array): void;
    /** 0 to n - 1 in random order. */
    permutation(n: number): BigInt64Array;
    permutation<A extends unknown[] | IntegerArray | Float32Array | Float64Array>(array: A): A;
    multinomial<A extends Int32Array | Float64Array = never>(
        n: Integer, pvals: List<number>, size?: number | BigInt64Array | A): BigInt64Array | A;
    dirichlet(alpha: List<number>, size?: number | Float64Array): Float64Array;
}

/** numpy.random.Generator: the numbers of the newest NumPy. */
export class Generator extends GeneratorDistributions {
    constructor(bitGenerator: BitGenerator);
    static load(state: string | Uint8Array): Generator;
    spawn(n: number): Generator[];
    /** Integers from low up to but not including high, or including it with endpoint; from 0 with one bound. */
    integers(low: Integers, high?: Integers, size?: undefined, options?: { endpoint?: boolean; dtype?: Dtype }): number;
    integers(low: Integers, high: Integers | undefined, size: number, options?: { endpoint?: boolean; dtype?: "int64" }): BigInt64Array;
    integers(low: Integers, high: Integers | undefined, size: number, options: { endpoint?: boolean; dtype: Dtype }): IntegerArray;
    integers<A extends IntegerArray | Float64Array>(
        low: Integers, high: Integers | undefined, out: A, options?: { endpoint?: boolean; dtype?: Dtype }): A;
    choice(a: number, size?: undefined, options?: { replace?: boolean; p?: List<number>; shuffle?: boolean }): number;
    choice(a: number, size: number, options?: { replace?: boolean; p?: List<number>; shuffle?: boolean }): BigInt64Array;
    choice<T>(a: List<T>, size?: undefined, options?: { replace?: boolean; p?: List<number>; shuffle?: boolean }): T;
    choice<T>(a: List<T>, size: number, options?: { replace?: boolean; p?: List<number>; shuffle?: boolean }): T[];
    multivariateHypergeometric(
        colors: List<Integer>, nsample: Integer, size?: number, options?: { method?: "count" | "marginals" }): BigInt64Array;
    /** cov by rows: an array of rows, or one array. */
    multivariateNormal(mean: List<number>, cov: List<number> | List<List<number>>, size?: number | Float64Array,
        options?: { checkValid?: "warn" | "raise" | "ignore"; tol?: number; method?: "svd" | "eigh" | "cholesky" }): Float64Array;
}

/** numpy.random.RandomState: its numbers never change. */
export class RandomState extends RandomStateDistributions {
    constructor(seed?: number | List<number> | BitGenerator | null);
    static load(state: string | Uint8Array): RandomState;
    /** Seeds anew, in place. */
    seed(seed?: number | List<number> | null): void;
    /** Integers from low up to but not including high; from 0 with one bound. */
    randint(low: Integers, high?: Integers, size?: undefined, options?: { dtype?: Dtype }): number;
    randint(low: Integers, high: Integers | undefined, size: number, options?: { dtype?: "int64" }): BigInt64Array;
    randint(low: Integers, high: Integers | undefined, size: number, options: { dtype: Dtype }): IntegerArray;
    randint<A extends IntegerArray | Float64Array>(low: Integers, high: Integers | undefined, out: A, options?: { dtype?: Dtype }): A;
    choice(a: number, size?: undefined, options?: { replace?: boolean; p?: List<number> }): number;
    choice(a: number, size: number, options?: { replace?: boolean; p?: List<number> }): BigInt64Array;
    choice<T>(a: List<T>, size?: undefined, options?: { replace?: boolean; p?: List<number> }): T;
    choice<T>(a: List<T>, size: number, options?: { replace?: boolean; p?: List<number> }): T[];
    multivariateNormal(mean: List<number>, cov: List<number> | List<List<number>>, size?: number | Float64Array,
        options?: { checkValid?: "warn" | "raise" | "ignore"; tol?: number }): Float64Array;
}

/** numpy.random.default_rng: a Generator on PCG64. */
export function defaultRng(seed?: Seed | BitGenerator | Generator): Generator;

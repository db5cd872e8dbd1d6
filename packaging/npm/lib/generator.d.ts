import type { BitGenerator } from "./bit_generator.js";
import { GeneratorDistributions } from "./distributions.js";
import type { Dtype, Integer, IntegerArray, Integers, List, Seed } from "./types.js";

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
    choice<A extends BigInt64Array | Int32Array | Float64Array>(a: number, out: A, options?: { replace?: boolean; p?: List<number>; shuffle?: boolean }): A;
    choice<T>(a: List<T>, size?: undefined, options?: { replace?: boolean; p?: List<number>; shuffle?: boolean }): T;
    choice<T>(a: List<T>, size: number, options?: { replace?: boolean; p?: List<number>; shuffle?: boolean }): T[];
    /** A shuffled copy of a matrix, row after row: each column by itself (axis 0), each row (axis 1), or all items. */
    permuted<A extends unknown[] | IntegerArray | Float32Array | Float64Array>(
        x: A, options?: { columns?: number; axis?: 0 | 1 | null }): A;
    multivariateHypergeometric(
        colors: List<Integer>, nsample: Integer, size?: number, options?: { method?: "count" | "marginals" }): BigInt64Array;
    /** cov by rows: an array of rows, or one array. */
    multivariateNormal(mean: List<number>, cov: List<number> | List<List<number>>, size?: number | Float64Array,
        options?: { checkValid?: "warn" | "raise" | "ignore"; tol?: number; method?: "svd" | "eigh" | "cholesky" }): Float64Array;
}

/** numpy.random.default_rng: a Generator on PCG64. */
export function defaultRng(seed?: Seed | BitGenerator | Generator): Generator;

import type { BitGenerator } from "./bit_generator.js";
import { RandomStateDistributions } from "./distributions.js";
import type { Dtype, IntegerArray, Integers, List } from "./types.js";

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
    choice<A extends BigInt64Array | Int32Array | Float64Array>(a: number, out: A, options?: { replace?: boolean; p?: List<number> }): A;
    choice<T>(a: List<T>, size?: undefined, options?: { replace?: boolean; p?: List<number> }): T;
    choice<T>(a: List<T>, size: number, options?: { replace?: boolean; p?: List<number> }): T[];
    multivariateNormal(mean: List<number>, cov: List<number> | List<List<number>>, size?: number | Float64Array,
        options?: { checkValid?: "warn" | "raise" | "ignore"; tol?: number }): Float64Array;
}

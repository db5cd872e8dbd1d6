import type { BitGenerator } from "./bit_generator.js";
import { Handle } from "./library.js";
import type { Integer, IntegerArray, List } from "./types.js";

/** What Generator and RandomState have in common. Rows of several values are one array, row after row. */
export abstract class Drawing extends Handle {
    readonly bitGenerator: BitGenerator;
    bytes(size: number | Uint8Array): Uint8Array;
    /** Shuffles in place. */
    shuffle(array: unknown[] | IntegerArray | Float32Array | Float64Array): void;
    /** 0 to n - 1 in random order. */
    permutation(n: number): BigInt64Array;
    permutation<A extends unknown[] | IntegerArray | Float32Array | Float64Array>(array: A): A;
    multinomial(n: Integer, pvals: List<number>, size?: number): BigInt64Array;
    multinomial<A extends BigInt64Array | Int32Array | Float64Array>(n: Integer, pvals: List<number>, out: A): A;
    dirichlet(alpha: List<number>, size?: number | Float64Array): Float64Array;
}

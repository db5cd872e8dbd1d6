// What parameters may be.

import type { SeedSequence } from "./seed_sequence.js";

/** An integer; above 2^53 a bigint. */
export type Integer = number | bigint;
export type List<T> = ArrayLike<T>;
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

import { Handle } from "./library.js";
import type { SeedSequence } from "./seed_sequence.js";
import type { Integer } from "./types.js";

/** What all bit generators have. */
export abstract class BitGenerator extends Handle {
    static load(state: string | Uint8Array): BitGenerator;
    readonly name: string;
    /** What this spawns from. One that was jumped, or made from a key, has none: a RillError is thrown. */
    readonly seedSequence: SeedSequence;
    spawn(n: number): this[];
    clone(): this;
    /** A copy that is so many jumps further on; kinds that cannot go back refuse a negative number, or do not move. */
    jumped(jumps?: Integer): this;
    /** Advances as if so many words had been drawn; back, if the number is negative. */
    advance(delta: Integer): this;
    randomRaw(size?: undefined): bigint;
    randomRaw(size: number | BigUint64Array): BigUint64Array;
}

import { Handle } from "./library.js";
import type { Integer, List } from "./types.js";

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

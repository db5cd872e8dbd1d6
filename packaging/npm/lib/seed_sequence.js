// SeedSequence: entropy of any quality and size, hashed into seeds.

import { bytesOf, c, check, count, crypto, Handle, loaded, read, room, several, start, view } from "./library.js";

/** 128 bits of the host's entropy as an integer. */
function fresh() {
    return crypto.getRandomValues(new Uint32Array(4)).reduce((sum, word) => (sum << 32n) | BigInt(word), 0n);
}

/** A number or bigint as an integer in JSON; an array as a list of them. */
function integers(value, name) {
    if (Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView))) {
        return `[${Array.from(value, (item) => integers(item, name)).join(", ")}]`;
    }
    if (typeof value !== "bigint" && !Number.isSafeInteger(value)) {
        throw new TypeError(`${name} must be an integer or an array of integers; above 2^53 they are bigints`);
    }
    if (value < 0) throw new RangeError(`${name} must not be negative`);
    return String(value);
}

/** numpy.random.SeedSequence */
export class SeedSequence extends Handle {
    constructor(entropy, { spawnKey = [], poolSize = 4, nChildrenSpawned = 0 } = {}) {
        const state = [
            ["entropy", integers(entropy ?? fresh(), "entropy")],
            ["spawn_key", integers(spawnKey, "spawnKey")],
            ["pool_size", count(poolSize, "poolSize")],
            ["n_children_spawned", count(nChildrenSpawned, "nChildrenSpawned")],
        ];
        super("seed_sequence", loaded("seed_sequence", `{${state.map(([name, value]) => `"${name}": ${value}`).join(", ")}}`));
    }

    static _of(address) {
        return Reflect.construct(Handle, ["seed_sequence", address], SeedSequence);
    }

    /** From a saved state: a text of JSON, or bytes in any format. */
    static load(state) {
        return SeedSequence._of(loaded("seed_sequence", state));
    }

    /** The words of entropy, as a Uint32Array. */
    get entropy() {
        return bytesOf("rill_seed_sequence_entropy", Uint32Array, this._address);
    }

    get spawnKey() {
        return bytesOf("rill_seed_sequence_spawn_key", Uint32Array, this._address);
    }

    get pool() {
        return bytesOf("rill_seed_sequence_pool", Uint32Array, this._address);
    }

    get nChildrenSpawned() {
        start();
        const out = room(4);
        check(c.rill_seed_sequence_n_children_spawned(this._address, out));
        return read(Uint32Array, out);
    }

    /** n words of seed: a Uint32Array, or a BigUint64Array for "uint64". */
    generateState(n, dtype = "uint32") {
        if (dtype !== "uint32" && dtype !== "uint64") throw new TypeError("only support uint32 or uint64");
        const [type, name] = dtype === "uint32" ? [Uint32Array, "u32"] : [BigUint64Array, "u64"];
        start();
        const out = room(count(n, "n") * type.BYTES_PER_ELEMENT);
        check(c[`rill_seed_sequence_generate_state_${name}`](this._address, out, n));
        return view(type, out, n).slice();
    }

    /** n further seed sequences, whose streams are independent. */
    spawn(n) {
        return several("rill_seed_sequence_spawn", this._address, n).map(SeedSequence._of);
    }
}

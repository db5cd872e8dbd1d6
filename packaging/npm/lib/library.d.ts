import type { Format } from "./types.js";

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

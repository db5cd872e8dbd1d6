// The WebAssembly module, and calls of its C interface.

const url = new URL("../rill.wasm", import.meta.url);

/** A module of node's. Bundlers for browsers shall not look for it. */
function ofNode(name) {
    return import(/* webpackIgnore: true */ /* @vite-ignore */ `node:${name}`);
}

/** The host's entropy. In node 18 only the module has it. */
export const crypto = globalThis.crypto ?? (await ofNode("crypto")).webcrypto;

async function instantiated() {
    if (url.protocol === "file:") {
        const { readFile } = await ofNode("fs/promises");
        return WebAssembly.instantiate(await readFile(url), {});
    }
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
    // A server that names another type for the file makes instantiateStreaming fail.
    const streams = response.headers.get("Content-Type")?.startsWith("application/wasm");
    return streams ? WebAssembly.instantiateStreaming(response, {})
        : WebAssembly.instantiate(await response.arrayBuffer(), {});
}

/** The functions of rill.h. Pointers and size_t are 32 bits wide; 64-bit integers are bigints. */
export const c = (await instantiated()).instance.exports;

/** A call that Rill refused. The message is NumPy's; nothing was drawn. */
export class RillError extends Error {
    /** @param {number} status a rill_status */
    constructor(status, message) {
        super(message);
        this.name = "RillError";
        this.status = status;
    }
}

/** The text at an address. */
export function text(address) {
    const bytes = new Uint8Array(c.memory.buffer, address >>> 0);
    return new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
}

/** Throws what the last call says, if it was refused. */
export function check(status) {
    if (status !== 0) throw new RillError(status, text(c.rill_last_error()));
}

// The arguments of a call are written to pages of memory that belong to this file: the module's allocator leaves pages
// alone that it has not grown itself. `start` begins a call's arguments, `room` returns the address of the next.
const PAGE = 65536;
let pages = { base: 0, size: 0, used: 0 };

export function start() {
    pages.used = 0;
}

export function room(bytes) {
    const begin = aligned();
    if (begin + bytes > pages.size) return grown(bytes);
    pages.used = begin + bytes;
    return pages.base + begin;
}

/** Where the next argument begins. Above 2^31 too, where & has another sign. */
function aligned() {
    return Math.ceil(pages.used / 16) * 16;
}

function grown(bytes) {
    // Pages at the end of memory become longer. Otherwise there are new ones; arguments that are written already stay where
    // they are, in the old pages, until the call has ended.
    const begin = aligned();
    const last = pages.size > 0 && pages.base + pages.size === c.memory.buffer.byteLength;
    const wanted = last ? begin + bytes - pages.size : bytes;
    const n = Math.ceil(Math.max(wanted, Math.min(pages.size, 1 << 26), PAGE) / PAGE);
    let base;
    try {
        base = c.memory.grow(n) * PAGE;
    } catch {
        throw new RangeError(`there is no memory for ${bytes} bytes`);
    }
    pages = last ? { base: pages.base, size: pages.size + n * PAGE, used: begin + bytes } : { base, size: n * PAGE, used: bytes };
    return last ? pages.base + begin : base;
}

// The module's memory as an array of each type. Memory that grows has a new buffer, and the arrays of the old one are empty.
const wholes = new Map();

function whole(type) {
    let array = wholes.get(type);
    if (array === undefined || array.buffer !== c.memory.buffer) {
        array = new type(c.memory.buffer);
        wholes.set(type, array);
    }
    return array;
}

/** The value of a type at an address. */
export function read(type, address) {
    return whole(type)[(address >>> 0) / type.BYTES_PER_ELEMENT];
}

export function write(type, address, value) {
    whole(type)[(address >>> 0) / type.BYTES_PER_ELEMENT] = value;
}

/** A view of the module's memory. Memory that grows makes earlier views empty: take it after the call. */
export function view(type, address, n) {
    return new type(c.memory.buffer, address >>> 0, n);
}

/** Copies an array, of numbers or bigints as the type has them, and returns its address. */
export function copied(type, values) {
    const address = room(values.length * type.BYTES_PER_ELEMENT);
    whole(type).set(values, address / type.BYTES_PER_ELEMENT);
    return address;
}

/** Copies a text with a zero byte behind it. */
export function copiedText(string) {
    return copied(Uint8Array, new TextEncoder().encode(`${string}\0`));
}

/** Calls a function whose last argument is where it writes an address, and returns that. */
export function made(name, ...values) {
    const out = room(4);
    check(c[name](...values, out));
    return read(Uint32Array, out);
}

/** The bytes of what writes (..., out, capacity, n). */
export function bytesOf(name, type, ...values) {
    start();
    const n = room(8);
    const size = () => read(Uint32Array, n);
    c[name](...values, 0, 0, n);
    const capacity = size();
    const out = room(capacity * type.BYTES_PER_ELEMENT);
    check(c[name](...values, out, capacity, n));
    return view(type, out, size()).slice();
}

const finished = new FinalizationRegistry(({ free, address }) => c[free](address));

/** An object of the module. It is freed by `free`, or some time after the last use. */
export class Handle {
    #address;

    constructor(kind, address) {
        this.#address = address;
        this._kind = kind;
        finished.register(this, { free: `rill_${kind}_free`, address }, this);
    }

    /** The object's address for a call. */
    get _address() {
        if (this.#address === 0) throw new TypeError(`the ${this._kind.replace("_", " ")} has been freed`);
        return this.#address;
    }

    /** Frees the object now. Further calls throw a TypeError. Freeing twice does nothing. */
    free() {
        if (this.#address === 0) return;
        finished.unregister(this);
        c[`rill_${this._kind}_free`](this.#address);
        this.#address = 0;
    }

    /** The state as NumPy's dictionary, in JSON: a text, because JSON.parse would round integers of 64 bits. */
    get state() {
        return new TextDecoder().decode(this.save("json"));
    }

    /** Takes a state, in any format, from this object's own class. */
    set state(state) {
        start();
        const bytes = typeof state === "string" ? new TextEncoder().encode(state) : state;
        check(c[`rill_${this._kind}_restore`](this._address, copied(Uint8Array, bytes), bytes.length));
    }

    /** The state as bytes: "json", "pickle" (which NumPy loads) or "binary". */
    save(format = "binary") {
        const number = { json: 1, pickle: 2, binary: 3 }[format];
        if (number === undefined) throw new TypeError(`format must be "json", "pickle" or "binary", not ${format}`);
        return bytesOf(`rill_${this._kind}_save`, Uint8Array, this._address, number);
    }
}

/** The address of an object that a saved state describes. */
export function loaded(kind, state) {
    start();
    const bytes = typeof state === "string" ? new TextEncoder().encode(state) : state;
    return made(`rill_${kind}_load`, copied(Uint8Array, bytes), bytes.length);
}

/** The addresses of n new objects that a function (handle, out, n) makes. */
export function several(name, address, n) {
    start();
    count(n);
    const out = room(4 * n);
    check(c[name](address, out, n));
    return Array.from(view(Uint32Array, out, n));
}

/** A size: an integer from 0 on. */
export function count(n, name = "size") {
    if (!Number.isSafeInteger(n) || n < 0) throw new TypeError(`${name} must be an integer that is not negative`);
    if (n > 0xffff_ffff) throw new RangeError(`${name} is beyond the module's memory`);
    return n;
}

// Objects, states, refusals and memory: what the package does itself.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as rill from "../index.js";

test("the versions are Rill's", () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    assert.equal(version, rill.version); // of Cargo.toml
    assert.equal(rill.numpyVersion, "2.5");
});

test("states continue the stream, in every format", () => {
    for (const make of [() => rill.defaultRng(1), () => new rill.RandomState(1), () => new rill.PCG64(1), () => new rill.MT19937(1)]) {
        const object = make();
        const draw = (one) => (one.randomRaw ?? one.random).call(one, 3);
        draw(object);
        const saved = [object.state, ...["json", "pickle", "binary"].map((format) => object.save(format))];
        const expected = draw(object);
        for (const state of saved) {
            assert.deepEqual(draw(object.constructor.load(state)), expected);
            object.state = state;
            assert.deepEqual(draw(object), expected);
        }
        assert.throws(() => { object.state = "{}"; }, rill.RillError);
        assert.throws(() => object.save("xml"), TypeError);
    }
});

test("fresh seeds differ", () => {
    assert.notEqual(rill.defaultRng().random(), rill.defaultRng().random());
    assert.notEqual(new rill.RandomState().random(), new rill.RandomState().random());
    assert.notDeepEqual(new rill.SeedSequence().entropy, new rill.SeedSequence().entropy);
});

test("refusals have NumPy's messages and draw nothing", () => {
    const rng = rill.defaultRng(1);
    const refused = [
        [() => rng.normal(0, -1), "scale < 0"],
        [() => rng.integers(5, 5), "low >= high"],
        [() => rng.integers(0, 300, 3, { dtype: "uint8" }), "high is out of bounds for uint8"],
        [() => rng.binomial(10, 2, 5), "p < 0, p > 1 or p is NaN"],
        [() => rng.choice(3, 5, { replace: false }), /^Cannot take a larger sample/],
        [() => rng.choice(2, 1, { p: [0.5, 0.6] }), /^Probabilities do not sum to 1/],
    ];
    for (const [call, message] of refused) {
        assert.throws(call, (error) => {
            assert.ok(error instanceof rill.RillError);
            assert.equal(error.status, 2);
            assert.match(error.message, message instanceof RegExp ? message : new RegExp(`^${message}`));
            return true;
        });
    }
    for (const call of [
        () => rng.poisson(3, new Float32Array(2)), () => rng.random(-1), () => rng.random(1.5), () => rng.normal("0"),
        () => rng.binomial(1.5, 0.5), () => rng.normal([0, 1], [1, 2, 3]), () => rng.normal([0, 1], 1, 3),
        () => rng.integers(0, 5, 1, { dtype: "int128" }), () => new rill.Generator(1),
    ]) {
        assert.throws(call, TypeError);
    }
    assert.throws(() => new rill.SeedSequence(-1), RangeError);
    assert.throws(() => new rill.RandomState(2 ** 32), RangeError);
    assert.throws(() => rng.random(2 ** 33), RangeError);
    assert.throws(() => new rill.RDRAND(), rill.RillError);
    assert.equal(rng.random(), rill.defaultRng(1).random());
});

test("discrete values are bigints or numbers, as the array has them", () => {
    const values = Array.from(rill.defaultRng(1).poisson(5, 8), Number);
    assert.deepEqual(Array.from(rill.defaultRng(1).poisson(5, new Int32Array(8))), values);
    assert.deepEqual(Array.from(rill.defaultRng(1).poisson(5, new Float64Array(8))), values);
    assert.throws(() => rill.defaultRng(1).poisson(1e12, new Int32Array(2)), RangeError);
    assert.equal(new rill.RandomState(1).tomaxint(), new rill.RandomState(1).tomaxint(1)[0]);
});

test("integers that a number or an array cannot hold are refused before anything is drawn", () => {
    const [rng, legacy] = [rill.defaultRng(1), new rill.RandomState(1)];
    const before = [rng.state, legacy.state];
    for (const call of [
        () => rng.integers(2n ** 62n, 2n ** 63n - 1n), () => rng.integers(2n ** 64n), () => rng.integers(0, 2n ** 63n + 1n, 3),
        () => rng.integers(0, 1e300, 3), () => rng.integers(-(2n ** 63n) - 1n, 0, 3), () => rng.integers(0, 2 ** 53 + 2),
        () => rng.integers(0, 2 ** 53, undefined, { endpoint: true }), () => rng.integers(-1, 5, 3, { dtype: "uint64" }),
        () => rng.integers(0, 2n ** 64n + 1n, 3, { dtype: "uint64" }), () => rng.integers([0, 0], [1, 2n ** 63n + 1n]),
        () => rng.integers(0, [1, 2 ** 31 + 1], new Int32Array(2), { dtype: "int64" }), () => rng.integers(0, 2 ** 60, new Float64Array(2)),
        () => legacy.randint(2n ** 62n), () => legacy.randint(0, 2n ** 63n + 1n, 3), () => rng.binomial(2n ** 63n, 0.5),
        () => rng.multivariateHypergeometric([1, 2n ** 63n], 1), () => rng.multinomial(2n ** 64n, [0.5, 0.5]),
    ]) {
        assert.throws(call, RangeError, String(call));
    }
    for (const call of [
        () => rng.multinomial(5, [0.5, 0.5], new Uint8Array(4)), () => rng.dirichlet([1, 2], new Float32Array(4)),
        () => rng.dirichlet([1, 2], new Float64Array(3)), () => rng.bytes(new Int8Array(3)), () => rng.bytes(new Float64Array(3)),
        () => rng.standardExponential(3, { method: "fast" }), () => rng.multivariateHypergeometric([1, 2.5], 1),
        () => rng.multivariateHypergeometric([1, 2], 1.5), () => rng.choice(3, 2, { p: ["a", "b", "c"] }),
        () => legacy.multinomial(5, [0.5, 0.5], new Float32Array(4)), () => rng.integers(0, 5, new Float32Array(2)),
    ]) {
        assert.throws(call, TypeError, String(call));
    }
    assert.deepEqual([rng.state, legacy.state], before);

    // The widest that are taken: a high one beyond the type.
    assert.deepEqual(rng.integers(5, 2n ** 63n, 2).constructor, BigInt64Array);
    assert.deepEqual(rng.integers([2n ** 63n - 1n, 0], [2n ** 63n, 1]), BigInt64Array.of(2n ** 63n - 1n, 0n));
    assert.equal(rng.integers(2 ** 53 - 1, 2 ** 53), 2 ** 53 - 1);
    assert.deepEqual(rng.integers(2 ** 31 - 1, 2 ** 31, new Int32Array(2), { dtype: "int64" }), Int32Array.of(2 ** 31 - 1, 2 ** 31 - 1));
});

test("an item that is a row of one value is a row", () => {
    const rng = rill.defaultRng(1);
    assert.deepEqual(rng.dirichlet([1]), Float64Array.of(1));
    assert.deepEqual(rng.multinomial(5, [1]), BigInt64Array.of(5n));
    assert.equal(rng.multivariateNormal([0], [[1]]).length, 1);
    assert.deepEqual(rng.multivariateHypergeometric([7], 3), BigInt64Array.of(3n));
});

test("a bit generator says what it cannot do", () => {
    const unsupported = (call, message) => assert.throws(call, (error) => {
        assert.ok(error instanceof rill.RillError);
        assert.equal(error.status, 6);
        assert.match(error.message, message);
        return true;
    });
    for (const name of ["SFC64", "MT64"]) {
        unsupported(() => new rill[name](1).jumped(), /has no method jumped/);
        unsupported(() => new rill[name](1).advance(1), /has no method advance/);
    }
    unsupported(() => new rill.MT19937(1).advance(1), /has no method advance/);
    // Neither a jump nor a key leaves a seed sequence; NumPy makes one after a jump, of the system's entropy.
    for (const bits of [new rill.PCG64(1).jumped(), new rill.MT19937(1).jumped(), new rill.Philox(null, { key: 1 })]) {
        const before = bits.state;
        unsupported(() => bits.spawn(2), /does not implement spawning/);
        unsupported(() => bits.seedSequence, /./);
        unsupported(() => new rill.Generator(bits).spawn(1), /does not implement spawning/);
        assert.equal(bits.state, before);
    }
    for (const wrong of [1.5, "1", NaN]) {
        assert.throws(() => new rill.PCG64(1).jumped(wrong), TypeError);
        assert.throws(() => new rill.PCG64(1).advance(wrong), TypeError);
    }
    assert.equal(new rill.PCG64(1).advance(-7).advance(7).randomRaw(), new rill.PCG64(1).randomRaw());
    assert.throws(() => new rill.Philox(null, { key: [-1n] }), RangeError);
    assert.throws(() => new rill.Philox(null, { key: [2n ** 64n] }), RangeError);
    assert.throws(() => new rill.Philox(null, { key: [1.5] }), TypeError);
});

test("a freed object refuses calls, and its parts live on", () => {
    const bits = new rill.PCG64(1);
    const rng = new rill.Generator(bits);
    bits.free();
    bits.free();
    assert.throws(() => bits.randomRaw(), TypeError);
    assert.equal(rng.random(), rill.defaultRng(1).random());
    assert.ok(rng.bitGenerator instanceof rill.PCG64);
    rng.free();
    assert.throws(() => rng.random(), TypeError);
});

test("large fills, and many objects", () => {
    const [whole, parts] = [rill.defaultRng(3), rill.defaultRng(3)];
    const values = whole.standardNormal(1_000_000);
    const out = new Float64Array(1000);
    const bytes = ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength);
    for (let i = 0; i < 1_000_000; i += 1000) {
        assert.equal(Buffer.compare(bytes(parts.standardNormal(out)), bytes(values.subarray(i, i + 1000))), 0);
    }
    for (let i = 0; i < 20_000; i += 1) rill.defaultRng(i).free();
});

test("arrays are shuffled in place, and copies are not", () => {
    const array = Array.from("abcdef");
    rill.defaultRng(1).shuffle(array);
    assert.deepEqual(rill.defaultRng(1).permutation(Array.from("abcdef")), array);
    const order = rill.defaultRng(1).permutation(6);
    assert.deepEqual(Array.from(order, (i) => "abcdef"[Number(i)]), array);
    assert.deepEqual(Array.from(array).sort(), Array.from("abcdef"));
    const rows = rill.defaultRng(1).permuted(Array.from("abcdef"), { columns: 2, axis: 1 });
    assert.deepEqual([0, 2, 4].map((i) => rows.slice(i, i + 2).sort().join("")), ["ab", "cd", "ef"]);
    assert.deepEqual(rill.defaultRng(1).permuted([], { columns: 0 }), []);
    for (const options of [{ columns: 4 }, { columns: -1 }, { columns: 2, axis: 2 }]) {
        assert.throws(() => rill.defaultRng(1).permuted(Array.from("abcdef"), options), TypeError);
    }
    assert.ok("abc".includes(rill.defaultRng(1).choice(Array.from("abc"))));
});

test("every bit generator has a class", () => {
    for (const [name, kind] of Object.entries(rill).filter(([, value]) => value.prototype instanceof rill.BitGenerator)) {
        if (name === "RDRAND") continue;
        const bits = new kind(1);
        assert.equal(typeof bits.randomRaw(), "bigint", name);
        assert.ok(bits.clone() instanceof kind, name);
        assert.deepEqual(rill.BitGenerator.load(bits.save()).randomRaw(3), bits.randomRaw(3), name);
    }
    assert.equal(new rill.Philox(undefined, { key: 5, counter: 1 }).randomRaw(), new rill.Philox(null, { key: 5n, counter: [1n] }).randomRaw());
});

// What NumPy drew (make_numbers.py), bit for bit.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as rill from "../index.js";

const numbers = JSON.parse(readFileSync(new URL("numbers.json", import.meta.url), "utf8"));
const { n, seed } = numbers;

/** Values as the file has them. */
function plain(values) {
    return Array.from(values, (value) => (typeof value === "bigint" ? String(value) : value));
}

/** NumPy's multivariate normal values, up to the last digits. */
function close(drawn, expected) {
    assert.equal(drawn.length, expected.length);
    drawn.forEach((x, i) => assert.ok(Math.abs(x - expected[i]) <= 1e-12 * (1 + Math.abs(x)), `${x} ${expected[i]}`));
}

const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
const makers = { Generator: rill.defaultRng, RandomState: (value) => new rill.RandomState(value) };

for (const [name, make] of Object.entries(makers)) {
    for (const { method, arguments: given, values, next } of numbers[name]) {
        test(`${name}.${method}(${given})`, () => {
            const rng = make(seed);
            const drawn = rng[camel(method)](...given, n);
            assert.deepEqual(plain(drawn), values);
            assert.equal(String(rng.bitGenerator.randomRaw()), next);

            // Into an array, and one at a time.
            const again = make(seed);
            const out = new drawn.constructor(n);
            assert.equal(again[camel(method)](...given, out), out);
            assert.deepEqual(plain(out), values);
            const single = make(seed);
            const singles = Array.from({ length: n }, () => single[camel(method)](...given));
            assert.deepEqual(singles.map((x) => (typeof values[0] === "string" ? String(x) : x)), values);
        });
    }
    test(`${name}: every method of the table is compared`, () => {
        const names = new Set(numbers[name].map(({ method }) => camel(method)));
        const compared = ["randomSample", "random", "ranf", "sample", "rand", "randn", "tomaxint", "randomIntegers"];
        const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(rill[name].prototype));
        assert.deepEqual(methods.filter((method) => method !== "constructor" && !names.has(method) && !compared.includes(method)), []);
    });
}

test("Generator's other methods", () => {
    const { others } = numbers;
    const rng = rill.defaultRng(seed);
    const cov = [[4, 0], [0, 0.25]];
    const same = (drawn, name) => assert.deepEqual(plain(drawn), others[name], name);
    const texts = (drawn, name) => assert.deepEqual(Array.from(drawn, String), others[name], name);
    same(rng.integers(-5, 5, n), "integers");
    texts(rng.integers(-5, 5, new Int8Array(n)), "integers_int8");
    same(rng.integers(0, 2n ** 64n - 1n, n, { dtype: "uint64", endpoint: true }), "integers_uint64");
    same(rng.random(new Float32Array(n)), "random_f32");
    same(rng.standardGamma(2, new Float32Array(n)), "standard_gamma_f32");
    same(rng.standardExponential(n, { method: "inv" }), "standard_exponential_inv");
    same(rng.normal([0, 10, 20], 1), "means");
    same(rng.choice(100, 20, { replace: false }), "choice");
    same(rng.choice(4, 20, { p: [0.1, 0.2, 0.3, 0.4] }), "choice_p");
    same(rng.permutation(20), "permutation");
    same(rng.multinomial(20, [0.2, 0.3, 0.5], 5), "multinomial");
    same(rng.dirichlet([1, 2, 3], 5), "dirichlet");
    same(rng.multivariateHypergeometric([5, 6, 7], 8, 5), "multivariate_hypergeometric");
    same(rng.multivariateNormal([1, -1], cov, 5, { method: "cholesky" }), "multivariate_normal");
    const full = [[4, 1.5], [1.5, 0.75]];
    close(rng.multivariateNormal([1, -1], full, 5), others.rounded_svd);
    close(rng.multivariateNormal([1, -1], full, 5, { method: "eigh" }), others.rounded_eigh);
    close(rng.multivariateNormal([1, -1], full, 5, { method: "cholesky" }), others.rounded_cholesky);
    same(rng.multivariateHypergeometric([5, 6, 7], 8, 5, { method: "count" }), "multivariate_hypergeometric_count");
    texts(rng.integers(0, 2, n, { dtype: "bool" }), "integers_bool");
    same(rng.integers(-(2 ** 63), 2n ** 63n, 5), "integers_all");
    texts(rng.bytes(10), "bytes");
    const matrix = BigInt64Array.from({ length: 12 }, (_, i) => BigInt(i));
    same(rng.permuted(matrix, { columns: 3, axis: 0 }), "permuted_columns");
    same(rng.permuted(matrix, { columns: 3, axis: 1 }), "permuted_rows");
    same(rng.permuted(matrix, { columns: 3 }), "permuted");
    same(rng.spawn(2)[1].random(3), "child");
    same(rng.bitGenerator.randomRaw(3), "next");
});

test("RandomState's other methods", () => {
    const { others } = numbers;
    const rng = new rill.RandomState(seed);
    const same = (drawn, name) => assert.deepEqual(plain(drawn), others[name], name);
    const texts = (drawn, name) => assert.deepEqual(Array.from(drawn, String), others[name], name);
    same(rng.randint(-5, 5, n), "legacy_randint");
    same(rng.randomIntegers(1, 6, n), "legacy_random_integers");
    same(rng.rand(n), "legacy_rand");
    same(rng.randn(n), "legacy_randn");
    same(rng.randomSample(n), "legacy_random_sample");
    same(rng.tomaxint(n), "legacy_tomaxint");
    same(rng.randint(0, 2 ** 64, 5, { dtype: "uint64" }), "legacy_randint_uint64");
    same(rng.multinomial(20, [0.2, 0.3, 0.5], 5), "legacy_multinomial");
    same(rng.dirichlet([1, 2, 3], 5), "legacy_dirichlet");
    texts(rng.bytes(10), "legacy_bytes");
    same(rng.choice(100, 20, { replace: false }), "legacy_choice");
    same(rng.permutation(20), "legacy_permutation");
    same(rng.multivariateNormal([1, -1], [4, 0, 0, 0.25], 5), "legacy_multivariate_normal");
    close(rng.multivariateNormal([1, -1], [4, 1.5, 1.5, 0.75], 5), others.rounded_legacy);
    same(rng.bitGenerator.randomRaw(3), "legacy_next");
    same(new rill.RandomState([1, 2, 3]).randomSample(5), "legacy_array");
});

test("seed sequences", () => {
    for (const { entropy, options, words } of numbers.seeds) {
        const value = typeof entropy === "string" ? BigInt(entropy) : entropy;
        const sequence = new rill.SeedSequence(value, { spawnKey: options.spawn_key, poolSize: options.pool_size });
        assert.deepEqual(Array.from(sequence.generateState(6), String), words);
    }
});

test("raw words, jumped and advanced", () => {
    for (const [name, { raw, jumped, advanced }] of Object.entries(numbers.words)) {
        assert.deepEqual(plain(new rill[name](seed).randomRaw(5)), raw);
        if (jumped) assert.deepEqual(plain(new rill[name](seed).jumped(2).randomRaw(5)), jumped);
        if (advanced) assert.deepEqual(plain(new rill[name](seed).advance(2n ** 70n + 5n).randomRaw(5)), advanced);
    }
});

test("states are NumPy's, and NumPy's are taken", () => {
    // NumPy's dictionary says nothing of the seed sequence.
    const numpys = (state) => state.replace(/, "seed_seq": .*\}$/, "}");
    for (const [name, { state, words, values }] of Object.entries(numbers.states)) {
        const legacy = name === "RandomState";
        const drawn = legacy ? new rill.RandomState(seed) : new rill.Generator(new rill[name](seed));
        if (legacy) drawn.standardNormal(3);
        else drawn.integers(0, 5, 3, { dtype: "uint32" });
        assert.equal(numpys(drawn.state), state);
        if (!legacy) assert.equal(numpys(drawn.bitGenerator.state), state);

        const given = legacy ? new rill.RandomState(0) : new rill.Generator(new rill[name](0));
        given.state = state;
        for (const rng of [drawn, given, given.constructor.load(state)]) {
            if (rng !== drawn) assert.equal(numpys(rng.state), state);
            if (!legacy) assert.deepEqual(Array.from(rng.integers(0, 1000, 3, { dtype: "uint32" }), String), words);
            assert.deepEqual(Array.from(legacy ? rng.standardNormal(3) : rng.random(3)), values);
        }
    }
});

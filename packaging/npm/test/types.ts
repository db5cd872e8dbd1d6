// Compiled by tsc --strict, and run: every class and function of the package, with the types of what it returns.

import * as rill from "rill-random";
import {
    BitGenerator, defaultRng, Generator, numpyVersion, RandomState, RillError, SeedSequence, version,
    type Dtype, type Format, type Integer, type IntegerArray, type Integers, type OptionValue, type Real, type Seed,
} from "rill-random";

function same(found: unknown, expected: unknown): void {
    if (String(found) !== String(expected)) throw new Error(`${String(found)}, not ${String(expected)}`);
}

const sequence: SeedSequence = new SeedSequence([1, 2n], { spawnKey: [3], poolSize: 8, nChildrenSpawned: 0 });
const pieces: Uint32Array[] = [sequence.entropy, sequence.spawnKey, sequence.pool, sequence.generateState(2)];
const wide: BigUint64Array = sequence.generateState(2, "uint64");
same(pieces.length + wide.length + sequence.spawn(2).length + sequence.nChildrenSpawned, 10);

// Every bit generator's class, by name: a name that is missing here, or too many, is an error of tsc.
type Kinds = { [Name in keyof typeof rill as (typeof rill)[Name] extends new (seed?: Seed) => BitGenerator ? Name : never]: true };
const kinds: Kinds = {
    MT19937: true, PCG64: true, PCG64DXSM: true, Philox: true, SFC64: true,
    AESCounter: true, BlaBla: true, ChaCha: true, DSFMT: true, EFIIX64: true, HC128: true, JSF: true, LCG128Mix: true,
    LXM: true, RandomgenMT19937: true, MT64: true, MWC64X32: true, MWC128X: true, MWC128X32: true, MWC192X: true,
    PCG32: true, RandomgenPCG64: true, RandomgenPCG64DXSM: true, RandomgenPhilox: true, ThreeFry: true, RDRAND: true,
    Romu: true, RandomgenSFC64: true, SFMT: true, SPECK128: true, Squares: true, Tyche: true, Xoroshiro128: true,
    Xorshift1024: true, Xoshiro256: true, Xoshiro512: true,
};
const seed: Seed = 5n;
for (const name of Object.keys(kinds) as (keyof Kinds)[]) {
    if (name === "RDRAND") continue;
    const bits: BitGenerator = new rill[name](seed);
    const [word, words]: [bigint, BigUint64Array] = [bits.clone().randomRaw(), bits.clone().randomRaw(3)];
    same(word, words[0]);
    same(BitGenerator.load(bits.save("binary")).randomRaw(words), words);
}
// The other names of the package.
const others: Record<Exclude<keyof typeof rill, keyof Kinds>, true> = {
    BitGenerator: true, defaultRng: true, Generator: true, numpyVersion: true, RandomState: true, RillError: true,
    SeedSequence: true, version: true,
};
same(Object.keys({ ...kinds, ...others }).sort(), Object.keys(rill).sort());

const key: OptionValue = [1n, 2n];
const philox = new rill.Philox(undefined, { key, counter: 5 });
same(philox.advance(1).jumped(2n) instanceof rill.Philox, true);
const children: rill.PCG64[] = new rill.PCG64(1).spawn(2);

const rng: Generator = new Generator(children[0]!);
const [one, many]: [number, Float64Array] = [rng.normal(), rng.normal(0, 1, 3)];
const [loc, n]: [Real, Integers] = [[0, 1, 2], 10n];
const each: Float64Array = rng.normal(loc, 1, 3);
const floats: Float32Array = rng.standardNormal(new Float32Array(3));
const exponential: Float64Array = rng.standardExponential(3, { method: "inv" });
const counts: BigInt64Array = rng.binomial(n, 0.5, 3);
const numbers: Int32Array = rng.poisson(4, new Int32Array(3));
const dtype: Dtype = "uint8";
const dice: [number, BigInt64Array, IntegerArray] =
    [rng.integers(1, 7), rng.integers(6, undefined, 3), rng.integers(6, undefined, 3, { dtype, endpoint: true })];
const [letter, index, letters]: [string, number, string[]] =
    [rng.choice(["a", "b"]), rng.choice(5), rng.choice(["a", "b"], 3, { p: [0.5, 0.5], shuffle: false })];
const chosen: Int32Array = rng.choice(5, new Int32Array(3), { replace: false });
const order: BigInt64Array = rng.permutation(5);
const shuffled: string[] = rng.permutation(["a", "b"]);
const permuted: string[] = rng.permuted(["a", "b", "c", "d"], { columns: 2, axis: 1 });
rng.shuffle(numbers);
const rows: [BigInt64Array, Float64Array, Float64Array, BigInt64Array] = [
    rng.multinomial(9, [0.5, 0.5], 2), rng.dirichlet([1, 2], 2),
    rng.multivariateNormal([0, 0], [[1, 0.5], [0.5, 1]], 2, { method: "cholesky", checkValid: "raise" }),
    rng.multivariateHypergeometric([3, 4], 2, 2, { method: "count" }),
];
same(rows.map((row) => row.length), "4,4,4,4");
same(rng.bytes(4).length + rng.spawn(2).length, 6);
same([one, index, dice[0]].every(Number.isFinite), true);
same([many, each, floats, exponential, counts, chosen, letters, shuffled, permuted, order].map(({ length }) => length), "3,3,3,3,3,3,3,2,4,5");
same(["a", "b"].includes(letter), true);

const format: Format = "json";
const text: string = rng.state;
same(new TextDecoder().decode(rng.save(format)), text);
const again: Generator = Generator.load(text);
again.state = text;
same(again.random(), rng.random());

const legacy: RandomState = new RandomState([1, 2, 3]);
legacy.seed(0);
same(legacy.randint(0, 10, new Int32Array(5)), "5,0,3,3,7");
const integer: Integer = 7;
const drawn: [bigint, BigInt64Array, Float64Array, number[]] =
    [legacy.tomaxint(), legacy.randomIntegers(1, integer, 2), legacy.randn(3), legacy.choice([1, 2, 3], 2)];
same(drawn.slice(1).map((values) => (values as ArrayLike<unknown>).length), "2,3,2");
same(RandomState.load(legacy.state).bitGenerator instanceof rill.MT19937, true);

try {
    defaultRng(1).normal(0, -1);
    throw new Error("scale < 0 was taken");
} catch (error) {
    if (!(error instanceof RillError)) throw error;
    same([error.status, error.message], "2,scale < 0");
}
// @ts-expect-error: a text is no parameter.
const refused = () => rng.normal("0");
// @ts-expect-error: floats are drawn from three distributions only.
const never = () => rng.gamma(1, 2, new Float32Array(3));
sequence.free();
console.log(`${version}, NumPy ${numpyVersion}: ${Object.keys(rill).length} names, ${[refused, never].length} refusals of tsc`);

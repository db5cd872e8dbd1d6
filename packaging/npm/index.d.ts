/** NumPy's random streams, bit for bit. */

export { BitGenerator } from "./lib/bit_generator.js";
export * from "./lib/bit_generators.js";
export { defaultRng, Generator } from "./lib/generator.js";
export { RillError } from "./lib/library.js";
export { RandomState } from "./lib/random_state.js";
export { SeedSequence } from "./lib/seed_sequence.js";
export type { Dtype, Format, Integer, IntegerArray, Integers, OptionValue, Real, Seed } from "./lib/types.js";

/** The version of Rill, and of the NumPy whose numbers it gives. */
export const version: string;
export const numpyVersion: string;

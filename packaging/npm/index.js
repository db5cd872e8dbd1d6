// NumPy's random streams, bit for bit.

import { c, text } from "./lib/library.js";

export { BitGenerator } from "./lib/bit_generator.js";
export * from "./lib/bit_generators.js";
export { defaultRng, Generator } from "./lib/generator.js";
export { RillError } from "./lib/library.js";
export { RandomState } from "./lib/random_state.js";
export { SeedSequence } from "./lib/seed_sequence.js";

/** The version of Rill, and of the NumPy whose numbers it gives. */
export const version = text(c.rill_version());
export const numpyVersion = text(c.rill_numpy_version());

// Generated from api/bit_generators.toml by `make generate`: change that, or
// api/templates/packaging/npm/lib/bit_generators.d.ts.

import { BitGenerator } from "./bit_generator.js";
import type { OptionValue, Seed } from "./types.js";

/** The Mersenne Twister, with 19937 bits of state and words of 32 bits. */
export class MT19937 extends BitGenerator {
    constructor(seed?: Seed);
}

/** PCG XSL-RR 128/64, the default. */
export class PCG64 extends BitGenerator {
    constructor(seed?: Seed);
}

/** PCG with the DXSM output function and the cheap multiplier. */
export class PCG64DXSM extends BitGenerator {
    constructor(seed?: Seed);
}

/** Philox 4x64 with 10 rounds, a counter-based generator. */
export class Philox extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** counter; the first words are those of its successor (an integer from 0 to 2**256 - 1; by default 0) */
        counter?: OptionValue;
        /** key, in the place of a seed (an integer from 0 to 2**128 - 1; by default None) */
        key?: OptionValue;
    });
}

/** The small fast chaotic generator, with 256 bits of state. */
export class SFC64 extends BitGenerator {
    constructor(seed?: Seed);
}

/** AES with 10 rounds, applied to a counter. */
export class AESCounter extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** counter of the first block (an integer from 0 to 2**128 - 1; by default 0) */
        counter?: OptionValue;
        /** key, in the place of a seed (an integer from 0 to 2**128 - 1; by default None) */
        key?: OptionValue;
    });
}

/** ChaCha of 64-bit words, with the rotations of BLAKE2b. */
export class BlaBla extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** number of the first word (an integer from 0 to 2**128 - 1; by default 0) */
        counter?: OptionValue;
        /** key, in the place of a seed (an integer from 0 to 2**256 - 1; by default None) */
        key?: OptionValue;
        /** number of double rounds, even; seeding in place sets 10 (an integer from 2 to 2147483646; by default 10)
            */
        rounds?: OptionValue;
    });
}

/** ChaCha, a stream cipher of 32-bit words, with 20 rounds or another number. */
export class ChaCha extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** number of the first word of 32 bits (an integer from 0 to 2**128 - 1; by default 0) */
        counter?: OptionValue;
        /** key, in the place of a seed (an integer from 0 to 2**256 - 1; by default None) */
        key?: OptionValue;
        /** number of rounds, even (an integer from 2 to 2147483646; by default 20) */
        rounds?: OptionValue;
    });
}

/** dSFMT, the Mersenne Twister for doubles; a word is a double in [1, 2), by its bits. */
export class DSFMT extends BitGenerator {
    constructor(seed?: Seed);
}

/** Two tables that exchange words, efiix64x384. */
export class EFIIX64 extends BitGenerator {
    constructor(seed?: Seed);
}

/** HC-128, a stream cipher with two tables that change. */
export class HC128 extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** key in the lower 128 bits, initialization vector in the upper ones, in the place of a seed (an integer
            from 0 to 2**256 - 1; by default None) */
        key?: OptionValue;
    });
}

/** Bob Jenkins' small fast generator, of 64-bit or 32-bit words. */
export class JSF extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** number of words of seed (an integer from 1 to 3; by default 1) */
        seed_size?: OptionValue;
        /** bits of a word (32 or 64; by default 64) */
        size?: OptionValue;
        /** first rotation; without it 7, or 27 for words of 32 bits (an integer from 0 to 63; by default None) */
        p?: OptionValue;
        /** second rotation; without it 13, or 17 for words of 32 bits (an integer from 0 to 63; by default None) */
        q?: OptionValue;
        /** third rotation; without it 37, or 0 for words of 32 bits (an integer from 0 to 63; by default None) */
        r?: OptionValue;
    });
}

/** Linear congruential generator of 128 bits, its multiplier and output chosen. */
export class LCG128Mix extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** stream; without it the seed chooses one (an integer from 0 to 2**128 - 1; by default None) */
        inc?: OptionValue;
        /** odd multiplier of a step (an integer from 1 to 2**128 - 1; by default 0x2360ed051fc65da44385df649fccf645)
            */
        multiplier?: OptionValue;
        /** function that makes a word of a state (xsl-rr, dxsm, murmur3, upper or lower; by default xsl-rr) */
        output?: OptionValue;
        /** odd factor in dxsm (an integer from 1 to 2**64 - 1; by default 0xda942042e4dd58b5) */
        dxsm_multiplier?: OptionValue;
        /** a word is of the state after a step; false: of the one before (0 or 1; by default True) */
        post?: OptionValue;
    });
}

/** LXM, a congruential generator and xoshiro256 mixed. */
export class LXM extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** increment of the congruential generator, made odd (an integer from 0 to 2**64 - 1; by default 3037000493)
            */
        b?: OptionValue;
    });
}

/** The Mersenne Twister, seeded by init_by_array. */
export class RandomgenMT19937 extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** seed as NumPy does (0 or 1; by default False) */
        numpy_seed?: OptionValue;
    });
}

/** The Mersenne Twister of 19937 bits, 64 bits a word. */
export class MT64 extends BitGenerator {
    constructor(seed?: Seed);
}

/** Scrambled multiply-with-carry generator of 32-bit words, lag 1. */
export class MWC64X32 extends BitGenerator {
    constructor(seed?: Seed);
}

/** Scrambled multiply-with-carry generator of 64-bit words, lag 1. */
export class MWC128X extends BitGenerator {
    constructor(seed?: Seed);
}

/** Scrambled multiply-with-carry generator of 32-bit words, lag 3. */
export class MWC128X32 extends BitGenerator {
    constructor(seed?: Seed);
}

/** Scrambled multiply-with-carry generator of 64-bit words, lag 2. */
export class MWC192X extends BitGenerator {
    constructor(seed?: Seed);
}

/** PCG XSH-RR 64/32, of 32-bit words. */
export class PCG32 extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** stream; without it the seed chooses one (an integer from 0 to 2**64 - 1; by default None) */
        inc?: OptionValue;
    });
}

/** PCG of 128 bits with streams, XSL-RR or DXSM. */
export class RandomgenPCG64 extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** stream; without it the seed chooses one (an integer from 0 to 2**128 - 1; by default None) */
        inc?: OptionValue;
        /** output function and multiplier; 1 is xsl-rr, 2 and None are dxsm, with a multiplier of 64 bits (xsl-rr,
            xslrr, 1.0, 1, dxsm, cm-dxsm, cmdxsm, 2.0, 2, dxsm-128 or dxsm128; by default xsl-rr) */
        variant?: OptionValue;
        /** seed as NumPy does; variant must then be xsl-rr, and inc None (0 or 1; by default False) */
        numpy_seed?: OptionValue;
    });
}

/** PCG with the DXSM output function, with streams, seeded with its own multiplier. */
export class RandomgenPCG64DXSM extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** stream; without it the seed chooses one (an integer from 0 to 2**128 - 1; by default None) */
        inc?: OptionValue;
    });
}

/** Philox of 4 or 2 words, of 64 or 32 bits. */
export class RandomgenPhilox extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** counter of number times width bits; the first words are those of its successor (an integer from 0 to
            2**256 - 1; by default 0) */
        counter?: OptionValue;
        /** key of half as many bits, in the place of a seed (an integer from 0 to 2**128 - 1; by default None) */
        key?: OptionValue;
        /** words of a block (2 or 4; by default 4) */
        number?: OptionValue;
        /** bits of a word (32 or 64; by default 64) */
        width?: OptionValue;
        /** seed as NumPy does; number and width must then be 4 and 64 (0 or 1; by default False) */
        numpy_seed?: OptionValue;
    });
}

/** ThreeFry of 4 or 2 words, of 64 or 32 bits, a counter-based generator without multiplications. */
export class ThreeFry extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** counter of number times width bits; the first words are those of its successor (an integer from 0 to
            2**256 - 1; by default 0) */
        counter?: OptionValue;
        /** key of as many bits, in the place of a seed (an integer from 0 to 2**256 - 1; by default None) */
        key?: OptionValue;
        /** words of a block (2 or 4; by default 4) */
        number?: OptionValue;
        /** bits of a word (32 or 64; by default 64) */
        width?: OptionValue;
    });
}

/** Words of the processor's own entropy: no seed, and no stream. */
export class RDRAND extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** how many more times a word is asked for where there is none (an integer from 0 to 2147483647; by default
            10) */
        retries?: OptionValue;
    });
}

/** Rotate and multiply: RomuQuad, or RomuTrio. */
export class Romu extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** RomuQuad, of four words, or RomuTrio, of three (quad or trio; by default quad) */
        variant?: OptionValue;
    });
}

/** Small fast chaotic generator of 256 bits, with streams. */
export class RandomgenSFC64 extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** first value of the counter; None: the seed tells it (an integer from 0 to 2**64 - 1; by default 1) */
        w?: OptionValue;
        /** increment of the counter; None: the seed tells an odd one (an integer from 0 to 2**64 - 1; by default 1)
            */
        k?: OptionValue;
        /** seed as NumPy does; w and k must then be 1 (0 or 1; by default False) */
        numpy_seed?: OptionValue;
    });
}

/** SFMT, the Mersenne Twister for vectors of 128 bits. */
export class SFMT extends BitGenerator {
    constructor(seed?: Seed);
}

/** The cipher Speck with blocks of 128 bits and a key of 256, applied to a counter. */
export class SPECK128 extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** counter of the first block (an integer from 0 to 2**128 - 1; by default 0) */
        counter?: OptionValue;
        /** key, in the place of a seed (an integer from 0 to 2**256 - 1; by default None) */
        key?: OptionValue;
        /** number of rounds (an integer from 1 to 34; by default 34) */
        rounds?: OptionValue;
    });
}

/** Squares of a counter times a key, of 64-bit or 32-bit words. */
export class Squares extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** number of the first word (an integer from 0 to 2**64 - 1; by default 0) */
        counter?: OptionValue;
        /** odd key; without it the seed makes one (an integer from 0 to 2**64 - 1; by default None) */
        key?: OptionValue;
        /** bits of a word (32 or 64; by default 64) */
        variant?: OptionValue;
    });
}

/** ChaCha's quarter round as a generator of 32-bit words. */
export class Tyche extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** stream; without it the seed chooses one (an integer from 0 to 2**32 - 1; by default None) */
        idx?: OptionValue;
        /** the paper's order of operations; false: OpenRAND's (0 or 1; by default True) */
        original?: OptionValue;
    });
}

/** xoroshiro128+ or xoroshiro128++, two words shifted and rotated. */
export class Xoroshiro128 extends BitGenerator {
    constructor(seed?: Seed, options?: {
        /** xoroshiro128++ (0 or 1; by default False) */
        plusplus?: OptionValue;
    });
}

/** xorshift1024*phi, sixteen words in a ring. */
export class Xorshift1024 extends BitGenerator {
    constructor(seed?: Seed);
}

/** xoshiro256**, four words shifted and rotated. */
export class Xoshiro256 extends BitGenerator {
    constructor(seed?: Seed);
}

/** xoshiro512**, eight words shifted and rotated. */
export class Xoshiro512 extends BitGenerator {
    constructor(seed?: Seed);
}

// Generated from api/bit_generators.toml by `make generate`: change that, or
// api/templates/packaging/npm/lib/bit_generators.js.

import { BitGenerator, kinds } from "./bit_generator.js";

/** The Mersenne Twister, with 19937 bits of state and words of 32 bits. */
export class MT19937 extends BitGenerator {
    constructor(seed, options) {
        super(1, seed, options);
    }
}
kinds["MT19937"] = MT19937;

/** PCG XSL-RR 128/64, the default. */
export class PCG64 extends BitGenerator {
    constructor(seed, options) {
        super(2, seed, options);
    }
}
kinds["PCG64"] = PCG64;

/** PCG with the DXSM output function and the cheap multiplier. */
export class PCG64DXSM extends BitGenerator {
    constructor(seed, options) {
        super(3, seed, options);
    }
}
kinds["PCG64DXSM"] = PCG64DXSM;

/** Philox 4x64 with 10 rounds, a counter-based generator. Options: counter, key. */
export class Philox extends BitGenerator {
    constructor(seed, options) {
        super(4, seed, options);
    }
}
kinds["Philox"] = Philox;

/** The small fast chaotic generator, with 256 bits of state. */
export class SFC64 extends BitGenerator {
    constructor(seed, options) {
        super(5, seed, options);
    }
}
kinds["SFC64"] = SFC64;

/** AES with 10 rounds, applied to a counter. Options: counter, key. */
export class AESCounter extends BitGenerator {
    constructor(seed, options) {
        super(6, seed, options);
    }
}
kinds["AESCounter"] = AESCounter;

/** ChaCha of 64-bit words, with the rotations of BLAKE2b. Options: counter, key, rounds. */
export class BlaBla extends BitGenerator {
    constructor(seed, options) {
        super(7, seed, options);
    }
}
kinds["BlaBla"] = BlaBla;

/** ChaCha, a stream cipher of 32-bit words, with 20 rounds or another number. Options: counter, key, rounds. */
export class ChaCha extends BitGenerator {
    constructor(seed, options) {
        super(8, seed, options);
    }
}
kinds["ChaCha"] = ChaCha;

/** dSFMT, the Mersenne Twister for doubles; a word is a double in [1, 2), by its bits. */
export class DSFMT extends BitGenerator {
    constructor(seed, options) {
        super(9, seed, options);
    }
}
kinds["DSFMT"] = DSFMT;

/** Two tables that exchange words, efiix64x384. */
export class EFIIX64 extends BitGenerator {
    constructor(seed, options) {
        super(10, seed, options);
    }
}
kinds["EFIIX64"] = EFIIX64;

/** HC-128, a stream cipher with two tables that change. Options: key. */
export class HC128 extends BitGenerator {
    constructor(seed, options) {
        super(11, seed, options);
    }
}
kinds["HC128"] = HC128;

/** Bob Jenkins' small fast generator, of 64-bit or 32-bit words. Options: seed_size, size, p, q, r. */
export class JSF extends BitGenerator {
    constructor(seed, options) {
        super(12, seed, options);
    }
}
kinds["JSF"] = JSF;

/** Linear congruential generator of 128 bits, its multiplier and output chosen. Options: inc, multiplier, output,
   dxsm_multiplier, post. */
export class LCG128Mix extends BitGenerator {
    constructor(seed, options) {
        super(13, seed, options);
    }
}
kinds["LCG128Mix"] = LCG128Mix;

/** LXM, a congruential generator and xoshiro256 mixed. Options: b. */
export class LXM extends BitGenerator {
    constructor(seed, options) {
        super(14, seed, options);
    }
}
kinds["LXM"] = LXM;

/** The Mersenne Twister, seeded by init_by_array. Options: numpy_seed. */
export class RandomgenMT19937 extends BitGenerator {
    constructor(seed, options) {
        super(15, seed, options);
    }
}
kinds["randomgen.MT19937"] = RandomgenMT19937;

/** The Mersenne Twister of 19937 bits, 64 bits a word. */
export class MT64 extends BitGenerator {
    constructor(seed, options) {
        super(16, seed, options);
    }
}
kinds["MT64"] = MT64;

/** Scrambled multiply-with-carry generator of 32-bit words, lag 1. */
export class MWC64X32 extends BitGenerator {
    constructor(seed, options) {
        super(17, seed, options);
    }
}
kinds["MWC64X32"] = MWC64X32;

/** Scrambled multiply-with-carry generator of 64-bit words, lag 1. */
export class MWC128X extends BitGenerator {
    constructor(seed, options) {
        super(18, seed, options);
    }
}
kinds["MWC128X"] = MWC128X;

/** Scrambled multiply-with-carry generator of 32-bit words, lag 3. */
export class MWC128X32 extends BitGenerator {
    constructor(seed, options) {
        super(19, seed, options);
    }
}
kinds["MWC128X32"] = MWC128X32;

/** Scrambled multiply-with-carry generator of 64-bit words, lag 2. */
export class MWC192X extends BitGenerator {
    constructor(seed, options) {
        super(20, seed, options);
    }
}
kinds["MWC192X"] = MWC192X;

/** PCG XSH-RR 64/32, of 32-bit words. Options: inc. */
export class PCG32 extends BitGenerator {
    constructor(seed, options) {
        super(21, seed, options);
    }
}
kinds["PCG32"] = PCG32;

/** PCG of 128 bits with streams, XSL-RR or DXSM. Options: inc, variant, numpy_seed. */
export class RandomgenPCG64 extends BitGenerator {
    constructor(seed, options) {
        super(22, seed, options);
    }
}
kinds["randomgen.PCG64"] = RandomgenPCG64;

/** PCG with the DXSM output function, with streams, seeded with its own multiplier. Options: inc. */
export class RandomgenPCG64DXSM extends BitGenerator {
    constructor(seed, options) {
        super(23, seed, options);
    }
}
kinds["randomgen.PCG64DXSM"] = RandomgenPCG64DXSM;

/** Philox of 4 or 2 words, of 64 or 32 bits. Options: counter, key, number, width, numpy_seed. */
export class RandomgenPhilox extends BitGenerator {
    constructor(seed, options) {
        super(24, seed, options);
    }
}
kinds["randomgen.Philox"] = RandomgenPhilox;

/** ThreeFry of 4 or 2 words, of 64 or 32 bits, a counter-based generator without multiplications. Options: counter,
   key, number, width. */
export class ThreeFry extends BitGenerator {
    constructor(seed, options) {
        super(25, seed, options);
    }
}
kinds["ThreeFry"] = ThreeFry;

/** Words of the processor's own entropy: no seed, and no stream. Options: retries. */
export class RDRAND extends BitGenerator {
    constructor(seed, options) {
        super(26, seed, options);
    }
}
kinds["RDRAND"] = RDRAND;

/** Rotate and multiply: RomuQuad, or RomuTrio. Options: variant. */
export class Romu extends BitGenerator {
    constructor(seed, options) {
        super(27, seed, options);
    }
}
kinds["Romu"] = Romu;

/** Small fast chaotic generator of 256 bits, with streams. Options: w, k, numpy_seed. */
export class RandomgenSFC64 extends BitGenerator {
    constructor(seed, options) {
        super(28, seed, options);
    }
}
kinds["randomgen.SFC64"] = RandomgenSFC64;

/** SFMT, the Mersenne Twister for vectors of 128 bits. */
export class SFMT extends BitGenerator {
    constructor(seed, options) {
        super(29, seed, options);
    }
}
kinds["SFMT"] = SFMT;

/** The cipher Speck with blocks of 128 bits and a key of 256, applied to a counter. Options: counter, key, rounds. */
export class SPECK128 extends BitGenerator {
    constructor(seed, options) {
        super(30, seed, options);
    }
}
kinds["SPECK128"] = SPECK128;

/** Squares of a counter times a key, of 64-bit or 32-bit words. Options: counter, key, variant. */
export class Squares extends BitGenerator {
    constructor(seed, options) {
        super(31, seed, options);
    }
}
kinds["Squares"] = Squares;

/** ChaCha's quarter round as a generator of 32-bit words. Options: idx, original. */
export class Tyche extends BitGenerator {
    constructor(seed, options) {
        super(32, seed, options);
    }
}
kinds["Tyche"] = Tyche;

/** xoroshiro128+ or xoroshiro128++, two words shifted and rotated. Options: plusplus. */
export class Xoroshiro128 extends BitGenerator {
    constructor(seed, options) {
        super(33, seed, options);
    }
}
kinds["Xoroshiro128"] = Xoroshiro128;

/** xorshift1024*phi, sixteen words in a ring. */
export class Xorshift1024 extends BitGenerator {
    constructor(seed, options) {
        super(34, seed, options);
    }
}
kinds["Xorshift1024"] = Xorshift1024;

/** xoshiro256**, four words shifted and rotated. */
export class Xoshiro256 extends BitGenerator {
    constructor(seed, options) {
        super(35, seed, options);
    }
}
kinds["Xoshiro256"] = Xoshiro256;

/** xoshiro512**, eight words shifted and rotated. */
export class Xoshiro512 extends BitGenerator {
    constructor(seed, options) {
        super(36, seed, options);
    }
}
kinds["Xoshiro512"] = Xoshiro512;

"""c-examples/words.c writes the words that NumPy's bit generators draw, for each way to make streams."""

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from numpy.random import MT19937, PCG64, PCG64DXSM, SFC64, Generator, Philox, SeedSequence, default_rng

import rill

pytestmark = pytest.mark.skipif(not shutil.which("cc"), reason="there is no C compiler")

KINDS = [MT19937, PCG64, PCG64DXSM, Philox, SFC64]
SEED = 7


@pytest.fixture(scope="module")
def words(tmp_path_factory):
    folder = tmp_path_factory.mktemp("words")
    program = folder / "words"
    source = ["-I", rill.ROOT / "include", rill.ROOT / "c-examples" / "words.c"]
    subprocess.run(["cc", "-std=c99", "-O1", *source, *rill.linked(folder), "-o", program], check=True)

    def run(*options):
        command = [program, "--seed", str(SEED), *(str(option) for option in options)]
        return np.frombuffer(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout, np.uint64)

    run.program = program
    return run


def drawn(bits, n):
    if isinstance(bits, MT19937):  # random_raw gives its own words, of 32 bits
        generator = Generator(bits)
        return [generator.integers(0, 2**64, dtype=np.uint64) for _ in range(n)]
    return bits.random_raw(n)


def interleaved(streams, block, n):
    out = []
    while len(out) < n:
        for bits in streams:
            out.extend(drawn(bits, block))
    return np.array(out[:n], np.uint64)


def with_jumped(kind, i):
    return kind(SEED).jumped(i) if i else kind(SEED)


def with_legacy_seed(kind, seed):
    bits = kind()
    bits._legacy_seeding(seed)
    return bits


STREAMS = {
    "spawned": lambda kind, n: [kind(child) for child in SeedSequence(SEED).spawn(n)],
    "grandchildren": lambda kind, n: [kind(child.spawn(1)[0]) for child in SeedSequence(SEED).spawn(n)],
    "consecutive": lambda kind, n: [kind(SEED + i) for i in range(n)],
    "legacy": lambda kind, n: [with_legacy_seed(kind, SEED + i) for i in range(n)],
    "legacy-array": lambda kind, n: [with_legacy_seed(kind, [SEED + i]) for i in range(n)],
    "jumped": lambda kind, n: [with_jumped(kind, i) for i in range(n)],
    "advanced": lambda kind, n: [kind(SEED).advance(i << 61) for i in range(n)],
    "keyed": lambda kind, n: [kind(key=SEED + i) for i in range(n)],
}


@pytest.mark.parametrize("kind", KINDS)
def test_one_stream(words, kind):
    np.testing.assert_array_equal(words("--count", 20000, kind.__name__), drawn(kind(SEED), 20000))


# What not every bit generator of NumPy has.
LIMITED = {"legacy": {MT19937}, "legacy-array": {MT19937}, "jumped": {MT19937, PCG64, PCG64DXSM, Philox}, "advanced": {PCG64, PCG64DXSM, Philox}, "keyed": {Philox}}


@pytest.mark.parametrize("kind, how", [(kind, how) for how in STREAMS for kind in KINDS if kind in LIMITED.get(how, KINDS)])
def test_streams(words, kind, how):
    # 40 words are read in one pass.
    for count in (40, 1000):
        given = words("--streams", how, "--n-streams", 16, "--block", 3, "--advance", 61, "--count", count, kind.__name__)
        np.testing.assert_array_equal(given, interleaved(STREAMS[how](kind, 16), 3, count))


def test_legacy_seeding_leaves_bits_whose_exclusive_or_no_seed_changes(words):
    # Of the outputs k and k + 1, for k = 2, 6, 10, ..., 222: docs/quality.md, with the reason.
    given = words("--streams", "legacy", "--n-streams", 500, "--block", 112, "--count", 500 * 112, "MT19937").reshape(500, 112)
    odd = np.bitwise_count(given[:, 1::2] & np.uint64(0xCD1B132644081122)) & 1
    np.testing.assert_array_equal(odd, np.tile([1, 0], (500, 28)))


def test_short_streams(words):
    expected = np.concatenate([Philox(key=(SEED + i) << 64).random_raw(1000) for i in range(20)])
    np.testing.assert_array_equal(words("--streams", "short", "--length", 1000, "--count", 19500, "Philox"), expected[:19500])


@pytest.mark.parametrize("law", ["random", "standard_normal", "standard_exponential"])
def test_laws(words, law):
    np.testing.assert_array_equal(words("--as", law, "--count", 9000, "PCG64").view(float), getattr(default_rng(SEED), law)(9000))


def test_skip_and_long_seed(words):
    given = words("--seed", 2**90, "--skip", 9000, "--count", 1000, "PCG64")
    np.testing.assert_array_equal(given, PCG64(2**90).random_raw(10000)[9000:])


@pytest.mark.parametrize("seed", ["010", "10", "0xa"])
def test_zeros_before_a_seed_do_not_make_it_octal(words, seed):
    given = words("--seed", seed, "--streams", "consecutive", "--n-streams", 2, "--count", 2, "PCG64")
    np.testing.assert_array_equal(given, [PCG64(10).random_raw(), PCG64(11).random_raw()])
    given = words("--seed", seed, "--streams", "keyed", "--n-streams", 1, "--count", 3, "Philox")
    np.testing.assert_array_equal(given, Philox(key=10).random_raw(3))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
@pytest.mark.parametrize("options", [["PCG64"], ["PCG64", "--format", "hex"], ["Philox", "--streams", "short"]])
@pytest.mark.parametrize("count", [3, 100000])
def test_what_cannot_be_written_is_an_error(words, options, count):
    with open("/dev/full", "wb") as full:
        run = subprocess.run([words.program, *options, "--count", str(count)], stdout=full, stderr=subprocess.PIPE)
    assert run.returncode == 1 and run.stderr.startswith(b"words: cannot write: ")


def test_a_reader_that_has_had_enough_is_none(words):
    with subprocess.Popen([words.program, "PCG64"], stdout=subprocess.PIPE, restore_signals=False) as endless:
        endless.stdout.read(10)
        endless.stdout.close()
        assert endless.wait() == 0


@pytest.mark.parametrize(
    "options, message",
    [
        (["nosuch", "--count", "0"], b"nosuch"),
        (["PCG64", "--streams", "nosuch", "--count", "0"], b"no streams nosuch"),
        (["PCG64", "--as", "nosuch", "--count", "0"], b"no law nosuch"),
        (["PCG64", "--streams", "legacy"], b"no legacy seeding of PCG64"),
        (["Philox", "--streams", "short", "--skip", "2"], b"not with --streams short: --skip"),
        (["PCG64", "--streams", "consecutive", "--seed", str(2**64 - 1), "--n-streams", "2"], b"--seed: the last one needed is above 2^64 - 1"),
        (["Philox", "--streams", "keyed", "--seed", str(2**64 - 1), "--n-streams", "2"], b"--seed: the last one needed is above 2^64 - 1"),
        (["Philox", "--streams", "short", "--seed", str(2**64 - 1), "--count", "1025"], b"--seed: the last one needed is above 2^64 - 1"),
        (["MT19937", "--streams", "legacy", "--seed", str(2**32 - 1), "--n-streams", "2"], b"--seed: the last one needed is above 2^32 - 1"),
        (["PCG64", "--n-streams", "1024"], b"--n-streams is not for --streams one"),
        (["PCG64", "--seed"], b"the value is missing: --seed"),
        (["PCG64", "--count", "-1"], b"not a number in range: --count"),
    ],
)
def test_refusals(words, options, message):
    run = subprocess.run([words.program, *options], capture_output=True)
    assert run.returncode == 1 and run.stdout == b"" and run.stderr.startswith(b"words: ") and message in run.stderr


def test_help_anywhere(words):
    assert b"usage: words" in subprocess.run([words.program, "PCG64", "--help"], check=True, capture_output=True).stdout
